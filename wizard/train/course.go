package train

import (
	"fmt"

	"swipewise/wizard/page"
	"swipewise/wizard/record"
)

// beginCourse begins the course; who has no name yet is asked for it, since the record of
// the course is kept under it.
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
	if c.Complete {
		return m.w().Score.CourseDone
	}
	return fmt.Sprintf(m.w().Score.CourseOpen, c.Left())
}

// certificates are the training record of the course that was done last.
func (m *Model) certificates() record.Certificates {
	out := record.Certificates{Words: m.o.Records, Lang: m.Lang, In: m.o.Now().Location()}
	c, ok := m.CourseEnded(m.Lang)
	if !ok {
		c, ok = m.Completion(m.Lang)
	}
	if ok {
		out.Completions = []record.Completion{c}
	}
	return out
}

// showRecord lays the training record over the screen, to be read and saved.
func (m *Model) showRecord() {
	m.lay(&sheetPane{m: m, make: func() page.Sheet {
		w, all := m.w().Score, m.certificates()
		out := page.Sheet{Title: w.CourseRecord}
		if m.Name == "" {
			out.Lines = append(out.Lines, page.Line{Role: page.Strong, Text: w.Nameless})
		}
		for _, c := range all.Completions {
			out.Lines = append(out.Lines, page.Line{Text: m.courseTold(c)}, page.Line{Blank: page.Snug})
			out.Lines = append(out.Lines, all.Sheet(c).Lines...)
		}
		return out
	}, more: func() []page.Act {
		w := m.w().Score
		return m.saving(w.SaveRecord, w.SaveRecordTitle, m.saveRecord)
	}})
}

func (m *Model) saveRecord() { m.save(m.certificates().Markdown()) }
