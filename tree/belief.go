package tree

import (
	"cmp"
	"math"
	"slices"
)

// Likely is a cause with its probability.
type Likely struct {
	Cause *Cause
	P     float64
}

// Belief is the probability of every cause given the evidence, the most
// probable first; the probabilities sum to 1.
//
// One cause is at work: belief(c) ∝ share(c) · Π P(answer | c) · Π P(remedy
// failed | c) · Π P(remedy worked | c), as in Heckerman, Breese and Rommelse
// 1995. The order of the evidence does not matter.
type Belief []Likely

// Of returns the probability of a cause, 0 if it is not there.
func (b Belief) Of(id string) float64 {
	for _, l := range b {
		if l.Cause.ID == id {
			return l.P
		}
	}
	return 0
}

// belief weighs the events that count now. The weights are by Cause.index and
// sum to 1.
func (f facts) weights() []float64 {
	logs := make([]float64, len(f.k.causes))
	for i, c := range f.k.causes {
		logs[i] = math.Log(c.Share)
	}
	spoken := f.spoken()
	for i := range f.events {
		if f.counts(i) {
			f.addEvidence(i, spoken[i], logs)
		}
	}
	f.addNotShown(logs)
	f.addShop(logs)
	top := slices.Max(logs)
	sum := 0.0
	for i := range logs {
		logs[i] = math.Exp(logs[i] - top)
		sum += logs[i]
	}
	for i := range logs {
		logs[i] /= sum
	}
	return logs
}

// addEvidence adds log P(event i | cause) to every cause. Words count as far as
// spoken says.
func (f facts) addEvidence(i int, spoken float64, logs []float64) {
	e := f.events[i]
	switch {
	case e.Kind == EventTried:
		f.addTried(e, logs)
	case e.speaks():
		f.addHeard(e.Text, spoken, logs)
	case e.Heard: // a code beside words that are of another table
	case e.Kind != EventAnswer || e.Answer == NotSure:
	case e.Question == WhichMeant:
		f.addMeant(e, logs)
	case e.Question == CodeQuestion:
		code := f.codeAt(i)
		key := ""
		if code != nil {
			key = code.evidence()
		}
		f.addOpening(f.k.tables.codes, key, logs, func(c *Cause) bool {
			return code == nil || code.Proves() <= c.Reaches
		})
	case e.Question == DisplayQuestion:
		id := e.Answer
		if id == SomethingElse {
			id = ""
		}
		f.addOpening(f.k.tables.displays, id, logs, func(*Cause) bool { return true })
	default:
		f.addAnswer(e, logs)
	}
}

func (f facts) addTried(e Event, logs []float64) {
	fixes := f.k.tables.fixes[f.k.remedy[e.Remedy].index]
	switch e.Outcome {
	case Skipped:
	case Failed:
		for _, x := range fixes {
			logs[x.Of] += math.Log(max(leastChance, 1-x.P))
		}
	case Worked:
		works := make([]float64, len(logs))
		for _, x := range fixes {
			works[x.Of] = x.P
		}
		for c, p := range works {
			logs[c] += math.Log(max(leastWorked, p))
		}
	}
}

// addOpening adds the evidence of a code or a display.
func (f facts) addOpening(t []openTable, id string, logs []float64, possible func(*Cause) bool) {
	f.addEach(logs, func(c *Cause) float64 { return t[c.index].chance(id, possible(c)) })
}

// addEach adds P(evidence | cause) to every cause. The cause "other" follows the
// average of all the rest.
func (f facts) addEach(logs []float64, chance func(*Cause) float64) {
	other, average, shares := -1, 0.0, 0.0
	for i, c := range f.k.causes {
		if c.ID == OtherCause {
			other = i
			continue
		}
		p := chance(c)
		average += c.Share * p
		shares += c.Share
		logs[i] += math.Log(p)
	}
	if other >= 0 && shares > 0 {
		logs[other] += math.Log(average / shares)
	}
}

// careless is how often a clerk leaves out a code or a message that the screen
// shows; an estimate.
const careless = .1

// addNotShown adds the evidence of what the clerk began without. A round that
// was begun with no code speaks for causes that bring none; begun with no
// message either, for those that show nothing at all. A round of which nothing
// is known yet, or nothing but "not sure", says nothing.
func (f facts) addNotShown(logs []float64) {
	code, display, known := false, false, false
	for i, e := range f.events {
		if f.rounds[i] == f.round && e.Answer != NotSure && e.Kind != EventLater && e.Outcome != Skipped && e.Kind != EventRound {
			known = true
			code = code || e.Question == CodeQuestion || e.Kind == EventSaid || e.Heard
			display = display || e.Question == DisplayQuestion || e.Kind == EventSaid
		}
	}
	if !known || code {
		return
	}
	t := &f.k.tables
	f.addEach(logs, func(c *Cause) float64 {
		p := careless + (1-careless)*t.codes[c.index].other
		if !display {
			p *= careless + (1-careless)*t.displays[c.index].other
		}
		return p
	})
}

func (f facts) addAnswer(e Event, logs []float64) {
	q := f.k.question[e.Question]
	t := &f.k.tables.questions[q.index]
	said := q.evidence(e.Answer)
	for n, a := range t.answers {
		if q.Answers[a].ID != said {
			continue
		}
		for c := range logs {
			logs[c] += math.Log(max(leastChance, t.chances(c)[n]))
		}
	}
}

// ranked sorts weights into a belief.
func (k *Knowledge) ranked(weights []float64) Belief {
	b := make(Belief, len(weights))
	for i, p := range weights {
		b[i] = Likely{k.causes[i], p}
	}
	slices.SortFunc(b, func(x, y Likely) int { return cmp.Or(cmp.Compare(y.P, x.P), cmp.Compare(x.Cause.index, y.Cause.index)) })
	return b
}

// Belief returns the probability of every cause now.
func (s *Session) Belief() Belief {
	return s.k.ranked(s.factsNow().weights())
}

// Weight is how strongly one event speaks for a cause (above 0) or against it
// (below 0), in decibans: ten times the logarithm, to base ten, of how much
// likelier the event is under the cause than under all the others together
// (Good 1979, Biometrika 66:393).
type Weight struct {
	Event    Event
	Decibans float64
}

// Evidence returns what each event that counts says about a cause.
func (s *Session) Evidence(cause *Cause) []Weight {
	f := s.factsNow()
	var out []Weight
	for _, e := range f.knownOfShop() {
		logs := make([]float64, len(s.k.causes))
		f.addAnswer(e, logs)
		out = append(out, Weight{e, s.k.decibans(cause, logs)})
	}
	spoken := f.spoken()
	for i, e := range f.events {
		if !f.counts(i) {
			continue
		}
		logs := make([]float64, len(s.k.causes))
		f.addEvidence(i, spoken[i], logs)
		out = append(out, Weight{e, s.k.decibans(cause, logs)})
	}
	return out
}

// decibans weighs evidence, given as log P(evidence | cause) of every cause.
func (k *Knowledge) decibans(cause *Cause, logs []float64) float64 {
	rest, shares := 0.0, 0.0
	for j, c := range k.causes {
		if j != cause.index {
			rest += c.Share * math.Exp(logs[j])
			shares += c.Share
		}
	}
	return 10 * (logs[cause.index] - math.Log(rest/shares)) / math.Ln10
}
