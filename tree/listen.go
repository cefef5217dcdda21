package tree

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// Listen turns a text, which must be masked already, into the events that it
// tells: the code that it holds, and for each observation in it either the
// answer that the words decide, or the words themselves, kept as they are.
// Whatever is decided or open, belief weighs the words. An empty text tells
// nothing.
func (k *Knowledge) Listen(text string) []Event {
	text = strings.TrimSpace(text)
	if len(text) > longestText {
		text = strings.ToValidUTF8(text[:longestText], "")
	}
	if text == "" {
		return nil
	}
	if s, ok := k.slipOf(text); ok {
		return k.listenToSlip(s)
	}
	code, rest, ok := k.CodeIn(text)
	if !ok {
		return k.observations(text)
	}
	event := Event{Kind: EventAnswer, Question: CodeQuestion, Answer: code}
	if !hasLetters(rest) {
		return []Event{event}
	}
	var out []Event
	for _, e := range k.observations(rest) {
		if e.Kind == EventAnswer || k.Hear(e.Text).Understood() {
			out = append(out, e)
		}
	}
	event.Text = text
	if len(out) > 0 {
		k.chooseTable(&event, rest)
	}
	return append([]Event{event}, out...)
}

// longestText is how many bytes of a text are read: more than any screen, slip or
// sentence has, and little enough to be read at once.
const longestText = 4 << 10

func hasLetters(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// The thresholds of what words decide; estimates.
const (
	decided    = .7  // the answer among all of its question, and nothing
	likely     = .25 // the answer itself
	theSame    = .95 // the part from which words are a known wording to the letter
	prominent  = .25 // the answer beside the likeliest sense
	mostlySame = .6  // the part of the words, and of the known wording, that the other one must hold
)

// chooseTable settles whose code it is by the words beside it: the row whose
// wording they are; or none, where they are clear and no row of the code means
// that. Such a code is written down as it was given, and proves nothing.
func (k *Knowledge) chooseTable(e *Event, words string) {
	rows := k.CodesNamed(e.Answer)
	if toldBy([]string{words}, rows) != nil {
		return // said to the letter
	}
	h := k.Hear(words)
	best, most := (*Code)(nil), 0.0
	for _, c := range rows {
		if p := k.agrees(h, c); p > most {
			best, most = c, p
		}
	}
	switch {
	case !h.Understood() || len(rows) == 0:
	case (best == nil || most < disagree) && (rows[0].Scheme != DefaultScheme || k.clearly(h)):
		e.Heard = true
	case best != rows[0] && most > moreThan*k.agrees(h, rows[0]):
		e.Scheme = best.Scheme
	}
}

// clearly reports whether words speak of one cause above all.
func (k *Knowledge) clearly(h *Hearing) bool {
	_, p := h.Leads(k)
	return p >= clearlySaid
}

// disagree is how little belief the causes of a code must have by the words
// beside it for the two to disagree, and moreThan how much better another table
// must fit than the usual one. Estimates.
const (
	disagree = .05
	moreThan = 5
)

// agrees returns how far words agree with a row of a code: the probability, by
// the words alone, of the causes that bring the code.
func (k *Knowledge) agrees(h *Hearing, c *Code) float64 {
	sum, all := 0.0, 0.0
	for i, x := range k.causes {
		p := x.Share * h.causes[i]
		all += p
		if k.tables.codes[i].named[c.evidence()] >= namesIt {
			sum += p
		}
	}
	return sum / all
}

// namesIt is how likely a cause must bring a code to be one of its causes.
const namesIt = .05

// observations reads words observation by observation: each event has the words
// that it came from, and no question is answered twice.
func (k *Knowledge) observations(text string) []Event {
	var out []Event
	for _, words := range k.partsOf(text) {
		e := Event{Kind: EventSaid, Text: words}
		if ref, ok := k.decides(k.Hear(words)); ok && !slices.ContainsFunc(out, func(have Event) bool { return have.Question == ref.Question }) {
			e = Event{Kind: EventAnswer, Question: ref.Question, Answer: ref.Answer, Text: words, Heard: true}
		}
		out = append(out, e)
		out = k.asides(out, words)
	}
	return out
}

// asides adds the answers that are told in passing inside words. Belief has them
// with the words that they stand in; they are known, and not asked again.
func (k *Knowledge) asides(out []Event, words string) []Event {
	e := k.ear()
	for _, p := range e.index.Inside(words) {
		ref := e.senses[p.Meaning].ref
		if !slices.ContainsFunc(out, func(have Event) bool { return have.Question == ref.Question }) {
			out = append(out, Event{Kind: EventAnswer, Question: ref.Question, Answer: ref.Answer, Text: p.Words, Heard: true})
		}
	}
	return out
}

// plain reports whether an answer that was read out of words has them to the
// letter.
func (k *Knowledge) plain(e Event) bool {
	return slices.ContainsFunc(k.Hear(e.Text).Senses, func(s Heard) bool {
		return s.Ref == Ref{e.Question, e.Answer} && s.fits >= theSame
	})
}

// opensGate reports whether an answer would settle a hazard, end its look-up, or
// end the sale as paid: no reading of words may do that, however clear they seem.
// It is asked. Words that bring a hazard about do count.
func (k *Knowledge) opensGate(r Ref) bool {
	if q := k.question[r.Question]; q != nil && q.Answer(r.Answer) != nil && q.Answer(r.Answer).Ends {
		return true
	}
	return slices.ContainsFunc(k.hazards, func(h *Hazard) bool {
		return slices.Contains(h.SettledBy, r) || slices.Contains(h.PaidBy, r) || slices.Contains(h.HandoverBy, r) ||
			slices.ContainsFunc(h.Cases, func(c HazardCase) bool { return slices.Contains(c.SettledBy, r) })
	})
}

// decides returns the message or the answer that words clearly mean.
func (k *Knowledge) decides(h *Hearing) (Ref, bool) {
	if len(h.Senses) == 0 || !h.Understood() {
		return Ref{}, false
	}
	top := 0.0
	for _, s := range h.Senses {
		top = max(top, s.Sought)
	}
	for _, s := range h.Senses {
		if s.Cause != nil || s.Ref.Question == CodeQuestion || k.opensGate(s.Ref) {
			continue
		}
		if s.fits < theSame && (s.Sought < likely || s.Sought < prominent*top) {
			continue
		}
		rivals := h.Nothing
		for _, r := range h.Senses {
			if r.Cause == nil && r.Ref.Question == s.Ref.Question && (s.fits < theSame || r.fits >= theSame) {
				rivals += r.Sought
			}
		}
		if s.Sought >= decided*rivals && s.fits >= mostlySame {
			return s.Ref, true
		}
	}
	return Ref{}, false
}

// mostParts is how many observations are looked for in one text.
const mostParts = 6

// partsOf splits a text into its observations, at stops, where the parts say more
// than the whole: every observation more has its cost.
func (k *Knowledge) partsOf(text string) []string {
	var parts []string
	another := k.HearingWeights().Another
	gain := another
	for _, p := range clauses(text) {
		if h := k.Hear(p); h.Understood() && h.best >= plainScore {
			parts = append(parts, p)
			gain += h.best - another
		}
	}
	if len(parts) == 0 || len(parts) > mostParts || k.Hear(text).best >= gain {
		return []string{text}
	}
	return parts
}

// joins are the stops, and the words that join two observations to one sentence.
var joins = regexp.MustCompile(`[。！？；，,;!?\n\r|]|\.\s|(?i:\s(?:and now|and then|says|shows|saying|reads|displays|and|but|because|since|after|when|then|while|so)\s)|显示|提示|写着|弹出|但是|可是|不过|而且|然后|结果|因为|所以|以后|之后|现在`)

// clauses splits a text at stops and at words that join.
func clauses(text string) []string {
	var out []string
	for _, p := range joins.Split(text, -1) {
		if p = strings.TrimSpace(p); hasLetters(p) {
			out = append(out, p)
		}
	}
	return out
}
