package advice

import (
	"math"

	"swipewise/tree"
)

// signs are P(answer | cause) for every question, laid out for comparing every
// cause with every other.
type signs struct {
	k         *tree.Knowledge
	causes    []*tree.Cause // "other" is the last
	listed    int           // how many of them are not "other"
	index     map[*tree.Cause]int
	questions []*tree.Question
	rows      map[string][][]float64 // by question and cause, parallel to ids
	ids       map[string][]string    // by question
	aside     map[string]bool        // questions asked for another end than to find the cause
}

func signsOf(k *tree.Knowledge) *signs {
	s := &signs{
		k: k, causes: k.Causes(), questions: k.Questions(),
		index: map[*tree.Cause]int{}, rows: map[string][][]float64{}, ids: map[string][]string{}, aside: map[string]bool{tree.SchemeQuestion: true},
	}
	for i, c := range s.causes {
		s.index[c] = i
		if c.ID != tree.OtherCause {
			s.listed++
		}
	}
	for _, h := range k.Hazards() {
		for _, c := range h.Cases {
			s.aside[c.Demands], s.aside[c.Help.Question] = true, true
		}
	}
	for _, q := range s.questions {
		s.lay(q)
	}
	return s
}

// lay fills the rows of one question. "Other" names no code and no message; it
// shows what all causes show on average.
func (s *signs) lay(q *tree.Question) {
	column := map[string]int{}
	for _, c := range s.causes {
		for _, x := range s.k.Chances(c, q) {
			if _, ok := column[x.ID]; !ok {
				column[x.ID] = len(column)
				s.ids[q.ID] = append(s.ids[q.ID], x.ID)
			}
		}
	}
	rows := make([][]float64, len(s.causes))
	average, shares := make([]float64, len(column)), 0.0
	for i, c := range s.causes {
		rows[i] = make([]float64, len(column))
		for _, x := range s.k.Chances(c, q) {
			rows[i][column[x.ID]] = x.P
		}
		if c.ID != tree.OtherCause {
			shares += c.Share
			for a, p := range rows[i] {
				average[a] += c.Share * p
			}
		}
	}
	for i, c := range s.causes {
		if c.ID == tree.OtherCause && q.Opening && shares > 0 {
			for a := range average {
				rows[i][a] = average[a] / shares
			}
		}
	}
	s.rows[q.ID] = rows
}

// chance returns P(answer | cause), 0 for an answer that is no evidence.
func (s *signs) chance(cause int, question, answer string) float64 {
	for a, id := range s.ids[question] {
		if id == answer {
			return s.rows[question][cause][a]
		}
	}
	return 0
}

// reached returns how often a question may be asked at all under a cause: how
// often one of the answers that it depends on is given.
func (s *signs) reached(cause int, q *tree.Question) float64 {
	if len(q.OnlyIf) == 0 {
		return 1
	}
	by := map[string]float64{}
	for _, r := range q.OnlyIf {
		by[r.Question] += s.chance(cause, r.Question, r.Answer)
	}
	never := 1.0
	for id, p := range by {
		never *= 1 - p*s.reached(cause, s.k.Question(id))
	}
	return 1 - never
}

// apart returns how well a question tells two causes apart: the total variation
// distance ½ Σ |P(a | c) − P(a | d)| of what a clerk sees of it, from 0 (the
// same) to 1 (never the same), where not being asked is one more thing to see.
func (s *signs) apart(c, d int, q *tree.Question) float64 {
	x, y := s.reached(c, q), s.reached(d, q)
	sum := math.Abs(x - y)
	for a, p := range s.rows[q.ID][c] {
		sum += math.Abs(x*p - y*s.rows[q.ID][d][a])
	}
	return sum / 2
}

// telling returns the question that best tells two causes apart, leaving out
// what is asked for another end and the questions given. It returns nil if there is no
// difference at all.
func (s *signs) telling(c, d int, without map[string]bool) (*tree.Question, float64) {
	var best *tree.Question
	most := 0.0
	for _, q := range s.questions {
		if s.aside[q.ID] || without[q.ID] {
			continue
		}
		if p := s.apart(c, d, q); p > most {
			best, most = q, p
		}
	}
	return best, most
}

// place returns where a cause stands.
func (s *signs) place(c *tree.Cause) string { return placeOf(s.k, tree.KindCause, c.ID) }
