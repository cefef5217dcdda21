package serve

// refusal is why somebody is turned away, or something is not granted.
type refusal int

const (
	welcome refusal = iota
	tooManyConnections
	noTerminal
	noCommand
	noFiles
	noName
	longName
	nameTaken
	classFull
	classOver
	faulty
)

// Words are the lines that are said to who is turned away or leaves.
type Words struct {
	Prompt      string `yaml:"prompt"` // for the join code
	Connections string `yaml:"connections"`
	NoTerminal  string `yaml:"no-terminal"`
	NoCommand   string `yaml:"no-command"`
	NoFiles     string `yaml:"no-files"`
	NoName      string `yaml:"no-name"`
	LongName    string `yaml:"long-name"`
	Taken       string `yaml:"taken"`
	Full        string `yaml:"full"`
	Over        string `yaml:"over"`
	Fault       string `yaml:"fault"`
}

// of returns the line for a refusal.
func (w Words) of(r refusal) string {
	switch r {
	case tooManyConnections:
		return w.Connections
	case noTerminal:
		return w.NoTerminal
	case noCommand:
		return w.NoCommand
	case noFiles:
		return w.NoFiles
	case noName:
		return w.NoName
	case longName:
		return w.LongName
	case nameTaken:
		return w.Taken
	case classFull:
		return w.Full
	case classOver:
		return w.Over
	case faulty:
		return w.Fault
	case welcome:
	}
	return ""
}

// line returns the line for a refusal, as a terminal in raw mode wants it.
func (s *Server) line(r refusal) string { return s.o.Words.of(r) + "\r\n" }

// version is what the server calls itself.
const version = "Swipewise"
