package wizard

import "charm.land/lipgloss/v2"

// look is how things look, by what they mean. Only attributes and the sixteen
// colours of the terminal are used, so that it can be read on dark and on light;
// nothing is told by colour alone.
type look struct {
	body    lipgloss.Style
	title   lipgloss.Style
	strong  lipgloss.Style
	current lipgloss.Style // the current choice
	label   lipgloss.Style // the word before a text
	key     lipgloss.Style
	warning lipgloss.Style
	good    lipgloss.Style
	notice  lipgloss.Style
	field   lipgloss.Style // what is typed in
	bar     lipgloss.Style
	rule    lipgloss.Style
}

func newLook() look {
	s := lipgloss.NewStyle()
	return look{
		body:    s,
		title:   s.Bold(true),
		strong:  s.Bold(true),
		current: s.Bold(true),
		label:   s.Foreground(lipgloss.Cyan),
		key:     s.Bold(true),
		warning: s.Bold(true).Foreground(lipgloss.Red),
		good:    s.Bold(true).Foreground(lipgloss.Green),
		notice:  s.Italic(true),
		field:   s.Underline(true).UnderlineSpaces(true),
		bar:     s.Foreground(lipgloss.Cyan),
		rule:    s.Foreground(lipgloss.BrightBlack),
	}
}
