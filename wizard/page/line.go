package page

// Role says what a line is for.
type Role int

// The roles. Item is one of several, such as a step. Heading parts a page that is read; Label names what follows it. Caution
// is something to know, Warning something to beware of. Speech is to be read out;
// Here is where somebody is now.
const (
	Body Role = iota
	Heading
	Strong
	Quiet
	Warning
	Speech
	Here
	Title
	Good
	Label
	Caution
	Item
)

// Line is one line of a page, not wrapped and never empty. Indent counts levels,
// not cells.
type Line struct {
	Role   Role
	Indent int
	Text   string
	Name   string    // stands before the text and says what it is; "" for nothing
	Column int       // cells that the name takes, with what follows it; 0: as many as it needs
	Short  string    // the text where space is short, in the tightest window; "" for the same
	UpTo   Tightness // it is left out of tighter windows; 0: never
	Stem   string    // of a tree that is drawn: what stands before the text in a window, in place of the indent
	Under  string    // the same before further lines of it
	Blank  Tightness // only a blank line, in windows up to this tightness; 0: a line with text
}

// Sheet is a page that is only read: a title and lines.
type Sheet struct {
	Title string
	Lines []Line
}
