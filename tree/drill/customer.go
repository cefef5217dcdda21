package drill

import "swipewise/tree"

// Mood is what a customer is on about at the start of a drill. It follows from what
// is to be seen alone, so that it gives nothing away.
type Mood string

// The moods of customers.
const (
	MoodUnsure  Mood = "unsure"  // nobody knows whether the money has gone
	MoodRefused Mood = "refused" // there is an answer that is not yes
	MoodCard    Mood = "card"    // the terminal has trouble with the card
	MoodTill    Mood = "till"    // it shows some other message
	MoodPlain   Mood = "plain"   // it did not work, and that is all
)

// Mood returns what the customer is on about. It is reckoned once: a screen asks for
// it with every frame.
func (c *Case) Mood() Mood { return c.mood() }

func (c *Case) moodNow() Mood {
	for _, st := range c.session().Step().Standing {
		if st.Hazard.Kind == tree.OpenOutcome {
			return MoodUnsure
		}
	}
	for _, e := range c.Begins {
		switch e.Question {
		case tree.CodeQuestion:
			return MoodRefused
		case tree.DisplayQuestion:
			d := c.k.Display(e.Answer)
			switch {
			case d == nil:
				return MoodPlain
			case d.Sent == tree.Answered:
				return MoodRefused
			case d.Branch == tree.BranchCard:
				return MoodCard
			}
			return MoodTill
		}
	}
	return MoodPlain
}

// Wording returns which of n sentences the customer says, from 0: always the same
// one for a case.
func (c *Case) Wording(n int) int { return c.failure.Chance("customer").IntN(n) }
