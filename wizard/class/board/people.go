package board

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/class"
	"swipewise/wizard/page"
)

// people is the list of everyone, to do something for one of them.
type people struct {
	m    *Model
	text string
	at   int
}

func (s *people) page(c *class.Class) page.Page {
	m, w, k := s.m, s.m.w().People, s.m.o.Book.In(s.m.Lang).Keys
	show := w.Show
	if m.named {
		show = w.Hide
	}
	var items []page.Choice
	for _, a := range c.Members() {
		items = append(items, page.Choice{
			Key: " ", ID: a.Name, Text: a.Name + "  " + m.state(c, a, false), Find: []tree.Text{{ZH: a.Name, EN: a.Name}},
			Pick: func() { m.turn(&one{m: m, name: a.Name}) },
		})
	}
	if text := strings.TrimSpace(s.text); text != "" {
		items = page.Found(text, items)
	}
	items = append(items, page.Choice{Key: " ", ID: "results", Text: show, Pick: func() { m.named = !m.named; m.turn(nil) }})
	return page.Page{
		Trail: []string{w.Title}, At: &s.at, Prompt: &page.Prompt{Text: &s.text},
		Acts:   []page.Act{m.back(k.Back, func() { m.turn(nil) }), {ID: page.Arrows}, {ID: page.Enter}},
		Blocks: []page.Block{{Field: true}, {Gap: page.Snug, Choices: items}},
	}
}

// one is what can be done for one trainee, with what they have done so far.
type one struct {
	m      *Model
	name   string
	at     int
	asking *question
}

func (s *one) page(c *class.Class) page.Page {
	m, w, k := s.m, s.m.w().People, s.m.o.Book.In(s.m.Lang).Keys
	p := page.Page{
		Trail: []string{s.name}, At: &s.at, Bare: true,
		Acts: []page.Act{m.back(k.Back, func() { m.turn(&people{m: m}) }), {ID: page.Digits, Label: k.Choose}, {ID: page.Arrows}, {ID: page.Enter}},
	}
	member := c.Member(s.name)
	if member == nil {
		p.Blocks = []page.Block{{Lines: []page.Line{{Text: m.w().Member.Gone}}}}
		return p
	}
	lines := append([]page.Line{{Role: page.Title, Text: fmt.Sprintf(w.Look, s.name)}}, s.done(c, member)...)
	p.Blocks = []page.Block{{Lines: lines}, {Gap: page.Snug, Choices: s.choices()}}
	if s.asking != nil {
		p.Blocks[1].Lines = []page.Line{{Role: page.Strong, Text: s.asking.text}}
	}
	return p
}

func (s *one) choices() []page.Choice {
	m, w, sure := s.m, s.m.w().People, s.m.w().Sure
	if q := s.asking; q != nil {
		return []page.Choice{
			{Key: " ", ID: "no", Text: sure.No, Pick: func() { s.asking, s.at = nil, 0 }},
			{Key: q.key, ID: "yes", Text: sure.Yes, Pick: func() { q.do(); m.turn(&people{m: m}) }},
		}
	}
	const letGo = "4"
	return []page.Choice{
		{Key: " ", ID: "back", Text: w.Back, Pick: func() { m.turn(nil) }},
		{Key: "1", ID: "rename", Text: w.Rename, Pick: func() { m.turn(&rename{m: m, name: s.name}) }},
		{Key: letGo, ID: "let-go", Text: w.LetGo, Pick: func() {
			s.asking, s.at = &question{text: fmt.Sprintf(sure.LetGo, s.name), key: letGo, do: func() { m.o.Room.LetGo(s.name) }}, 0
		}},
	}
}

// done tells what somebody has done in the drill that they are at.
func (s *one) done(c *class.Class, a *class.Member) []page.Line {
	m := s.m
	attempt, ok := a.Attempt(a.Number)
	out := []page.Line{{Text: m.state(c, a, false)}}
	if !ok || len(attempt.Acts) == 0 {
		return append(out, page.Line{Indent: 1, Text: m.w().People.Idle})
	}
	for i, x := range attempt.Acts {
		result := attempt.ResultTitle(x.Act)
		if x.Kind == drill.Try {
			result = m.w().People.Failed
			if x.Result == string(tree.Worked) {
				result = m.w().People.Worked
			}
		}
		out = append(out, page.Line{Indent: 1, Text: fmt.Sprintf("%d. %s: %s", i+1, attempt.ActTitle(x.Act), result)})
	}
	for _, id := range []string{attempt.Verdict.Cause, attempt.Verdict.Fix, attempt.Verdict.Phrase} {
		if id != "" && m.o.Title != nil {
			out = append(out, page.Line{Indent: 1, Role: page.Strong, Text: m.o.Title(a.Number, m.Lang, id)})
		}
	}
	return out
}

// rename asks for another name of a trainee.
type rename struct {
	m    *Model
	name string
	text string
}

func (s *rename) page(*class.Class) page.Page {
	m, w, k := s.m, s.m.w().People, s.m.o.Book.In(s.m.Lang).Keys
	return page.Page{
		Trail: []string{s.name}, Prompt: &page.Prompt{Text: &s.text, Take: s.take},
		Acts:   []page.Act{m.back(k.Back, func() { m.turn(&one{m: m, name: s.name}) }), {ID: page.Enter}},
		Blocks: []page.Block{{Lines: []page.Line{{Role: page.Title, Text: w.Name}}}, {Gap: page.Airy, Field: true}},
	}
}

func (s *rename) take(text string) {
	m := s.m
	to, err := class.NameOf(text)
	if err != nil || !m.o.Room.Rename(s.name, to) {
		m.Say(fmt.Sprintf(m.w().People.Taken, text))
		return
	}
	m.turn(&people{m: m})
}
