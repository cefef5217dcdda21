package serve

import "swipewise/tree"

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
	Prompt      tree.Text `yaml:"prompt"` // for the join code
	Connections tree.Text `yaml:"connections"`
	NoTerminal  tree.Text `yaml:"no-terminal"`
	NoCommand   tree.Text `yaml:"no-command"`
	NoFiles     tree.Text `yaml:"no-files"`
	NoName      tree.Text `yaml:"no-name"`
	LongName    tree.Text `yaml:"long-name"`
	Taken       tree.Text `yaml:"taken"`
	Full        tree.Text `yaml:"full"`
	Over        tree.Text `yaml:"over"`
	Fault       tree.Text `yaml:"fault"`
}

// of returns the line for a refusal.
func (w Words) of(r refusal) tree.Text {
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
	return tree.Text{}
}

// line returns the line for a refusal, as a terminal in raw mode wants it.
func (s *Server) line(r refusal) string { return s.o.Words.of(r).In(s.o.Lang) + "\r\n" }

// version is what the server calls itself.
const version = "Swipewise"
