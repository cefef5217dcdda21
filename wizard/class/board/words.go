package board

import "swipewise/wizard/class"

// Words are the words of the board.
type Words struct {
	Title  string      `yaml:"title"`  // the set
	Drill  string      `yaml:"drill"`  // which of how many
	Join   string      `yaml:"join"`   // before the command
	Code   string      `yaml:"code"`   // before the join code
	Print  string      `yaml:"print"`  // before the fingerprint
	Nearby string      `yaml:"nearby"` // nobody can come in from elsewhere
	Nobody string      `yaml:"nobody"`
	Count  string      `yaml:"count"` // how many are here
	Handed string      `yaml:"handed"`
	Missed string      `yaml:"missed"`
	Times  string      `yaml:"times"` // how often a cause was missed, of how often
	More   string      `yaml:"more"`  // members that there is no room for
	Asked  string      `yaml:"asked"`
	Sure   SureWords   `yaml:"sure"`
	Reveal RevealWords `yaml:"reveal"`
	People PeopleWords `yaml:"people"`
	Stay   string      `yaml:"stay"`
	Leave  string      `yaml:"leave"`

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
		TakeBack string `yaml:"take-back"`
		Reveal   string `yaml:"reveal"`
		People   string `yaml:"people"`
		MoreTime string `yaml:"more-time"`
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
		Done    string `yaml:"done"`    // handed in, while results are hidden
		Still   string `yaml:"still"`   // how long nothing was done
	} `yaml:"member"`
	Trouble struct {
		Unwritten string `yaml:"unwritten"` // how many, why
		Tries     string `yaml:"tries"`     // how many, from where
		Guessing  string `yaml:"guessing"`  // how many, from where
		Broke     string `yaml:"broke"`     // whose, how
	} `yaml:"trouble"`
}

// SureWords ask before what cannot be undone in the heads of people.
type SureWords struct {
	End     string `yaml:"end"`     // how many are still at it
	Debrief string `yaml:"debrief"` // how many are still at it
	Close   string `yaml:"close"`
	LetGo   string `yaml:"let-go"` // who
	No      string `yaml:"no"`
	Yes     string `yaml:"yes"`
}

// RevealWords are the words of what is shown step by step.
type RevealWords struct {
	Failure string `yaml:"failure"`
	Causes  string `yaml:"causes"` // how many did the drill
	Firsts  string `yaml:"firsts"`
	Fixes   string `yaml:"fixes"`
	Truth   string `yaml:"truth"`
	Keep    string `yaml:"keep"`
	Say     string `yaml:"say"`
	Fix     string `yaml:"fix"`
	Parted  string `yaml:"parted"` // how many, what the tree does there
	None    string `yaml:"none"`
	Times   string `yaml:"times"` // how many
	Step    string `yaml:"step"`  // which of how many
	Next    string `yaml:"next"`
	Back    string `yaml:"back"`
	Close   string `yaml:"close"`
	Held    string `yaml:"held"` // the rest is shown once pens are down
}

// PeopleWords are the words of the list of people.
type PeopleWords struct {
	Title  string `yaml:"title"`
	Show   string `yaml:"show"`
	Hide   string `yaml:"hide"`
	Look   string `yaml:"look"`
	LetGo  string `yaml:"let-go"`
	Rename string `yaml:"rename"`
	Name   string `yaml:"name"`
	Taken  string `yaml:"taken"` // the name
	Back   string `yaml:"back"`
	Worked string `yaml:"worked"`
	Failed string `yaml:"failed"`
	Idle   string `yaml:"idle"` // nothing was done yet
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
