package export

import (
	"encoding/xml"
	"fmt"
	"html/template"
	"strings"

	"swipewise/tree"
)

// portrait is how much taller than wide a picture may be, to stand on a sheet of
// A4 below its heading.
const portrait = 1.31

// picture is one sheet of the poster, in one language.
type picture struct {
	ID   string
	Of   string // the branch; the same in the other language
	Lang tree.Lang
	Name string
	SVG  template.HTML
}

// pictures returns the sheets of the poster: one for who has nothing to start
// from, then those of each branch. Each language has its own, for its texts take
// other room.
func pictures(o Options) []picture {
	grown := map[tree.Branch][]origin{}
	for _, b := range tree.Branches() {
		grown[b] = origins(o.Knowledge, b, o.Depth)
	}
	from := guided(o.Knowledge, o.Depth)
	var out []picture
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		p := painter{o.Words, o.Knowledge, l}
		out = append(out, p.sheets("guided", o.Words.Picture.Guided, []origin{from}, o.Depth+1)...)
		for _, b := range tree.Branches() {
			out = append(out, p.sheets(string(b), o.Words.Branches.of(b), grown[b], o.Depth+1)...)
		}
	}
	return out
}

// sheets draws origins below each other, on as few sheets as hold them in their
// order.
func (p painter) sheets(of string, name tree.Text, from []origin, columns int) []picture {
	width := columns*(boxWidth+boxApart) - boxApart
	var packed [][]*box
	used := 0
	for _, o := range from {
		b := p.origin(o)
		tall := b.put(0, 0)
		if len(packed) == 0 || float64(used+tall) > portrait*float64(width) {
			packed, used = append(packed, nil), 0
		}
		packed[len(packed)-1] = append(packed[len(packed)-1], b)
		used += tall
	}
	var out []picture
	for i, boxes := range packed {
		title := name
		if len(packed) > 1 {
			title = fill(p.w.Picture.Sheet, name, i+1, len(packed))
		}
		out = append(out, picture{
			ID: fmt.Sprintf("%s-%d-%s", of, i+1, p.l), Of: of, Lang: p.l, Name: title.In(p.l),
			SVG: template.HTML(p.svg(title, boxes, width)), //nolint:gosec // made and escaped here
		})
	}
	return out
}

func (p painter) svg(title tree.Text, boxes []*box, width int) string {
	var edges, drawn strings.Builder
	y := 0
	for _, b := range boxes {
		y = b.put(0, y)
		b.all(func(b *box) {
			b.edges(&edges)
			b.draw(&drawn)
		})
	}
	const around = 2 // room for the frames
	w, h := width+2*around, y-rowApart+2*around
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="%d %d %d %d" width="%d" height="%d" role="group" aria-label="%s">`,
		-around, -around, w, h, w, h, escaped(strings.TrimSpace(fill(p.w.Picture.Label, title).In(p.l)))) +
		"\n<g class=\"edges\">" + edges.String() + "</g>\n" + drawn.String() + "</svg>"
}

// edges draws the lines from a box to those that follow it.
func (b *box) edges(s *strings.Builder) {
	x, y := b.x+boxWidth, b.y+b.height/2
	for _, c := range b.below {
		fmt.Fprintf(s, `<path d="M%d %dH%dV%dH%d"/>`, x, y, x+boxApart/2, c.y+c.height/2, c.x)
	}
}

// draw draws a box; the cause that it names leads to what is said of it.
func (b *box) draw(s *strings.Builder) {
	round := 0
	if b.kind == "start" {
		round = 14
	}
	fmt.Fprintf(s, `<g class="box %s"><rect x="%d" y="%d" width="%d" height="%d" rx="%d"/>`, b.kind, b.x, b.y, boxWidth, b.height, round)
	y := b.y + padding
	for _, l := range b.lines {
		if l.role == "cause" { // it is the last line; the frame behind it is what a finger hits
			fmt.Fprintf(s, `<a href="#%s"><rect class="hit" x="%d" y="%d" width="%d" height="%d"/>`, escaped(causeAnchor(b.cause)), b.x, y, boxWidth, b.y+b.height-y)
			l.draw(s, b.x+padding, y)
			s.WriteString("</a>")
		} else {
			l.draw(s, b.x+padding, y)
		}
		y += l.height()
	}
	s.WriteString("</g>\n")
}

// draw writes a text line by line, each on its base line.
func (l line) draw(s *strings.Builder, x, y int) {
	fmt.Fprintf(s, `<text class="%s">`, l.role)
	for i, text := range l.texts {
		fmt.Fprintf(s, `<tspan x="%d" y="%d">%s</tspan>`, x, y+(i+1)*l.lead-4, escaped(text))
	}
	s.WriteString("</text>")
}

// escaped makes a text safe in XML and HTML, in elements and in attributes.
func escaped(text string) string {
	var s strings.Builder
	_ = xml.EscapeText(&s, []byte(text)) // a strings.Builder takes everything
	return s.String()
}
