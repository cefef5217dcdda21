package frame

import (
	"strings"

	"swipewise/wizard/sheet"
)

// Sheet adds a line of a sheet in the look of its role.
func (p *Paper) Sheet(line sheet.Line) {
	style := p.Look.Body
	lead := strings.Repeat(" ", 2*line.Indent)
	switch line.Role {
	case sheet.Heading:
		p.Gap(Snug)
		style = p.Look.Label
	case sheet.Strong:
		style = p.Look.Strong
	case sheet.Warning:
		style = p.Look.Warning
		lead += p.Look.Warning.Render(p.Glyphs.Warning) + " "
	case sheet.Here:
		style = p.Look.Current
		lead += p.Look.Current.Render(p.Glyphs.Current) + " "
	case sheet.Body, sheet.Quiet, sheet.Speech:
	}
	p.Hang(lead, style, line.Text)
}
