package train

import (
	"fmt"
	"math"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/frame"
	"swipewise/wizard/record"
)

// progress is what somebody has practised so far.
type progress struct {
	cards []drill.Card
	today int
	last  []result
}

// result is how a drill went.
type result struct {
	title  string
	points float64
	passed bool
}

const (
	lastShown = 5     // results on the screen
	aDay      = 86400 // seconds
)

// day counts the days of the calendar that the trainee lives by.
func day(t time.Time) int {
	_, offset := t.Zone()
	return int((t.Unix() + int64(offset)) / aDay)
}

// progress works out where somebody stands.
func (m *Model) progress() progress {
	now := m.options.Now()
	out := progress{today: day(now)}
	var log []drill.Practised
	for _, a := range m.done {
		if a.State != record.Done || a.Score == nil || !record.SameName(a.Name, m.name) {
			continue
		}
		log = append(log, drill.Practised{Cause: a.Truth, Day: day(a.At.In(now.Location())), Right: a.Score.Passed && a.Verdict.Cause == a.Truth})
		out.last = append([]result{{a.Title(a.Truth), a.Score.Points, a.Score.Passed}}, out.last...)
	}
	out.last = out.last[:min(lastShown, len(out.last))]
	out.cards = drill.Boxes(m.options.Practice.Rubric.Days, log)
	return out
}

// due returns the causes that are to be practised again today.
func (m *Model) due() []string {
	p := m.progress()
	var out []string
	for _, c := range p.cards {
		if c.Due <= p.today && m.options.Knowledge.Cause(c.Cause) != nil {
			out = append(out, c.Cause)
		}
	}
	return out
}

// progressPane shows what somebody has practised.
type progressPane struct{ m *Model }

func (s *progressPane) read() {}

func (s *progressPane) title() string { return s.m.In(s.m.options.Words.Progress.Title) }

func (s *progressPane) bindings() []frame.Binding {
	return []frame.Binding{s.m.closeBinding(), s.m.ScrollBinding()}
}

func (s *progressPane) draw(p *frame.Paper) {
	m, w := s.m, s.m.options.Words.Progress
	got := m.progress()
	if m.name != "" {
		p.Prose(p.Look.Title, 0, m.name)
	}
	if len(got.cards) == 0 && len(got.last) == 0 {
		p.Prose(p.Look.Body, 0, m.In(w.None))
	}
	p.Prose(p.Look.Label, 0, m.In(w.Mastered))
	s.mastered(p, got)
	p.Gap(frame.Snug)
	if n := len(m.due()); n > 0 {
		p.Prose(p.Look.Strong, 0, fmt.Sprintf(m.In(w.Due), n))
	} else {
		p.Prose(p.Look.Body, 0, m.In(w.DueNone))
	}
	if len(got.last) == 0 {
		return
	}
	p.Gap(frame.Snug)
	p.Prose(p.Look.Label, 0, m.In(w.Last))
	for _, r := range got.last {
		told := w.Failed
		if r.passed {
			told = w.Passed
		}
		p.Prose(p.Look.Body, 0, fmt.Sprintf(m.In(w.Points), int(math.Round(r.points)))+"  "+m.In(told)+"  "+r.title)
	}
}

// mastered draws how many causes of each branch are mastered.
func (s *progressPane) mastered(p *frame.Paper, got progress) {
	m := s.m
	all, done := map[tree.Branch]int{}, map[tree.Branch]int{}
	for _, c := range m.options.Knowledge.Causes() {
		all[c.Branch]++
	}
	for _, card := range got.cards {
		if c := m.options.Knowledge.Cause(card.Cause); c != nil && card.Mastered {
			done[c.Branch]++
		}
	}
	for _, b := range tree.Branches() {
		if b == tree.BranchOther || all[b] == 0 {
			continue
		}
		share := float64(done[b]) / float64(all[b])
		p.Put(p.Look.Label.Render(p.Glyphs.Pad(m.Branch(b), m.BranchColumn())) + "  " + p.Bar(share, 16) + "  " + fmt.Sprintf(m.In(m.options.Words.Progress.Of), done[b], all[b]))
	}
}
