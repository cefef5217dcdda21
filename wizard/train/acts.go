package train

import (
	"cmp"
	"fmt"
	"slices"

	"swipewise/tree"
	"swipewise/wizard/frame"
	"swipewise/wizard/record"
	"swipewise/wizard/sheet"
)

// toPlay returns to the drill.
func (m *Model) toPlay() { m.turn(&playScreen{m: m}) }

// sided is a choice of a branch, to be sorted by it.
type sided struct {
	frame.Choice
	branch tree.Branch
}

// grouped sorts choices by branch, each named at its first choice.
func (m *Model) grouped(items []sided) []frame.Choice {
	order := tree.Branches()
	slices.SortStableFunc(items, func(a, b sided) int {
		return cmp.Compare(slices.Index(order, a.branch), slices.Index(order, b.branch))
	})
	var out []frame.Choice
	for _, x := range items {
		x.Side = m.Glyphs.Pad(m.Branch(x.branch), m.BranchColumn())
		out = append(out, x.Choice)
	}
	return out
}

// chooseLook lists everything that can be looked at or asked now.
func (m *Model) chooseLook() {
	m.turn(newSearch(menu{m: m, ask: m.options.Words.Play.Look, back: m.toPlay, items: func() []frame.Choice {
		k := m.options.Knowledge
		questions, _ := m.run.play.Could()
		var out []sided
		for _, q := range questions {
			text := fmt.Sprintf(m.In(m.options.Words.Play.Looked), m.In(q.Text), m.seconds(k.Asking(q)))
			out = append(out, sided{frame.Choice{Text: text, Pick: pick(func() { m.look(q) })}, k.About(q)})
		}
		return m.grouped(out)
	}}))
}

// chooseTry lists every remedy that can be tried now.
func (m *Model) chooseTry() {
	k := m.options.Knowledge
	if _, remedies := m.run.play.Could(); len(remedies) == 0 {
		m.Notice = []string{m.In(m.options.Words.Play.NothingLeft)}
		return
	}
	m.turn(newSearch(menu{m: m, ask: m.options.Words.Play.Try, back: m.toPlay, items: func() []frame.Choice {
		_, remedies := m.run.play.Could()
		var out []sided
		for _, r := range remedies {
			text := fmt.Sprintf(m.In(m.options.Words.Play.Looked), m.In(r.Title), m.seconds(k.Doing(r)))
			out = append(out, sided{frame.Choice{Text: text, Pick: pick(func() { m.try(r) })}, k.Mends(r)})
		}
		return m.grouped(out)
	}}))
}

// warns says once, where there is help, that an act is dangerous.
func (m *Model) warns(id, name string, does []tree.Tag) bool {
	broken := m.run.play.Session().Breaks(does)
	if m.run.record.Level != record.Guided || len(broken) == 0 || m.run.warned == id {
		return false
	}
	m.run.warned = id
	m.Notice = []string{fmt.Sprintf(m.In(m.options.Words.Play.Danger), m.In(broken[0].Title), name)}
	return true
}

func (m *Model) look(q *tree.Question) {
	if m.warns(q.ID, m.In(q.Topic), q.Does) {
		return
	}
	a, ok := m.run.play.Look(q.ID)
	if !ok {
		return
	}
	m.toPlay()
	e := tree.Event{Kind: tree.EventAnswer, Question: a.ID, Answer: a.Result}
	found := sheet.Event(m.options.Sheet, m.Lang, m.options.Knowledge, e)
	m.Notice = []string{fmt.Sprintf(m.In(m.options.Words.Play.Looked), found, m.seconds(a.Seconds))}
	m.kept()
}

func (m *Model) try(r *tree.Remedy) {
	if m.warns(r.ID, m.In(r.Title), r.Does) {
		return
	}
	a, ok := m.run.play.Try(r.ID)
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
	m.kept()
}
