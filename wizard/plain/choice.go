package plain

import (
	"slices"
	"strconv"

	"swipewise/tree"
)

// choice is something that can be picked by its number, its id or its words.
type choice struct {
	key    string
	id     string
	text   string       // as it is shown
	words  tree.Text    // what may be typed in full, in either language
	events []tree.Event // what it tells the session
	order  order        // or what it does instead
}

// matches reports whether a line picks the choice.
func (c choice) matches(line string) bool {
	return Means(line, c.key, c.id, c.words.ZH, c.words.EN)
}

// Means reports whether a line is one of the words, whatever its case and width.
func Means(line string, words ...string) bool {
	typed := folded(line)
	return slices.ContainsFunc(words, func(w string) bool { return w != "" && typed == folded(w) })
}

// picked returns the choice that a line picks.
func picked(all []choice, line string) (choice, bool) {
	for _, c := range all {
		if c.matches(line) {
			return c, true
		}
	}
	return choice{}, false
}

// choices are what a step can be answered with.
func (t Texts) choices(step tree.Step) []choice {
	switch step.Kind {
	case tree.Ask:
		return t.answers(step, step.Question, t.in(t.Screens.Ask.NotSure))
	case tree.Try:
		return t.outcomes(step.Remedy)
	case tree.Handover, tree.Paid:
	}
	return nil
}

// answers are those of a question, the last that it is not known.
func (t Texts) answers(step tree.Step, q *tree.Question, unknown string) []choice {
	var out []choice
	give := func(key, id, text string, words tree.Text) {
		out = append(out, choice{key: key, id: id, text: text, words: words, events: []tree.Event{step.Says(q.ID, id)}})
	}
	for i, a := range step.Answers(q) {
		give(strconv.Itoa(i+1), a.ID, t.in(a.Text), a.Text)
	}
	give("0", tree.NotSure, unknown, t.Screens.Ask.NotSure)
	return out
}

// outcomes are what can become of a remedy.
func (t Texts) outcomes(r *tree.Remedy) []choice {
	w, remedy := t.Screens.Try, r.ID
	worked := w.WorkedBy(r)
	tried := func(o tree.Outcome) tree.Event {
		return tree.Event{Kind: tree.EventTried, Remedy: remedy, Outcome: o}
	}
	return []choice{
		{key: "1", id: string(tree.Worked), text: t.in(worked), words: worked, events: []tree.Event{tried(tree.Worked)}},
		{key: "2", id: string(tree.Failed), text: t.in(w.Failed), words: w.Failed, events: []tree.Event{tried(tree.Failed)}},
		{key: "3", id: string(tree.Skipped), text: t.in(w.Skipped), words: w.Skipped, events: []tree.Event{tried(tree.Skipped)}},
		{
			key: "4", id: "else", text: t.in(w.Else), words: w.Else,
			events: []tree.Event{tried(tree.Failed), {Kind: tree.EventRound}},
		},
	}
}
