// Package page describes what a face shows, once for all faces: a title, blocks of
// lines, what can be chosen, a line to type in, and the acts that keys or words do.
// An app builds a page from its state whenever one is needed; the window
// (wizard/window) draws it, the line mode (wizard/lines) tells it line by line, and
// HTML writes it as semantic HTML.
//
//	state → Page → window | lines | HTML
//
// A page says what is to be seen. What only a window can draw, such as bars beside
// a question, is a block's Full form; its Lines say the same in words.
package page

import (
	"swipewise/tree"
	"swipewise/wizard/mask"
)

// Page is what is to be seen and done now.
type Page struct {
	Tone    Tone     // what it is for, as it is to be known from afar
	Sign    string   // the word of its tone
	Trail   []string // where one is, from the outside in; the last is the title
	Corner  string   // how far one is: the step, the time
	Blocks  []Block
	Asides  []Sheet  // what a wide window shows beside it, the most useful first
	Columns *Columns // how wide two columns are; nil: all blocks under each other
	Prompt  *Prompt  // nil where nothing is typed; while one types, digits choose nothing
	Acts    []Act    // in the order of the hints
	At      *int     // the current choice, counted over all blocks; nil where none is
	Over    bool     // laid over another page, to be read; the line mode tells it and goes back
	Read    bool     // there to be read: it scrolls anyway, so blank lines stay
	Bare    bool     // nothing is to be done on it that a list or a help could name
}

// Title returns what the page is called.
func (p Page) Title() string {
	if len(p.Trail) == 0 {
		return ""
	}
	return p.Trail[len(p.Trail)-1]
}

// Choices returns all that can be chosen, in the order of the blocks.
func (p Page) Choices() []Choice {
	var out []Choice
	for _, b := range p.Blocks {
		out = append(out, b.Choices...)
	}
	return out
}

// Act returns the act with an id, or nil.
func (p Page) Act(id string) *Act {
	for i := range p.Acts {
		if p.Acts[i].ID == id {
			return &p.Acts[i]
		}
	}
	return nil
}

// Columns are the widths of two columns, and the cells between them.
type Columns struct{ Left, Right, Between int }

// Side is the column that a block stands in.
type Side int

// The sides. Without columns all blocks stand under each other.
const (
	Across Side = iota
	Left
	Right
)

// Block is a part of a page that belongs together: lines, and then choices.
type Block struct {
	Lines   []Line
	Choices []Choice
	Row     bool         // the choices may stand beside each other; they are told last
	Gap     Tightness    // a blank line stands before it in windows up to this tightness; 0: never
	UpTo    Tightness    // it is left out of tighter windows; 0: never
	Late    Tightness    // from this tightness on it comes after all that is not late; 0: never
	Rank    int          // among those that come late, the least first
	Side    Side         // the column it stands in
	Field   bool         // what is typed stands here, before the lines
	Told    bool         // for the line mode alone: a window says it elsewhere
	Apart   bool         // the line mode tells it after a blank line
	Full    func(*Paper) // draws all of it in place of lines and choices; nil to draw those
}

// Prompt is something to be typed.
type Prompt struct {
	Text    *string           // what was typed so far, masked
	Changed func()            // the text is another one; may be nil
	Take    func(text string) // takes a whole line; nil where a text only finds choices

	Mask func(text string) (masked string, hid bool) // hides card numbers; nil for the usual way
	Most int                                         // characters that are kept; 0 for the usual number
}

// Masked hides what may be a card number in what is typed, and reports whether it did.
func (p *Prompt) Masked(text string) (masked string, hid bool) {
	if p != nil && p.Mask != nil {
		return p.Mask(text)
	}
	return mask.Text(text)
}

// App is what a face shows: it describes the page that is to be seen, and its choices
// and acts change it.
type App interface {
	Facing() *Face
	Page() Page
	Help() []Line // what the program is for
	Leave()       // the user wants to leave: sets Over of the face, or asks first
}

// Ticker is an app with a clock.
type Ticker interface {
	Clocked() bool // a clock runs and is shown
	Tick()         // a second has passed
}

// Watcher is an app that others change: it waits until something has happened, and then
// looks again.
type Watcher interface {
	Wait(done <-chan struct{}) bool // until it rings; false if done is closed before
	Refresh()
}

// Ender is an app that is told when no more lines will come.
type Ender interface {
	InputEnded() error
}

// Face is what an app knows of the face that shows it, and what it asks of it.
type Face struct {
	Lang          tree.Lang
	Lines         bool // told line by line
	Width, Height int  // of the window, in cells; 0 line by line
	Body          int  // lines that a window has for the page
	Glyphs        Glyphs

	Notice []string // to be said once: what has just happened
	Over   bool     // the program ends
	Copy   string   // to be sent to the clipboard
	Turned bool     // another page is shown now: from its top, or told anew
	Follow bool     // the current choice was moved: it is to be kept in sight
}

// Facing returns the face of an app that embeds it.
func (f *Face) Facing() *Face { return f }

// In returns a text of the knowledge in the language of the face.
func (f *Face) In(t tree.Text) string { return t.In(f.Lang) }

// Say says what has just happened.
func (f *Face) Say(text ...string) { f.Notice = text }

// The heights and widths at which pages change.
const (
	RoomyHeight = 18  // from here on windows have a line above the hints, and whole explanations
	TwoColumns  = 100 // from here on a question has its causes beside it
	WideWidth   = 110 // from here on something stands beside a step
	WidestWidth = 160 // from here on two things do
)

// Main returns how many cells of the window a page has that something stands beside.
func (f *Face) Main() int {
	const most, least, aside = 80, 72, 40
	switch {
	case f.Width >= WidestWidth:
		return most
	case f.Width >= WideWidth:
		return max(least, min(most, f.Width-aside))
	}
	return f.Width
}

// Short reports whether space is short: a low window, or every line is read out.
func (f *Face) Short() bool { return f.Lines || f.Height < RoomyHeight }

// SwitchLanguage turns to the other language.
func (f *Face) SwitchLanguage() {
	if f.Notice = nil; f.Lang == tree.EN {
		f.Lang = tree.ZH
	} else {
		f.Lang = tree.EN
	}
}
