package train

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
)

// chooseLook lists everything that can be looked at or asked now.
func (m *Model) chooseLook() {
	k := m.o.Knowledge
	m.find(func() string { return m.w().Play.Look }, m.goOn, func() []page.Choice {
		questions, _ := m.Run.Play.Could()
		var out []page.Choice
		for _, q := range questions {
			out = append(out, page.Choice{
				ID: q.ID, Text: m.timed(m.w().Play.Looked, m.In(q.Text), k.SecondsToAsk(q)), Branch: k.QuestionBranch(q),
				Find: []tree.Text{q.Text, q.Topic, q.How}, Pick: func() { m.look(q) },
			})
		}
		return out
	})
}

// chooseTry lists every remedy that can be tried now.
func (m *Model) chooseTry() {
	k := m.o.Knowledge
	if _, remedies := m.Run.Play.Could(); len(remedies) == 0 {
		m.Say(m.w().Play.NothingLeft)
		return
	}
	m.find(func() string { return m.w().Play.Try }, m.goOn, func() []page.Choice {
		_, remedies := m.Run.Play.Could()
		var out []page.Choice
		for _, r := range remedies {
			out = append(out, page.Choice{
				ID: r.ID, Text: m.timed(m.w().Play.Looked, m.In(r.Title), k.SecondsToDo(r)), Branch: k.RemedyBranch(r),
				Find: append([]tree.Text{r.Title}, r.Steps...), Pick: func() { m.try(r) },
			})
		}
		return out
	})
}

// timed says something with the seconds that it takes.
func (m *Model) timed(format, what string, seconds float64) string {
	return fmt.Sprintf(format, what, m.w().Play.Time(seconds))
}

// warns says once, where there is help, that an act is dangerous.
func (m *Model) warns(id string, does []tree.Tag) bool {
	broken := m.Warns(id, does)
	if broken != nil {
		m.Say(fmt.Sprintf(m.w().Play.Danger, m.In(broken.Title)))
	}
	return broken != nil
}

func (m *Model) look(q *tree.Question) {
	if m.warns(q.ID, q.Does) {
		return
	}
	a, ok := m.Run.Play.Look(q.ID)
	if !ok {
		return
	}
	e := tree.Event{Kind: tree.EventAnswer, Question: a.ID, Answer: a.Result}
	m.acted(m.w().Play.Looked, sheet.Event(m.t().Sheet, m.o.Knowledge, e), a.Seconds)
}

func (m *Model) try(r *tree.Remedy) {
	if m.warns(r.ID, r.Does) {
		return
	}
	a, ok := m.Run.Play.Try(r.ID)
	if !ok {
		return
	}
	told := m.w().Play.Failed
	if a.Result == string(tree.Worked) {
		told = m.w().Play.Worked
	}
	m.acted(told, m.In(r.Title), a.Seconds)
}

// acted says what came of an act, keeps it, and goes on with the drill.
func (m *Model) acted(told, what string, seconds float64) {
	m.Say(m.timed(told, what, seconds))
	m.kept(m.Keep())
	m.goOn()
}
