package tree

import "slices"

// tables are the numbers of the knowledge in the form that belief and the next
// step are reckoned with. They are sparse: a cause has a row only for what it
// says something about.
type tables struct {
	questions []questionTable // by Question.index; empty for opening questions
	remedies  [][]fix         // by Remedy.index
	seconds   []float64       // by Remedy.index: what doing it costs
	cures     [][]fixOf       // by Cause.index
	codes     []openTable     // by Cause.index
	displays  []openTable     // by Cause.index
}

// questionTable holds P(answer | cause) of one question. Causes without a row
// follow the background.
type questionTable struct {
	answers    []int // indices of the answers that are evidence, in Question.Answers
	background []float64
	rows       []row
	rowOf      map[int]int // Cause.index to an index of rows
}

type row struct {
	cause   int
	chances []float64 // parallel to questionTable.answers
}

// fix is the chance that a remedy ends the failure under one cause.
type fix struct {
	cause  int
	chance float64
}

// fixOf is the same, seen from the cause.
type fixOf struct {
	remedy int
	chance float64
}

// The numbers for the opening questions, of which only a few answers are named.
const (
	unnamedShare   = .002 // what all answers not named share
	leastElse      = .01  // the least chance of something else
	impossiblePart = .01  // of the floor: a code that cannot arise under a cause
	leastWorked    = .002 // a remedy seemed to work that the cause does not name
	leastChance    = 1e-6 // keeps logarithms finite
)

// openTable holds P(code | cause) or P(display | cause) of one cause.
type openTable struct {
	named map[string]float64
	floor float64 // of each answer that is not named
	other float64 // something else
}

func (k *Knowledge) buildTables() {
	k.tables = tables{
		questions: make([]questionTable, len(k.questions)),
		remedies:  make([][]fix, len(k.remedies)),
		seconds:   make([]float64, len(k.remedies)),
		cures:     make([][]fixOf, len(k.causes)),
		codes:     make([]openTable, len(k.causes)),
		displays:  make([]openTable, len(k.causes)),
	}
	for i, q := range k.questions {
		if !q.Opening {
			k.tables.questions[i] = k.questionTable(q)
		}
	}
	for i, c := range k.causes {
		k.tables.codes[i] = newOpenTable(c.signsOn(CodeQuestion), len(k.codes))
		k.tables.displays[i] = newOpenTable(c.signsOn(DisplayQuestion), len(k.displays))
	}
	for _, r := range k.remedies {
		k.tables.seconds[r.index] = k.doing(r)
		for i, c := range k.causes {
			if p := k.cureChance(c, r); p > 0 {
				k.tables.remedies[r.index] = append(k.tables.remedies[r.index], fix{i, p})
				k.tables.cures[i] = append(k.tables.cures[i], fixOf{r.index, p})
			}
		}
	}
}

// signsOn returns the chances that the cause names for a question.
func (c *Cause) signsOn(question string) []named {
	for _, s := range c.signs {
		if s.question == question {
			return s.chances
		}
	}
	return nil
}

func newOpenTable(signs []named, answers int) openTable {
	t := openTable{named: make(map[string]float64, len(signs))}
	sum := 0.0
	for _, s := range signs {
		t.named[s.id] = s.chance
		sum += s.chance
	}
	t.floor = unnamedShare / float64(max(1, answers-len(signs)))
	t.other = max(leastElse, 1-sum-unnamedShare)
	total := sum + unnamedShare + t.other
	for id, p := range t.named {
		t.named[id] = max(p/total, t.floor)
		if p <= neverChance {
			t.named[id] = t.floor
		}
	}
	t.floor /= total
	t.other /= total
	return t
}

// chance returns P(answer | cause). An id of "" is something else.
func (t openTable) chance(id string, possible bool) float64 {
	if id == "" {
		return t.other
	}
	if p, ok := t.named[id]; ok {
		return p
	}
	if !possible {
		return t.floor * impossiblePart
	}
	return t.floor
}

// questionTable builds the rows of one question. The row of "other" is the
// average of all causes, weighted by their shares, so that whatever is answered
// leaves the chance of "other" where it was.
func (k *Knowledge) questionTable(q *Question) questionTable {
	t := questionTable{rowOf: map[int]int{}}
	for i, a := range q.Answers {
		if !a.Neutral {
			t.answers = append(t.answers, i)
			t.background = append(t.background, a.Background)
		}
	}
	average := make([]float64, len(t.answers))
	shares := 0.0
	for _, c := range k.causes {
		if c.ID == OtherCause {
			continue
		}
		chances := t.background
		if signs := c.signsOn(q.ID); signs != nil {
			chances = spread(q, t, signs)
			t.rowOf[c.index] = len(t.rows)
			t.rows = append(t.rows, row{c.index, chances})
		}
		for a, p := range chances {
			average[a] += c.Share * p
		}
		shares += c.Share
	}
	if o := k.cause[OtherCause]; o != nil && shares > 0 {
		for a := range average {
			average[a] /= shares
		}
		t.rowOf[o.index] = len(t.rows)
		t.rows = append(t.rows, row{o.index, average})
	}
	return t
}

// spread gives the answers named their chances, and the answers not named what
// is left, in proportion to the background.
func spread(q *Question, t questionTable, signs []named) []float64 {
	out := make([]float64, len(t.answers))
	namedAt := make([]bool, len(t.answers))
	sum, free := 0.0, 0.0
	for i, a := range t.answers {
		for _, s := range signs {
			if s.id == q.Answers[a].ID {
				out[i], namedAt[i] = s.chance, true
				sum += s.chance
			}
		}
		if !namedAt[i] {
			free += t.background[i]
		}
	}
	rest := max(0, 1-sum)
	total := sum
	for i := range out {
		if !namedAt[i] && free > 0 {
			out[i] = rest * t.background[i] / free
			total += out[i]
		}
	}
	for i := range out {
		out[i] = max(out[i]/total, leastChance)
	}
	return out
}

// chances returns P(answer | cause), parallel to t.answers.
func (t *questionTable) chances(cause int) []float64 {
	if r, ok := t.rowOf[cause]; ok {
		return t.rows[r].chances
	}
	return t.background
}

// cureChance returns the chance that a remedy ends the failure under a cause.
// An act that is also a question works by the chance of the answers that end.
func (k *Knowledge) cureChance(c *Cause, r *Remedy) float64 {
	if q := k.question[r.Is]; q != nil {
		t := &k.tables.questions[q.index]
		p := 0.0
		for i, a := range t.answers {
			if q.Answers[a].Ends {
				p += t.chances(c.index)[i]
			}
		}
		return p
	}
	for _, x := range c.cures {
		if x.id == r.ID {
			return x.chance
		}
	}
	return 0
}

// doing returns the seconds that a remedy takes. An act that is also a question
// costs what the question costs: it is one act.
func (k *Knowledge) doing(r *Remedy) float64 {
	if q := k.question[r.Is]; q != nil {
		return k.asking(q)
	}
	if slices.Contains(r.Does, PaysAgain) {
		return r.Seconds + k.costs.Paying
	}
	return r.Seconds
}

// asking returns the seconds that a question takes.
func (k *Knowledge) asking(q *Question) float64 { return q.Seconds + k.costs.Reading }
