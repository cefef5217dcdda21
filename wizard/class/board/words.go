package board

import "swipewise/wizard/class"

// Words are the words of the board.
type Words struct {
	Title  string `yaml:"title"`  // the set
	Drill  string `yaml:"drill"`  // which of how many
	Join   string `yaml:"join"`   // before the command
	Code   string `yaml:"code"`   // before the join code
	Print  string `yaml:"print"`  // before the fingerprint
	Nearby string `yaml:"nearby"` // nobody can come in from elsewhere
	Nobody string `yaml:"nobody"`
	Count  string `yaml:"count"` // how many are here
	Handed string `yaml:"handed"`
	Missed string `yaml:"missed"`
	Times  string `yaml:"times"` // how often a cause was missed, of how often
	More   string `yaml:"more"`  // members that there is no room for
	Asked  string `yaml:"asked"`
	Stay   string `yaml:"stay"`
	Leave  string `yaml:"leave"`

	Phases struct {
		Gathering  string `yaml:"gathering"`
		Drilling   string `yaml:"drilling"`
		Paused     string `yaml:"paused"`
		Ended      string `yaml:"ended"`
		Debriefing string `yaml:"debriefing"`
		Over       string `yaml:"over"`
	} `yaml:"phases"`
	Acts struct {
		Together string `yaml:"together"`
		OwnPace  string `yaml:"own-pace"`
		Pause    string `yaml:"pause"`
		Resume   string `yaml:"resume"`
		End      string `yaml:"end"`
		Debrief  string `yaml:"debrief"`
		Next     string `yaml:"next"`
		Close    string `yaml:"close"`
	} `yaml:"acts"`
	Member struct {
		Gone    string `yaml:"gone"`
		Waiting string `yaml:"waiting"`
		At      string `yaml:"at"`      // the drill, how often looked and tried
		Short   string `yaml:"short"`   // the drill, and how many acts, where space is short
		Handed  string `yaml:"handed"`  // the points
		Passed  string `yaml:"passed"`  // the points
		Mean    string `yaml:"mean"`    // the points of all drills
		Dangers string `yaml:"dangers"` // how many
	} `yaml:"member"`
	Trouble struct {
		Unwritten string `yaml:"unwritten"` // how many, why
		Tries     string `yaml:"tries"`     // how many, from where
		Guessing  string `yaml:"guessing"`  // how many, from where
		Broke     string `yaml:"broke"`     // whose, how
	} `yaml:"trouble"`
}

func (w *Words) phase(p class.Phase) string {
	switch p {
	case class.Gathering:
		return w.Phases.Gathering
	case class.Drilling:
		return w.Phases.Drilling
	case class.Paused:
		return w.Phases.Paused
	case class.Ended:
		return w.Phases.Ended
	case class.Debriefing:
		return w.Phases.Debriefing
	case class.Over:
		return w.Phases.Over
	}
	return ""
}
