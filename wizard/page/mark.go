package page

import (
	"strings"

	"charm.land/lipgloss/v2"

	"swipewise/tree/understand"
)

// marked styles a line of a text, its marked parts underlined: that needs no colour.
// It starts looking for the line at a place in the text, and returns the end of it.
func marked(style lipgloss.Style, text, line string, from int, marks []understand.Span) (string, int) {
	at := strings.Index(text[from:], line)
	if len(marks) == 0 || at < 0 {
		return style.Render(line), from
	}
	from += at
	end := from + len(line)
	out := ""
	for _, m := range marks {
		left, right := max(m.From, from), min(m.To, end)
		if left >= right {
			continue
		}
		out += plainly(style, text[from:left]) + style.Underline(true).Render(text[left:right])
		from = right
	}
	return out + plainly(style, text[from:end]), end
}

// plainly styles a text that may be empty.
func plainly(style lipgloss.Style, s string) string {
	if s == "" {
		return ""
	}
	return style.Render(s)
}
