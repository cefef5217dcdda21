package tree

import (
	"slices"
	"sync"

	"swipewise/tree/doc"

	"swipewise/tree/plan"
)

// tables are the numbers of the knowledge in the form that belief and the next
// step are reckoned with. They are sparse: a cause has a row only for what it
// says something about.
type tables struct {
	questions []questionTable     // by Question.index; empty for opening questions
	codes     []openTable         // by Cause.index
	displays  []openTable         // by Cause.index
	fixes     [][]plan.Chance     // by Remedy.index: the causes it mends
	model     *plan.Model         // the same numbers, for the next step
	doubtful  map[string]doubtful // by code: those that mean several things
}

// questionTable holds P(answer | cause) of one question. Causes without a row
// follow the background.
type questionTable struct {
	answers    []int // indices of the answers that are evidence, in Question.Answers
	background []float64
	rows       []plan.Row // chances parallel to answers
	rowOf      []int      // by Cause.index: an index of rows, or follows
	bits       []float64  // the entropy of each row, and of the background last
}

// follows marks a cause that says nothing about a question: its answers come as
// the background says.
const follows = -1

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
	k.ear = sync.OnceValue(func() *ear { return k.newEar(k.hearing) })
	k.tables = tables{
		questions: make([]questionTable, len(k.questions)),
		codes:     make([]openTable, len(k.causes)),
		displays:  make([]openTable, len(k.causes)),
		fixes:     make([][]plan.Chance, len(k.remedies)),
	}
	speak := map[string][]speaker{}
	for _, c := range k.causes {
		for _, s := range c.signs {
			speak[s.question] = append(speak[s.question], speaker{c, s.chances})
		}
	}
	for i, q := range k.questions {
		if !q.Opening {
			k.tables.questions[i] = k.questionTable(q, speak[q.ID])
		}
	}
	for i, c := range k.causes {
		k.tables.codes[i] = newOpenTable(c.signsOn(CodeQuestion), len(k.codes))
		k.tables.displays[i] = newOpenTable(c.signsOn(DisplayQuestion), len(k.displays))
	}
	for i, c := range k.causes {
		for _, x := range c.cures {
			if r := k.remedy[x.id]; x.chance > 0 {
				k.tables.fixes[r.index] = append(k.tables.fixes[r.index], plan.Chance{Of: i, P: x.chance})
			}
		}
	}
	for i, r := range k.remedies {
		if r.Is == "" {
			continue
		}
		for _, c := range k.causes {
			if p := k.cureChance(c, r); p > 0 {
				k.tables.fixes[i] = append(k.tables.fixes[i], plan.Chance{Of: c.index, P: p})
			}
		}
	}
	k.tables.model = k.planModel()
	k.tables.doubtful = k.findDoubtful()
}

// planModel gives the numbers to the planner, under the same indices. Opening
// questions are in it without answers and are never asked.
func (k *Knowledge) planModel() *plan.Model {
	remedies := make([]plan.Remedy, len(k.remedies))
	for i, r := range k.remedies {
		remedies[i] = plan.Remedy{Cost: k.doing(r), Fixes: k.tables.fixes[i]}
	}
	questions := make([]plan.Question, len(k.questions))
	for i, q := range k.questions {
		t := &k.tables.questions[i]
		questions[i] = plan.Question{Cost: k.asking(q), Background: t.background, Rows: t.rows, Act: plan.None}
		for _, a := range t.answers {
			questions[i].Ends = append(questions[i].Ends, q.Answers[a].Ends)
		}
		if r := k.remedy[q.remedyID]; r != nil {
			questions[i].Act = r.index
		}
	}
	return plan.NewModelOf(remedies, questions, k.calling())
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
		if p <= doc.Never {
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

// speaker is a cause that says something about a question.
type speaker struct {
	cause *Cause
	signs []named
}

// questionTable builds the rows of one question. The row of "other" is the
// average of all causes, weighted by their shares, so that whatever is answered
// leaves the chance of "other" where it was.
func (k *Knowledge) questionTable(q *Question, speakers []speaker) questionTable {
	t := questionTable{rowOf: make([]int, len(k.causes))}
	for c := range t.rowOf {
		t.rowOf[c] = follows
	}
	for i, a := range q.Answers {
		if a.counts() {
			t.answers = append(t.answers, i)
			t.background = append(t.background, a.Background)
		}
	}
	silent := 0.0 // the shares of the causes that follow the background
	for _, c := range k.causes {
		if c.ID != OtherCause {
			silent += c.Share
		}
	}
	shares := silent
	average := make([]float64, len(t.answers))
	for _, s := range speakers {
		if s.cause.ID == OtherCause {
			continue
		}
		chances := spread(q, t, s.signs)
		t.rowOf[s.cause.index] = len(t.rows)
		t.rows = append(t.rows, plan.Row{Cause: s.cause.index, Chances: chances})
		silent -= s.cause.Share
		for a, p := range chances {
			average[a] += s.cause.Share * p / shares
		}
	}
	if o := k.cause[OtherCause]; o != nil && shares > 0 {
		for a, p := range t.background {
			average[a] += silent * p / shares
		}
		t.rowOf[o.index] = len(t.rows)
		t.rows = append(t.rows, plan.Row{Cause: o.index, Chances: average})
	}
	for _, r := range t.rows {
		t.bits = append(t.bits, entropy(r.Chances))
	}
	t.bits = append(t.bits, entropy(t.background))
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
	if r := t.rowOf[cause]; r != follows {
		return t.rows[r].Chances
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
