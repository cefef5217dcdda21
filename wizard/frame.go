package wizard

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/wrap"
)

const (
	leastWidth  = 40 // below these one line says that the window is too small
	leastHeight = 15
	roomyHeight = 18 // from here on a rule stands above the hints too
	noticeLines = 3  // the most that a notice takes
)

// page is a pane as it was drawn last.
type page struct {
	lines  []string
	cursor cell
	whole  int // the last line of the current choice
}

func (m *Model) tooSmall() bool { return m.width < leastWidth || m.height < leastHeight }

// noticeShown returns the lines of the notice.
func (m *Model) noticeShown() []string {
	var out []string
	lead := m.glyphs.note + " "
	for _, n := range m.notice {
		for _, line := range wrap.Lines(n, max(1, min(m.width-2*margin, proseMax)-2)) {
			out = append(out, " "+m.look.notice.Render(lead+line))
			lead = "  "
		}
	}
	most := noticeLines
	if m.height < roomyHeight {
		most = 2
	}
	return out[:min(len(out), most)]
}

// bodyHeight returns how many lines are left for the pane.
func (m *Model) bodyHeight() int {
	h := m.height - 3 - len(m.noticeShown())
	if m.height >= roomyHeight {
		h--
	}
	return max(1, h)
}

// compose draws the pane, as airy as the window allows, and moves the part that
// is seen.
func (m *Model) compose() {
	if m.tooSmall() {
		m.page = page{cursor: cell{line: -1}}
		return
	}
	h := m.bodyHeight()
	for t := airy; t <= tight; t++ {
		if m.drawn(t); len(m.page.lines) <= h {
			break
		}
	}
	if len(m.page.lines) > h && m.overlay != nil {
		m.drawn(airy) // what scrolls anyway, and is there to be read, keeps its blank lines
	}
	if at := m.page.cursor.line; m.follow && at >= 0 {
		m.offset = max(m.offset, max(at, m.page.whole)-h+1)
		m.offset = min(m.offset, at)
	}
	m.scroll(0)
}

func (m *Model) drawn(t tightness) {
	p := m.paper(m.width, t)
	m.pane().draw(m, p)
	m.page = page{p.lines, p.cursor, p.whole}
}

// scroll moves the part of the page that is seen.
func (m *Model) scroll(by int) {
	m.offset = max(0, min(m.offset+by, len(m.page.lines)-m.bodyHeight()))
}

// View draws the window: header, notice, body, hints.
func (m Model) View() tea.View {
	v := tea.View{AltScreen: true, WindowTitle: "Swipewise"}
	if m.width <= 0 || m.height <= 0 {
		return v
	}
	if m.tooSmall() {
		v.Content = m.glyphs.cut(m.in(m.options.Words.Small), m.width)
		return v
	}
	top := []string{m.header(), m.rule(m.offset > 0, m.in(m.options.Words.Above))}
	top = append(top, m.noticeShown()...)
	h := m.bodyHeight()
	body := make([]string, h)
	copy(body, m.page.lines[min(m.offset, len(m.page.lines)):])
	lines := append(top, body...)
	below := m.offset+h < len(m.page.lines)
	if m.height >= roomyHeight {
		lines = append(lines, m.rule(below, m.in(m.options.Words.More)))
	}
	lines = append(lines, m.lastLine(below && m.height < roomyHeight))
	v.Content = strings.Join(lines, "\n")
	if at := m.page.cursor; at.line >= m.offset && at.line < m.offset+h {
		v.Cursor = tea.NewCursor(min(at.col, m.width-1), len(top)+at.line-m.offset)
		v.Cursor.Blink = false
	}
	return v
}

// lastLine returns the hint line; where there is no rule above it, it begins
// with a mark that the page goes on.
func (m *Model) lastLine(more bool) string {
	mark := " "
	if more {
		mark = m.look.key.Render(m.glyphs.moreOn)
	}
	return mark + m.hints(m.width-margin)
}

// header returns the first line: where one is, the step, the language.
func (m *Model) header() string {
	w := m.options.Words
	right := "[" + m.in(w.Flag) + "]"
	if state := m.screen.state(); m.overlay == nil && (state == Ask || state == Try) {
		right = fmt.Sprintf(m.in(w.Step), m.step.Number) + "   " + right
	}
	room := m.width - 2*margin - ansi.StringWidth(right) - 2
	if room < 8 {
		return " " + m.look.title.Render(m.glyphs.pad(m.trail(m.width-2*margin), m.width-2*margin))
	}
	return " " + m.look.title.Render(m.glyphs.pad(m.trail(room), room)) + "  " + right
}

// trail says where the clerk is; where that is too long, only the last of it.
func (m *Model) trail(room int) string {
	if m.overlay != nil {
		return m.overlay.title(m)
	}
	app, from := m.in(m.options.Words.App), m.crumb()
	if from == "" {
		return app
	}
	whole := app + " " + m.glyphs.then + " " + from
	if ansi.StringWidth(whole) > room {
		return from
	}
	return whole
}

// rule returns a line across the window; words at its end say that the page
// goes on.
func (m *Model) rule(more bool, words string) string {
	if !more {
		return m.look.rule.Render(strings.Repeat(m.glyphs.rule, m.width))
	}
	words = " " + m.glyphs.cut(words, max(0, m.width-4)) + " "
	tail := min(2, max(0, m.width-ansi.StringWidth(words)))
	line := max(0, m.width-ansi.StringWidth(words)-tail)
	return m.look.rule.Render(strings.Repeat(m.glyphs.rule, line)) + words + m.look.rule.Render(strings.Repeat(m.glyphs.rule, tail))
}
