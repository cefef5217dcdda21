package note

import (
	"slices"
	"strings"
	"unicode"

	"swipewise/tree"
	"swipewise/wizard/mask"
)

// seen lists what the terminal showed and what the clerk found, in its order.
func (n *writer) seen(s *tree.Session) []string {
	var out, unsure []string
	round := 0
	for _, e := range s.Events() {
		switch {
		case e.Kind == tree.EventRound:
			round++
			out = append(out, n.w.Again)
		case e.Kind == tree.EventSaid:
			out = append(out, n.fill(n.w.Said, tidy(e.Text)))
		case e.Kind != tree.EventAnswer || n.act(e):
		case e.Answer == tree.NotSure:
			unsure = append(unsure, n.question(e.Question))
		case e.Heard && !n.wording(e) && (e.Question != tree.CodeQuestion || !strings.Contains(tree.Fold(e.Text), tree.Fold(e.Answer))):
			out = append(out, n.fill(n.w.Said, tidy(e.Text))) // what was made of the words shows in the likely causes
		case e.Question == tree.CodeQuestion:
			code := n.k.Code(e.Answer, e.Scheme, "")
			if round == s.Round() {
				code = s.CodeShown()
			}
			out = append(out, n.typed(n.code(e, code), e.Text))
		case e.Question == tree.DisplayQuestion:
			out = append(out, n.display(e))
		default:
			out = append(out, n.answer(n.k.Question(e.Question), e.Answer))
		}
	}
	if len(unsure) > 0 {
		out = append(out, n.fill(n.w.NotSure, strings.Join(unsure, " · ")))
	}
	return out
}

// tried lists the remedies, and the questions that are acts, with what came of
// them.
func (n *writer) tried(s *tree.Session) []string {
	var out []string
	for _, e := range s.Events() {
		switch {
		case n.act(e):
			out = append(out, n.answer(n.k.Question(e.Question), e.Answer))
		case e.Kind == tree.EventTried:
			out = append(out, n.outcome(n.k.Remedy(e.Remedy), e.Outcome))
		}
	}
	return out
}

// act reports whether an answer tells of something that was done: a payment,
// or what the terminal keeps was touched.
func (n *writer) act(e tree.Event) bool {
	if e.Kind != tree.EventAnswer || e.Answer == tree.NotSure {
		return false
	}
	q := n.k.Question(e.Question)
	a := q.Answer(e.Answer)
	return a != nil && !a.Neutral && (slices.Contains(q.Does, tree.PaysAgain) || slices.Contains(q.Does, tree.DisturbsRecords))
}

func (n *writer) outcome(r *tree.Remedy, o tree.Outcome) string {
	how := n.w.Skipped
	switch o {
	case tree.Worked:
		how = n.w.Worked
	case tree.Failed:
		how = n.w.Failed
	case tree.Skipped:
	}
	return n.fill(how, r.Title.In(n.w.Lang))
}

func (n *writer) code(e tree.Event, c *tree.Code) string {
	if c == nil {
		return n.fill(n.w.CodeUnknown, e.Answer)
	}
	return n.fill(n.w.Code, c.Key(), c.Meaning.In(n.w.Lang))
}

func (n *writer) display(e tree.Event) string {
	d := n.k.Display(e.Answer)
	switch {
	case d == nil && e.Text == "":
		return n.w.ScreenUnlisted
	case d == nil:
		return n.fill(n.w.Said, tidy(e.Text)) // nobody can tell whether the screen says so
	case tree.Fold(e.Text) == tree.Fold(d.Text.In(n.w.Lang)):
		return n.fill(n.w.Screen, d.Text.In(n.w.Lang))
	}
	return n.typed(n.fill(n.w.Screen, d.Text.In(n.w.Lang)), e.Text)
}

// typed adds the clerk's own words to what they were taken for.
func (n *writer) typed(said, words string) string {
	if words == "" {
		return said
	}
	return n.fill(n.w.AsTyped, said, tidy(words))
}

// tidy brings the clerk's words to one line without control characters. They
// are masked when they are typed; the note leaves the shop, so it makes sure.
func tidy(words string) string {
	masked, _ := mask.Text(words)
	words = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, masked)
	return strings.Join(strings.Fields(words), " ")
}

func (n *writer) question(id string) string { return n.k.Question(id).Topic.In(n.w.Lang) }

func (n *writer) answer(q *tree.Question, id string) string {
	if meant := n.k.Meant(id); q.ID == tree.WhichMeant && !meant.Empty() {
		return n.fill(n.w.Answer, q.Topic.In(n.w.Lang), meant.In(n.w.Lang))
	}
	if a := q.Answer(id); a != nil {
		return n.fill(n.w.Answer, q.Topic.In(n.w.Lang), a.Text.In(n.w.Lang))
	}
	return n.fill(n.w.NotSure, q.Topic.In(n.w.Lang))
}

// wording reports whether the clerk's words are, letter by letter, what terminals
// print for the message that they were taken for.
func (n *writer) wording(e tree.Event) bool {
	d := n.k.Display(e.Answer)
	if e.Question != tree.DisplayQuestion || d == nil {
		return false
	}
	return slices.ContainsFunc(append([]string{d.Text.ZH, d.Text.EN}, d.Also...), func(w string) bool { return tree.Fold(w) == tree.Fold(e.Text) })
}
