package windowtest

import (
	"fmt"
	"html"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// The size of a cell of a picture, and of the letters in it, in pixels.
const (
	cellWidth  = 9
	cellHeight = 20
	letters    = 15
	frame      = 12
)

// Theme is what a terminal looks like: its ground, and what is written on it.
type Theme struct{ Ground, Writing string }

// Dark and Light are the themes that pictures are made in.
func Dark() Theme  { return Theme{"#14181f", "#e6e9ef"} }
func Light() Theme { return Theme{"#ffffff", "#1b1f24"} }

// pen is how a terminal writes at a moment.
type pen struct {
	bold, italic, underline, reverse bool
	writing, ground                  string
}

// SVG draws a frame as a picture, as a terminal of the given theme shows it: what is in it
// can be read, searched and copied like any text.
func SVG(v tea.View, width, height int, t Theme) string {
	var b strings.Builder
	w, h := width*cellWidth+2*frame, height*cellHeight+2*frame
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-size="%d" font-family="ui-monospace,'Cascadia Mono',Menlo,Consolas,'Noto Sans Mono CJK SC','Sarasa Mono SC','Microsoft YaHei',monospace" xml:space="preserve">`+"\n",
		w, h, w, h, letters)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" rx="8" fill="%s"/>`+"\n", w, h, t.Ground)
	for y, line := range strings.Split(v.Content, "\n") {
		drawLine(&b, line, y, t)
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// drawLine draws one line, a piece for every change of the pen or of the width of letters.
func drawLine(b *strings.Builder, line string, y int, t Theme) {
	var now pen
	var piece strings.Builder
	x, from, wide := 0, 0, false
	flush := func() {
		if piece.Len() > 0 {
			now.draw(b, piece.String(), from, x-from, y, t)
		}
		piece.Reset()
		from = x
	}
	for state, rest := byte(0), line; len(rest) > 0; {
		seq, width, n, next := ansi.DecodeSequence(rest, state, nil)
		state, rest = next, rest[n:]
		if width == 0 {
			flush()
			now.take(seq)
			continue
		}
		if is := width > 1; is != wide {
			flush()
			wide = is
		}
		piece.WriteString(seq)
		x += width
	}
	flush()
}

// take changes the pen as a sequence of SGR says (ECMA-48, 8.3.117).
func (p *pen) take(seq string) {
	body, ok := strings.CutPrefix(seq, "\x1b[")
	if !ok || !strings.HasSuffix(body, "m") {
		return
	}
	args := strings.FieldsFunc(strings.TrimSuffix(body, "m"), func(r rune) bool { return r == ';' || r == ':' })
	if len(args) == 0 {
		*p = pen{}
	}
	for i := 0; i < len(args); i++ {
		switch args[i] {
		case "0":
			*p = pen{}
		case "1":
			p.bold = true
		case "3":
			p.italic = true
		case "4":
			p.underline = true
		case "7":
			p.reverse = true
		case "38", "48":
			if i+4 < len(args) && args[i+1] == "2" {
				if c := hex(args[i+2 : i+5]); args[i] == "38" {
					p.writing = c
				} else {
					p.ground = c
				}
				i += 4
			}
		}
	}
}

func hex(rgb []string) string {
	out := "#"
	for _, s := range rgb {
		n, _ := strconv.Atoi(s)
		out += fmt.Sprintf("%02x", n)
	}
	return out
}

// draw draws a piece of text.
func (p pen) draw(b *strings.Builder, text string, x, cells, y int, t Theme) {
	writing, ground := p.writing, p.ground
	if writing == "" {
		writing = t.Writing
	}
	if p.reverse {
		if ground == "" {
			ground = t.Ground
		}
		writing, ground = ground, writing
	}
	left, top := frame+x*cellWidth, frame+y*cellHeight
	if ground != "" && ground != t.Ground {
		fmt.Fprintf(b, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`+"\n", left, top, cells*cellWidth, cellHeight, ground)
	}
	if strings.TrimSpace(text) == "" && !p.underline {
		return
	}
	look := ""
	if p.bold {
		look += ` font-weight="bold"`
	}
	if p.italic {
		look += ` font-style="italic"`
	}
	if p.underline {
		look += ` text-decoration="underline"`
	}
	fmt.Fprintf(b, `<text x="%d" y="%d" fill="%s" textLength="%d" lengthAdjust="spacingAndGlyphs"%s>%s</text>`+"\n",
		left, top+cellHeight-5, writing, cells*cellWidth, look, html.EscapeString(text))
}
