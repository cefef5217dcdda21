package record

import (
	"fmt"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// Words are the words of boards, reports and records, from words/record.yaml.
type Words struct {
	Board    boardWords   `yaml:"board"`
	Columns  columnWords  `yaml:"columns"`
	Branches branchWords  `yaml:"branches"`
	Levels   levelWords   `yaml:"levels"`
	Fixes    fixWords     `yaml:"fixes"`
	Results  resultWords  `yaml:"results"`
	Course   courseWords  `yaml:"course"`
	Trouble  troubleWords `yaml:"trouble"`
}

type boardWords struct {
	Title, Summary, Span, Open, None tree.Text
	People, Causes, Dangers          tree.Text
	NoDangers                        tree.Text `yaml:"no-dangers"`
	Attempts                         tree.Text
	Once                             tree.Text // what, how often
	Turn                             tree.Text // what was done, what was best
	BestAsk                          tree.Text `yaml:"best-ask"`
	BestTry                          tree.Text `yaml:"best-try"`
	BestHandover                     tree.Text `yaml:"best-handover"`
	BestPaid                         tree.Text `yaml:"best-paid"`
	Gone                             tree.Text // the title of what the knowledge no longer has
	Beside                           tree.Text // what, more of it
}

type columnWords struct {
	Name, Drills, Passed, Points, Dangers, Last    tree.Text
	Cause, Branch, Met, Right, Regret, Turn, Taken tree.Text
	Rule, Times, People, Act                       tree.Text
	At, Set, Number, Drill, Level, Named, Fix      tree.Text
	Result, Score, Seconds, Tree, Danger           tree.Text
	Knowledge, Tries, Date, Program, Course        tree.Text
	Staff, Site, Role, Trainer, From, Ended, Due   tree.Text
	Looks, Part, Seal, Took                        tree.Text
}

type branchWords struct{ Card, Device, Network, Operator, Other tree.Text }

type levelWords struct{ Worked, Guided, Free, Exam tree.Text }

type fixWords struct {
	Call struct{ Acquirer, Maker, Till, Phone, Landlord, Issuer, Manager tree.Text }
	Paid tree.Text
}

// calling names whom a fix calls.
func (w fixWords) calling(c tree.Call) tree.Text {
	switch c {
	case tree.CallMaker:
		return w.Call.Maker
	case tree.CallTill:
		return w.Call.Till
	case tree.CallPhone:
		return w.Call.Phone
	case tree.CallLandlord:
		return w.Call.Landlord
	case tree.CallIssuer:
		return w.Call.Issuer
	case tree.CallManager:
		return w.Call.Manager
	case tree.CallAcquirer, tree.CallNoneKnown:
	}
	return w.Call.Acquirer
}

type resultWords struct{ Passed, Failed, Begun, Complete, Incomplete tree.Text }

type courseWords struct {
	Title, Drills, Never, Rule, Signed, Trainee, Trainer tree.Text
	Covers                                               tree.Text // the requirement
	Counts                                               tree.Text // looks, seconds, minutes, months
	Proves, Parts, Content, Says, Remember               tree.Text
	Knows                                                tree.Text // causes, questions, remedies, fingerprints
	Why                                                  struct{ Danger, Words, Points, Helped, Looks, Quick, Shown tree.Text }
	SignedOn                                             tree.Text `yaml:"signed-on"`
}

type troubleWords struct {
	Line, Broken tree.Text
	Unread       tree.Text // file, how many lines, which
	Unopened     tree.Text // file
	CutShort     tree.Text `yaml:"cut-short"`
	TooLong      tree.Text `yaml:"too-long"`
	Edited       tree.Text
	Nul          tree.Text
	NotUTF8      tree.Text `yaml:"not-utf-8"`
	NewFormat    tree.Text `yaml:"new-format"`
	DateAhead    tree.Text `yaml:"date-ahead"`
}

func (w Words) branch(b tree.Branch, l tree.Lang) string {
	switch b {
	case tree.BranchCard:
		return w.Branches.Card.In(l)
	case tree.BranchDevice:
		return w.Branches.Device.In(l)
	case tree.BranchNetwork:
		return w.Branches.Network.In(l)
	case tree.BranchOperator:
		return w.Branches.Operator.In(l)
	case tree.BranchOther:
		return w.Branches.Other.In(l)
	}
	return string(b)
}

func (w Words) level(v Level, l tree.Lang) string {
	switch v {
	case Worked:
		return w.Levels.Worked.In(l)
	case Guided:
		return w.Levels.Guided.In(l)
	case Free:
		return w.Levels.Free.In(l)
	case Exam:
		return w.Levels.Exam.In(l)
	}
	return string(v)
}

// fix names the fixes that are nothing of the knowledge.
func (w Words) fix(n Named, l tree.Lang) string {
	switch to := drill.CallOf(n.ID); {
	case to != tree.CallNoneKnown:
		return w.Fixes.calling(to).In(l)
	case n.ID == drill.FixPaid:
		return w.Fixes.Paid.In(l)
	}
	return n.Title
}

func (w Words) passed(yes bool, l tree.Lang) string {
	if yes {
		return w.Results.Passed.In(l)
	}
	return w.Results.Failed.In(l)
}

// reason says why an attempt did not pass or does not count.
func (w Words) reason(r Reason) tree.Text {
	switch why := w.Course.Why; r {
	case ByDanger:
		return why.Danger
	case ByWords:
		return why.Words
	case ByPoints:
		return why.Points
	case Helped:
		return why.Helped
	case NoLook:
		return why.Looks
	case Quick:
		return why.Quick
	case Shown:
		return why.Shown
	}
	return tree.Text{}
}

func (w Words) complete(yes bool, l tree.Lang) string {
	if yes {
		return w.Results.Complete.In(l)
	}
	return w.Results.Incomplete.In(l)
}

// Say says in one line what is wrong with a line of a file.
func (w Words) Say(t Trouble, l tree.Lang) string {
	what := w.Trouble.of(t.Flaw).In(l)
	if t.Flaw == Edited {
		what = fmt.Sprintf(what, t.Field)
	}
	return fmt.Sprintf(w.Trouble.Line.In(l), line(t.File, textCells), t.Line, what)
}

func (w troubleWords) of(f Flaw) tree.Text {
	switch f {
	case CutShort:
		return w.CutShort
	case TooLong:
		return w.TooLong
	case Edited:
		return w.Edited
	case Nul:
		return w.Nul
	case NotUTF8:
		return w.NotUTF8
	case NewFormat:
		return w.NewFormat
	case DateAhead:
		return w.DateAhead
	case Broken:
	}
	return w.Broken
}
