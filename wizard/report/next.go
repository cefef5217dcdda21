package report

import "swipewise/tree"

// Ask is a question to be answered next.
type Ask struct {
	Kind    tree.StepKind `json:"kind"`
	ID      string        `json:"id"`
	Text    string        `json:"text"`
	Answers []Answer      `json:"answers"`
}

// Answer is one answer that a question takes.
type Answer struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// Try is a remedy to be done next, and the cause it is offered for.
type Try struct {
	Kind  tree.StepKind `json:"kind"`
	ID    string        `json:"id"`
	Text  string        `json:"text"`
	Steps []string      `json:"steps"`
	Cause string        `json:"cause"`
}

// Handover is the note that goes to the acquirer.
type Handover struct {
	Kind tree.StepKind `json:"kind"`
	ID   tree.Who      `json:"id"`
	Text string        `json:"text"`
}

// nextOf returns what comes next, or nil when the sale is paid.
func nextOf(step tree.Step, w *Words, note string) any {
	switch step.Kind {
	case tree.Ask:
		q := step.Question
		return Ask{step.Kind, q.ID, q.Text.In(w.Lang), answersOf(step, w)}
	case tree.Try:
		r := step.Remedy
		return Try{step.Kind, r.ID, r.Title.In(w.Lang), textsIn(r.Steps, w.Lang), step.Cause.ID}
	case tree.Handover:
		return Handover{step.Kind, tree.AcquirerParty, note}
	case tree.Paid:
	}
	return nil
}

// answersOf lists the answers of the question that is asked; not sure, which
// every question takes, is the last.
func answersOf(step tree.Step, w *Words) []Answer {
	out := []Answer{}
	for _, a := range step.Answers(step.Question) {
		out = append(out, Answer{a.ID, a.Text.In(w.Lang)})
	}
	return append(out, Answer{tree.NotSure, w.NotSure})
}

func textsIn(texts []tree.Text, l tree.Lang) []string {
	out := []string{}
	for _, t := range texts {
		out = append(out, t.In(l))
	}
	return out
}
