// Package frame is what every full screen of Swipewise is built from: the frame
// around a page (header, notice, hints), the paper that a page is drawn on, lists
// to choose from, a line to type in, and the bindings of keys, from which hints,
// help and the list of actions are made. It knows nothing of payments.
package frame

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
)

// Shell is the window that a page is shown in: its size, its language, and which
// part of the page is seen. A model embeds it.
type Shell struct {
	Words         Words
	Lang          tree.Lang
	Look          Look
	Glyphs        Glyphs
	Width, Height int
	Notice        []string
	Page          Page
	Offset        int  // first line of the page that is seen
	Follow        bool // the current choice was moved: keep it in sight
}

// NewShell returns a window whose size is not known yet.
func NewShell(w Words, l tree.Lang, ascii bool) Shell {
	return Shell{Words: w, Lang: l, Look: newLook(), Glyphs: newGlyphs(ascii)}
}

// In returns a text in the language of the screen.
func (s *Shell) In(t tree.Text) string { return t.In(s.Lang) }

// Resize takes the size of the window.
func (s *Shell) Resize(width, height int) {
	s.Width, s.Height = width, height
	s.Follow = s.Offset > 0
}

// SwitchLanguage turns to the other language.
func (s *Shell) SwitchLanguage() {
	if s.Lang == tree.EN {
		s.Lang = tree.ZH
	} else {
		s.Lang = tree.EN
	}
	s.Notice = nil
}

// LanguageBinding switches the language.
func (s *Shell) LanguageBinding() Binding {
	return Binding{
		Keys: []string{"ctrl+l"}, Label: s.In(s.Words.Keys.Language), Long: s.In(s.Words.Keys.LanguageTitle), Act: true,
		Run: func(string) tea.Cmd { s.SwitchLanguage(); return nil },
	}
}

// PageBinding scrolls by what is seen of the page.
func (s *Shell) PageBinding() Binding {
	return Binding{
		Keys: []string{"pgup", "pgdown"}, Shown: "pgup pgdn", Long: s.In(s.Words.Keys.Page),
		Run: func(key string) tea.Cmd {
			step := max(1, s.BodyHeight()-1)
			if key == "pgup" {
				step = -step
			}
			s.Scroll(step)
			return nil
		},
	}
}

// ScrollBinding is the arrows on a page without a list.
func (s *Shell) ScrollBinding() Binding {
	b := Binding{
		Keys: []string{"up", "down"}, Shown: s.Glyphs.UpDown, Long: s.In(s.Words.Keys.Page),
		Run: func(key string) tea.Cmd {
			if key == "up" {
				s.Scroll(-1)
			} else {
				s.Scroll(1)
			}
			return nil
		},
	}
	if len(s.Page.Lines) > s.BodyHeight() {
		b.Label = b.Long
	}
	return b
}

// Press gives a key to the binding that has it, or else to the field that is
// typed in; typed is nil where there is none.
func (s *Shell) Press(all []Binding, msg tea.KeyPressMsg, typed func(tea.Msg)) tea.Cmd {
	if run, ok := Find(all, msg, typed != nil); ok {
		s.Notice = nil
		return run()
	}
	if typed != nil {
		s.Notice = nil
		typed(msg)
	}
	return nil
}
