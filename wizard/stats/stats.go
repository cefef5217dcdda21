// Package stats counts the runs that were kept, and says in plain words what the figures
// mean and what to do about them: on the screen, as JSON, as CSV, and as one page of HTML
// with charts in SVG. Counting is one pass over the runs, however many there are:
//
//	c := stats.NewCounter(now)
//	err := j.Each(journal.Filter{Since: since}, func(e journal.Entry) bool { c.Add(e); return true })
//	figures := c.Figures()
package stats

import (
	"cmp"
	"slices"
	"time"

	"swipewise/tree"
	"swipewise/wizard/journal"
)

// Count is how often something was so.
type Count struct {
	ID    string `json:"id"`
	Title string `json:"title,omitempty"`
	Runs  int    `json:"runs"`
}

// Week is a week or a month, by its first day.
type Period struct {
	From time.Time `json:"from"`
	Runs int       `json:"runs"`
}

// Figures are what the runs add up to. Parts are from 0 to 1, and -1 where there is
// nothing that they could be a part of.
type Figures struct {
	Runs      int       `json:"runs"`
	Since     time.Time `json:"since,omitzero"`
	Until     time.Time `json:"until,omitzero"`
	Weeks     []Period  `json:"weeks"`  // the latest last, those without runs among them
	Months    []Period  `json:"months"` // the same
	Branches  []Count   `json:"branches"`
	Causes    []Count   `json:"causes"` // the commonest first: a Pareto
	Codes     []Count   `json:"codes"`
	Tills     []Count   `json:"tills"`
	Helped    []Count   `json:"helped"` // remedies that worked
	Unclear   int       `json:"unclear"`
	Paid      int       `json:"paid"`
	Handed    int       `json:"handed_over"`
	BrokenOff int       `json:"broken_off"`
	Held      int       `json:"payment_open"`
	Confirmed int       `json:"confirmed"`
	Agreed    int       `json:"confirmed_as_named"` // of those, as the tree had named it
	Minutes   float64   `json:"median_minutes"`     // of those that came to an end
	Answers   float64   `json:"median_answers"`
	First     float64   `json:"first_remedy_right"`
	Over      float64   `json:"handed_over_part"`
	Again     int       `json:"again_within_a_day"` // the same cause at the same till
	AgainOf   string    `json:"again_most"`         // the cause that comes back most often
}

// The most weeks and months that are counted one by one.
const (
	mostWeeks  = 26
	mostMonths = 24
	mostListed = 40 // of causes, codes, tills, remedies
)

// Counter counts runs, the earliest first.
type Counter struct {
	f                                    Figures
	branches, causes, codes, tills, good map[string]int
	titles                               map[string]string
	weeks, months                        map[time.Time]int
	took, answers                        []float64
	right, tried                         int
	last                                 map[string]time.Time // of a cause at a till
	again                                map[string]int
}

// NewCounter returns a counter that has counted nothing.
func NewCounter() *Counter {
	return &Counter{
		branches: map[string]int{}, causes: map[string]int{}, codes: map[string]int{}, tills: map[string]int{}, good: map[string]int{},
		titles: map[string]string{}, weeks: map[time.Time]int{}, months: map[time.Time]int{}, last: map[string]time.Time{}, again: map[string]int{},
	}
}

// Add counts a run.
func (c *Counter) Add(e journal.Entry) {
	f := &c.f
	f.Runs++
	if f.Since.IsZero() || e.Began.Before(f.Since) {
		f.Since = e.Began
	}
	if e.Began.After(f.Until) {
		f.Until = e.Began
	}
	c.when(e.Began)
	c.became(e)
	if e.Code != "" {
		c.codes[e.Code]++
	}
	if e.Till != "" {
		c.tills[e.Till]++
	}
	if h := e.Helped(); h != "" {
		c.good[h]++
	}
	if right, done := e.FirstRight(); done {
		if c.tried++; right {
			c.right++
		}
	}
	c.why(e)
}

// when counts the week and the month of a moment, by the calendar of its till.
func (c *Counter) when(t time.Time) {
	y, m, d := t.Date()
	monday := d - (int(t.Weekday())+6)%7
	c.weeks[time.Date(y, m, monday, 0, 0, 0, 0, time.UTC)]++
	c.months[time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)]++
}

// became counts how a run ended.
func (c *Counter) became(e journal.Entry) {
	f := &c.f
	switch {
	case e.State == tree.Paid:
		f.Paid++
	case e.State == tree.Handover:
		f.Handed++
	default:
		f.BrokenOff++
	}
	if e.Hold && !e.Handed {
		f.Held++
	}
	if e.Ended() {
		c.took, c.answers = append(c.took, e.Took.Minutes()), append(c.answers, float64(e.Questions))
	}
}

// why counts the cause of a run: as was confirmed, or else the likely one.
func (c *Counter) why(e journal.Entry) {
	cause, branch := e.Cause, string(e.Branch)
	if e.Found != "" {
		if c.f.Confirmed++; e.Found == e.Cause {
			c.f.Agreed++
		} else {
			cause, branch = e.Found, ""
		}
	}
	if cause == "" {
		c.f.Unclear++
		return
	}
	if branch != "" {
		c.branches[branch]++
		c.titles[cause] = e.Title
	}
	c.causes[cause]++
	at := e.Till + "\x00" + cause
	if last, ok := c.last[at]; ok && e.Began.Sub(last) < 24*time.Hour && e.Began.After(last) {
		c.f.Again++
		c.again[cause]++
	}
	c.last[at] = e.Began
}

// Figures returns what was counted so far.
func (c *Counter) Figures() Figures {
	f := c.f
	f.Branches, f.Causes, f.Codes = ranked(c.branches, nil), ranked(c.causes, c.titles), ranked(c.codes, nil)
	f.Tills, f.Helped = ranked(c.tills, nil), ranked(c.good, nil)
	f.Weeks = periods(c.weeks, mostWeeks, func(t time.Time) time.Time { return t.AddDate(0, 0, -7) })
	f.Months = periods(c.months, mostMonths, func(t time.Time) time.Time { return t.AddDate(0, -1, 0) })
	f.Minutes, f.Answers = median(c.took), median(c.answers)
	f.First, f.Over = part(c.right, c.tried), part(f.Handed, f.Handed+f.Paid)
	if again := ranked(c.again, nil); len(again) > 0 {
		f.AgainOf = again[0].ID
	}
	return f
}

func part(n, of int) float64 {
	if of == 0 {
		return -1
	}
	return float64(n) / float64(of)
}

func median(all []float64) float64 {
	if len(all) == 0 {
		return -1
	}
	all = slices.Sorted(slices.Values(all))
	return all[len(all)/2]
}

// ranked returns counts, the highest first.
func ranked(all map[string]int, titles map[string]string) []Count {
	out := []Count{}
	for id, n := range all {
		out = append(out, Count{id, titles[id], n})
	}
	slices.SortFunc(out, func(a, b Count) int { return cmp.Or(b.Runs-a.Runs, cmp.Compare(a.ID, b.ID)) })
	return out[:min(mostListed, len(out))]
}

// periods returns the latest periods in their order, those without runs among them.
func periods(all map[time.Time]int, most int, before func(time.Time) time.Time) []Period {
	if len(all) == 0 {
		return []Period{}
	}
	var first, last time.Time
	for t := range all {
		if first.IsZero() || t.Before(first) {
			first = t
		}
		if t.After(last) {
			last = t
		}
	}
	out := []Period{}
	for t := last; !t.Before(first) && len(out) < most; t = before(t) {
		out = append(out, Period{t, all[t]})
	}
	slices.Reverse(out)
	return out
}
