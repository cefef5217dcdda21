package record

import (
	"fmt"
	"slices"

	"swipewise/wizard/sheet"
)

// Sheet returns the training record of one person for a screen: what is still to be
// passed before what was.
func (c Certificates) Sheet(x Completion) sheet.Sheet {
	w := c.Words.Course
	out := sheet.Sheet{Title: w.Title.In(c.Lang)}
	add := func(role sheet.Role, indent int, text string) {
		out.Lines = append(out.Lines, sheet.Line{Role: role, Indent: indent, Text: text})
	}
	for i, item := range c.items(x) {
		role := sheet.Body
		if i == 0 {
			role = sheet.Strong
		}
		add(role, 0, item.head+c.colon()+item.value)
	}
	if !x.Complete {
		add(sheet.Body, 0, w.Rule.In(c.Lang))
	}
	add(sheet.Heading, 0, w.Drills.In(c.Lang))
	drills := slices.Clone(x.Drills)
	slices.SortStableFunc(drills, func(a, b CourseDrill) int { return rank(a) - rank(b) })
	for _, d := range drills {
		add(sheet.Body, 0, fmt.Sprintf(c.Words.Board.Beside.In(c.Lang), c.result(d), d.Title))
	}
	return out
}

// rank is how much of a drill is done.
func rank(d CourseDrill) int {
	if d.Passed {
		return 1
	}
	return 0
}
