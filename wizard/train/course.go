package train

import (
	"fmt"

	"swipewise/wizard/frame"
	"swipewise/wizard/record"
)

// beginCourse begins the course; who has no name yet is asked for it, since the
// record of the course is kept under it.
func (m *Model) beginCourse() {
	begin := func() { m.begun(m.BeginCourse(m.Lang)) }
	if m.Name == "" {
		m.askName(begin)
		return
	}
	begin()
}

// courseTold says whether the course is complete, or how much of it is left.
func (m *Model) courseTold(c record.Completion) string {
	w := m.options.Words.Score
	if c.Complete {
		return m.In(w.CourseDone)
	}
	return fmt.Sprintf(m.In(w.CourseOpen), c.Left())
}

// showRecord lays the training record over the screen.
func (m *Model) showRecord() { m.lay(&recordPane{m}) }

// recordPane is the training record of a course, to be read and saved.
type recordPane struct{ m *Model }

func (s *recordPane) read() {}

func (s *recordPane) certificates() record.Certificates {
	m := s.m
	out := record.Certificates{Words: m.options.Records, Lang: m.Lang, In: m.options.Now().Location()}
	c, ok := m.CourseEnded(m.Lang)
	if !ok {
		c, ok = m.Completion(m.Lang)
	}
	if ok {
		out.Completions = []record.Completion{c}
	}
	return out
}

func (s *recordPane) title() string { return s.m.In(s.m.options.Words.Score.CourseRecord) }

func (s *recordPane) bindings() []frame.Binding {
	w := s.m.options.Words.Score
	return append([]frame.Binding{s.m.closeBinding(), s.m.ScrollBinding()},
		s.m.savingOf(w.SaveRecord, w.SaveRecordTitle, s.certificates().Markdown)...)
}

func (s *recordPane) draw(p *frame.Paper) {
	m, all := s.m, s.certificates()
	if m.Name == "" {
		p.Prose(p.Look.Strong, 0, m.In(m.options.Words.Score.Nameless))
	}
	for _, c := range all.Completions {
		p.Prose(p.Look.Body, 0, m.courseTold(c))
		p.Gap(frame.Snug)
		for _, line := range all.Sheet(c).Lines {
			p.Sheet(line)
		}
	}
}
