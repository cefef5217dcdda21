package page

import "charm.land/lipgloss/v2"

// Look is how things look, by what they mean. Only attributes and the sixteen
// colours of the terminal are used, so that it can be read on dark and on light;
// nothing is told by colour alone.
type Look struct {
	Body    lipgloss.Style
	Title   lipgloss.Style
	Strong  lipgloss.Style
	Current lipgloss.Style // the current choice
	Label   lipgloss.Style // the word before a text
	Key     lipgloss.Style
	Warning lipgloss.Style
	Good    lipgloss.Style
	Notice  lipgloss.Style
	Field   lipgloss.Style // what is typed in
	Bar     lipgloss.Style
	Rule    lipgloss.Style
}

// NewLook returns how things look in every window.
func NewLook() Look {
	s := lipgloss.NewStyle()
	return Look{
		Body:    s,
		Title:   s.Bold(true),
		Strong:  s.Bold(true),
		Current: s.Bold(true),
		Label:   s.Foreground(lipgloss.Cyan),
		Key:     s.Bold(true),
		Warning: s.Bold(true).Foreground(lipgloss.Red),
		Good:    s.Bold(true).Foreground(lipgloss.Green),
		Notice:  s.Italic(true),
		Field:   s.Underline(true).UnderlineSpaces(true),
		Bar:     s.Foreground(lipgloss.Cyan),
		Rule:    s.Foreground(lipgloss.BrightBlack),
	}
}
