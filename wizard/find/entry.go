package find

import (
	"slices"

	"swipewise/tree"
)

// entry is one thing that can be found, with all that it can be found by.
type entry struct {
	hit      Hit
	sense    string      // its id as a meaning of words; "" if words never mean it
	lead     *tree.Cause // the cause that it speaks for most
	cause    *tree.Cause // that it is, if it is one
	wordings []string    // the label's first, Chinese before English
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

// withSenses adds to what a knowledge is started from what else words can mean:
// further answers and causes.
func withSenses(k *tree.Knowledge, starts []entry) []entry {
	out := slices.Clone(starts)
	at := make(map[tree.Event]int, len(out))
	for i, e := range out {
		at[meant(e.hit)] = i
	}
	for _, s := range k.Senses() {
		i, ok := at[s.Event]
		if !ok && !s.Tells {
			continue // it is as usual under every cause: nothing to start from
		}
		if !ok {
			i = len(out)
			out = append(out, senseEntry(s))
		}
		out[i].sense, out[i].lead = s.ID, s.Lead
	}
	return out
}

// meant returns the event of a hit that was found by its words: the words of a code
// do not say that the code was seen.
func meant(h Hit) tree.Event {
	if h.Kind != Code || h.Code == nil {
		return h.Event
	}
	return answer(tree.WhichMeant, "code:"+h.Code.Key())
}

func senseEntry(s tree.Sense) entry {
	h := Hit{Kind: Symptom, Event: s.Event, Label: s.Label, Branch: tree.BranchOther}
	switch {
	case s.Cause != nil:
		h.Kind, h.Branch = Cause, s.Cause.Branch
	case s.Lead != nil:
		h.Branch = s.Lead.Branch
	}
	return entry{hit: h, cause: s.Cause, wordings: wordings(s.Label, nil)}
}

// keyed returns the same entries with all that they can be found by as one types.
func keyed(entries []entry) []entry {
	out := slices.Clone(entries)
	for n := range out {
		for i, w := range out[n].wordings {
			out[n].keys = append(out[n].keys, keysOf(split(w), i)...)
		}
	}
	return out
}

func entryOf(k *tree.Knowledge, s tree.Start) entry {
	e := entry{hit: Hit{Event: s.Event, Branch: s.Branch}}
	switch s.Event.Question {
	case tree.CodeQuestion:
		c := k.Code(s.Event.Answer, s.Event.Scheme, "")
		says := c.Display
		if says.Empty() {
			says = c.Meaning
		}
		e.hit.Kind, e.hit.Code, e.approves = Code, c, c.Approved()
		e.hit.Label = tree.Text{ZH: c.Code + " " + says.ZH, EN: c.Code + " " + says.EN}
		if c.Key() != c.Code {
			e.hit.Networks = []string{c.Scheme}
		}
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

// code reports whether the entry is the given code, of any scheme.
func (e entry) code(code string) bool {
	return e.hit.Kind == Code && e.hit.Event.Answer == code
}
