package board

import (
	"swipewise/tree"
	"swipewise/wizard/class"
)

// Words are the words of the board.
type Words struct {
	Title  tree.Text `yaml:"title"`  // the set
	Drill  tree.Text `yaml:"drill"`  // which of how many
	Join   tree.Text `yaml:"join"`   // before the command
	Code   tree.Text `yaml:"code"`   // before the join code
	Print  tree.Text `yaml:"print"`  // before the fingerprint
	Nearby tree.Text `yaml:"nearby"` // nobody can come in from elsewhere
	Nobody tree.Text `yaml:"nobody"`
	Count  tree.Text `yaml:"count"` // how many are here
	Handed tree.Text `yaml:"handed"`
	Missed tree.Text `yaml:"missed"`
	Times  tree.Text `yaml:"times"` // how often a cause was missed, of how often
	More   tree.Text `yaml:"more"`  // members that there is no room for
	Asked  tree.Text `yaml:"asked"`
	Stay   tree.Text `yaml:"stay"`
	Leave  tree.Text `yaml:"leave"`

	Phases struct {
		Gathering  tree.Text `yaml:"gathering"`
		Drilling   tree.Text `yaml:"drilling"`
		Paused     tree.Text `yaml:"paused"`
		Ended      tree.Text `yaml:"ended"`
		Debriefing tree.Text `yaml:"debriefing"`
		Over       tree.Text `yaml:"over"`
	} `yaml:"phases"`
	Acts struct {
		Together tree.Text `yaml:"together"`
		OwnPace  tree.Text `yaml:"own-pace"`
		Pause    tree.Text `yaml:"pause"`
		Resume   tree.Text `yaml:"resume"`
		End      tree.Text `yaml:"end"`
		Debrief  tree.Text `yaml:"debrief"`
		Next     tree.Text `yaml:"next"`
		Close    tree.Text `yaml:"close"`
	} `yaml:"acts"`
	Member struct {
		Gone    tree.Text `yaml:"gone"`
		Waiting tree.Text `yaml:"waiting"`
		At      tree.Text `yaml:"at"`      // the drill, how often looked and tried
		Short   tree.Text `yaml:"short"`   // the drill, and how many acts, where space is short
		Handed  tree.Text `yaml:"handed"`  // the points
		Passed  tree.Text `yaml:"passed"`  // the points
		Mean    tree.Text `yaml:"mean"`    // the points of all drills
		Dangers tree.Text `yaml:"dangers"` // how many
	} `yaml:"member"`
	Trouble struct {
		Unwritten tree.Text `yaml:"unwritten"` // how many, why
		Tries     tree.Text `yaml:"tries"`     // how many, from where
		Guessing  tree.Text `yaml:"guessing"`  // how many, from where
		Broke     tree.Text `yaml:"broke"`     // whose, how
	} `yaml:"trouble"`
}

func (w Words) phase(p class.Phase) tree.Text {
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
	return tree.Text{}
}
