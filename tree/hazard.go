package tree

import "slices"

// Hazard is a way to lose money or to break a rule. While it stands it forbids
// acts by their tags, on every face alike.
type Hazard struct {
	ID           string
	Kind         HazardKind
	Title        Text
	Text         Text // the warning
	Closes       Text // why ways to finish the sale are closed
	Cases        []HazardCase
	SettledBy    []Ref
	PaidBy       []Ref
	HandoverBy   []Ref
	Act          string // the remedy that is done at once while it stands
	Handover     bool   // goes straight to the acquirer
	ClosesRescue bool
	Outlives     bool // stands for the next failure too, until it is settled
	Sources      []string
}

// HazardKind tells apart hazards that the model treats in a way of their own.
type HazardKind string

// OpenOutcome: while it stands it is unknown what became of a payment. Its answers of
// PaidBy say that the sale is paid.
const (
	PlainHazard HazardKind = ""
	OpenOutcome HazardKind = "open-outcome"
)

// HazardCase is one situation in which a hazard stands: when anything listed in
// it was seen, or, if Together, one thing of each list that is not empty.
type HazardCase struct {
	Retry     []Retry
	Codes     []string
	Sent      []Sent
	Displays  []string
	Answers   []Ref
	Tried     []string // remedies that were done without success
	Causes    []string // causes that the clerk's own words clearly speak of
	Together  bool
	Forbids   []Tag
	Demands   string   // the question asked before anything else
	Before    string   // a quicker one, asked first where it will probably make it needless
	Help      Ref      // the question asked where nobody is sure of that answer, and the answer after which it is asked again
	Untold    bool     // stands in every round in which nothing tells whether a request left; with Answers, only after one of them
	Presumes  []string // does not stand once one of these is excluded
	SettledBy []Ref
}

// Standing is a hazard that stands now.
type Standing struct {
	Hazard  *Hazard
	Forbids []Tag
	Demands []*Question // questions it demands that are not answered yet
	since   int         // the earliest round that an open case came about in
}

// since returns the last round in which the case came about, or -1.
func (h *HazardCase) since(f facts) int {
	if h.Untold {
		if len(h.Answers) > 0 && f.lastAnswer(h.Answers) < f.round {
			return -1
		}
		return f.untold()
	}
	lists := []int{}
	add := func(n, round int) {
		if n > 0 {
			lists = append(lists, round)
		}
	}
	add(len(h.Retry), f.lastRetry(h.Retry))
	add(len(h.Codes), f.lastCode(func(c *Code) bool { return slices.Contains(h.Codes, c.evidence()) }))
	add(len(h.Sent), f.lastSent(h.Sent))
	add(len(h.Displays), f.lastDisplay(h.Displays))
	add(len(h.Answers), f.lastAnswer(h.Answers))
	add(len(h.Tried), f.lastTried(h.Tried))
	add(len(h.Causes), f.lastSpokenOf(h.Causes))
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
	assumed := f.assumptions()
	for _, h := range k.hazards {
		st := Standing{Hazard: h, since: f.round + 1}
		seen := f
		if h.Kind == OpenOutcome { // what is said after a paid sale does not make its outcome unknown
			seen = f.beforePaid()
		}
		for i := range h.Cases {
			c := &h.Cases[i]
			since := c.since(seen)
			if since < 0 || !assumed.allows(c.Presumes, nil) || f.settles(c, h.SettledBy, since) || f.settles(c, h.PaidBy, since) || f.settles(c, c.SettledBy, since) {
				continue
			}
			st.since = min(st.since, since)
			st.Forbids = append(st.Forbids, c.Forbids...)
			if q := f.demanded(c); q != nil && assumed.allows(q.Presumes, nil) && !slices.Contains(st.Demands, q) {
				st.Demands = append(st.Demands, q)
			}
		}
		if st.since <= f.round {
			slices.Sort(st.Forbids)
			st.Forbids = slices.Compact(st.Forbids)
			out = append(out, st)
		}
	}
	return withoutUntold(out)
}

// withoutUntold leaves out what stands only because nothing was told, where
// another hazard forbids to pay again anyway: that one asks what it needs.
func withoutUntold(standing []Standing) []Standing {
	if !slices.ContainsFunc(standing, func(st Standing) bool { return !st.untold() && slices.Contains(st.Forbids, PaysAgain) }) {
		return standing
	}
	return slices.DeleteFunc(standing, Standing.untold)
}

// untold reports whether a hazard stands only because nothing was told.
func (st Standing) untold() bool { return len(st.Hazard.Cases) == 1 && st.Hazard.Cases[0].Untold }

// demanded returns the question that a case wants answered now, or nil. Where
// nobody was sure of the answer the help comes next, and after it the question
// once more.
func (f facts) demanded(c *HazardCase) *Question {
	if q := f.k.question[c.Before]; q != nil && !f.answeredNow(q) && f.answered(c.Demands) < f.round && f.needless(c, q) {
		return q
	}
	q := f.k.question[c.Demands]
	if q == nil || f.answered(q.ID) < f.round {
		return q
	}
	help := f.k.question[c.Help.Question]
	if help == nil || f.lastAnswer([]Ref{{q.ID, NotSure}}) < f.round {
		return nil
	}
	if f.answered(help.ID) < f.round {
		return help
	}
	unsure := f.lastIndex(func(_ int, e Event) bool { return e.Kind == EventAnswer && e.Question == q.ID })
	helped := f.lastIndex(func(_ int, e Event) bool { return e.Kind == EventAnswer && (Ref{e.Question, e.Answer}) == c.Help })
	if helped > unsure {
		return q
	}
	return nil
}

// untold returns the current round if something was said in it and nothing of it
// tells whether a request left the terminal, otherwise -1.
func (f facts) untold() int {
	said := false
	for i, e := range f.events {
		if f.rounds[i] != f.round || e.Kind == EventRound {
			continue
		}
		said = true
		if e.Kind != EventAnswer {
			continue
		}
		if e.Question == CodeQuestion && len(f.mayMean(i)) > 0 || f.k.sentOf(e) != SentUnknown {
			return -1
		}
	}
	if !said {
		return -1
	}
	return f.round
}

// settles reports whether one of the answers was given in the round that a case
// came about in, or later. Where paying again is forbidden until the hazard is
// settled, an answer that was given before a payment that failed says nothing
// about that payment: the gate is shut again, until a new round or the acquirer
// tells. A case with answers of its own is about one moment only.
func (f facts) settles(c *HazardCase, answers []Ref, since int) bool {
	at := f.lastIndex(func(_ int, e Event) bool {
		return e.Kind == EventAnswer && slices.Contains(answers, Ref{e.Question, e.Answer})
	})
	if at < 0 || f.rounds[at] < since {
		return false
	}
	return len(c.SettledBy) > 0 || !slices.Contains(c.Forbids, PaysAgain) || at > f.lastFailedPayment()
}

// needless reports whether the answer to a question will probably show that a case
// does not stand.
func (f facts) needless(c *HazardCase, q *Question) bool {
	t, p := &f.k.tables.questions[q.index], 0.0
	weights := f.weights()
	for n, a := range t.answers {
		ref := Ref{q.ID, q.Answers[a].ID}
		if !slices.ContainsFunc(c.Presumes, func(id string) bool {
			return f.k.presumed[id] != nil && slices.Contains(f.k.presumed[id].ExcludedBy, ref)
		}) {
			continue
		}
		for i, w := range weights {
			p += w * t.chances(i)[n]
		}
	}
	return p >= sureEnough
}

// lastFailedPayment returns the index of the last act of this round by which a
// payment was made again without success, or -1.
func (f facts) lastFailedPayment() int {
	return f.lastIndex(func(i int, _ Event) bool { return f.rounds[i] == f.round && f.paidInVain(i) })
}

// paidInVain reports whether an event is a payment that was made again without
// success.
func (f facts) paidInVain(i int) bool {
	e := f.events[i]
	if e.Kind == EventTried {
		return e.Outcome == Failed && slices.Contains(f.k.remedy[e.Remedy].Does, PaysAgain)
	}
	q := f.k.question[e.Question]
	if e.Kind != EventAnswer || q == nil || !slices.Contains(q.Does, PaysAgain) {
		return false
	}
	a := q.Answer(e.Answer)
	return a != nil && a.counts() && !a.Ends
}

// OutcomeOpen reports whether it is unknown what became of a payment.
func (s Step) OutcomeOpen() bool {
	return slices.ContainsFunc(s.Standing, func(st Standing) bool { return st.Hazard.Kind == OpenOutcome })
}

// Outlives reports whether a hazard stands that goes on into the next failure.
func (s Step) Outlives() bool {
	return slices.ContainsFunc(s.Standing, func(st Standing) bool { return st.Hazard.Outlives })
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
