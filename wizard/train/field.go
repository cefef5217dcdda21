package train

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
)

// field asks for something to be typed.
type field struct {
	m         *Model
	ask, what tree.Text
	input     frame.Input
	take      func(text string)
}

func (f *field) title() string { return f.m.In(f.ask) }

func (f *field) typed(msg tea.Msg) { f.input.Take(msg) }

func (f *field) bindings() []frame.Binding {
	k := f.m.Words.Keys
	return []frame.Binding{
		{Keys: []string{"esc"}, Label: f.m.In(k.Back), Act: true, Run: func(string) tea.Cmd { f.m.home(); return nil }},
		{Keys: []string{"enter"}, Label: f.m.In(k.Enter), Run: func(string) tea.Cmd { f.take(f.input.Text()); return nil }},
	}
}

func (f *field) draw(p *frame.Paper) {
	p.Prose(p.Look.Title, 0, f.m.In(f.ask))
	p.Prose(p.Look.Body, 0, f.m.In(f.what))
	p.Gap(frame.Airy)
	f.input.Draw(p)
}
