package setup

import (
	"slices"
	"strconv"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/shop"
)

// w returns the words in the language of the face.
func (m *Model) w() *Words { return m.o.Words.In(m.Lang) }

// now is the field that is asked for.
func (m *Model) now() shop.Field { return shop.Fields()[m.field] }

// ask asks for a field, from what is known of it.
func (m *Model) ask(field int) {
	m.field, m.Turned = field, true
	f := m.now()
	if m.text = m.profile.Text(f); f.Options() != nil {
		m.text = ""
	}
	m.at = 0
	if !f.Several() {
		m.at = max(0, slices.Index(append(f.Options(), ""), m.profile.Text(f)))
	}
}

// next goes on to the next field; after the last the form is filled in.
func (m *Model) next() {
	if m.field == len(shop.Fields())-1 {
		m.saved, m.Over = true, true
		return
	}
	m.ask(m.field + 1)
}

// back goes to the field before; from the first it leaves. A text that is wrong is mended
// first.
func (m *Model) back() {
	switch f := m.now(); {
	case f.Options() == nil && m.text != m.profile.Text(f) && !m.set(f, strings.TrimSpace(m.text)):
	case m.field == 0:
		m.Leave()
	default:
		m.ask(m.field - 1)
	}
}

// set gives a field values, or says what is wrong with them.
func (m *Model) set(f shop.Field, values ...string) bool {
	next, err := m.profile.With(f, values...)
	if err == nil {
		m.profile = next
		return true
	}
	wrong := m.w().Wrong(err)
	if m.Lines {
		wrong = fill(m.w().Says.Wrong, wrong)
	}
	m.Say(wrong)
	return false
}

// spare is how many characters more than its longest value a field takes: who is cut
// short without a word does not see what is wrong, and of a long card number a part would
// pass for something else.
const spare = 8

// Page asks for the field that it is at.
func (m *Model) Page() page.Page {
	f, k := m.now(), m.o.Book.In(m.Lang).Keys
	w := m.w()
	back := page.On("esc", w.Keys.Back, "", m.back).As(page.Back)
	if m.field == 0 {
		back.Label = w.Keys.Leave
	}
	next := w.Keys.Next
	if m.field == len(shop.Fields())-1 {
		next = w.Keys.Done
	}
	p := page.Page{
		Trail: []string{w.Title}, Corner: fill(w.Page, m.field+1, len(shop.Fields())),
		Acts:   []page.Act{back, {ID: page.Digits, Label: k.Choose}, {ID: page.Arrows}, {ID: page.Enter}},
		Blocks: []page.Block{{Lines: m.question(f)}, {Gap: page.Airy, Choices: m.choices(f, next)}},
	}
	if f.Options() != nil {
		p.At = &m.at
	} else {
		p.Acts = []page.Act{back, {ID: page.Enter, Label: next}}
		p.Blocks = append(p.Blocks, page.Block{Gap: page.Airy, Field: true})
	}
	if f.Options() == nil || m.Lines {
		p.Prompt = &page.Prompt{Text: &m.text, Take: m.take, Mask: f.Mask, Most: f.Longest() + spare}
	}
	hint := page.Block{Gap: page.Airy}
	for _, text := range []string{w.Hint.of(f), m.told(f)} {
		if text != "" {
			hint.Lines = append(hint.Lines, page.Line{Role: page.Quiet, Text: text})
		}
	}
	p.Blocks = append(p.Blocks, hint)
	return p
}

// question asks for a field; above the first it is said what the form is for.
func (m *Model) question(f shop.Field) []page.Line {
	var out []page.Line
	if m.field == 0 && !m.Lines {
		out = append(out, page.Line{Text: m.w().What}, page.Line{Blank: page.Snug})
	}
	return append(out, page.Line{Role: page.Title, Text: m.w().Ask.of(f)})
}

// told says line by line what a field is now, and how several numbers are written.
func (m *Model) told(f shop.Field) string {
	if !m.Lines {
		return ""
	}
	var out []string
	if f.Several() {
		out = append(out, m.w().Says.Numbers)
	}
	if now := m.w().Value(m.profile, f); now != "" {
		out = append(out, fill(m.w().Says.Now, now))
	}
	return strings.Join(out, "\n")
}

// choices are the options of a field: one is picked, or several are ticked until that is
// all.
func (m *Model) choices(f shop.Field, next string) []page.Choice {
	var out []page.Choice
	all := m.profile.All(f)
	for i, id := range f.Options() {
		c := page.Choice{Key: strconv.Itoa(i + 1), ID: id, Text: m.w().Option.of(id), Words: m.words(id), Pick: func() { m.pick(f, id) }}
		if f.Several() {
			box := m.Glyphs.Todo
			if slices.Contains(all, id) {
				box = m.Glyphs.Done
			}
			c.Text = box + " " + c.Text
			c.Pick = func() { m.tick(f, id) }
		}
		out = append(out, c)
	}
	switch {
	case f.Several():
		out = append(out, page.Choice{Key: "0", ID: "next", Text: next, Pick: m.next})
	case len(out) > 0:
		out = append(out, page.Choice{Key: "0", ID: "unsaid", Text: m.w().Option.Unsaid, Pick: func() { m.pick(f, "") }})
	}
	return out
}

// words are those of an option in both languages.
func (m *Model) words(id string) tree.Text {
	return tree.Text{ZH: m.o.Words.In(tree.ZH).Option.of(id), EN: m.o.Words.In(tree.EN).Option.of(id)}
}

func (m *Model) pick(f shop.Field, id string) {
	if m.set(f, id) {
		m.next()
	}
}

// tick ticks an option, or no longer.
func (m *Model) tick(f shop.Field, id string) {
	all := m.profile.All(f)
	if i := slices.Index(all, id); i >= 0 {
		all = slices.Delete(all, i, i+1)
	} else {
		all = append(all, id)
	}
	m.set(f, all...)
	m.Turned = m.Lines
}

// take takes what was typed: line by line, nothing keeps a field as it is, a dash clears
// it, and q leaves; options are given by their numbers, their ids or their words.
func (m *Model) take(text string) {
	f, text := m.now(), shop.Tidy(text)
	values := []string{text}
	if m.Lines {
		switch text {
		case "":
			m.next()
			return
		case "q", "Q":
			m.Leave()
			return
		case "-":
			values = nil
		}
	}
	if options := f.Options(); options != nil && values != nil {
		if f.Several() {
			values = strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,、;", r) })
		}
		for i, typed := range values {
			values[i] = m.option(options, typed)
		}
	}
	if m.set(f, values...) {
		m.next()
	}
}

// option returns the option that is meant, or what was typed if there is none.
func (m *Model) option(options []string, typed string) string {
	if n, err := strconv.Atoi(typed); err == nil && n >= 1 && n <= len(options) {
		return options[n-1]
	}
	for _, id := range options {
		if words := m.words(id); strings.EqualFold(typed, id) || strings.EqualFold(typed, words.ZH) || strings.EqualFold(typed, words.EN) {
			return id
		}
	}
	return typed
}
