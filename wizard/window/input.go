package window

import (
	"strings"
	"unicode"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/page"
)

const (
	inputRunes = 1000 // the most that is kept of what is typed: a receipt, pasted whole
	pasteBytes = 4096 // the most that is looked at of what is pasted
)

// Input is a line to type in. What is typed is masked before anything else sees
// it. The cursor is the terminal's own, where input methods open their window.
type Input struct {
	Field  textinput.Model
	prompt *page.Prompt // that it is of
}

// NewInput returns an empty line.
func NewInput() Input {
	f := textinput.New()
	f.Prompt = ""
	f.SetVirtualCursor(false)
	f.KeyMap.Paste.SetEnabled(false) // it would read the clipboard of the machine that runs the program
	f.Focus()
	return Input{Field: f}
}

// For takes from a prompt how much may be typed, and what is hidden of it.
func (in *Input) For(p *page.Prompt) {
	in.prompt = p
	if in.Field.CharLimit = p.Most; p.Most == 0 {
		in.Field.CharLimit = inputRunes
	}
}

// Take gives the line a key or something pasted. It reports whether the text
// has changed.
func (in *Input) Take(msg tea.Msg) bool {
	before := in.Field.Value()
	switch m := msg.(type) {
	case tea.KeyPressMsg:
		m.Text = plain(m.Text)
		msg = m
	case tea.PasteMsg:
		m.Content, _ = in.prompt.Masked(plain(m.Content[:min(len(m.Content), pasteBytes)]))
		msg = m
	}
	in.Field, _ = in.Field.Update(msg)
	if shown, hid := in.prompt.Masked(in.Field.Value()); hid || shown != in.Field.Value() {
		at := in.Field.Position()
		in.Field.SetValue(shown)
		in.Field.SetCursor(at)
	}
	return in.Field.Value() != before
}

// Draw adds the line to a page and returns the cell of its cursor. bubbles' own cursor
// counts runes, not cells (charmbracelet/bubbles#906), so the cells are counted
// here; of a text too long for the page the part before the cursor is seen.
func (in *Input) Draw(p *page.Paper) page.Cell {
	lead := p.Look.Key.Render(p.Glyphs.Then) + " "
	room := max(1, min(p.Width, page.ProseMax)-3)
	runes := []rune(in.Field.Value())
	before := string(runes[:in.Field.Position()])
	if over := ansi.StringWidth(before) - room; over > 0 {
		before = ansi.TruncateLeft(before, over, "")
	}
	shown := ansi.Truncate(before+string(runes[in.Field.Position():]), room, "")
	at := page.Cell{Line: len(p.Lines), Col: page.Margin + 2 + ansi.StringWidth(before)}
	rest := strings.Repeat(" ", max(0, room-ansi.StringWidth(shown)))
	p.Put(lead + p.Look.Field.Render(shown+rest))
	return at
}

// plain leaves out of a text what no terminal should be sent.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == unicode.ReplacementChar:
			return -1
		case r == '\n', r == '\r':
			return '|' // lines of a receipt stay lines; terminals paste their ends as \r
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, strings.ReplaceAll(strings.ToValidUTF8(s, ""), "\r\n", "\n"))
}
