package lines

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/texts"
)

// offer is a choice with the number that picks it.
type offer struct {
	key string
	page.Choice
}

// offers returns the choices that can be made line by line. Keys stay what they are in a
// window, but for those of a long list that is parted by branch.
func offers(items []page.Choice) []offer {
	var out []offer
	for _, c := range items {
		if c.Kind != page.Any {
			continue
		}
		o := offer{Choice: c}
		if c.Branch == "" {
			o.key = strings.TrimSpace(c.Key)
		}
		out = append(out, o)
	}
	return out
}

// means reports whether a line picks the choice: by its id or its words.
func (o offer) means(line string) bool {
	if len(o.Find) > 0 && means(line, o.Find[0].ZH, o.Find[0].EN) {
		return true
	}
	return means(line, o.ID, o.Words.ZH, o.Words.EN, o.Text)
}

// told is how a choice is told: with the word beside it, unless that is its branch.
func (o offer) told(t *texts.Texts) string {
	if side := strings.TrimSpace(o.Side); side != "" && len(o.Find) == 0 && len(o.Events) == 0 {
		return side + t.Between + o.Text
	}
	return o.Text
}

// Sheet tells a page that is only read.
func Sheet(t *texts.Texts, width int, s page.Sheet) string {
	x := teller{t, newPaper(width)}
	x.put(0, 0, s.Title)
	for _, line := range s.Lines {
		x.line(line)
	}
	return x.String()
}

// Page tells a page for somebody who goes on with another command: each choice stands
// beside what key returns for it, and those without one are left out.
func Page(t *texts.Texts, width int, p page.Page, key func(page.Choice) string) string {
	x := teller{t, newPaper(width)}
	x.page(p, func(items []page.Choice) {
		var rows []row
		for _, c := range items {
			if k := key(c); k != "" {
				rows = append(rows, row{k, c.Text})
			}
		}
		x.rows(rows)
	})
	return x.String()
}

// teller tells pages.
type teller struct {
	t *texts.Texts
	*paper
}

// page tells a page; choices are told where they stand, or last if they could stand
// beside each other in a window, where they come before what is long.
func (x teller) page(p page.Page, choices func([]page.Choice)) {
	corner := p.Corner
	var last []page.Choice
	apart := false
	for _, b := range p.Blocks {
		if b.Apart && b.Row {
			apart = true
		} else if b.Apart {
			x.gap()
		}
		for _, line := range b.Lines {
			if line.Role == page.Title && corner != "" {
				line.Text = corner + x.t.Between + line.Text
				corner = ""
			}
			x.line(line)
		}
		if b.Row {
			last = append(last, b.Choices...)
		} else if len(b.Choices) > 0 {
			choices(b.Choices)
		}
	}
	if apart {
		x.gap()
	}
	if len(last) > 0 {
		choices(last)
	}
}

// line tells a line by its role.
func (x teller) line(l page.Line) {
	indent, text, hang := 2*l.Indent, l.Text, 0
	if l.Blank > 0 {
		x.gap()
		return
	}
	switch l.Role {
	case page.Heading:
		x.gap()
	case page.Label:
		text += x.t.Colon()
	case page.Warning:
		text = fmt.Sprintf(x.t.Lines.Beware, text)
	case page.Item:
		indent, text, hang = indent+2, "- "+text, 2
	case page.Here:
		text, hang = "> "+text, 2
	case page.Speech:
		text = "“" + text + "”"
	case page.Body, page.Strong, page.Quiet, page.Title, page.Good, page.Caution:
	}
	if l.Name != "" {
		text = l.Name + x.t.Between + text
	}
	x.put(indent, hang, text)
}

// branches are the branches that choices stand under, in their order.
func branches(items []offer) []tree.Branch {
	var out []tree.Branch
	for _, b := range tree.Branches() {
		for _, o := range items {
			if o.Branch == b {
				out = append(out, b)
				break
			}
		}
	}
	return out
}
