package window

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/width"

	"swipewise/wizard/guard"
	"swipewise/wizard/page"
)

// KeyName returns the name a key is matched by: half width, letters small, the
// keypad's arrows as arrows.
func KeyName(msg tea.KeyPressMsg) string {
	switch msg.Code {
	case tea.KeyKpUp:
		return "up"
	case tea.KeyKpDown:
		return "down"
	case tea.KeyKpLeft:
		return "left"
	case tea.KeyKpRight:
		return "right"
	case tea.KeyKpPgUp:
		return "pgup"
	case tea.KeyKpPgDown:
		return "pgdown"
	case tea.KeyKpEnter:
		return "enter"
	}
	name := msg.String()
	if len([]rune(name)) == 1 {
		return strings.ToLower(width.Narrow.String(name))
	}
	return name
}

// press gives a key to the act that has it, or else to the field that is typed in.
// Where one types, characters belong to the field.
func (w *Window) press(msg tea.KeyPressMsg) tea.Cmd {
	p := w.page()
	name, typing := KeyName(msg), p.Prompt != nil
	if w.repeats(name) {
		return nil
	}
	for _, a := range w.acts(p) {
		if a.Has(name) && (!typing || msg.Text == "") {
			w.face.Notice = nil
			a.Run(name)
			w.moved = a.ID == page.Arrows && !w.face.Turned
			w.picked(a, name)
			if a.ID == suspend {
				return guard.Stop()
			}
			return nil
		}
	}
	if typing {
		w.feed(p, msg)
	}
	return nil
}

func (w *Window) paste(msg tea.PasteMsg) {
	if p := w.page(); p.Prompt != nil {
		w.feed(p, msg)
	}
}

// feed gives the field a key or something pasted.
func (w *Window) feed(p page.Page, msg tea.Msg) {
	w.face.Notice, w.moved = nil, false
	if !w.input.Take(msg) {
		return
	}
	*p.Prompt.Text = w.input.Field.Value()
	if p.At != nil {
		*p.At = 0
	}
	w.offset = 0
	if p.Prompt.Changed != nil {
		p.Prompt.Changed()
	}
}

// suspend is the id of the act that puts the program in the background.
const suspend = "suspend"

// acts returns all that works on a page. Where one types, letters are no short cuts.
func (w *Window) acts(p page.Page) []page.Act {
	if p.Prompt != nil {
		return slices.DeleteFunc(w.all(p), page.Act.Letters)
	}
	return w.all(p)
}

// all returns a page's own acts, those that stand for what the window does itself
// spelled out, and then what works everywhere.
func (w *Window) all(p page.Page) []page.Act {
	var out []page.Act
	for _, a := range p.Acts {
		switch a.ID {
		case page.Digits, page.Arrows, page.Enter, page.Scroll, page.HelpAct, page.Quit:
			if known, ok := w.own(p, a); ok {
				out = append(out, known)
			}
		default:
			if len(a.Keys) > 0 {
				out = append(out, a)
			}
		}
	}
	t := w.texts().Keys
	if !p.Over && !p.Bare && w.over == nil {
		out = append(out, page.Act{Keys: []string{"tab"}, Label: t.All, Long: t.AllTitle, Run: func(string) { w.lay(actions) }}, w.help())
	}
	out = append(out,
		page.Act{Keys: []string{"pgup", "pgdown"}, Shown: "pgup pgdn", Long: t.Page, Run: w.pageBy},
		page.Act{Keys: []string{"home", "end"}, Shown: "home end", Long: t.Ends, Run: w.toEnd},
		page.Act{Keys: []string{"ctrl+l"}, Label: t.Language, Long: t.LanguageTitle, Listed: true, Run: func(string) { w.face.SwitchLanguage() }},
		w.leave())
	if w.options.Sizes == nil && !w.options.NoShell {
		out = append(out, page.Act{ID: suspend, Keys: []string{"ctrl+z"}, Long: t.SuspendTitle, Run: func(string) {}})
	}
	return out
}

// own spells out an act that the window does itself. It reports false where there is
// nothing to do it with.
func (w *Window) own(p page.Page, a page.Act) (page.Act, bool) {
	t, items := w.texts().Keys, p.Choices()
	switch a.ID {
	case page.Digits:
		return digits(items, a.Label)
	case page.Arrows:
		a.Keys, a.Shown, a.Long = []string{"up", "down"}, w.face.Glyphs.UpDown, t.ChooseTitle
		a.Label = or(a.Label, t.Choose)
		a.Run = func(key string) { w.move(p, key, len(items)) }
	case page.Enter:
		a.Keys, a.Label = []string{"enter"}, or(a.Label, t.Enter)
		a.Run = func(string) { w.enter(p, items) }
	case page.Scroll:
		a.Keys, a.Shown, a.Long = []string{"up", "down"}, w.face.Glyphs.UpDown, t.Page
		if len(w.drawn.lines) > w.bodyHeight() {
			a.Label = a.Long
		}
		a.Run = func(key string) { w.scroll(map[string]int{"up": -1, "down": 1}[key]) }
	case page.HelpAct:
		a = w.help()
	case page.Quit:
		a = w.leave()
	}
	return a, true
}

func or(label, usual string) string {
	if label != "" {
		return label
	}
	return usual
}

// digits returns the digits of the choices.
func digits(items []page.Choice, label string) (page.Act, bool) {
	var keys []string
	for _, c := range items {
		if strings.TrimSpace(c.Key) != "" {
			keys = append(keys, c.Key)
		}
	}
	if len(keys) == 0 {
		return page.Act{}, false
	}
	return page.Act{ID: page.Digits, Keys: keys, Shown: span(keys), Label: label, Run: func(key string) {
		i := slices.IndexFunc(items, func(c page.Choice) bool { return c.Key == key })
		items[i].Pick()
	}}, true
}

// span writes digits as a hint: 1-4.
func span(keys []string) string {
	from, to := slices.Min(keys), slices.Max(keys)
	if from == "0" && len(keys) > 1 {
		from = "1"
	}
	if from == to {
		return from
	}
	return from + "-" + to
}

func (w *Window) pageBy(key string) {
	step := max(1, w.bodyHeight()-1)
	if key == "pgup" {
		step = -step
	}
	w.scroll(step)
}

// toEnd goes to the top of what is read, or to its end.
func (w *Window) toEnd(key string) {
	if w.offset = 0; key == "end" {
		w.scroll(len(w.drawn.lines))
	}
}

func (w *Window) help() page.Act {
	return page.Act{Keys: []string{"f1"}, Shown: "F1", Label: w.texts().Keys.Help, Listed: true, Run: func(string) { w.lay(help) }}
}

func (w *Window) leave() page.Act {
	return page.Act{Keys: []string{"ctrl+c"}, Label: w.texts().Keys.Leave, Listed: true, Run: func(string) {
		w.over = nil
		w.app.Leave()
	}}
}
