package history

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/journal"
)

// Words are the words of the history, from words/history.yaml.
type Words struct {
	Title string
	What  string
	None  string
	NoFit string `yaml:"no-fit"`
	Older string
	Newer string
	Page  string // of how many are seen

	Outcome outcomes
	Unclear string // no cause is named
	Found   string // cause: as was confirmed
	Asked   string // how many, minutes
	Changed string // the knowledge is another one
	Drills  string
	Apart   string // that drills are never counted

	Filter filterWords
	Run    runWords
	Keys   keyWords
	Bad    badWords
	Head   headWords
}

type outcomes struct {
	Open      string
	Paid      string
	Over      string
	Held      string
	Confirmed string
	All       string
}

type filterWords struct {
	Title   string
	When    string // the choice
	Branch  string
	Outcome string
	Till    string
	Words   string
	Ask     string
	Any     string
	Today   string
	Week    string
	Month   string
	Year    string
	Reset   string
	Show    string // how many runs
}

type runWords struct {
	Title   string // reference
	Step    string // of how many
	Before  string // nothing was said yet
	Then    string // what came next
	Ask     string // a question
	Try     string // a remedy
	Over    string // handover
	Paid    string
	Close   string // say what it was
	Ask2    string `yaml:"what-was-it"`
	Type    string
	Undo    string
	Hand    string
	Closed  string // cause
	Undone  string
	Given   string
	Earlier string
	Later   string
}

type keyWords struct {
	Back   string
	Leave  string
	Choose string
	Filter string
	Turn   string
	Step   string
	StepBy string `yaml:"step-by"`
}

type badWords struct {
	Nothing string // no journal at that place
	Date    string // what was given
	Value   string // flag, what was given, what can be
	Both    string // two flags
	Before  string // flag
	Purged  string // how many
	Ref     string // what was given
	Only    string // nothing is written in a newer one
}

// headWords head the columns of the table.
type headWords struct {
	ID          string
	Began       string
	Minutes     string
	Till        string
	Start       string
	Code        string
	Outcome     string
	Branch      string
	Cause       string
	Title       string
	Probability string
	Questions   string
	Tried       string
	Confirmed   string
	Said        string
}

// Of says what became of a run.
func (o outcomes) Of(e journal.Entry) string {
	var out string
	switch OutcomeOf(e) {
	case journal.Held:
		return o.Held
	case journal.Paid:
		out = o.Paid
	case journal.HandedOver:
		out = o.Over
	case journal.BrokenOff, journal.Confirmed:
		out = o.Open
	}
	if e.Found != "" {
		out += " · " + o.Confirmed
	}
	return out
}

func (o outcomes) name(of journal.Outcome) string {
	switch of {
	case journal.Held:
		return o.Held
	case journal.Paid:
		return o.Paid
	case journal.HandedOver:
		return o.Over
	case journal.Confirmed:
		return o.Confirmed
	case journal.BrokenOff:
		return o.Open
	}
	return o.All
}

// OutcomeOf returns what became of a run; whether it was confirmed stands beside that.
func OutcomeOf(e journal.Entry) journal.Outcome {
	switch {
	case e.Hold && !e.Handed:
		return journal.Held
	case e.State == tree.Paid:
		return journal.Paid
	case e.State == tree.Handover:
		return journal.HandedOver
	}
	return journal.BrokenOff
}

// cause says what a run was, as far as is known.
func (w *Words) cause(k *tree.Knowledge, e journal.Entry, l tree.Lang) string {
	switch {
	case e.Found != "":
		return fmt.Sprintf(w.Found, titleOf(k, e.Found, l))
	case e.Cause == "":
		return w.Unclear
	case k.Cause(e.Cause) != nil:
		return titleOf(k, e.Cause, l)
	}
	return e.Title // as it was shown
}

// titleOf names a cause; one that the knowledge no longer has by its id.
func titleOf(k *tree.Knowledge, id string, l tree.Lang) string {
	if c := k.Cause(id); c != nil {
		return c.Title.In(l)
	}
	return id
}

// join joins what is not empty.
func join(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " · ")
}
