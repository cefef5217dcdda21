package page

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// Look is how things look, by what they mean. Colours come in pairs, writing and ground, so
// that it can be read on dark and on light without asking the terminal which it is; all
// else is told by attributes, and nothing by colour alone.
type Look struct {
	Body    lipgloss.Style
	Title   lipgloss.Style
	Strong  lipgloss.Style
	Current lipgloss.Style // the current choice, a bar across
	Label   lipgloss.Style // the word before a text
	Key     lipgloss.Style
	Warning lipgloss.Style
	Good    lipgloss.Style
	Notice  lipgloss.Style
	Field   lipgloss.Style // what is typed in
	Bar     lipgloss.Style
	Rule    lipgloss.Style
}

// Colours are a pair: writing on a ground.
type Colours struct{ Writing, Ground color.Color }

// ColoursOf returns the pair of a tone. They keep a contrast of 4.5 : 1 in all colours, in
// 256 and in 16 (WCAG 2.2, success criterion 1.4.3), which a test computes.
func ColoursOf(t Tone) Colours {
	white, black := lipgloss.Color("#ffffff"), lipgloss.Color("#000000")
	switch t {
	case Asking:
		return Colours{white, lipgloss.Color("#0a2ab5")}
	case Doing:
		return Colours{black, lipgloss.Color("#61d6d6")}
	case Halt:
		return Colours{white, lipgloss.Color("#b00020")}
	case Paid:
		return Colours{black, lipgloss.Color("#2fbf4f")}
	case Plain:
	}
	return Colours{}
}

// ToneStyle returns the style of a tone. It is reversed video in the reversed pair: where
// there are no colours the reversed video stays.
func ToneStyle(t Tone) lipgloss.Style {
	s := lipgloss.NewStyle().Bold(true)
	if t == Plain {
		return s
	}
	c := ColoursOf(t)
	return s.Reverse(true).Foreground(c.Ground).Background(c.Writing)
}

// NewLook returns how things look in every window.
func NewLook() Look {
	s := lipgloss.NewStyle()
	return Look{
		Body:    s,
		Title:   s.Bold(true),
		Strong:  s.Bold(true),
		Current: s.Bold(true).Reverse(true),
		Label:   s.Bold(true),
		Key:     s.Bold(true),
		Warning: ToneStyle(Halt),
		Good:    ToneStyle(Paid),
		Notice:  s.Italic(true),
		Field:   s.Underline(true).UnderlineSpaces(true),
		Bar:     s,
		Rule:    s,
	}
}
