package tree

import "slices"

// Hazard is a way to lose money or to break a rule. While it stands it forbids
// acts by their tags, on every face alike.
type Hazard struct {
	ID           string
	Title        Text
	Text         Text // the warning
	Closes       Text // why ways to finish the sale are closed
	Cases        []HazardCase
	SettledBy    []Ref
	PaidBy       []Ref
	HandoverBy   []Ref
	Handover     bool // goes straight to the acquirer
	ClosesRescue bool
	Sources      []string
}

// HazardCase is one situation in which a hazard stands: when anything listed in
// it was seen, or, if Together, one thing of each list that is not empty.
type HazardCase struct {
	Retry     []Retry
	Codes     []string
	Sent      []Sent
	Displays  []string
	Answers   []Ref
	Tried     []string // remedies that were done without success
	Together  bool
	Forbids   []Tag
	Demands   string // the question asked before anything else
	SettledBy []Ref
}

// Standing is a hazard that stands now.
type Standing struct {
	Hazard  *Hazard
	Forbids []Tag
	Demands []*Question // questions it demands that are not answered yet
}

// since returns the last round in which the case came about, or -1.
func (h *HazardCase) since(f facts) int {
	lists := []int{}
	add := func(n, round int) {
		if n > 0 {
			lists = append(lists, round)
		}
	}
	add(len(h.Retry), f.lastCode(func(c *Code) bool { return slices.Contains(h.Retry, c.Retry) }))
	add(len(h.Codes), f.lastCode(func(c *Code) bool { return slices.Contains(h.Codes, c.Key()) }))
	add(len(h.Sent), f.lastSent(h.Sent))
	add(len(h.Displays), f.lastDisplay(h.Displays))
	add(len(h.Answers), f.lastAnswer(h.Answers))
	add(len(h.Tried), f.lastTried(h.Tried))
	if len(lists) == 0 {
		return -1
	}
	if h.Together {
		if slices.Min(lists) < 0 {
			return -1
		}
		return slices.Max(lists)
	}
	return slices.Max(lists)
}

// hazardsOf returns the hazards that stand on the given facts. A hazard that
// came about in one round stands until an answer of that round or a later one
// settles it: it outlives new rounds.
func (k *Knowledge) hazardsOf(f facts) []Standing {
	var out []Standing
	for _, h := range k.hazards {
		st := Standing{Hazard: h}
		stands := false
		for i := range h.Cases {
			c := &h.Cases[i]
			since := c.since(f)
			if since < 0 || f.lastAnswer(h.SettledBy) >= since || f.lastAnswer(c.SettledBy) >= since {
				continue
			}
			stands = true
			st.Forbids = append(st.Forbids, c.Forbids...)
			if q := k.question[c.Demands]; q != nil && f.answered(q.ID) < since {
				st.Demands = append(st.Demands, q)
			}
		}
		if stands {
			slices.Sort(st.Forbids)
			st.Forbids = slices.Compact(st.Forbids)
			out = append(out, st)
		}
	}
	return out
}

// forbidden reports whether an act with the given tags is forbidden.
func forbidden(standing []Standing, does []Tag) bool {
	for _, st := range standing {
		for _, t := range does {
			if slices.Contains(st.Forbids, t) {
				return true
			}
		}
	}
	return false
}
