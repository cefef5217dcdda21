package wizard

import (
	"strings"
	"unicode"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/mask"
)

const (
	inputRunes = 120  // the most that is kept of what is typed
	pasteBytes = 4096 // the most that is looked at of what is pasted
)

// input is a line to type in. What is typed is masked before anything else sees
// it. The cursor is the terminal's own, where input methods open their window.
type input struct {
	field  textinput.Model
	masked bool // something was hidden
}

func newInput() input {
	f := textinput.New()
	f.Prompt = ""
	f.CharLimit = inputRunes
	f.SetVirtualCursor(false)
	f.KeyMap.Paste.SetEnabled(false) // it would read the clipboard of the machine that runs the program
	f.Focus()
	return input{field: f}
}

// text returns what was typed, without spaces around it.
func (in *input) text() string { return strings.TrimSpace(in.field.Value()) }

// take gives the line a key or something pasted. It reports whether the text
// has changed.
func (in *input) take(msg tea.Msg) bool {
	before := in.field.Value()
	switch m := msg.(type) {
	case tea.KeyPressMsg:
		m.Text = plain(m.Text)
		msg = m
	case tea.PasteMsg:
		m.Content, _ = mask.Text(plain(m.Content[:min(len(m.Content), pasteBytes)]))
		msg = m
	}
	in.field, _ = in.field.Update(msg)
	if shown, hid := mask.Text(in.field.Value()); hid || shown != in.field.Value() {
		at := in.field.Position()
		in.field.SetValue(shown)
		in.field.SetCursor(at)
	}
	in.masked = strings.Contains(in.field.Value(), "*")
	return in.field.Value() != before
}

// draw adds the line to a page, and the cursor with it. bubbles' own cursor
// counts runes, not cells (charmbracelet/bubbles#906), so the cells are counted
// here; of a text too long for the page the part before the cursor is seen.
func (in *input) draw(p *paper) {
	lead := p.look.key.Render(p.glyphs.then) + " "
	room := max(1, min(p.width, proseMax)-3)
	runes := []rune(in.field.Value())
	before := string(runes[:in.field.Position()])
	if over := ansi.StringWidth(before) - room; over > 0 {
		before = ansi.TruncateLeft(before, over, "")
	}
	shown := ansi.Truncate(before+string(runes[in.field.Position():]), room, "")
	p.cursor = cell{line: len(p.lines), col: margin + 2 + ansi.StringWidth(before)}
	rest := strings.Repeat(" ", max(0, room-ansi.StringWidth(shown)))
	p.put(lead + p.look.field.Render(shown+rest))
}

// plain leaves out of a text what no terminal should be sent.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == unicode.ReplacementChar:
			return -1
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
}
