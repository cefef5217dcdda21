// Package advice reads knowledge that has no faults and says where its authors
// could still make it better: causes that the tree never comes to, causes that
// nothing tells apart, questions, answers and remedies that change nothing,
// codes and messages that lead nowhere, texts without room and facts without a
// source. Nothing is drawn by chance: the same knowledge gets the same advice.
package advice

import (
	"fmt"

	"swipewise/tree"
)

// Advice is all that was found, the most important kind first, and within a
// kind what concerns most failures first.
type Advice struct {
	NeverLead    []NeverLeads   `json:"causes_that_never_lead"`
	SeldomFound  []SeldomFound  `json:"causes_seldom_found"`
	Alike        []Alike        `json:"causes_alike"`
	NeverAsked   []NeverAsked   `json:"questions_never_asked"`
	NoEffect     []NoEffect     `json:"answers_without_effect"`
	NeverOffered []NeverOffered `json:"remedies_never_offered"`
	Displays     []Loose        `json:"displays_without_cause"`
	Codes        []Loose        `json:"codes_without_cause"`
	TooLong      []TooLong      `json:"texts_too_long"`
	NoSources    []Unsourced    `json:"without_sources"`
	Shares       Shares         `json:"shares"`
	Beyond       bool           `json:"beyond_limit"` // more than MostCauses: of causes, questions and remedies nothing was worked out
}

// Count returns how many findings there are.
func (a Advice) Count() int {
	n := len(a.NeverLead) + len(a.SeldomFound) + len(a.Alike) + len(a.NeverAsked) + len(a.NoEffect) + len(a.NeverOffered) +
		len(a.Displays) + len(a.Codes) + len(a.TooLong) + len(a.NoSources)
	if a.Shares.Off {
		n++
	}
	return n
}

// MostCauses is how many causes advice is worked out for in full. To compare each
// with each other and to walk all of them takes minutes where there are more.
const MostCauses = 1000

// On returns the advice on some knowledge, worked out by as many workers; their
// number changes nothing else. Progress is told how many of the starts that
// clerks have were walked from; it may be nil.
func On(k *tree.Knowledge, workers int, progress func(done, of int)) Advice {
	if len(k.Causes()) > MostCauses {
		a := adviceOn(k)
		a.Beyond = true
		return a
	}
	s := signsOf(k)
	return s.advice(s.walkAll(workers, progress))
}

// adviceOn returns the advice on what stands in the files, line by line.
func adviceOn(k *tree.Knowledge) Advice {
	return Advice{
		NeverLead: []NeverLeads{}, SeldomFound: []SeldomFound{}, Alike: []Alike{},
		NeverAsked: []NeverAsked{}, NoEffect: []NoEffect{}, NeverOffered: []NeverOffered{},
		Displays: looseDisplays(k), Codes: looseCodes(k),
		TooLong: tooLong(k), NoSources: unsourced(k), Shares: sharesOf(k),
	}
}

// advice adds what the walks tell.
func (s *signs) advice(w *walked) Advice {
	a := adviceOn(s.k)
	a.NeverLead, a.SeldomFound, a.Alike = s.neverLead(), s.seldomFound(w), s.alike()
	a.NeverAsked, a.NoEffect, a.NeverOffered = s.neverAsked(w), s.noEffect(), s.neverOffered(w)
	return a
}

// placeOf writes where something stands, as file:line.
func placeOf(k *tree.Knowledge, kind, id string) string {
	at := k.Position(kind, id)
	if at.Line == 0 {
		return at.File
	}
	return fmt.Sprintf("%s:%d", at.File, at.Line)
}
