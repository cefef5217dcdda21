package tree

import (
	"errors"
	"io/fs"
	"slices"

	"swipewise/tree/doc"
)

const presumptionsFile = "presumptions.yaml"

// Presumption is something that questions, answers and remedies take for granted,
// such as that a card was being read. It holds until something excludes it.
type Presumption struct {
	ID         string
	Text       Text
	ExcludedBy []Ref   // answers, codes and messages after which it cannot hold
	Reached    Station // or: a request is known to have come as far as this
	Mends      bool    // holds again once a remedy has worked: the screen is lit again
}

// Presumption returns the presumption with the given id, or nil.
func (k *Knowledge) Presumption(id string) *Presumption { return k.presumed[id] }

// readPresumptions reads the list of presumptions; without one there are none.
func (l *loader) readPresumptions() {
	if _, err := fs.Stat(l.files, presumptionsFile); errors.Is(err, fs.ErrNotExist) {
		return
	}
	n, ok := l.file(presumptionsFile)
	if !ok {
		return
	}
	for _, e := range n.List() {
		f := e.Fields("id", "text", "excluded-by", "reached", "mends")
		f.Need(e, "id", "text")
		p := &Presumption{ID: l.define(KindPresumption, f.Get("id"), false), Text: f.Get("text").Text(), ExcludedBy: l.later(f.Get("excluded-by")), Reached: readStation(f.Get("reached")), Mends: f.Get("mends").Flag()}
		if len(p.ExcludedBy) == 0 && p.Reached == NoStation {
			e.Fault(doc.Say("前提 %q 没有什么能推翻它", "presumption %q is excluded by nothing", p.ID), doc.Say("在 excluded-by: 里写推翻它的回答", "write the answers that exclude it in excluded-by:"))
		}
		l.k.presumed[p.ID] = p
	}
}

// assumptions is what the facts leave possible: what questions, answers and remedies may
// still take for granted.
type assumptions struct {
	excluded   []string // presumptions
	activities []string // what the clerk may be doing; empty for anything
	guessed    bool     // nobody has said what the clerk is doing
	maybeSale  bool     // and that it is a sale is not unlikely
}

// assumptions works out what is excluded in this round, once for all that ask.
func (f facts) assumptions() assumptions {
	given, since := map[Ref]bool{}, map[Ref]bool{} // since a remedy worked
	reached := NoStation
	var out assumptions
	narrow := func(to []string) {
		if len(to) > 0 && len(out.activities) == 0 {
			out.activities = to
		}
	}
	for i, e := range f.events {
		if f.rounds[i] == f.round && e.Kind == EventTried && e.Outcome == Worked {
			clear(since)
		}
		if !f.counts(i) || e.Kind != EventAnswer {
			continue
		}
		given[Ref{e.Question, e.Answer}], since[Ref{e.Question, e.Answer}] = true, true
		switch e.Question {
		case CodeQuestion:
			if c := f.codeAt(i); c != nil && e.Answer != NotSure {
				given[Ref{CodeQuestion, c.evidence()}] = true
				reached = max(reached, c.Proves())
			}
		case ActivityQuestion:
			if e.Answer != NotSure {
				out.activities = []string{e.Answer} // what was said outdoes what a screen is usual for
			}
		}
		if f.k.sentOf(e) == Answered {
			reached = max(reached, Acquirer)
		}
	}
	for i, e := range f.events {
		if d := f.k.display[e.Answer]; d != nil && f.counts(i) && e.Question == DisplayQuestion {
			narrow(d.Activity)
		}
	}
	for _, e := range f.knownOfShop() {
		given[Ref{e.Question, e.Answer}] = true
	}
	for id, p := range f.k.presumed {
		given := given
		if p.Mends {
			given = since
		}
		if p.Reached != NoStation && reached >= p.Reached || slices.ContainsFunc(p.ExcludedBy, func(r Ref) bool { return given[r] }) {
			out.excluded = append(out.excluded, id)
		}
	}
	slices.Sort(out.excluded)
	return out
}

// unlikelyActivity is the probability under which an activity is not reckoned with.
const unlikelyActivity = .05

// perhapsSale is the probability of a sale from which it is asked whether it is one
// before anything is offered that is of no use in a sale.
const perhapsSale = .25

// likely narrows what the clerk may be doing, where nobody has said it, to what is
// not unlikely by what is known.
func (s assumptions) likely(k *Knowledge, weights []float64) assumptions {
	q := k.question[ActivityQuestion]
	if q == nil || len(s.activities) > 0 {
		return s
	}
	s.guessed = true
	t := &k.tables.questions[q.index]
	for n, a := range t.answers {
		p := 0.0
		for c, w := range weights {
			p += w * t.chances(c)[n]
		}
		s.maybeSale = s.maybeSale || q.Answers[a].ID == SaleActivity && p >= perhapsSale
		if p >= unlikelyActivity {
			s.activities = append(s.activities, q.Answers[a].ID)
		}
	}
	return s
}

// unsaid reports whether a remedy is of no use in a sale, while it may be one and
// nobody has said what it is.
func (s assumptions) unsaid(r *Remedy) bool {
	return s.guessed && s.maybeSale && len(r.Activity) > 0 && !slices.Contains(r.Activity, SaleActivity)
}

// allows reports whether none of some presumptions is excluded, and whether what
// the clerk may be doing is among some activities; without any, all are.
func (s assumptions) allows(presumes, activity []string) bool {
	if slices.ContainsFunc(presumes, func(p string) bool { return slices.Contains(s.excluded, p) }) {
		return false
	}
	return len(activity) == 0 || len(s.activities) == 0 || slices.ContainsFunc(activity, func(a string) bool { return slices.Contains(s.activities, a) })
}

func aPresumption() Text { return Text{ZH: "前提", EN: "presumption"} }

// checkPresumed reports a question that takes for granted what the very answers
// exclude after which it is asked: nobody could ever be asked it.
func (l *loader) checkPresumed() {
	for _, q := range l.k.questions {
		for _, id := range q.Presumes {
			p := l.k.presumed[id]
			if p == nil || len(q.OnlyIf) == 0 || l.Full() {
				continue
			}
			if !slices.ContainsFunc(q.OnlyIf, func(r Ref) bool { return !slices.Contains(p.ExcludedBy, r) }) {
				l.Add(q.at, doc.Say("问题 %[1]q 只在推翻了前提 %[2]q 之后才问", "question %[1]q is asked only after its presumption %[2]q is excluded", q.ID, id), doc.Say("改 only-if 或者 presumes", "correct only-if or presumes"))
			}
		}
	}
}

// checkLike reports an answer that is the same evidence as one that is not there
// or says nothing itself.
func (l *loader) checkLike() {
	for _, q := range l.k.questions {
		for _, a := range q.Answers {
			if as := q.Answer(a.As); a.As != "" && (as == nil || !as.counts()) {
				l.Add(q.at, lacksAnswer(q.ID, a.As), doc.Say("as: 写同一个问题里有 background 的回答", "let as: name an answer of this question with a background"))
			}
		}
	}
}

// linkSame makes "the same act" hold both ways.
func (l *loader) linkSame() {
	add := func(to []string, id string) []string {
		if slices.Contains(to, id) {
			return to
		}
		return append(slices.Clone(to), id)
	}
	both := func(of []string, id string) {
		for _, other := range of {
			if r := l.k.remedy[other]; r != nil {
				r.SameAs = add(r.SameAs, id)
			}
			if q := l.k.question[other]; q != nil {
				q.SameAs = add(q.SameAs, id)
			}
		}
	}
	for _, r := range l.k.remedies {
		both(r.SameAs, r.ID)
	}
	for _, q := range l.k.questions {
		both(q.SameAs, q.ID)
	}
	for _, r := range l.k.remedies { // it is one act under two names
		if q := l.k.question[r.Is]; q != nil {
			r.SameAs = append(r.SameAs, q.SameAs...)
			q.SameAs = r.SameAs
		}
	}
}

// inVain reports whether one of some acts was done in this round without success:
// a remedy that failed, or a question that is an act and got an answer that does
// not end the failure.
func (f facts) inVain(acts []string) bool {
	if len(acts) == 0 {
		return false
	}
	return f.last(func(_ int, e Event) bool {
		if e.Kind == EventTried {
			return e.Outcome == Failed && slices.Contains(acts, e.Remedy)
		}
		q := f.k.question[e.Question]
		if e.Kind != EventAnswer || q == nil || !slices.Contains(acts, q.ID) && !slices.Contains(acts, q.remedyID) {
			return false
		}
		a := q.Answer(e.Answer)
		return a != nil && a.counts() && !a.Ends
	}) == f.round
}
