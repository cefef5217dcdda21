package lines

import (
	"fmt"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/page"
)

// Take takes one line as it was typed, and says what came of it.
func (t *Talk) Take(typed string) {
	t.take(clean(typed, t.app.Page().Prompt.Masked))
	t.settle()
}

// take takes something that can be chosen, an order, or what is to be typed.
func (t *Talk) take(l Line) {
	w := t.texts()
	if t.o.Echo {
		t.write(l.Text + "\n")
	}
	if l.Hid {
		t.tell(w.Start.Masked)
	}
	if l.Cut {
		t.tell(fmt.Sprintf(w.Lines.TooLong, longestLine))
	}
	if c, ok := t.app.(page.Ticker); ok && c.Clocked() {
		if c.Tick(); t.face.Turned {
			return
		}
	}
	p := t.app.Page()
	if pick := t.picked(p, l.Text); pick != nil {
		pick()
		return
	}
	if !t.spoken(l.Text) && !t.obeyed(p, l.Text) {
		t.said(p, l.Text)
	}
}

// isText reports whether a line is something told in words, neither a choice nor an
// order.
func (t *Talk) isText(typed string) bool {
	p := t.app.Page()
	if p.Prompt == nil || p.Prompt.Take == nil {
		return false
	}
	line := clean(typed, p.Prompt.Masked).Text
	id, _ := orderOf(t.book, line)
	return line != "" && id == "" && t.picked(p, line) == nil
}

// picked returns what a line picks, or nil. A number means what was told last.
func (t *Talk) picked(p page.Page, line string) func() {
	for _, o := range t.offered {
		if means(line, o.key) || o.means(line) {
			return o.Pick
		}
	}
	for _, o := range offers(p.Choices()) {
		if o.means(line) {
			return o.Pick
		}
	}
	return nil
}

// spoken switches to the language that a line names, each by its own name.
func (t *Talk) spoken(line string) bool {
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		if other := t.book.In(l).Keys.Language; means(line, other) {
			if t.face.Lang = tree.ZH; l == tree.ZH {
				t.face.Lang = tree.EN
			}
			t.show()
			return true
		}
	}
	return false
}

// said takes what is neither a choice nor an order: it is what is to be typed, or it
// finds something in a list.
func (t *Talk) said(p page.Page, line string) {
	w := t.texts()
	switch {
	case p.Prompt != nil && p.Prompt.Take != nil:
		p.Prompt.Take(line)
		return
	case line == "":
		t.show()
		return
	case finds(p):
		before := *p.Prompt.Text
		*p.Prompt.Text = line
		found := t.app.Page().Choices()
		*p.Prompt.Text = before
		if len(found) > 0 {
			x := teller{w, newPaper(t.o.Width)}
			x.put(0, 0, w.Lines.Near)
			t.offered = nil
			t.offer(x, found)
			t.write(x.String())
			return
		}
	}
	t.tell(fmt.Sprintf(w.Lines.Which, t.keys(), t.orders()))
}

// keys lists the numbers that mean something now.
func (t *Talk) keys() string {
	if n := len(t.offered); n > 9 {
		return "1–" + t.offered[n-1].key
	}
	var out []string
	for _, o := range t.offered {
		out = append(out, o.key)
	}
	return strings.Join(out, " ")
}

// obeyed does what an order asks for. It reports false if the line is none.
func (t *Talk) obeyed(p page.Page, line string) bool {
	id, rest := orderOf(t.book, line)
	switch {
	case id == "" || !slices.Contains(t.o.Orders, id):
		return false
	case id == Code && rest != "" && p.Prompt != nil && p.Prompt.Take != nil:
		p.Prompt.Take(rest) // "code 51" says what is on the screen
	case id == page.Back && t.inside != "":
		t.inside = ""
		t.show()
	case id == Language:
		t.face.SwitchLanguage()
		t.show()
	case id == page.HelpAct:
		t.help()
	case id == page.Quit:
		if t.app.Leave(); t.face.Over && len(t.face.Notice) == 0 {
			t.face.Say(t.texts().Lines.Goodbye)
		}
	default:
		t.act(p, id, rest)
	}
	return true
}

// act does an act of the page, or picks the choice that is called so.
func (t *Talk) act(p page.Page, id, rest string) {
	if a := p.Act(id); a != nil {
		if a.Given != nil {
			a.Given(rest)
		} else {
			a.Run("")
		}
		return
	}
	for _, c := range p.Choices() {
		if c.ID == id {
			c.Pick()
			return
		}
	}
	t.tell(fmt.Sprintf(t.texts().Lines.NotHere, wordings(t.texts().Lines.Orders, id)[0]))
}

// help says what the app is for, and what every word does.
func (t *Talk) help() {
	w := t.texts()
	x := teller{w, newPaper(t.o.Width)}
	for _, line := range t.app.Help() {
		x.line(line)
	}
	x.put(0, 0, fmt.Sprintf(w.Lines.Keys, t.keys()))
	var rows []row
	for _, id := range t.o.Orders {
		word, text := wordings(w.Lines.Orders, id)[0], does(w, id)
		if folded(text) == folded(word) {
			text = ""
		}
		rows = append(rows, row{word, text})
	}
	x.rows(rows)
	t.write(x.String())
	t.show()
}
