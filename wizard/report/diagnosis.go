// Package report writes what Swipewise knows and concludes as JSON, for scripts
// and for other programs. The keys are a contract: all of them are there every
// time, and a list is never null.
//
//	d := report.Of(session, words, tree.EN, handoverNote)
//	err := report.Write(os.Stdout, d)
package report

import (
	"math"
	"slices"

	"swipewise/tree"
)

// LeastShown is the probability from which on a cause is worth a line.
const LeastShown = .005

// Diagnosis is one step of a session.
type Diagnosis struct {
	Status   tree.StepKind `json:"status"`
	Causes   []Likely      `json:"causes"` // falling
	Next     any           `json:"next"`   // Ask, Try, Handover, or nil when paid
	Warnings []Warning     `json:"warnings"`
	Path     *string       `json:"path"` // nil where it cannot be said
	ECR      float64       `json:"ecr_seconds"`
	Asked    []string      `json:"asked"`
	// Understood tells what came from which words.
	Understood []Understood `json:"understood"`
}

// Understood is one observation that was read out of words. Question and answer
// are empty where the words decide none, and cause where no cause stands out.
type Understood struct {
	Words    string  `json:"words"`
	Question string  `json:"question"`
	Answer   string  `json:"answer"`
	Cause    string  `json:"cause"`  // the likeliest by these words alone
	Weight   float64 `json:"weight"` // the probability of the answer, or without one of the cause, by the words alone
}

// Likely is a cause with its probability.
type Likely struct {
	ID          string      `json:"id"`
	Branch      tree.Branch `json:"branch"`
	Probability float64     `json:"probability"`
	Title       string      `json:"title"`
}

// Of reports where a session is now. The note is what to tell the acquirer if
// the step is the handover.
func Of(s *tree.Session, w *Words, note string) Diagnosis {
	step := s.Step()
	return Diagnosis{
		Status:   step.Kind,
		Causes:   causesOf(step.Belief, w.Lang),
		Next:     nextOf(step, w, note),
		Warnings: Warnings(s, w),
		Path:     pathOf(s.Path()),
		ECR:      rounded(step.ECR, 10),
		Asked:    askedIn(s),

		Understood: understoodIn(s),
	}
}

func causesOf(b tree.Belief, l tree.Lang) []Likely {
	out := []Likely{}
	for _, x := range b {
		if x.P >= LeastShown {
			out = append(out, Likely{x.Cause.ID, x.Cause.Branch, rounded(x.P, 10000), x.Cause.Title.In(l)})
		}
	}
	return out
}

// askedIn lists the questions that were answered, each once, the first first.
func askedIn(s *tree.Session) []string {
	out := []string{}
	for _, e := range s.Events() {
		if e.Kind == tree.EventAnswer && !slices.Contains(out, e.Question) {
			out = append(out, e.Question)
		}
	}
	return out
}

// understoodIn lists what was read out of words. Of words that were not understood
// the weight is 0.
func understoodIn(s *tree.Session) []Understood {
	out := []Understood{}
	for _, e := range s.Events() {
		if e.Kind != tree.EventSaid && !e.Heard || e.Question == tree.CodeQuestion {
			continue
		}
		u := Understood{Words: e.Text, Question: e.Question, Answer: e.Answer}
		h := s.Knowledge().Hear(e.Text)
		lead, p := h.Leads(s.Knowledge())
		if lead != nil {
			u.Cause = lead.ID
		}
		if e.Question != "" {
			p = h.Of(tree.Ref{Question: e.Question, Answer: e.Answer})
		}
		u.Weight = rounded(p, 1000)
		out = append(out, u)
	}
	return out
}

// pathOf returns the id of a station, or nil for none.
func pathOf(st tree.Station) *string {
	if st == tree.NoStation {
		return nil
	}
	id := st.String()
	return &id
}

func rounded(x, parts float64) float64 { return math.Round(x*parts) / parts }
