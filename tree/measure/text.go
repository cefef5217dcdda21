package measure

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"swipewise/tree"
)

// Text is a real text of a terminal or a clerk, with the causes that a fair reader
// accepts for it.
type Text struct {
	ID   string   `json:"id"`
	Text string   `json:"text"`
	Lang string   `json:"lang"`
	Kind string   `json:"kind"` // screen or said
	OK   []string `json:"ok"`   // ids of causes
}

// Heard is how well texts are understood. All but Texts and Median are parts
// from 0 to 1 of the texts.
type Heard struct {
	Group      string  `json:"group"` // language and kind, or all
	Texts      int     `json:"texts"`
	Understood float64 `json:"understood"`           // belief moved
	First      float64 `json:"first"`                // an accepted cause is the likeliest
	Three      float64 `json:"among_three"`          // an accepted cause is among the first three
	Meant      float64 `json:"with_meanings"`        // that, or a meaning that speaks for one is offered by which-meant
	Wrong      float64 `json:"confidently_wrong"`    // a cause has .60 or more and none of the first three is accepted
	Median     float64 `json:"median_milliseconds"`  // to understand one text, a measured time
	Likelihood float64 `json:"accepted_probability"` // the mean probability of all accepted causes together
}

// Misheard is a text of which no accepted cause is among the first three.
type Misheard struct {
	Text
	First string  `json:"first"` // the likeliest cause instead
	P     float64 `json:"p"`
	Meant bool    `json:"meant"` // which-meant offers a meaning that speaks for an accepted cause
}

// confident is the probability from which a wrong cause misleads.
const confident = .6

// ReadTexts reads one text a line, as JSON. The error names the line.
func ReadTexts(r io.Reader) ([]Text, error) {
	var out []Text
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var t Text
		if err := json.Unmarshal(lines.Bytes(), &t); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		if t.Text == "" || len(t.OK) == 0 {
			return nil, fmt.Errorf("line %d: no text or no ok", n)
		}
		out = append(out, t)
	}
	return out, lines.Err()
}

// hearing is what became of one text.
type hearing struct {
	text                     Text
	understood, meant        bool
	first, three, misleading bool
	accepted                 float64
	top                      tree.Likely
	took                     float64 // seconds
}

// Texts lets the program hear every text at the start of a session, and counts.
// The first figure is for all; then come languages with kinds. The clock gives
// seconds since some moment: the model has none of its own.
func Texts(k *tree.Knowledge, texts []Text, clock func() float64) ([]Heard, []Misheard) {
	var all []hearing
	for _, t := range texts {
		all = append(all, hear(k, t, clock))
	}
	groups := map[string][]hearing{}
	var bad []Misheard
	for _, h := range all {
		name := h.text.Lang + " " + h.text.Kind
		groups[name] = append(groups[name], h)
		if !h.three {
			bad = append(bad, Misheard{h.text, h.top.Cause.ID, h.top.P, h.meant})
		}
	}
	out := []Heard{count("all", all)}
	var names []string
	for name := range groups {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		out = append(out, count(name, groups[name]))
	}
	return out, bad
}

func hear(k *tree.Knowledge, t Text, clock func() float64) hearing {
	h := hearing{text: t}
	begun := clock()
	s := listening(k, t)
	step := s.Step()
	h.took = clock() - begun
	h.understood = s.Understood()
	h.compare(step.Belief)
	h.meant = h.three || h.speaksFor(s, step)
	return h
}

// listening begins a session with a text.
func listening(k *tree.Knowledge, t Text) *tree.Session {
	s := tree.NewSession(k)
	_, _ = s.AddAll(k.Listen(t.Text)...)
	return s
}

// compare holds belief against what a fair reader accepts.
func (h *hearing) compare(b tree.Belief) {
	h.top = b[0]
	for i, l := range b {
		if !slices.Contains(h.text.OK, l.Cause.ID) {
			continue
		}
		h.accepted += l.P
		h.first = h.first || i == 0
		h.three = h.three || i < 3
	}
	h.misleading = !h.three && h.top.P >= confident
}

// speaksFor reports whether one of the meanings offered leads to an accepted
// cause.
func (h *hearing) speaksFor(s *tree.Session, step tree.Step) bool {
	if step.Question == nil || step.Question.ID != tree.WhichMeant {
		return false
	}
	for _, a := range step.Question.Answers {
		next := s.Clone()
		if _, err := next.Answer(tree.WhichMeant, a.ID); err != nil {
			continue
		}
		for _, l := range next.Belief()[:3] {
			if slices.Contains(h.text.OK, l.Cause.ID) {
				return true
			}
		}
	}
	return false
}

func count(group string, all []hearing) Heard {
	out := Heard{Group: group, Texts: len(all)}
	part := func(is func(hearing) bool) float64 {
		n := 0
		for _, h := range all {
			if is(h) {
				n++
			}
		}
		return float64(n) / float64(max(1, len(all)))
	}
	out.Understood = part(func(h hearing) bool { return h.understood })
	out.First = part(func(h hearing) bool { return h.first })
	out.Three = part(func(h hearing) bool { return h.three })
	out.Meant = part(func(h hearing) bool { return h.meant })
	out.Wrong = part(func(h hearing) bool { return h.misleading })
	var times []float64
	for _, h := range all {
		times = append(times, h.took)
		out.Likelihood += h.accepted / float64(len(all))
	}
	slices.Sort(times)
	if len(times) > 0 {
		out.Median = times[len(times)/2] * 1000
	}
	return out
}
