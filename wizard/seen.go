package wizard

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"swipewise/wizard/journal"
	"swipewise/wizard/page"
)

// oftenSeen is how often something must have happened at this till to be told.
const oftenSeen = 2

// seen is what happened at this till in the last days.
type seen struct {
	cause  string
	times  int
	since  time.Time
	helped string // the remedy that worked most often, or ""
	worked int
}

// seenOf sums up the recent runs of a cause, without the run that is under way.
func (m *Model) seenOf(cause string) seen {
	out := seen{cause: cause}
	helped := map[string]int{}
	for _, e := range m.past.recent {
		if m.past.run != nil && e.ID == m.past.run.ID() || causeOf(e) != cause {
			continue
		}
		if out.times++; out.since.IsZero() || e.Began.Before(out.since) {
			out.since = e.Began
		}
		if h := e.Helped(); h != "" {
			helped[h]++
		}
	}
	for id, n := range helped {
		if n > out.worked || n == out.worked && id < out.helped {
			out.helped, out.worked = id, n
		}
	}
	return out
}

// causeOf is what a run was, as was confirmed, or else what was likely.
func causeOf(e journal.Entry) string { return cmp.Or(e.Found, e.Cause) }

// seenMost returns what happened most often.
func (m *Model) seenMost() seen {
	var all []seen
	var known []string
	for _, e := range m.past.recent {
		if id := causeOf(e); id != "" && !slices.Contains(known, id) {
			known = append(known, id)
			all = append(all, m.seenOf(id))
		}
	}
	slices.SortStableFunc(all, func(a, b seen) int { return b.times - a.times })
	if len(all) == 0 {
		return seen{}
	}
	return all[0]
}

// seenBefore says it in one line; nothing where it is too rare to matter.
func (m *Model) seenBefore(s seen) page.Block {
	k, w := m.o.Knowledge, m.t().Past
	cause := k.Cause(s.cause)
	if s.times < oftenSeen || cause == nil {
		return page.Block{}
	}
	text := fmt.Sprintf(w.Seen, s.since.Format("01-02"), m.In(cause.Title), s.times)
	if r := k.Remedy(s.helped); r != nil {
		text += fmt.Sprintf(w.Helped, m.In(r.Title), s.worked)
	}
	return page.Block{Gap: page.Airy, UpTo: page.Brief, Lines: []page.Line{{Role: page.Quiet, Text: text}}}
}
