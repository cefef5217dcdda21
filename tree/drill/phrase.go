package drill

import (
	"slices"
	"strings"

	"swipewise/tree"
)

// SayOf starts the id of the sentence that a cause gives for the customer; the id
// of the cause follows.
const SayOf = "say:"

func phraseOf(c *tree.Cause) string { return SayOf + c.ID }

// offered is how many sentences there are to choose from.
const offered = 4

// Said is a sentence that can be said to the customer.
type Said struct {
	ID   string
	Text tree.Text
}

// Phrases returns the sentences to choose from, always the same for a case: the
// one that fits, one that would fit the likeliest cause that another party solves,
// so that the choice does not give the cause away, and some better not said.
// Of those that break a rule only such are offered whose hazard stands.
func (p *Play) Phrases(practice *tree.Practice) []Said {
	truth := p.c.Truth()
	rng := p.c.failure.Chance("phrases")
	out := []Said{{phraseOf(truth), truth.Say}}
	likely := p.c.session().Belief()
	if i := slices.IndexFunc(likely, func(l tree.Likely) bool { return l.Cause.Who != truth.Who && l.Cause.ID != tree.OtherCause }); i >= 0 {
		out = append(out, Said{phraseOf(likely[i].Cause), likely[i].Cause.Say})
	}
	bad := slices.Clone(practice.Phrases)
	rng.Shuffle(len(bad), func(i, j int) { bad[i], bad[j] = bad[j], bad[i] })
	standing := p.c.standing()
	tempting, harmless := []*tree.Phrase(nil), []*tree.Phrase(nil)
	for _, x := range bad {
		if standing[x.Breaks] {
			tempting = append(tempting, x)
		} else if x.Breaks == "" {
			harmless = append(harmless, x)
		}
	}
	for _, x := range append(tempting, harmless...) {
		if len(out) < offered {
			out = append(out, Said{x.ID, x.Text})
		}
	}
	rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// standing returns the hazards that stand at the start of the case.
func (c *Case) standing() map[string]bool {
	out := map[string]bool{}
	for _, st := range c.session().Step().Standing {
		out[st.Hazard.ID] = true
	}
	return out
}

// Sentence returns what the id of a sentence says, and nothing for any other id.
func (c *Case) Sentence(practice *tree.Practice, id string) (tree.Text, bool) {
	if by := c.speaker(id); by != nil {
		return by.Say, true
	}
	if x := practice.Phrase(id); x != nil {
		return x.Text, true
	}
	return tree.Text{}, false
}

// speaker returns the cause whose sentence was chosen, or nil.
func (c *Case) speaker(phrase string) *tree.Cause {
	id, ok := strings.CutPrefix(phrase, SayOf)
	if !ok {
		return nil
	}
	return c.k.Cause(id)
}
