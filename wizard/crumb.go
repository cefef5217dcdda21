package wizard

import (
	"fmt"

	"swipewise/tree"
)

// crumb says in a few words what this round started from, or that the whole tree
// is shown.
func (m *Model) crumb() string {
	if o, ok := m.screen.(*outlineScreen); ok {
		return o.title(m)
	}
	k := m.session.Knowledge()
	out := ""
	for _, e := range m.session.Events() {
		switch {
		case e.Kind == tree.EventRound:
			out = ""
		case out == "" && e.Kind == tree.EventAnswer:
			out = m.said(k, e)
			if a := k.Question(e.Question).Answer(e.Answer); a != nil && !a.Symptom.Empty() {
				out = m.In(a.Symptom)
			}
		}
	}
	return out
}

// said words an answer without its question.
func (m *Model) said(k *tree.Knowledge, e tree.Event) string {
	switch e.Question {
	case tree.CodeQuestion:
		return fmt.Sprintf(m.In(m.options.Words.Code), e.Answer)
	case tree.DisplayQuestion:
		if d := k.Display(e.Answer); d != nil {
			return m.In(d.Text)
		}
		return e.Text
	}
	if q := k.Question(e.Question); q != nil {
		if a := q.Answer(e.Answer); a != nil {
			return m.In(a.Text)
		}
	}
	return m.event(e)
}
