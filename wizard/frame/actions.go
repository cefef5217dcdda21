package frame

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Actions returns everything that can be done, of what works on a screen, for
// those who have no letters to press. The list is shut before an act is done.
func (s *Shell) Actions(all []Binding, shut func()) []Choice {
	var acts []Binding
	column := 0
	for _, b := range all {
		if b.Act {
			acts = append(acts, b)
			column = max(column, ansi.StringWidth(b.Key()))
		}
	}
	var out []Choice
	for i, b := range acts {
		c := Choice{Text: b.Words(), Side: s.Glyphs.Pad(b.Key(), column), Pick: func() tea.Cmd {
			shut()
			return b.Run(b.Keys[0])
		}}
		c.Key = " "
		if i < 9 {
			c.Key = strconv.Itoa(i + 1)
		}
		out = append(out, c)
	}
	return out
}

// Keys lists what keys do.
func (p *Paper) Keys(all []Binding) {
	var keys []Binding
	column := 0
	for _, b := range all {
		if b.Words() != "" && strings.TrimSpace(b.Key()) != "" {
			keys = append(keys, b)
			column = max(column, ansi.StringWidth(b.Key()))
		}
	}
	for _, b := range keys {
		p.Hang("  "+p.Look.Key.Render(p.Glyphs.Pad(b.Key(), column))+"  ", p.Look.Body, b.Words())
	}
}
