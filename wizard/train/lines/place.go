package lines

import (
	"fmt"
	"slices"
	"strconv"

	"swipewise/tree"
	"swipewise/wizard/plain"
	"swipewise/wizard/train"
)

// place is where a talk stands: what is said there, and what can be picked.
type place struct {
	head  func(p *plain.Page)
	items func() []item
	back  func()
	typed func(line string) // takes what is typed, where something is to be typed
	long  bool              // words may be typed to find something in the list
}

// item is something that can be picked.
type item struct {
	id     string
	text   string      // as it is shown
	words  []tree.Text // by which it is found; the first may be typed in full
	branch tree.Branch // that it stands under; empty for none
	pick   func()
}

func (i item) means(line string) bool {
	if len(i.words) > 0 && plain.Means(line, i.words[0].ZH, i.words[0].EN) {
		return true
	}
	return plain.Means(line, i.id, i.text)
}

// longest is how long a list may be that is not parted by branch first.
const longest = 12

// to goes to a place, and says what is there.
func (t *talk) to(p place) {
	t.here = p
	t.show()
}

// show says what is here, and sets what numbers mean.
func (t *talk) show() {
	p := t.NewPage()
	p.Gap()
	if t.here.head != nil {
		t.here.head(p)
	}
	t.offered = nil
	if t.here.items != nil {
		t.offer(p, t.here.items())
	}
	if t.here.long {
		p.Put(0, 0, t.in(t.o.Words.Ask.Search))
	}
	t.write(p.String())
}

// offer lists what can be picked, by branch; of a long list the branches alone.
func (t *talk) offer(p *plain.Page, items []item) {
	all := under("", items)
	row := func(i int, text string) plain.Row { return plain.Row{Key: strconv.Itoa(i), Text: text} }
	var rows []plain.Row
	for i, x := range all {
		rows = append(rows, row(i+1, x.text))
	}
	p.Rows(rows)
	for _, b := range tree.Branches() {
		inside := under(b, items)
		switch {
		case len(inside) == 0:
		case len(items) > longest:
			text := fmt.Sprintf(t.in(t.o.Words.Lines.Branch), t.Branch(b), len(inside))
			all = append(all, item{id: string(b), text: text, pick: func() { t.inside(b) }})
			p.Rows([]plain.Row{row(len(all), text)})
		default:
			p.Put(0, 0, t.Branch(b))
			rows = nil
			for _, x := range inside {
				all = append(all, x)
				rows = append(rows, row(len(all), x.text))
			}
			p.Rows(rows)
		}
	}
	t.offered = all
}

// under returns the items of a branch.
func under(b tree.Branch, items []item) []item {
	return slices.DeleteFunc(slices.Clone(items), func(i item) bool { return i.branch != b })
}

// inside lists what stands under one branch of the list that is here.
func (t *talk) inside(b tree.Branch) {
	list := t.here
	t.to(place{
		head: func(p *plain.Page) { p.Put(0, 0, t.Branch(b)) },
		items: func() []item {
			out := under(b, list.items())
			for i := range out {
				out[i].branch = ""
			}
			return out
		},
		back: func() { t.to(list) },
		long: true,
	})
}

// take takes one line: something that can be picked, a word that works everywhere,
// or what is asked for here.
func (t *talk) take(l plain.Line) {
	if t.o.Echo {
		t.write(l.Text + "\n")
	}
	if l.Hid {
		t.tell(t.Masked())
	}
	if l.Cut {
		t.tell(t.TooLong())
	}
	if t.TimeUp() {
		t.tell(t.in(t.o.Words.Play.TimeUp))
		t.handIn()
		return
	}
	if i, err := strconv.Atoi(l.Text); err == nil && i >= 1 && i <= len(t.offered) {
		t.offered[i-1].pick()
		return
	}
	if t.here.items != nil {
		all := t.here.items()
		if i := slices.IndexFunc(all, func(x item) bool { return x.means(l.Text) }); i >= 0 {
			all[i].pick()
			return
		}
	}
	if !t.obeys(l.Text) {
		t.said(l.Text)
	}
}

// obeys does what a word asks for that works everywhere.
func (t *talk) obeys(line string) bool {
	if t.Spoken(line) {
		t.show()
		return true
	}
	switch t.Words.Word(line) {
	case plain.Back:
		t.here.back()
	case plain.Language:
		t.Switch()
		t.show()
	case plain.Help:
		t.tell(t.in(t.o.Words.Help.What))
		t.tell(t.in(t.o.Words.Help.Fair))
		t.show()
	case plain.Quit:
		t.leave()
	case plain.NoWord:
		return false
	}
	return true
}

// said takes what is neither: it is what is to be typed here, or it finds something
// in a list.
func (t *talk) said(line string) {
	if t.here.typed != nil {
		t.here.typed(line)
		return
	}
	var found []item
	if t.here.long && line != "" {
		for _, x := range t.here.items() {
			if train.Has(line, x.words) {
				found = append(found, x)
			}
		}
	}
	switch {
	case len(found) > 0:
		p := t.NewPage()
		p.Put(0, 0, t.in(t.Words.Near))
		t.offer(p, found)
		t.write(p.String())
	case len(t.offered) == 0:
		t.tell(t.in(t.o.Words.Ask.None))
	default:
		t.tell(fmt.Sprintf(t.in(t.Words.Which), "1–"+strconv.Itoa(len(t.offered)), t.everywhere()))
	}
}
