package find

import (
	"fmt"
	"slices"

	"swipewise/tree"
)

// merged puts hits together that are one and the same to a clerk, and lets the first
// one stand for all: what leads to the same cause in the same words, the rows of a
// code that mean the same, and the codes whose words are the same where no code was
// typed.
func (x *Index) merged(all []found) []found {
	var out []found
	said := map[likeness]int{}
	for _, f := range all {
		likenesses := x.likenesses(f)
		at := -1
		for _, l := range likenesses {
			if i, ok := said[l]; ok && at < 0 {
				at = i
			}
		}
		if at < 0 {
			at = len(out)
			out = append(out, f)
		} else {
			out[at] = together(out[at], f)
		}
		for _, l := range likenesses {
			if _, ok := said[l]; !ok {
				said[l] = at
			}
		}
	}
	return out
}

// together makes one row of two.
func together(a, b found) found {
	codes := a.hit.Code != nil && b.hit.Code != nil
	switch {
	case codes && a.how == asCode:
		for _, n := range b.hit.Networks {
			if len(a.hit.Networks) > 0 && !slices.Contains(a.hit.Networks, n) { // of the default scheme nothing is said
				a.hit.Networks = append(slices.Clip(a.hit.Networks), n)
			}
		}
	case codes && a.hit.Code.Code != b.hit.Code.Code && a.words == b.words:
		a.hit = Hit{
			Kind: Message, Event: tree.Event{Kind: tree.EventSaid, Text: a.words},
			Label: tree.Text{ZH: a.words, EN: a.words}, Branch: a.hit.Branch,
		}
	case b.hit.Kind < a.hit.Kind && a.how >= asMeant && a.hit.Kind == Cause: // what is to be seen, before what it may mean
		b.how, b.p = a.how, a.p
		return b
	}
	return a
}

// likeness is what two hits have in common that are one row.
type likeness struct {
	lead  *tree.Cause
	words string
}

func (x *Index) likenesses(f found) []likeness {
	out := []likeness{{words: fmt.Sprint(f.hit.Event)}}
	add := func(lead *tree.Cause, words string) {
		if words = tree.Fold(words); words != "" {
			out = append(out, likeness{lead, words})
		}
	}
	switch code := f.hit.Code; {
	case code != nil && f.how == asCode:
		for i, m := range x.k.Meanings(code.Code) {
			if slices.Contains(m, code) {
				add(nil, fmt.Sprint(code.Code, ":", i))
			}
		}
	case code != nil:
		add(nil, f.words)
		add(f.lead, f.words)
		add(f.lead, code.Display.ZH)
		add(f.lead, code.Display.EN)
	case f.lead != nil:
		add(f.lead, f.words)
		add(f.lead, f.hit.Label.ZH)
		add(f.lead, f.hit.Label.EN)
	}
	return out
}
