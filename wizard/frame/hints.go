package frame

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Hints returns the hint line: esc and tab first, then as the bindings come,
// cut at whole items.
func (s *Shell) Hints(all []Binding, width int) string {
	all = slices.Clone(all)
	seen := map[string]bool{}
	slices.SortStableFunc(all, func(a, b Binding) int { return hintRank(a) - hintRank(b) })
	var line strings.Builder
	used := 0
	for _, b := range all {
		if b.Label == "" || seen[b.Keys[0]] {
			continue
		}
		seen[b.Keys[0]] = true
		gap := ""
		if used > 0 {
			gap = "  "
		}
		w := ansi.StringWidth(gap + b.Key() + " " + b.Label)
		if used+w > width {
			break
		}
		line.WriteString(gap + s.Look.Key.Render(b.Key()) + " " + b.Label)
		used += w
	}
	return line.String()
}

func hintRank(b Binding) int {
	switch b.Keys[0] {
	case "esc":
		return 0
	case "tab":
		return 1
	}
	return 2
}
