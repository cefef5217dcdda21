package debrief

import (
	"strings"

	"swipewise/wizard/sheet"
)

// Text writes score and debrief as plain text, to be saved or printed.
func (r Debrief) Text(t Texts) string {
	var b strings.Builder
	b.WriteString(t.Words.Title + "\n\n")
	pages := []sheet.Sheet{r.Score(t), r.Paths(t)}
	for i := range r.Compared.Mine {
		pages = append(pages, r.Moment(t, i))
	}
	for i, page := range append(pages, r.Lesson(t)) {
		if i > 0 {
			b.WriteString("\n----\n")
		}
		for _, line := range page.Lines {
			b.WriteString(plain(line))
		}
	}
	return b.String()
}

// plain writes one line of a page.
func plain(line sheet.Line) string {
	lead, text := strings.Repeat("  ", line.Indent), line.Text
	switch line.Role {
	case sheet.Heading, sheet.Title, sheet.Label:
		lead = "\n" + lead
	case sheet.Warning, sheet.Caution:
		lead += "! "
	case sheet.Here:
		lead += "> "
	case sheet.Speech:
		text = quoted(text)
	case sheet.Item:
		lead += "- "
	case sheet.Body, sheet.Strong, sheet.Good, sheet.Quiet:
	}
	return lead + text + "\n"
}

func quoted(s string) string { return "“" + s + "”" }
