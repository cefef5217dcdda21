package page

import (
	"html"
	"strconv"
	"strings"
)

// HTML writes a page as semantic HTML, for faces that are no terminal and for tests
// that should not depend on the width of one. Choices are buttons that carry their
// ids; what only a terminal draws is left to the lines beside it.
func HTML(p Page) string {
	w := &htmlWriter{}
	w.put("<main>\n")
	w.tag("h1", "", strings.Join(p.Trail, " › "))
	if p.Corner != "" {
		w.tag("p", "corner", p.Corner)
	}
	for _, b := range p.Blocks {
		if len(b.Lines)+len(b.Choices) == 0 && !b.Field {
			continue
		}
		w.put("<section>\n")
		if b.Field && p.Prompt != nil {
			w.put("<input value=\"" + html.EscapeString(*p.Prompt.Text) + "\">\n")
		}
		for _, line := range b.Lines {
			w.line(line)
		}
		w.choices(b.Choices)
		w.put("</section>\n")
	}
	w.put("</main>\n")
	return w.String()
}

type htmlWriter struct{ strings.Builder }

func (w *htmlWriter) put(s string) { w.WriteString(s) }

func (w *htmlWriter) tag(name, class, text string) {
	if class != "" {
		class = " class=\"" + class + "\""
	}
	w.put("<" + name + class + ">" + html.EscapeString(text) + "</" + name + ">\n")
}

// line writes a line by its role; a level of indent is a class.
func (w *htmlWriter) line(l Line) {
	name, class := "p", ""
	switch l.Role {
	case Title:
		name = "h2"
	case Heading, Label:
		name = "h3"
	case Strong, Good, Here:
		class = [...]string{Strong: "strong", Good: "good", Here: "here"}[l.Role]
	case Warning, Caution:
		class = "warning"
	case Speech:
		name = "q"
	case Item:
		class = "step"
	case Body, Quiet:
	}
	if l.Indent > 0 {
		class = strings.TrimSpace(class + " in" + strconv.Itoa(l.Indent))
	}
	text := l.Text
	if l.Name != "" {
		text = l.Name + ": " + text
	}
	w.tag(name, class, text)
}

func (w *htmlWriter) choices(all []Choice) {
	if len(all) == 0 {
		return
	}
	w.put("<ol>\n")
	for _, c := range all {
		text := strings.TrimSpace(strings.TrimSpace(c.Side) + " " + c.Text)
		w.put("<li><button value=\"" + html.EscapeString(c.ID) + "\">" + html.EscapeString(text) + "</button></li>\n")
	}
	w.put("</ol>\n")
}
