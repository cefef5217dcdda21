package texts

// Lines are the words that only the line mode has, from words/plain.yaml. All
// others are those of the screens.
type Lines struct {
	Hello    string `yaml:"hello"`
	Orders   Orders `yaml:"orders"`
	Prompt   string `yaml:"prompt"`   // the orders that work now
	Noted    string `yaml:"noted"`    // an event
	Beware   string `yaml:"beware"`   // the title of a hazard
	Likely   string `yaml:"likely"`   // a cause, how sure, percent
	AndOther string `yaml:"other"`    // percent
	Near     string `yaml:"near"`     // above things like what was typed
	Which    string `yaml:"which"`    // what can be typed
	Keys     string `yaml:"keys"`     // the numbers that can be typed
	NotHere  string `yaml:"not-here"` // an order that does nothing here
	First    string `yaml:"first"`
	NoRedo   string `yaml:"no-redo"`
	CodeForm string `yaml:"code-form"`
	TooLong  string `yaml:"too-long"` // how many bytes count
	Ended    string `yaml:"ended"`
	Goodbye  string `yaml:"goodbye"`
	Search   string `yaml:"search"` // under a list in which words find something
	Branch   string `yaml:"branch"` // a branch, how much stands under it
}

// Orders are the words that a clerk can type besides an answer. Each text
// lists all wordings, parted by |; the first is the one that is shown.
type Orders struct {
	Back     string `yaml:"back"`
	NotSure  string `yaml:"not-sure"`
	Why      string `yaml:"why"`
	How      string `yaml:"how"`
	Rescue   string `yaml:"rescue"`
	Map      string `yaml:"map"`
	Code     string `yaml:"code"`
	Later    string `yaml:"later"`
	Redo     string `yaml:"redo"`
	Save     string `yaml:"save"`
	Again    string `yaml:"again"`
	Language string `yaml:"language"`
	Help     string `yaml:"help"`
	Quit     string `yaml:"quit"`
}
