package wizard

import (
	"charm.land/lipgloss/v2"

	"swipewise/wizard/note"
	"swipewise/wizard/page"
	"swipewise/wizard/qr"
)

// codeOfNote lays the note over the screen as a QR code, for a telephone to read.
func (m *Model) codeOfNote() page.Act {
	w := m.t().Past
	return page.On("q", "", w.QRTitle, func() { m.open(&qrPane{texts: note.Codes(m.session, m.o.Shop, m.t().Note, m.kept())}) })
}

// qrPane shows a code as full as the window has room for; where it has none, the text.
type qrPane struct {
	texts []string // the fullest first
}

func (q *qrPane) page(m *Model) page.Page {
	w := m.t().Past
	small := []page.Line{{Text: w.QRSmall}, {Text: q.texts[len(q.texts)-1]}}
	return page.Page{
		Trail: []string{w.QRTitle}, Read: true, Acts: []page.Act{m.closeAct(), {ID: page.Scroll}},
		Blocks: []page.Block{{Lines: small, Full: func(p *page.Paper) {
			lines, fits := qr.Longest(q.texts, p.Width, p.Height)
			if !fits || p.Glyphs.ASCII {
				for _, line := range small {
					p.Line(line)
				}
				return
			}
			style := lipgloss.NewStyle().Foreground(lipgloss.Color("#ffffff")).Background(lipgloss.Color("#000000"))
			for _, line := range lines {
				p.Put(style.Render(line))
			}
		}}},
	}
}
