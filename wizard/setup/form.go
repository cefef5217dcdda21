package setup

import (
	"errors"

	"charm.land/bubbles/v2/key"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"swipewise/wizard/shop"
)

// pages are the fields that are seen together. Each page fits the smallest
// window, or scrolls from field to field.
func pages() [][]shop.Field {
	return [][]shop.Field{
		{shop.Connection},
		{shop.Terminal, shop.Tap},
		{shop.Terminals, shop.Till},
		{shop.Networks},
		{shop.QRCode, shop.Cash},
		{shop.Make, shop.Acquirer, shop.Hotline},
		{shop.MerchantNumber, shop.TerminalNumber},
	}
}

// spare is how many characters more than its longest value a field takes: who is cut
// short without a word does not see what is wrong, and of a long card number a part
// would pass for something else.
const spare = 8

// titleLines are what a title and a hint take above a list.
const titleLines = 3

// newForm builds the form around the answers that it fills in.
func newForm(o Options, a answers, small *bool) *huh.Form {
	var groups []*huh.Group
	for _, page := range pages() {
		var fields []huh.Field
		for _, f := range page {
			fields = append(fields, o.field(f, a))
		}
		group := huh.NewGroup(fields...)
		if len(groups) == 0 {
			group.Description(o.Words.What.In(o.Lang) + "\n")
		}
		groups = append(groups, group)
	}
	return huh.NewForm(groups...).WithShowHelp(false).WithShowErrors(false).
		WithTheme(huh.ThemeFunc(func(bool) *huh.Styles { return styles(*small) })).
		WithKeyMap(o.keys())
}

func (o Options) field(f shop.Field, a answers) huh.Field {
	title, hint := o.Words.Ask.of(f).In(o.Lang), o.Words.Hint.of(f).In(o.Lang)
	var options []huh.Option[string]
	for _, id := range f.Options() {
		options = append(options, huh.NewOption(o.Words.Option.of(id).In(o.Lang), id))
	}
	switch {
	case f.Several():
		return huh.NewMultiSelect[string]().Key(string(f)).Title(title).Description(hint).Filterable(false).
			Options(options...).Value(a.many[f]).Height(len(options) + titleLines)
	case options != nil:
		options = append(options, huh.NewOption(o.Words.Option.Unsaid.In(o.Lang), ""))
		return huh.NewSelect[string]().Key(string(f)).Title(title).Options(options...).Value(a.one[f])
	}
	return huh.NewInput().Key(string(f)).Title(title).Description(hint).CharLimit(f.Longest() + spare).Value(a.one[f]).Validate(func(s string) error { return o.check(f, s) })
}

// check words what is wrong with a text.
func (o Options) check(f shop.Field, value string) error {
	if _, err := (shop.Profile{}).With(f, value); err != nil {
		return errors.New(o.Words.Wrong(o.Lang, err))
	}
	return nil
}

// keys are the keys of the form with their help in the user's language. Esc and
// ctrl+c are the window's.
func (o Options) keys() *huh.KeyMap {
	w := o.Words.Keys
	bind := func(b *key.Binding, shown, does string, keys ...string) {
		*b = key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, does))
	}
	next, done, pick := w.Next.In(o.Lang), w.Done.In(o.Lang), w.Pick.In(o.Lang)
	k := huh.NewDefaultKeyMap()
	k.Quit.SetEnabled(false)
	back := key.NewBinding(key.WithKeys("shift+tab"))
	k.Select = huh.SelectKeyMap{Prev: back}
	bind(&k.Select.Up, "↑↓", pick, "up", "k")
	bind(&k.Select.Down, "", "", "down", "j")
	bind(&k.Select.Next, "enter", next, "enter", "tab")
	bind(&k.Select.Submit, "enter", done, "enter", "tab")
	k.MultiSelect = huh.MultiSelectKeyMap{Prev: back}
	bind(&k.MultiSelect.Up, "↑↓", pick, "up", "k")
	bind(&k.MultiSelect.Down, "", "", "down", "j")
	bind(&k.MultiSelect.Toggle, w.Space.In(o.Lang), w.Tick.In(o.Lang), "space", "x", "left", "right")
	bind(&k.MultiSelect.Next, "enter", next, "enter", "tab")
	bind(&k.MultiSelect.Submit, "enter", done, "enter", "tab")
	k.Input = huh.InputKeyMap{Prev: back}
	bind(&k.Input.Next, "enter", next, "enter", "tab", "down")
	bind(&k.Input.Submit, "enter", done, "enter", "tab")
	return k
}

// styles are those of the wizard: attributes and the sixteen colours of the
// terminal, and nothing told by colour alone. In a small window no blank lines
// stand between fields.
func styles(small bool) *huh.Styles {
	t := huh.ThemeBase(false)
	if small {
		t.FieldSeparator = lipgloss.NewStyle().SetString("\n")
	}
	bold, quiet := lipgloss.NewStyle().Bold(true), lipgloss.NewStyle().Foreground(lipgloss.BrightBlack)
	for _, f := range []*huh.FieldStyles{&t.Focused, &t.Blurred} {
		f.ErrorIndicator = lipgloss.NewStyle()
		f.Description = quiet
		f.SelectedPrefix = lipgloss.NewStyle().SetString("[x] ")
		f.SelectSelector = lipgloss.NewStyle().SetString("> ")
	}
	t.Group.Description = lipgloss.NewStyle()
	t.Focused.Title = bold
	t.Focused.SelectedOption = bold
	t.Focused.Base = t.Focused.Base.BorderForeground(lipgloss.Cyan)
	return t
}
