package export

import (
	"strings"

	"swipewise/tree"
	"swipewise/wizard/wrap"
)

// The measures of a picture, in units of the drawing. Four boxes side by side
// fill A4 at a size that can be read at arm's length.
const (
	boxWidth  = 206
	boxApart  = 26 // between columns
	rowApart  = 9  // between boxes of a column
	padding   = 8
	leadBig   = 17 // line height of what is done
	leadSmall = 14 // line height of the way here and of the cause
)

// cells is how many cells of a line of what is done, and of the smaller ones,
// fit into a box. Latin letters of some fonts are wider than half a Chinese
// character, so fewer of them do.
func cells(l tree.Lang) (big, small int) {
	if l == tree.ZH {
		return 28, 34
	}
	return 23, 29
}

// box is one thing in a picture with its place there.
type box struct {
	kind  string // how it looks: start, ask, try, handover, paid, rest
	lines []line // from the top
	cause string // the id of the cause named in the last line, or empty
	below []*box

	x, y, height int // of the left upper corner
}

// line is one text of a box.
type line struct {
	role  string // act, way, foot, cause
	texts []string
	lead  int // line height
}

func (l line) height() int { return len(l.texts) * l.lead }

// painter draws boxes in one language.
type painter struct {
	w Words
	k *tree.Knowledge
	l tree.Lang
}

func (p painter) add(b *box, role string, text tree.Text) {
	lead := leadSmall
	big, fit := cells(p.l)
	if role == "act" {
		lead, fit = leadBig, big
	}
	if s := strings.TrimSpace(text.In(p.l)); s != "" {
		b.lines = append(b.lines, line{role, wrap.Lines(s, fit), lead})
	}
}

// origin draws what is seen and what follows from it.
func (p painter) origin(o origin) *box {
	first := p.place(tree.Text{}, o.to)
	if o.event.Question == "" {
		return first
	}
	b := &box{kind: "start", below: []*box{first}}
	p.add(b, "act", originName(p.w, p.k, o.event))
	return b
}

// place draws a place, and above what is done there the way that led to it.
func (p painter) place(by tree.Text, at *place) *box {
	b := &box{kind: string(at.step.Kind)}
	p.add(b, "way", by)
	what := doing(p.w, at.step)
	if word := act(p.w, at.step); !word.Empty() {
		what = fill(p.w.Picture.Does, word, what)
	}
	p.add(b, "act", what)
	if at.step.Kind == tree.Try {
		p.add(b, "foot", fill(p.w.Picture.Works, percent(at.worked)))
	}
	if foot := likely(p.w, at.step); !foot.Empty() {
		p.add(b, "cause", foot)
		b.cause = at.step.Belief[0].Cause.ID
	}
	for _, x := range at.ways {
		b.below = append(b.below, p.place(wayName(p.w, at.step, x), x.to))
	}
	if at.rarer > 0 && len(at.ways) > 0 {
		rest := &box{kind: "rest"}
		p.add(rest, "foot", fill(p.w.Picture.Else, at.rarer))
		b.below = append(b.below, rest)
	}
	return b
}

// put sets a box and all below it, from the given column and row on, and returns
// the first free row. A box stands in the middle of what follows it.
func (b *box) put(column, y int) (free int) {
	b.x = column * (boxWidth + boxApart)
	b.height = 2 * padding
	for _, l := range b.lines {
		b.height += l.height()
	}
	free = y
	for _, c := range b.below {
		free = c.put(column+1, free)
	}
	if own := y + b.height + rowApart; free < own {
		for _, c := range b.below {
			c.shift((own - free) / 2)
		}
		free = own
	}
	b.y = y + (free-rowApart-y-b.height)/2
	return free
}

// shift moves a box and all below it down.
func (b *box) shift(by int) {
	b.y += by
	for _, c := range b.below {
		c.shift(by)
	}
}

// all calls visit for a box and for all below it.
func (b *box) all(visit func(*box)) {
	visit(b)
	for _, c := range b.below {
		c.all(visit)
	}
}
