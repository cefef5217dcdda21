package page

// Tone is what a page is for, as it is to be known from two metres away: each has a mark, a
// word, a rule and a pair of colours of its own, of which the mark, the word and the rule
// are there without colours too.
type Tone int

// The tones. Plain is what is only read. Asking waits for an answer, Doing for something to
// be done; Halt says to stop and look up before anything else; Paid says that it is over.
const (
	Plain Tone = iota
	Asking
	Doing
	Halt
	Paid
)

// Tones returns the tones that have a face of their own.
func Tones() []Tone { return []Tone{Asking, Doing, Halt, Paid} }

// Mark returns the mark of a tone, one cell wide; "" for a plain page.
func (g Glyphs) Mark(t Tone) string {
	switch t {
	case Asking:
		return "?"
	case Doing:
		return g.Go
	case Halt:
		return g.Warning
	case Paid:
		return g.Check
	case Plain:
	}
	return ""
}

// RuleOf returns what the rule below the header is drawn with, one cell wide.
func (g Glyphs) RuleOf(t Tone) string {
	switch t {
	case Doing:
		return g.Heavy
	case Halt:
		return g.Warning
	case Paid:
		return g.Double
	case Plain, Asking:
	}
	return g.Rule
}
