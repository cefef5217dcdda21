package find

import (
	"slices"

	"swipewise/tree"
)

// entry is one thing that can be found, with all that it can be found by.
type entry struct {
	hit      Hit
	wordings []string   // the label's first, Chinese before English
	words    [][]string // the same, split
	keys     []key
	approves bool // the code of a sale that went through
}

// startsOf lists what a knowledge can be started from, the commonest first, yet
// without what it is found by.
func startsOf(k *tree.Knowledge) []entry {
	var out []entry
	for _, s := range k.Starts() {
		out = append(out, entryOf(k, s))
	}
	return out
}

// keyed returns the same entries with all that they can be found by.
func keyed(starts []entry) []entry {
	out := slices.Clone(starts)
	for n := range out {
		e := &out[n]
		for i, w := range e.wordings {
			words := split(w)
			e.words = append(e.words, words)
			e.keys = append(e.keys, keysOf(words, i)...)
		}
	}
	return out
}

func entryOf(k *tree.Knowledge, s tree.Start) entry {
	e := entry{hit: Hit{Event: s.Event, Branch: s.Branch}}
	switch s.Event.Question {
	case tree.CodeQuestion:
		c := k.Code(s.Event.Answer, s.Event.Network, "")
		says := c.Display
		if says.Empty() {
			says = c.Meaning
		}
		e.hit.Kind, e.approves = Code, c.Approved()
		e.hit.Label = tree.Text{ZH: c.Code + " " + says.ZH + of(c), EN: c.Code + " " + says.EN + of(c)}
		e.wordings = wordings(says, c.Also)
	case tree.DisplayQuestion:
		d := k.Display(s.Event.Answer)
		e.hit.Kind, e.hit.Label = Message, d.Text
		e.wordings = wordings(d.Text, d.Also)
	default:
		a := k.Question(s.Event.Question).Answer(s.Event.Answer)
		e.hit.Kind, e.hit.Label = Symptom, a.Symptom
		e.wordings = wordings(a.Symptom, a.Also)
	}
	return e
}

func wordings(t tree.Text, also []string) []string {
	return slices.Concat([]string{t.ZH, t.EN}, also)
}

// as returns the hit as it was found: a message carries the words that the
// screen shows.
func (e entry) as(wording int) Hit {
	h := e.hit
	if h.Kind == Message {
		h.Event.Text = e.wordings[wording]
	}
	return h
}

// code reports whether the entry is the given code, of any network.
func (e entry) code(code string) bool {
	return e.hit.Kind == Code && e.hit.Event.Answer == code
}

// of names the network of a code, unless it is the one that a bare code is of.
func of(c *tree.Code) string {
	if c.Key() == c.Code {
		return ""
	}
	return " · " + c.Network
}
