package window

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/page"
)

// hints returns the hint line: esc and tab first, then as the acts come,
// cut at whole items.
func (w *Window) hints(all []page.Act, width int) string {
	all = slices.Clone(all)
	seen := map[string]bool{}
	slices.SortStableFunc(all, func(a, b page.Act) int { return hintRank(a) - hintRank(b) })
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
		cells := ansi.StringWidth(gap + b.Key() + " " + b.Label)
		if used+cells > width {
			break
		}
		line.WriteString(gap + w.look.Key.Render(b.Key()) + " " + b.Label)
		used += cells
	}
	return line.String()
}

func hintRank(b page.Act) int {
	switch b.Keys[0] {
	case "esc":
		return 0
	case "tab":
		return 1
	}
	return 2
}
