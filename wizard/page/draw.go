package page

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/wrap"
)

// Draw draws a page. The field is what draws the line to type in; it is called where a
// block has it.
func (p *Paper) Draw(pg Page, field func(*Paper)) {
	at := -1
	if pg.At != nil {
		at = *pg.At
	}
	type placed struct {
		Block
		at int // the current choice of the page, counted from the block's first
	}
	var now, late []placed
	for _, b := range pg.Blocks {
		if pg.Prompt != nil {
			b.Choices = keyless(b.Choices)
		}
		switch {
		case b.Told || b.UpTo > 0 && p.Tight > b.UpTo:
		case b.Late > 0 && p.Tight >= b.Late:
			late = append(late, placed{b, at})
		default:
			now = append(now, placed{b, at})
		}
		at -= len(b.Choices)
	}
	slices.SortStableFunc(late, func(a, b placed) int { return a.Rank - b.Rank })
	all := append(now, late...)
	for len(all) > 0 {
		n := slices.IndexFunc(all, func(b placed) bool { return b.Side == Across })
		if n < 0 {
			n = len(all)
		}
		if pg.Columns == nil || n == 0 {
			p.block(all[0].Block, all[0].at, field)
			all = all[1:]
			continue
		}
		if !slices.ContainsFunc(all[:n], func(b placed) bool { return b.Side == Right && b.shown() }) {
			for _, b := range all[:n] {
				p.block(b.Block, b.at, field)
			}
			all = all[n:]
			continue
		}
		left, right := p.Beside(pg.Columns.Left), p.Beside(pg.Columns.Right)
		for _, b := range all[:n] {
			if b.Side == Left {
				left.block(b.Block, b.at, field)
			} else {
				right.block(b.Block, b.at, field)
			}
		}
		p.Join(left, right, pg.Columns.Left-2*Margin+pg.Columns.Between)
		all = all[n:]
	}
}

// keyless returns choices without their digits: where one types, digits are text.
func keyless(items []Choice) []Choice {
	out := slices.Clone(items)
	for i := range out {
		out[i].Key = ""
	}
	return out
}

// shown reports whether there is anything in a block.
func (b Block) shown() bool {
	return b.Full != nil || len(b.Lines) > 0 || len(b.Choices) > 0 || b.Field
}

func (p *Paper) block(b Block, at int, field func(*Paper)) {
	if !b.shown() {
		return
	}
	if b.Gap > 0 {
		p.Gap(b.Gap)
	}
	if b.Field {
		field(p)
	}
	if b.Full != nil {
		b.Full(p)
		return
	}
	for _, line := range b.Lines {
		p.Line(line)
	}
	if len(b.Choices) > 0 && !(b.Row && p.Row(b.Choices, at)) {
		p.Choices(b.Choices, at)
	}
}

// Line adds a line in the look of its role.
func (p *Paper) Line(line Line) {
	if line.Blank > 0 {
		p.Gap(line.Blank)
	}
	if line.Text == "" || line.UpTo > 0 && p.Tight > line.UpTo {
		return
	}
	text, style, lead := line.Text, p.Look.Body, strings.Repeat(" ", 2*line.Indent)
	if line.Short != "" && p.Tight >= Least {
		text = line.Short
	}
	switch line.Role {
	case Heading:
		p.Gap(Snug)
		style = p.Look.Label
	case Label:
		style = p.Look.Label
	case Strong:
		style = p.Look.Strong
	case Title:
		style = p.Look.Title
	case Good:
		style = p.Look.Good
	case Warning:
		style = p.Look.Warning
		lead += p.Look.Warning.Render(p.Glyphs.Warning + " ")
	case Caution:
		lead += p.Look.Warning.Render(p.Glyphs.Warning) + " "
	case Here:
		style = p.Look.Strong
		lead += p.Look.Strong.Render(p.Glyphs.Current) + " "
	case Item:
		lead += "  - "
	case Body, Quiet, Speech:
	}
	if line.Stem != "" {
		p.stemmed(line, style, text)
		return
	}
	if line.Name != "" {
		p.Labelled(line.Name, line.Column, p.Look.Label, style, text)
		return
	}
	p.Hang(lead, style, text)
}

// stemmed adds a line of a tree that is drawn.
func (p *Paper) stemmed(line Line, style lipgloss.Style, text string) {
	stem, under := line.Stem, line.Under
	if p.Glyphs.ASCII {
		ascii := strings.NewReplacer("├", "+", "└", "`", "─", "-", "│", "|", "✓", "x")
		stem, under = ascii.Replace(stem), ascii.Replace(under)
	}
	for i, part := range wrap.Lines(text, max(1, min(p.Width, ProseMax)-ansi.StringWidth(stem))) {
		if i > 0 {
			stem = under
		}
		p.Put(stem + style.Render(part))
	}
}

// Labelled adds a text behind a word that says what it is. Words of one column are
// given the same width; 0 is as wide as the word needs.
func (p *Paper) Labelled(name string, column int, style, text lipgloss.Style, s string) {
	pad := strings.Repeat(" ", max(1, column-ansi.StringWidth(name)))
	if column == 0 {
		pad = "  "
	}
	p.Hang(style.Render(name)+pad, text, s)
}

// Choices adds the choices of a list, of which at is the current one, or none.
func (p *Paper) Choices(items []Choice, at int) {
	for i, c := range items {
		if i == at {
			p.Cursor = Cell{Line: len(p.Lines), Col: Margin}
			p.selected(c)
			continue
		}
		lead := "  "
		if c.Key != "" {
			lead += p.Look.Key.Render(c.Key) + "  "
		}
		if c.Side != "" {
			lead += p.Look.Label.Render(c.Side) + "  "
		}
		p.hang(lead, p.Look.Body, c.Text, c.Marks)
	}
}

// selected adds the current choice as a bar across the page.
func (p *Paper) selected(c Choice) {
	lead := p.Glyphs.Current + " "
	if c.Key != "" {
		lead += c.Key + "  "
	}
	if c.Side != "" {
		lead += c.Side + "  "
	}
	bar, from := p.Look.Current, len(p.Lines)
	p.hang(bar.Render(lead), bar, c.Text, c.Marks)
	for i := from; i < len(p.Lines); i++ {
		line := strings.TrimPrefix(p.Lines[i], strings.Repeat(" ", Margin))
		if i > from { // the space below the lead
			text := strings.TrimLeft(line, " ")
			line = bar.Render(strings.Repeat(" ", len(line)-len(text))) + text
		}
		if room := min(p.Width, ProseMax) - ansi.StringWidth(line); room > 0 {
			line += bar.Render(strings.Repeat(" ", room))
		}
		p.Lines[i] = strings.Repeat(" ", Margin) + line
	}
}

// Row adds choices beside each other, on one line or two, if they fit; it reports
// whether they did.
func (p *Paper) Row(items []Choice, at int) bool {
	for _, each := range []int{len(items), (len(items) + 1) / 2} {
		columns, all := make([]int, each), -1
		for i, c := range items {
			columns[i%each] = max(columns[i%each], ansi.StringWidth(c.Text)+6)
		}
		for _, w := range columns {
			all += w
		}
		if all <= p.Width {
			columns[each-1]--
			p.grid(items, at, columns)
			return true
		}
	}
	return false
}

// grid adds choices in columns of the given widths.
func (p *Paper) grid(items []Choice, at int, columns []int) {
	for from := 0; from < len(items); from += len(columns) {
		line, used := "", 0
		for i, width := range columns {
			if from+i >= len(items) {
				break
			}
			c := items[from+i]
			text := p.Glyphs.Pad(c.Text, max(0, width-5))
			if from+i == at {
				p.Cursor = Cell{Line: len(p.Lines), Col: Margin + used}
				line += p.Look.Current.Render(p.Glyphs.Current + " " + c.Key + " " + text)
			} else {
				line += "  " + p.Look.Key.Render(c.Key) + " " + text
			}
			if i < len(columns)-1 {
				line += " "
			}
			used += width
		}
		p.Put(line)
	}
}
