package stats

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
	"swipewise/wizard/words"
)

// Options are what the screen of figures needs.
type Options struct {
	Figures   Figures
	Knowledge *tree.Knowledge
	Words     words.Pair[Words]
	Book      texts.Book
	Lang      tree.Lang
	Window    window.Options
}

// Run shows the figures until they are left.
func Run(ctx context.Context, o Options) error { return window.Run(ctx, New(o), o.Book, o.Window) }

// Tell tells the figures line by line, and asks for nothing.
func Tell(out io.Writer, o Options, width int) error {
	m := New(o)
	m.Lines, m.Glyphs = true, page.NewGlyphs(false)
	var all []page.Line
	for _, b := range m.Page().Blocks {
		all = append(all, b.Lines...)
	}
	_, err := io.WriteString(out, lines.Sheet(o.Book.In(o.Lang), width, page.Sheet{Title: m.names().Words.Title, Lines: all}))
	return err
}

// Model is the screen of figures.
type Model struct {
	page.Face
	o Options
}

// New returns the screen.
func New(o Options) *Model { return &Model{Face: page.Face{Lang: o.Lang}, o: o} }

func (m *Model) names() Names { return Names{m.o.Words.In(m.Lang), m.o.Knowledge, m.Lang} }

// Page shows all figures, to be scrolled through.
func (m *Model) Page() page.Page {
	n := m.names()
	p := page.Page{
		Trail: []string{n.Words.Title}, Read: true,
		Acts: []page.Act{page.On("esc", n.Words.Leave, "", m.Leave).As(page.Back), {ID: page.Scroll}, {ID: page.Quit}, {ID: page.HelpAct}},
	}
	f := m.o.Figures
	if f.Runs == 0 {
		p.Blocks = []page.Block{{Lines: []page.Line{{Text: n.Words.None}}}}
		return p
	}
	head := []page.Line{{Role: page.Strong, Text: n.span(f)}}
	if f.Runs < fewRuns {
		head = append(head, page.Line{Role: page.Caution, Text: fmt.Sprintf(n.Words.Few, f.Runs)})
	}
	p.Blocks = append(p.Blocks, page.Block{Lines: head})
	for _, c := range n.charts(f) {
		p.Blocks = append(p.Blocks, page.Block{Gap: page.Tight, Lines: told(c), Full: func(p *page.Paper) { c.draw(p) }})
	}
	p.Blocks = append(p.Blocks, page.Block{Gap: page.Tight, Lines: []page.Line{{Role: page.Quiet, Text: n.Words.Estimate}}})
	return p
}

// Help says what is counted.
func (m *Model) Help() []page.Line { return []page.Line{{Text: m.names().Words.What}} }

// Leave leaves the figures.
func (m *Model) Leave() { m.Over = true }

// mostBars is how many bars a picture has in a terminal.
const mostBars = 8

// told says a picture without drawing it.
func told(c chart) []page.Line {
	out := []page.Line{{Role: page.Heading, Text: c.title}}
	shown := c.bars
	if c.trend {
		shown = shown[max(0, len(shown)-mostBars):]
	}
	for _, b := range shown[:min(mostBars, len(shown))] {
		out = append(out, page.Line{Indent: 1, Name: b.name, Text: strconv.Itoa(b.n)})
	}
	out = append(out, page.Line{Text: c.says})
	if c.do != "" {
		out = append(out, page.Line{Text: c.do})
	}
	return out
}

// draw draws a picture in a terminal: bars, or of periods one line of them.
func (c chart) draw(p *page.Paper) {
	p.Put(p.Look.Title.Render(c.title))
	most := c.most()
	if c.trend && len(c.bars) > 0 {
		c.spark(p, most)
	} else {
		const widest, wide = 30, 24
		column := 0
		shown := c.bars[:min(mostBars, len(c.bars))]
		for _, b := range shown {
			column = max(column, min(widest, ansi.StringWidth(b.name)))
		}
		column = min(column, max(8, p.Width-18))
		width := max(4, min(wide, p.Width-column-8))
		for _, b := range shown {
			p.Put(p.Glyphs.Pad(b.name, column) + "  " + p.Bar(float64(b.n)/float64(most), width) + " " + strconv.Itoa(b.n))
		}
	}
	p.Prose(p.Look.Body, 0, c.says)
	if c.do != "" {
		p.Prose(p.Look.Strong, 0, c.do)
	}
}

// spark draws periods as one line, and names the first and the last of them.
func (c chart) spark(p *page.Paper, most int) {
	bars := c.bars[max(0, len(c.bars)-p.Width+4):]
	steps := []rune("▁▂▃▄▅▆▇█")
	if p.Glyphs.ASCII {
		steps = []rune("_.-=+*%#")
	}
	var line strings.Builder
	for _, b := range bars {
		line.WriteRune(steps[min(len(steps)-1, b.n*len(steps)/(most+1))])
	}
	p.Put(p.Look.Bar.Render(line.String()))
	if last := bars[len(bars)-1]; len(bars) > 1 {
		p.Put(p.Look.Label.Render(bars[0].name + " – " + last.name))
	}
}
