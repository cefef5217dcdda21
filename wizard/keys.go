package wizard

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/width"
)

// binding is one thing that keys do: the keys, the words for it, and the act.
// The hint line, the help and the list of all actions are made from bindings
// and from nothing else.
type binding struct {
	keys  []string
	shown string // how the keys are written; the first key if empty
	label string // for the hint line; empty if it is not hinted at
	long  string // for help and the list of actions; the label if empty
	act   bool   // it stands in the list of all actions
	run   func(m *Model, key string) tea.Cmd
}

func (b binding) has(name string) bool { return slices.Contains(b.keys, name) }

func (b binding) key() string {
	if b.shown != "" {
		return b.shown
	}
	return b.keys[0]
}

func (b binding) words() string {
	if b.long != "" {
		return b.long
	}
	return b.label
}

// letters reports whether all keys of a binding are characters, which a field
// that is typed in takes for itself.
func (b binding) letters() bool {
	return !slices.ContainsFunc(b.keys, func(k string) bool { return len([]rune(k)) > 1 })
}

// keyName returns the name a key is matched by: half width, letters small, the
// keypad's arrows as arrows.
func keyName(msg tea.KeyPressMsg) string {
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

// allBindings returns what works now: first the pane's own, then what works
// everywhere.
func (m *Model) allBindings() []binding {
	all := m.around(m.pane())
	if _, typed := m.pane().(typing); typed {
		all = slices.DeleteFunc(all, binding.letters)
	}
	return all
}

// around returns a pane's own bindings, and those that work wherever it lies.
func (m *Model) around(p pane) []binding {
	if p == m.screen {
		return append(p.bindings(m), m.everywhere()...)
	}
	return append(p.bindings(m), m.always()...)
}

// worksOn returns what works on a pane, whatever is laid over it. Where one
// types, letters are no short cuts, and are not named as keys.
func (m *Model) worksOn(p pane) []binding {
	seen := map[string]bool{}
	_, typed := p.(typing)
	var out []binding
	for _, b := range m.around(p) {
		if seen[b.keys[0]] {
			continue
		}
		seen[b.keys[0]] = true
		if typed && b.letters() {
			b.shown = " "
		}
		out = append(out, b)
	}
	return out
}

// screenBindings returns what works on the screen, whatever is laid over it.
func (m *Model) screenBindings() []binding { return m.worksOn(m.screen) }
