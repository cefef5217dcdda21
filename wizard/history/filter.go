package history

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/page"
)

// narrow asks which runs are meant.
func (m *Model) narrow() { m.turn(&filterScreen{m: m}) }

// filterScreen turns each part of the filter on to its next value.
type filterScreen struct {
	m     *Model
	at    int
	typed string
	types bool // what was said is being typed
}

// spans are the times that a filter can be of, in days; 0 for all.
func spans() []int { return []int{0, 1, 7, 30, 365} }

func (m *Model) spanName() string {
	w := m.w().Filter
	return []string{w.Any, w.Today, w.Week, w.Month, w.Year}[m.span]
}

// turnSpan goes on to the next time: whole days, today among them.
func (m *Model) turnSpan() {
	m.span = (m.span + 1) % len(spans())
	m.filter.Since, m.filter.Until = time.Time{}, time.Time{}
	if days := spans()[m.span]; days > 0 {
		y, mo, d := m.o.Now().Date()
		m.filter.Since = time.Date(y, mo, d-days+1, 0, 0, 0, 0, m.o.Now().Location())
	}
}

// next returns the value after one, nothing being one of them.
func next[T comparable](all []T, now T) T {
	all = append([]T{*new(T)}, all...)
	return all[(slices.Index(all, now)+1)%len(all)]
}

func (s *filterScreen) page() page.Page {
	m, w := s.m, s.m.w().Filter
	if s.types {
		return page.Page{
			Trail: []string{w.Title}, Acts: []page.Act{page.On("esc", m.w().Keys.Back, "", func() { s.types, m.Turned = false, true }).As(page.Back), {ID: page.Enter}},
			Blocks: []page.Block{{Lines: []page.Line{{Role: page.Title, Text: w.Ask}}}, {Field: true}},
			Prompt: &page.Prompt{Text: &s.typed, Take: func(text string) {
				m.filter.Words = strings.TrimSpace(text)
				s.types, m.Turned = false, true
			}},
		}
	}
	again := func(do func()) func() { return func() { do(); m.Turned = m.Lines } }
	branch := w.Any
	if m.filter.Branch != "" {
		branch = m.t().Branch(m.filter.Branch)
	}
	any := func(s string) string {
		if s == "" {
			return w.Any
		}
		return s
	}
	return page.Page{
		Trail: []string{w.Title}, At: &s.at, Acts: m.acts(m.list, m.w().Keys.Back),
		Blocks: []page.Block{{Choices: []page.Choice{
			{Key: "1", ID: "when", Text: fmt.Sprintf(w.When, m.spanName()), Pick: again(m.turnSpan)},
			{Key: "2", ID: "branch", Text: fmt.Sprintf(w.Branch, branch), Pick: again(func() { m.filter.Branch = next(tree.Branches(), m.filter.Branch) })},
			{Key: "3", ID: "outcome", Text: fmt.Sprintf(w.Outcome, m.w().Outcome.name(m.filter.Outcome)), Pick: again(func() { m.filter.Outcome = next(journal.Outcomes(), m.filter.Outcome) })},
			{Key: "4", ID: "till", Text: fmt.Sprintf(w.Till, any(m.filter.Till)), Pick: again(func() { m.filter.Till = next(m.tills(), m.filter.Till) })},
			{Key: "5", ID: "words", Text: fmt.Sprintf(w.Words, any(m.filter.Words)), Pick: func() { s.typed, s.types, m.Turned = "", true, true }},
			{Key: "6", ID: "reset", Text: w.Reset, Pick: again(func() { m.filter, m.span = journal.Filter{}, 0 })},
			{Key: "0", ID: "show", Text: w.Show, Pick: m.list},
		}}},
	}
}

func (m *Model) tills() []string {
	all, err := m.o.Journal.Tills()
	if err != nil {
		m.broken(err)
	}
	return all
}

// narrowed says what the filter is.
func (m *Model) narrowed() string {
	f, w := m.filter, m.w()
	span, branch, outcome := "", "", ""
	switch {
	case m.span > 0:
		span = m.spanName()
	case !f.Since.IsZero() || !f.Until.IsZero():
		span = dateOf(f.Since) + "–" + dateOf(f.Until)
	}
	if f.Branch != "" {
		branch = m.t().Branch(f.Branch)
	}
	if f.Outcome != "" {
		outcome = w.Outcome.name(f.Outcome)
	}
	cause := ""
	if f.Cause != "" {
		cause = titleOf(m.o.Knowledge, f.Cause, m.Lang)
	}
	return join(span, branch, outcome, f.Till, f.Code, cause, f.Words)
}

func dateOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("2006-01-02")
}
