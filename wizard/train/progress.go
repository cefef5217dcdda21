package train

import (
	"fmt"

	"swipewise/wizard/frame"
	"swipewise/wizard/record"
)

// LastShown is how many results are shown.
const LastShown = 5

// progressPane shows what somebody has practised.
type progressPane struct{ m *Model }

func (s *progressPane) read() {}

func (s *progressPane) title() string { return s.m.In(s.m.options.Words.Progress.Title) }

func (s *progressPane) bindings() []frame.Binding {
	return []frame.Binding{s.m.closeBinding(), s.m.ScrollBinding()}
}

func (s *progressPane) draw(p *frame.Paper) {
	m, w := s.m, s.m.options.Words.Progress
	got := m.Progress()
	if m.Name != "" {
		p.Prose(p.Look.Title, 0, m.Name)
	}
	if len(got.Last) == 0 {
		p.Prose(p.Look.Body, 0, m.In(w.None))
	}
	p.Prose(p.Look.Label, 0, m.In(w.Mastered))
	s.mastered(p, got)
	p.Gap(frame.Snug)
	if n := len(got.Due); n > 0 {
		p.Prose(p.Look.Strong, 0, fmt.Sprintf(m.In(w.Due), n))
	} else {
		p.Prose(p.Look.Body, 0, m.In(w.DueNone))
	}
	if len(got.Last) == 0 {
		return
	}
	p.Gap(frame.Snug)
	p.Prose(p.Look.Label, 0, m.In(w.Last))
	for _, a := range got.Last[:min(LastShown, len(got.Last))] {
		p.Prose(p.Look.Body, 0, w.Result(m.Lang, a))
	}
}

// mastered draws how many causes of each branch are mastered.
func (s *progressPane) mastered(p *frame.Paper, got record.Progress) {
	m := s.m
	for _, b := range got.Branches {
		if b.Causes == 0 {
			continue
		}
		share := float64(b.Mastered) / float64(b.Causes)
		p.Put(p.Look.Label.Render(p.Glyphs.Pad(m.Branch(b.Branch), m.BranchColumn())) + "  " + p.Bar(share, 16) + "  " + fmt.Sprintf(m.In(m.options.Words.Progress.Of), b.Mastered, b.Causes))
	}
}
