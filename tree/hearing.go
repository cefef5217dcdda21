package tree

import (
	"math"
	"slices"
	"strings"
	"sync"

	"swipewise/tree/understand"
)

// Heard is one thing that words may mean.
type Heard struct {
	Ref     Ref     // a message (display=…), the words of a code (code=KEY) or an answer; empty for a cause
	Cause   *Cause  // nil where Ref is set
	P       float64 // that this is what is meant
	Sought  float64 // the same for who looks for something to start from: messages and answers before causes
	Wording string  // the known wording that is nearest to the words
	OfText  float64 // the part of the words that it holds, 0 to 1
	fits    float64 // the smaller part of the two, words and wording, that the other one holds
}

// Hearing is what some words mean, honestly weighed.
//
// Words are virtual evidence (Pearl 1988, "Probabilistic Reasoning in Intelligent
// Systems", 2.2.2): nobody says which message or answer was seen, yet the words
// are more likely under some than under others. With P(words | sense) by package
// understand, and P(sense | cause) by the knowledge,
//
//	P(words | cause) ∝ Σ over senses of P(sense | words) · P(sense | cause) / P(sense)
//
// and what is not understood, or not known at all, speaks for every cause alike.
type Hearing struct {
	Words   string
	Senses  []Heard // the likeliest first
	Nothing float64 // the probability that the words say nothing that is known
	causes  []float64
	best    float64 // the highest score, by package understand
	held    float64 // the part of the words that the best wordings hold
}

// Understood reports whether the words say something that is known.
func (h *Hearing) Understood() bool {
	return h.Nothing < nothingUnderstood && (h.held >= leastHeld || h.best >= plainScore)
}

// Words count as not understood where they likely say nothing that is known, or
// where no wording holds enough of them, unless what it holds is plain. Estimates.
const (
	nothingUnderstood = .85
	leastHeld         = .35
	plainScore        = 5
)

// HearingWeights are the few numbers by which words become evidence. They are
// fitted on texts of terminals and staff that are no wordings: README.md tells
// by which command.
type HearingWeights struct {
	understand.Weights
	Heat     float64             // how far the likelihood of a text is believed: its words are not independent
	Usual    float64             // the power of P(sense) in how likely a sense is spoken of
	Nothing  float64             // the weight of saying nothing that is known
	Another  float64             // what another observation costs, as a difference of scores
	Together float64             // of n observations told at once each is believed to the power n^-Together
	Misled   float64             // how often the words are understood and yet mean something else
	Kinds    [senseKinds]float64 // how often a message, the words of a code, an answer, a cause is spoken of
}

// ear is what texts are understood with. It is made when the first text comes,
// and may be shared by any number of goroutines.
type ear struct {
	index   *understand.Index
	senses  []wordSense
	byRef   map[Ref]int
	byCause map[string]int
	weights HearingWeights
	mu      sync.Mutex // guards known
	known   map[string]*Hearing
}

// mostKnown is how many hearings are remembered: the same words are weighed
// again at every step of a session.
const mostKnown = 512

func (k *Knowledge) newEar(w HearingWeights) *ear {
	s := k.senses()
	e := &ear{senses: s.list, weights: w, known: map[string]*Hearing{}, byRef: map[Ref]int{}, byCause: map[string]int{}}
	for i, x := range s.list {
		if x.cause != nil {
			e.byCause[x.cause.ID] = i
		} else {
			e.byRef[x.ref] = i
		}
	}
	e.index = k.index(s.meanings)
	return e
}

// HearingWeights returns the weights by which words become evidence.
func (k *Knowledge) HearingWeights() HearingWeights { return k.ear().weights }

// Reweighed returns the same knowledge with other weights for words.
func (k *Knowledge) Reweighed(w HearingWeights) *Knowledge {
	old := k.ear()
	next := *k
	e := &ear{index: old.index, senses: old.senses, byRef: old.byRef, byCause: old.byCause, weights: w, known: map[string]*Hearing{}}
	next.ear = func() *ear { return e }
	return &next
}

// Hear returns what words mean that hold one observation. The words must be
// masked already. What it returns is shared and must not be written to.
func (k *Knowledge) Hear(words string) *Hearing {
	e := k.ear()
	e.mu.Lock()
	h := e.known[words]
	e.mu.Unlock()
	if h != nil {
		return h
	}
	h = e.hear(k, words)
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.known) >= mostKnown {
		clear(e.known)
	}
	e.known[words] = h
	return h
}

// mostUsual bounds how far a sense is favoured for being common: what is nearly
// always so is seldom spoken of. An estimate.
const mostUsual = .05

// mostSenses is how many senses a hearing keeps by name; all count as evidence.
const mostSenses = 60

// soughtKind is how far each kind of meaning is what people look for when they
// start: what a screen shows and what they see, before causes and codes. Estimates.
func soughtKind(k senseKind) float64 {
	if k == senseDisplay || k == senseAnswer {
		return 1
	}
	return .7
}

func (e *ear) hear(k *Knowledge, words string) *Hearing {
	h := &Hearing{Words: words}
	matches := e.index.Match(words, e.weights.Weights)
	if len(matches) > 0 {
		h.best = matches[0].Score
	}
	for _, m := range matches[:min(len(matches), mostSenses)] {
		h.held = max(h.held, m.OfText)
	}
	misled := e.weights.Misled
	readOff := slices.ContainsFunc(matches, e.readOff)
	if readOff {
		misled *= readElse
	}
	total := e.weights.Nothing
	weights, sought := make([]float64, len(matches)), make([]float64, len(matches))
	all := e.weights.Nothing
	for i, m := range matches {
		s := &e.senses[m.Meaning]
		usual := math.Pow(min(s.usual, mostUsual), e.weights.Usual)
		weights[i] = math.Exp(e.weights.Heat*m.Score) * usual * e.weights.Kinds[s.kind()]
		sought[i] = math.Exp(e.weights.Heat*m.Best) * usual * soughtKind(s.kind())
		if readOff && !e.readOff(m) {
			weights[i] *= readElse
		}
		all += sought[i]
		total += weights[i]
	}
	h.Nothing = e.weights.Nothing / total
	h.causes = make([]float64, len(k.causes))
	for c := range h.causes {
		h.causes[c] = h.Nothing + misled
	}
	for i, m := range matches {
		s, p := &e.senses[m.Meaning], weights[i]/total
		h.Senses = append(h.Senses, Heard{
			Ref: s.ref, Cause: s.cause, P: p, Sought: sought[i] / all,
			Wording: e.index.Wording(m), OfText: m.OfText, fits: min(m.OfText, m.OfWords),
		})
		for c, x := range s.chance {
			h.causes[c] += p * x / s.usual
		}
	}
	slices.SortStableFunc(h.Senses, func(a, b Heard) int {
		switch {
		case a.P > b.P:
			return -1
		case a.P < b.P:
			return 1
		}
		return 0
	})
	h.Senses = slices.Clip(h.Senses[:min(mostSenses, len(h.Senses))])
	return h
}

// readOff reports whether the words are a message word by word: then they were read
// off the screen.
func (e *ear) readOff(m understand.Match) bool {
	return min(m.OfText, m.OfWords) >= wordByWord && e.senses[m.Meaning].kind() == senseDisplay
}

// wordByWord is the part of words and of a message that each must hold of the other to
// be the same, and readElse how much likelier than by the weights it is that then
// nothing else is meant. Estimates: the texts that the weights are fitted on are worded
// otherwise than the knowledge.
const (
	wordByWord = .99
	readElse   = .2
)

// standsOut is the probability by the words alone from which a cause is what they
// speak of, and clearlySaid that from which they speak of nothing else. Estimates.
const (
	standsOut   = .2
	clearlySaid = .5
)

// Leads returns the likeliest cause by the words alone with its probability; nil
// and 0 where none stands out.
func (h *Hearing) Leads(k *Knowledge) (*Cause, float64) {
	if !h.Understood() {
		return nil, 0
	}
	var lead *Cause
	most, all := 0.0, 0.0
	for i, c := range k.causes {
		p := c.Share * h.causes[i]
		all += p
		if c.ID != OtherCause && p > most {
			lead, most = c, p
		}
	}
	if most < standsOut*all {
		return nil, 0
	}
	return lead, most / all
}

// Of returns the probability that the words mean a message or an answer.
func (h *Hearing) Of(r Ref) float64 {
	for _, s := range h.Senses {
		if s.Cause == nil && s.Ref == r {
			return s.P
		}
	}
	return 0
}

// stillSaid is how much words still say, as a power of their likelihood, once none
// of the meanings that they were taken for is right; an estimate.
const stillSaid = .3

// spoken returns how far the words of every event count as evidence, as a power of
// their likelihood; 0 for those that belief has already, inside longer words or by
// others of the same round that speak of the same cause more clearly: a thing that
// is named twice is seen once. What several words of one round say is not
// independent, so each counts less the more there are.
func (f facts) spoken() []float64 {
	powers := make([]float64, len(f.events))
	counted := map[int]float64{} // by round
	for i, e := range f.events {
		if e.speaks() && f.counts(i) && !f.saidOtherwise(i) {
			powers[i] = 1
			counted[f.rounds[i]]++
		}
	}
	for i, e := range f.events {
		if powers[i] == 0 {
			continue
		}
		powers[i] = math.Pow(counted[f.rounds[i]], -f.k.HearingWeights().Together)
		if f.mistaken(e.Text) {
			powers[i] *= stillSaid
		}
	}
	return powers
}

// speaks reports whether an event has words that are weighed as evidence.
func (e Event) speaks() bool {
	return e.Kind == EventSaid || e.Heard && e.Question != CodeQuestion
}

// saidOtherwise reports whether other words of the round of event i say what its
// words say.
func (f facts) saidOtherwise(i int) bool {
	e := f.events[i]
	lead, p := f.k.Hear(e.Text).Leads(f.k)
	for j, other := range f.events {
		if j == i || f.rounds[j] != f.rounds[i] || !other.speaks() {
			continue
		}
		if len(other.Text) > len(e.Text) && strings.Contains(other.Text, e.Text) {
			return true
		}
		if lead == nil || e.Heard || other.Heard {
			continue
		}
		if same, q := f.k.Hear(other.Text).Leads(f.k); same == lead && (q > p || q == p && j < i) {
			return true
		}
	}
	return false
}

// mistaken reports whether the clerk said that words have none of the meanings
// they were taken for.
func (f facts) mistaken(words string) bool {
	return f.lastIndex(func(i int, e Event) bool {
		return f.rounds[i] == f.round && e.Question == WhichMeant && e.Answer == NoneOfThese && e.Text == words
	}) >= 0
}

// lastSpokenOf returns the last round with words that clearly speak of one of the
// causes, or -1.
func (f facts) lastSpokenOf(causes []string) int {
	return f.last(func(_ int, e Event) bool {
		if e.Kind != EventSaid && !e.Heard {
			return false
		}
		lead, p := f.k.Hear(e.Text).Leads(f.k)
		return lead != nil && p >= clearlySaid && slices.Contains(causes, lead.ID)
	})
}

// addHeard adds what words say to every cause, their likelihood to a power.
func (f facts) addHeard(words string, power float64, logs []float64) {
	h := f.k.Hear(words)
	f.addEach(logs, func(c *Cause) float64 { return math.Pow(h.causes[c.index], power) })
}
