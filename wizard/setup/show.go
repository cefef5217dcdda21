package setup

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/shop"
)

// Value says what a field is, in words, or "" if nothing is said.
func (w *Words) Value(p shop.Profile, f shop.Field) string {
	if f.Options() == nil {
		return p.Text(f)
	}
	var out []string
	for _, id := range p.All(f) {
		out = append(out, w.Option.of(id))
	}
	return strings.Join(out, w.Says.Comma)
}

// Show lists what is known, a line for each.
func (w *Words) Show(p shop.Profile) string {
	if p.Empty() {
		return w.Says.NothingKnown + "\n"
	}
	column := 0
	for _, f := range shop.Fields() {
		column = max(column, ansi.StringWidth(w.Short.of(f)))
	}
	var b strings.Builder
	for _, f := range shop.Fields() {
		if value := w.Value(p, f); value != "" {
			name := w.Short.of(f)
			b.WriteString(name + strings.Repeat(" ", column-ansi.StringWidth(name)+2) + value + "\n")
		}
	}
	return b.String()
}
