package frame

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/width"
)

// Binding is one thing that keys do: the keys, the words for it, and the act.
// The hint line, the help and the list of all actions are made from bindings
// and from nothing else.
type Binding struct {
	Keys  []string
	Shown string // how the keys are written; the first key if empty
	Label string // for the hint line; empty if it is not hinted at
	Long  string // for help and the list of actions; the label if empty
	Act   bool   // it stands in the list of all actions
	Run   func(key string) tea.Cmd
}

// Has reports whether a key belongs to a binding.
func (b Binding) Has(name string) bool { return slices.Contains(b.Keys, name) }

// Key returns how the keys are written.
func (b Binding) Key() string {
	if b.Shown != "" {
		return b.Shown
	}
	return b.Keys[0]
}

// Words returns what is said of a binding in help and in the list of actions.
func (b Binding) Words() string {
	if b.Long != "" {
		return b.Long
	}
	return b.Label
}

// Letters reports whether all keys of a binding are characters, which a field
// that is typed in takes for itself.
func (b Binding) Letters() bool {
	return !slices.ContainsFunc(b.Keys, func(k string) bool { return len([]rune(k)) > 1 })
}

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

// Find returns what a key does among what works now. Where one types,
// characters belong to the field.
func Find(all []Binding, msg tea.KeyPressMsg, typing bool) (run func() tea.Cmd, ok bool) {
	name := KeyName(msg)
	for _, b := range all {
		if b.Has(name) && (!typing || msg.Text == "") {
			return func() tea.Cmd { return b.Run(name) }, true
		}
	}
	return nil, false
}

// Distinct leaves out a binding whose first key an earlier one has. Where one
// types, letters are no short cuts, and are not named as keys.
func Distinct(all []Binding, typing bool) []Binding {
	seen := map[string]bool{}
	var out []Binding
	for _, b := range all {
		if seen[b.Keys[0]] {
			continue
		}
		seen[b.Keys[0]] = true
		if typing && b.Letters() {
			b.Shown = " "
		}
		out = append(out, b)
	}
	return out
}
