package wizard

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// hints returns the hint line: esc and tab first, then as the bindings come,
// cut at whole items.
func (m *Model) hints(width int) string {
	all := m.allBindings()
	seen := map[string]bool{}
	slices.SortStableFunc(all, func(a, b binding) int { return hintRank(a) - hintRank(b) })
	var line strings.Builder
	used := 0
	for _, b := range all {
		if b.label == "" || seen[b.keys[0]] {
			continue
		}
		seen[b.keys[0]] = true
		gap := ""
		if used > 0 {
			gap = "  "
		}
		w := ansi.StringWidth(gap + b.key() + " " + b.label)
		if used+w > width {
			break
		}
		line.WriteString(gap + m.look.key.Render(b.key()) + " " + b.label)
		used += w
	}
	return line.String()
}

func hintRank(b binding) int {
	switch b.keys[0] {
	case "esc":
		return 0
	case "tab":
		return 1
	}
	return 2
}
