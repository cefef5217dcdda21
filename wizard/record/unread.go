package record

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"swipewise/tree"
)

// linesNamed is how many lines are named one by one.
const linesNamed = 5

// Unread says in one line which lines of a file could not be read, if any.
func (w Words) Unread(file string, troubles []Trouble, l tree.Lang) (string, bool) {
	var lines []int
	for _, t := range troubles {
		if t.Flaw == Broken || t.Flaw == CutShort || t.Flaw == TooLong {
			lines = append(lines, t.Line)
		}
	}
	lines = slices.Compact(lines)
	if len(lines) == 0 {
		return "", false
	}
	var named []string
	for _, n := range lines[:min(linesNamed, len(lines))] {
		named = append(named, strconv.Itoa(n))
	}
	if len(lines) > linesNamed {
		named = append(named, "…")
	}
	return fmt.Sprintf(w.Trouble.Unread.In(l), line(file, textCells), len(lines), strings.Join(named, " ")), true
}

// Unopened says that a file could not be read at all.
func (w Words) Unopened(file string, l tree.Lang) string {
	return fmt.Sprintf(w.Trouble.Unopened.In(l), line(file, textCells))
}
