package tree

import (
	"strings"

	"swipewise/tree/understand"
)

// wordSense is something that words can mean: a message on the screen, an answer to
// a question, the words of a response code, or a cause. Exactly one of ref and
// cause is set.
type wordSense struct {
	ref    Ref // display=…, code=KEY or question=answer
	cause  *Cause
	chance []float64 // P(sense | cause), by Cause.index
	usual  float64   // P(sense), by the shares
}

// kind returns the kind of meaning, for which HearingWeights has a weight.
func (s *wordSense) kind() senseKind {
	switch {
	case s.cause != nil:
		return senseCause
	case s.ref.Question == DisplayQuestion:
		return senseDisplay
	case s.ref.Question == CodeQuestion:
		return senseCode
	}
	return senseAnswer
}

type senseKind int

const (
	senseDisplay senseKind = iota
	senseCode
	senseAnswer
	senseCause
	senseKinds
)

// senses lists everything that words can mean, and the wordings of each.
type senses struct {
	k        *Knowledge
	shares   float64
	list     []wordSense
	meanings []understand.Meaning
}

func (k *Knowledge) senses() *senses {
	s := &senses{k: k}
	for _, c := range k.causes {
		s.shares += c.Share
	}
	for _, d := range k.displays {
		s.add(wordSense{ref: Ref{DisplayQuestion, d.ID}}, slicesOf([]Text{d.Text}, d.Also), func(c *Cause) float64 {
			return k.tables.displays[c.index].chance(d.ID, true)
		})
	}
	for _, c := range k.codes {
		if strings.Contains(c.Code, "-") {
			continue // a range that a table leaves to others
		}
		s.add(wordSense{ref: Ref{CodeQuestion, c.Key()}}, slicesOf([]Text{c.Display, c.Meaning}, c.Also), func(x *Cause) float64 {
			return k.tables.codes[x.index].chance(c.evidence(), c.Proves() <= x.Reaches)
		})
	}
	for _, q := range k.questions {
		s.addAnswers(q)
	}
	for _, c := range k.causes {
		if c.ID != OtherCause {
			s.add(wordSense{cause: c}, slicesOf(append([]Text{c.Title}, sentences(c.Explain)...), c.Said), func(x *Cause) float64 {
				if x == c {
					return 1
				}
				return 0
			})
		}
	}
	return s
}

// addAnswers adds the answers of a question that say something. One that
// nobody has put into words is worded as the question has it.
func (s *senses) addAnswers(q *Question) {
	if q.ID == WhichMeant {
		return
	}
	t := &s.k.tables.questions[q.index]
	for n, a := range t.answers {
		answer := &q.Answers[a]
		words := slicesOf([]Text{answer.Symptom}, append(answer.Also[:len(answer.Also):len(answer.Also)], answer.Said...))
		if len(words) == 0 {
			words = []string{q.Topic.ZH + " " + answer.Text.ZH, q.Topic.EN + " " + answer.Text.EN}
		}
		s.add(wordSense{ref: Ref{q.ID, answer.ID}}, words, func(c *Cause) float64 { return t.chances(c.index)[n] })
	}
}

func (s *senses) add(of wordSense, wordings []string, chance func(*Cause) float64) {
	of.chance = make([]float64, len(s.k.causes))
	for i, c := range s.k.causes {
		of.chance[i] = chance(c)
		of.usual += c.Share * of.chance[i] / s.shares
	}
	s.list = append(s.list, of)
	s.meanings = append(s.meanings, understand.Meaning{Wordings: wordings, Aside: of.kind() == senseAnswer && !s.k.opensGate(of.ref)})
}

// slicesOf returns texts, in both languages, and further wordings as one list.
func slicesOf(texts []Text, more []string) []string {
	var out []string
	for _, t := range texts {
		for _, words := range []string{t.ZH, t.EN} {
			if words != "" {
				out = append(out, words)
			}
		}
	}
	return append(out, more...)
}

// sentences splits a text into its sentences, those of both languages side by side.
func sentences(t Text) []Text {
	zh, en := split(t.ZH, "。；\n"), split(t.EN, ".;\n")
	var out []Text
	for i := range max(len(zh), len(en)) {
		var one Text
		if i < len(zh) {
			one.ZH = zh[i]
		}
		if i < len(en) {
			one.EN = en[i]
		}
		out = append(out, one)
	}
	return out
}

func split(s, at string) []string {
	var out []string
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(at, r) }) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}
