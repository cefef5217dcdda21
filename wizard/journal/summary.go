package journal

import (
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/mask"
)

// Tried is a remedy and how it went.
type Tried struct {
	Remedy  string       `json:"remedy"`
	Outcome tree.Outcome `json:"outcome"`
}

// Summary is what a run has come to: what lists, statistics and learning need of it
// without walking it again.
type Summary struct {
	Start     string        `json:"start"`  // what it began with, in a few words
	State     tree.StepKind `json:"state"`  // "" at the start of a round
	Ending    tree.Ending   `json:"ending"` // why it is at its end
	Hold      bool          `json:"hold"`   // the outcome of a payment is unknown
	Code      string        `json:"code"`   // as it was given last, with its scheme where that was said
	Display   string        `json:"display"`
	Cause     string        `json:"cause"` // the likely one; "" where none is named
	Branch    tree.Branch   `json:"branch"`
	Title     string        `json:"title"` // of the cause, in the language of the run
	P         float64       `json:"probability"`
	Questions int           `json:"questions"` // answered, those it began with included
	Tried     []Tried       `json:"tried"`
}

// Sum returns what a session has come to, start being what it began with.
func Sum(s *tree.Session, step tree.Step, start string, lang tree.Lang) Summary {
	out := Summary{State: step.Kind, Ending: step.Ending, Hold: step.OutcomeOpen()}
	out.Start, _ = mask.Text(start)
	if s.AtStart() {
		out.State = ""
	}
	if c := step.Named(); c != nil {
		out.Cause, out.Branch, out.Title, out.P = c.ID, c.Branch, c.Title.In(lang), step.Belief.Of(c.ID)
	}
	for _, e := range s.Events() {
		switch {
		case e.Kind == tree.EventTried:
			out.Tried = append(out.Tried, Tried{e.Remedy, e.Outcome})
		case e.Kind != tree.EventAnswer:
			continue
		case e.Question == tree.CodeQuestion && e.Answer != tree.NotSure:
			out.Code, _ = mask.Text(e.Answer)
			if e.Scheme != "" {
				out.Code = e.Scheme + ":" + out.Code
			}
		case e.Question == tree.DisplayQuestion && e.Answer != tree.NotSure && e.Answer != tree.SomethingElse:
			out.Display = e.Answer
		}
		out.Questions++
		if t, ok := acted(s.Knowledge(), e); ok {
			out.Tried = append(out.Tried, t)
		}
	}
	return out
}

// acted returns the remedy that an answer tells of: some acts are questions too, as to try
// another card.
func acted(k *tree.Knowledge, e tree.Event) (Tried, bool) {
	i := slices.IndexFunc(k.Remedies(), func(r *tree.Remedy) bool { return r.Is != "" && r.Is == e.Question })
	if i < 0 {
		return Tried{}, false
	}
	a := k.Question(e.Question).Answer(e.Answer)
	switch {
	case a == nil || a.Neutral:
		return Tried{}, false
	case a.Ends:
		return Tried{k.Remedies()[i].ID, tree.Worked}, true
	}
	return Tried{k.Remedies()[i].ID, tree.Failed}, true
}

// Ended reports whether the run is at its end.
func (s Summary) Ended() bool { return s.State == tree.Paid || s.State == tree.Handover }

// FirstRight reports whether the first remedy that was done worked; done is false if
// none was.
func (s Summary) FirstRight() (right, done bool) {
	i := slices.IndexFunc(s.Tried, func(t Tried) bool { return t.Outcome != tree.Skipped })
	return i >= 0 && s.Tried[i].Outcome == tree.Worked, i >= 0
}

// Helped returns the remedy that worked, or "".
func (s Summary) Helped() string {
	for _, t := range s.Tried {
		if t.Outcome == tree.Worked {
			return t.Remedy
		}
	}
	return ""
}

// TriedText writes what was tried into one text: "a=no b=yes".
func (s Summary) TriedText() string { return writeTried(s.Tried) }

// writeTried writes remedies with their outcomes into one text: "a=no b=yes".
func writeTried(all []Tried) string {
	var out []string
	for _, t := range all {
		out = append(out, t.Remedy+"="+string(t.Outcome))
	}
	return strings.Join(out, " ")
}

func readTried(text string) []Tried {
	out := []Tried{}
	for _, part := range strings.Fields(text) {
		if remedy, o, ok := strings.Cut(part, "="); ok {
			out = append(out, Tried{remedy, tree.Outcome(o)})
		}
	}
	return out
}
