package seat

import (
	"fmt"

	"swipewise/wizard/class"
	"swipewise/wizard/page"
)

// Words are the words of a trainee's screens.
type Words struct {
	Title   string `yaml:"title"`
	Drill   string `yaml:"drill"`   // which of how many
	Welcome string `yaml:"welcome"` // the name
	Lobby   string `yaml:"lobby"`
	Here    string `yaml:"here"` // how many
	Held    string `yaml:"held"`
	Kept    string `yaml:"kept"`
	Handed  string `yaml:"handed"`
	Others  string `yaml:"others"` // how many of how many have handed in
	Stopped string `yaml:"stopped"`
	Next    string `yaml:"next"`
	Over    string `yaml:"over"`
	Nothing string `yaml:"nothing"`
	Mark    string `yaml:"mark"` // number, points, passed or not, the cause
	Passed  string `yaml:"passed"`
	Failed  string `yaml:"failed"`
	Tongue  string `yaml:"tongue"` // how to change the language
	Idle    string `yaml:"idle"`
	Bye     string `yaml:"bye"`    // printed on leaving
	LetGo   string `yaml:"let-go"` // printed when the class lets somebody go
	Thanks  string `yaml:"thanks"` // printed when the class is over
}

// w returns the words in the language of the face.
func (m *Model) w() *Words { return m.o.Words.In(m.Lang) }

// Page is the drill, or what a trainee without one is told.
func (m *Model) Page() page.Page {
	if m.playing() {
		return m.drill.Page()
	}
	w := m.w()
	p := page.Page{Trail: []string{w.Title, m.at.Name}, Bare: true, Acts: []page.Act{{ID: page.Scroll}}}
	if m.at.Number > 0 && m.at.Screen != class.Results {
		p.Corner = fmt.Sprintf(w.Drill, m.at.Number, m.at.Size)
	}
	for i, text := range m.told() {
		line := page.Line{Text: text}
		if i == 0 || m.at.Screen == class.Lobby && i == 1 {
			line.Role = page.Strong
		}
		p.Blocks = append(p.Blocks, page.Block{Gap: page.Snug, Lines: []page.Line{line}})
	}
	if m.at.Screen == class.Results {
		p.Blocks = append(p.Blocks, page.Block{Gap: page.Snug, Lines: m.marks()})
	}
	return p
}

// told is what a trainee without a drill is told, a paragraph each.
func (m *Model) told() []string {
	w := m.w()
	switch m.at.Screen {
	case class.Lobby:
		return []string{fmt.Sprintf(w.Welcome, m.at.Name), w.Lobby, fmt.Sprintf(w.Here, m.at.Here), w.Tongue}
	case class.Held:
		return []string{w.Held, w.Kept}
	case class.HandedIn:
		return []string{w.Handed, fmt.Sprintf(w.Others, m.at.Done, m.at.Here), w.Next}
	case class.Stopped:
		return []string{w.Stopped, w.Next}
	case class.Results:
		return []string{w.Over}
	case class.AtDrill, class.Debriefed:
	}
	return nil
}

// marks lists what came of each drill.
func (m *Model) marks() []page.Line {
	w := m.w()
	if len(m.at.Marks) == 0 {
		return []page.Line{{Text: w.Nothing}}
	}
	var out []page.Line
	for _, a := range m.at.Marks {
		passed, points := w.Failed, 0.0
		if a.Score != nil {
			points = a.Score.Points
			if a.Score.Passed {
				passed = w.Passed
			}
		}
		out = append(out, page.Line{Text: fmt.Sprintf(w.Mark, a.Number, points, passed, m.In(m.o.Cause(a.Truth)))})
	}
	return out
}

// Bye returns what is printed once the screens are gone.
func (m *Model) Bye() string {
	switch {
	case m.gone && m.at.Screen == class.Results:
		return m.w().Thanks + "\n"
	case m.gone:
		return m.w().LetGo + "\n"
	}
	return m.w().Bye + "\n"
}
