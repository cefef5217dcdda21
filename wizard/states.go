package wizard

import (
	"slices"

	"swipewise/tree"
)

// State is a screen of the wizard.
type State int

// The five states.
const (
	Start State = iota
	Ask
	Try
	Solved
	Handover
)

// Move is something the clerk does that may lead to another state.
type Move int

// The moves. Said: a code, a message, a symptom, or the wish to be guided.
// ShowsElse: the terminal shows something new after a remedy. Again: what is
// shown is done with, on to the next failure.
const (
	Said Move = iota
	Answered
	PutOff
	Reported
	ShowsElse
	Again
	TookBack
	Redid
)

// moves is the state machine: where each move may lead from each state. A move
// that is missing is not offered there.
func moves() map[State]map[Move][]State {
	return map[State]map[Move][]State{
		Start: {
			Said:     {Ask, Try, Handover, Solved},
			TookBack: {Ask, Try, Handover, Solved},
			Redid:    {Ask, Try, Handover, Solved},
		},
		Ask: {
			Said:     {Ask, Try, Handover, Solved},
			Answered: {Ask, Try, Handover, Solved},
			PutOff:   {Ask, Try, Handover},
			TookBack: {Start, Ask, Try},
			Redid:    {Ask, Try, Handover, Solved},
		},
		Try: {
			Said:      {Ask, Try, Handover, Solved},
			Reported:  {Ask, Try, Handover, Solved},
			ShowsElse: {Start},
			TookBack:  {Start, Ask, Try},
			Redid:     {Start, Ask, Try, Handover, Solved},
		},
		Solved: {
			Answered: {Solved},
			Again:    {Start},
			TookBack: {Start, Ask, Try, Solved},
			Redid:    {Start, Solved},
		},
		Handover: {
			Again:    {Start},
			TookBack: {Start, Ask, Try},
			Redid:    {Start},
		},
	}
}

// can reports whether a move is offered in a state.
func can(from State, move Move) bool { return len(moves()[from][move]) > 0 }

// allowed reports whether a move may lead from one state to another.
func allowed(from State, move Move, to State) bool { return slices.Contains(moves()[from][move], to) }

// stateOf returns the state in which a session is shown.
func stateOf(s *tree.Session, step tree.Step) State {
	if s.AtStart() {
		return Start
	}
	switch step.Kind {
	case tree.Ask:
		return Ask
	case tree.Try:
		return Try
	case tree.Paid:
		return Solved
	case tree.Handover:
		return Handover
	}
	return Handover
}
