package window

import (
	"strconv"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/page"
)

// overlay is what the window lays over the app's page.
type overlay struct {
	page func(w *Window) page.Page
	at   int
}

// lay lays help or the list of all acts over the app's page.
func (w *Window) lay(make func(w *Window) page.Page) {
	w.over, w.offset = &overlay{page: make}, 0
}

// shut takes it away again.
func (w *Window) shut() { w.over, w.offset, w.face.Follow = nil, 0, true }

// below returns what works on the app's page, whatever is laid over it.
func (w *Window) below() []page.Act {
	over := w.over
	w.over = nil
	defer func() { w.over = over }()
	p := w.app.Page()
	return page.Distinct(w.all(p), p.Prompt != nil)
}

// closes is the act that shuts an overlay.
func (w *Window) closes(key string) page.Act {
	return page.Act{Keys: []string{"esc", key}, Label: w.texts().Keys.Close, Run: func(string) { w.shut() }}
}

// actions lists everything that can be done, for those who have no letters to press.
func actions(w *Window) page.Page {
	var acts []page.Act
	column := 0
	for _, a := range w.below() {
		if a.Listed {
			acts = append(acts, a)
			column = max(column, ansi.StringWidth(a.Key()))
		}
	}
	var items []page.Choice
	for i, a := range acts {
		c := page.Choice{Key: " ", Text: a.Words(), Side: w.face.Glyphs.Pad(a.Key(), column), Pick: func() {
			w.shut()
			a.Run(a.Keys[0])
		}}
		if i < 9 {
			c.Key = strconv.Itoa(i + 1)
		}
		items = append(items, c)
	}
	t := w.texts()
	return page.Page{
		Trail: []string{t.Actions.Title}, Over: true, Read: true, At: &w.over.at,
		Blocks: []page.Block{{Choices: items}},
		Acts:   []page.Act{w.closes("tab"), {ID: page.Digits, Label: t.Keys.Choose}, {ID: page.Arrows}, {ID: page.Enter}},
	}
}

// help says what the program is for, and lists the keys of what is below.
func help(w *Window) page.Page {
	t := w.texts()
	below := w.below()
	return page.Page{
		Trail: []string{t.Help.Title}, Over: true, Read: true,
		Blocks: []page.Block{
			{Lines: w.app.Help()},
			{Gap: page.Snug, Lines: []page.Line{{Role: page.Label, Text: t.Help.Keys}}},
			{Full: func(p *page.Paper) { p.KeyList(below) }},
		},
		Acts: []page.Act{w.closes("f1"), {ID: page.Scroll}},
	}
}
