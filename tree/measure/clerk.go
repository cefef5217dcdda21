package measure

import (
	"math/rand/v2"

	"swipewise/tree"
)

// clerk is a simulated clerk at a till where one cause is at work. What they
// see is drawn from the signs of that cause, once for each question.
type clerk struct {
	k      *tree.Knowledge // what is true of failures
	used   *tree.Knowledge // what the program goes by: the same, unless it is shaken
	rng    *rand.Rand
	cause  *tree.Cause
	seen   map[string]string
	o      Options
	causes []*tree.Cause
}

// newClerk draws the cause by its share in what is true. The same seed and number give the same
// clerk, on any number of cores.
func newClerk(used, k *tree.Knowledge, o Options, number int) *clerk {
	c := &clerk{
		k:      k,
		used:   used,
		o:      o,
		rng:    rand.New(rand.NewPCG(o.Seed, uint64(number))),
		seen:   map[string]string{},
		causes: k.Causes(),
	}
	c.cause = c.drawCause()
	return c
}

func (c *clerk) drawCause() *tree.Cause {
	total := 0.0
	for _, x := range c.causes {
		total += x.Share
	}
	at := c.rng.Float64() * total
	for _, x := range c.causes {
		if at -= x.Share; at < 0 {
			return x
		}
	}
	return c.causes[len(c.causes)-1]
}

// look returns the true answer to a question, the same each time.
func (c *clerk) look(q *tree.Question) string {
	if a, ok := c.seen[q.ID]; ok {
		return a
	}
	cause := c.cause
	if q.Opening && cause.ID == tree.OtherCause {
		cause = c.drawCause() // "other" shows what all causes show on average
	}
	a := c.draw(c.k.Chances(cause, q))
	c.seen[q.ID] = a
	return a
}

func (c *clerk) draw(chances []tree.Chance) string {
	at := c.rng.Float64()
	for _, x := range chances {
		if at -= x.P; at < 0 {
			return x.ID
		}
	}
	return chances[len(chances)-1].ID
}

// answer returns what the clerk says: the truth, or, as often as the options
// want it, that they are not sure, or another answer.
func (c *clerk) answer(q *tree.Question) string {
	truth := c.look(q)
	if c.rng.Float64() < c.o.NotSure {
		return tree.NotSure
	}
	if c.rng.Float64() < c.o.Wrong {
		var others []string
		for _, a := range q.Answers {
			if a.ID != truth && !a.Neutral {
				others = append(others, a.ID)
			}
		}
		if len(others) > 0 {
			return others[c.rng.IntN(len(others))]
		}
	}
	return truth
}

// begin tells the session what the clerk starts from: the code if there is one,
// else the message on the screen, else the most telling symptom, else nothing.
func (c *clerk) begin(s *tree.Session) {
	if code := c.look(c.k.Question(tree.CodeQuestion)); code != tree.SomethingElse {
		_, _ = s.Code(code, "")
		return
	}
	if d := c.look(c.k.Question(tree.DisplayQuestion)); d != tree.SomethingElse {
		_, _ = s.Shows(d, "")
		return
	}
	var question *tree.Question
	var symptom string
	most := 2.0 // how much likelier than usual a symptom must be to be noticed first
	for _, q := range c.k.Questions() {
		a := q.Answer(c.symptomOf(q))
		if a == nil || a.Symptom.Empty() || a.Background <= 0 {
			continue
		}
		for _, x := range c.k.Chances(c.cause, q) {
			if x.ID == a.ID && x.P/a.Background > most {
				question, symptom, most = q, a.ID, x.P/a.Background
			}
		}
	}
	if question == nil {
		s.Guide()
		return
	}
	_, _ = s.Answer(question.ID, symptom)
}

// symptomOf returns what the clerk sees of a question that people can start
// from.
func (c *clerk) symptomOf(q *tree.Question) string {
	for _, a := range q.Answers {
		if !a.Symptom.Empty() && len(q.OnlyIf) == 0 {
			return c.look(q)
		}
	}
	return ""
}

// tries reports whether a remedy works.
func (c *clerk) tries(r *tree.Remedy) tree.Outcome {
	if q := c.k.Question(r.Is); q != nil {
		if a := q.Answer(c.look(q)); a != nil && a.Ends {
			return tree.Worked
		}
		return tree.Failed
	}
	if c.rng.Float64() < c.k.CureChance(c.cause, r) {
		return tree.Worked
	}
	return tree.Failed
}
