package train

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/frame"
	"swipewise/wizard/sheet"
)

// toPlay returns to the drill.
func (m *Model) toPlay() { m.turn(&playScreen{m: m}) }

// find shows a list to find something in.
func (m *Model) find(ask tree.Text, back func(), items func() []entry) {
	m.turn(&search{m: m, ask: ask, items: items, back: back, input: frame.NewInput()})
}

// chooseLook lists everything that can be looked at or asked now.
func (m *Model) chooseLook() {
	m.find(m.options.Words.Play.Look, m.toPlay, func() []entry {
		k := m.options.Knowledge
		questions, _ := m.Run.Play.Could()
		var out []entry
		for _, q := range questions {
			text := fmt.Sprintf(m.In(m.options.Words.Play.Looked), m.In(q.Text), m.seconds(k.Asking(q)))
			out = append(out, entry{frame.Choice{Text: text, Pick: pick(func() { m.look(q) })}, k.About(q), []tree.Text{q.Text, q.Topic, q.How}})
		}
		return out
	})
}

// chooseTry lists every remedy that can be tried now.
func (m *Model) chooseTry() {
	k := m.options.Knowledge
	if _, remedies := m.Run.Play.Could(); len(remedies) == 0 {
		m.Notice = []string{m.In(m.options.Words.Play.NothingLeft)}
		return
	}
	m.find(m.options.Words.Play.Try, m.toPlay, func() []entry {
		_, remedies := m.Run.Play.Could()
		var out []entry
		for _, r := range remedies {
			text := fmt.Sprintf(m.In(m.options.Words.Play.Looked), m.In(r.Title), m.seconds(k.Doing(r)))
			out = append(out, entry{frame.Choice{Text: text, Pick: pick(func() { m.try(r) })}, k.Mends(r), append([]tree.Text{r.Title}, r.Steps...)})
		}
		return out
	})
}

// warns says once, where there is help, that an act is dangerous.
func (m *Model) warns(id string, does []tree.Tag) bool {
	broken := m.Warns(id, does)
	if broken != nil {
		m.Notice = []string{fmt.Sprintf(m.In(m.options.Words.Play.Danger), m.In(broken.Title))}
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
	m.toPlay()
	e := tree.Event{Kind: tree.EventAnswer, Question: a.ID, Answer: a.Result}
	found := sheet.Event(m.options.Sheet, m.Lang, m.options.Knowledge, e)
	m.Notice = []string{fmt.Sprintf(m.In(m.options.Words.Play.Looked), found, m.seconds(a.Seconds))}
	m.kept(m.Keep())
}

func (m *Model) try(r *tree.Remedy) {
	if m.warns(r.ID, r.Does) {
		return
	}
	a, ok := m.Run.Play.Try(r.ID)
	if !ok {
		return
	}
	m.toPlay()
	w := m.options.Words.Play
	told := w.Failed
	if a.Result == string(tree.Worked) {
		told = w.Worked
	}
	m.Notice = []string{fmt.Sprintf(m.In(told), m.In(r.Title), m.seconds(a.Seconds))}
	m.kept(m.Keep())
}
