package tree

// Chance is the probability of one answer, code or display under a cause.
type Chance struct {
	ID string // SomethingElse where nothing that is known is shown
	P  float64
}

// Chances returns P(answer | cause) for a question; the probabilities sum to 1.
// For the opening questions it gives the codes (by Key) or displays that the
// cause names, and SomethingElse with all the rest.
func (k *Knowledge) Chances(c *Cause, q *Question) []Chance {
	switch q.ID {
	case CodeQuestion:
		return k.tables.codes[c.index].list(c.signsOn(q.ID))
	case DisplayQuestion:
		return k.tables.displays[c.index].list(c.signsOn(q.ID))
	}
	q = k.questions[q.index] // with all its answers
	t := &k.tables.questions[q.index]
	out := make([]Chance, len(t.answers))
	for n, a := range t.answers {
		out[n] = Chance{q.Answers[a].ID, t.chances(c.index)[n]}
	}
	return out
}

func (t openTable) list(signs []named) []Chance {
	out := make([]Chance, 0, len(signs)+1)
	rest := 1.0
	for _, s := range signs {
		p := t.named[s.id]
		out = append(out, Chance{s.id, p})
		rest -= p
	}
	return append(out, Chance{SomethingElse, max(0, rest)})
}

// CureChance returns the chance that a remedy ends the failure if the cause is
// at work.
func (k *Knowledge) CureChance(c *Cause, r *Remedy) float64 { return k.cureChance(c, r) }
