package tree

import (
	"cmp"
	"slices"
	"strings"
)

// Start is something that people start from, with how common it is.
type Start struct {
	Event  Event
	Branch Branch  // of the causes that bring it most often
	Share  float64 // of 10,000 failures, above what is usual anyway; an estimate, as all shares are
}

// Starts returns everything that a clerk can start from: codes, messages and
// symptoms, the commonest first.
func (k *Knowledge) Starts() []Start {
	var out []Start
	add := func(e Event, usual float64, chance func(*Cause) float64) {
		s := Start{Event: e, Branch: BranchOther}
		by := map[Branch]float64{}
		for _, c := range k.causes {
			if c.ID != OtherCause {
				p := c.Share * max(0, chance(c)-usual)
				s.Share += p
				by[c.Branch] += p
			}
		}
		for _, b := range Branches() {
			if by[b] > by[s.Branch] {
				s.Branch = b
			}
		}
		out = append(out, s)
	}
	for _, c := range k.codes {
		if strings.Contains(c.Code, "-") {
			continue // a range that a table leaves to others: nobody types it
		}
		add(Event{Kind: EventAnswer, Question: CodeQuestion, Answer: c.Code, Scheme: networkUnlessDefault(c)}, 0, func(x *Cause) float64 {
			return k.tables.codes[x.index].chance(c.evidence(), c.Proves() <= x.Reaches)
		})
	}
	for _, d := range k.displays {
		add(Event{Kind: EventAnswer, Question: DisplayQuestion, Answer: d.ID}, 0, func(x *Cause) float64 {
			return k.tables.displays[x.index].chance(d.ID, true)
		})
	}
	for _, q := range k.questions {
		t := &k.tables.questions[q.index]
		for n, a := range t.answers {
			if !q.Answers[a].Symptom.Empty() {
				add(Event{Kind: EventAnswer, Question: q.ID, Answer: q.Answers[a].ID}, t.background[n], func(x *Cause) float64 { return t.chances(x.index)[n] })
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Start) int { return cmp.Compare(b.Share, a.Share) })
	return out
}

func networkUnlessDefault(c *Code) string {
	if c.Key() == c.Code {
		return ""
	}
	return c.Scheme
}
