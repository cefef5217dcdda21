package debrief

import "swipewise/tree"

// Words are the words of a score and of a debrief, part of words/train.yaml.
type Words struct {
	Title        tree.Text `yaml:"title"`
	Passed       tree.Text `yaml:"passed"` // points
	NotPassed    tree.Text `yaml:"not-passed"`
	FailedDanger tree.Text `yaml:"failed-danger"`
	Points       tree.Text `yaml:"points"` // part, points, of
	Parts        struct {
		Cause    tree.Text `yaml:"cause"`
		Fix      tree.Text `yaml:"fix"`
		First    tree.Text `yaml:"first"`
		Time     tree.Text `yaml:"time"`
		Customer tree.Text `yaml:"customer"`
	} `yaml:"parts"`
	Right       tree.Text `yaml:"right"`
	Yours       tree.Text `yaml:"yours"`
	Was         tree.Text `yaml:"was"`
	Half        tree.Text `yaml:"half"`
	Nothing     tree.Text `yaml:"nothing"`
	Took        tree.Text `yaml:"took"` // seconds, the tree's seconds
	Acquirer    tree.Text `yaml:"acquirer"`
	Paid        tree.Text `yaml:"paid"`
	Danger      tree.Text `yaml:"danger"` // the act
	Breaks      tree.Text `yaml:"breaks"` // the title of the hazard
	Mine        tree.Text `yaml:"mine"`
	Tree        tree.Text `yaml:"tree"`
	Straight    tree.Text `yaml:"straight"`
	Act         tree.Text `yaml:"act"` // number, act, seconds
	Parted      tree.Text `yaml:"parted"`
	NeverParted tree.Text `yaml:"never-parted"`
	Before      tree.Text `yaml:"before"`
	After       tree.Text `yaml:"after"`
	Cause       tree.Text `yaml:"cause"` // cause, percent
	Same        tree.Text `yaml:"same"`
	Better      tree.Text `yaml:"better"` // a step of the tree
	Proved      tree.Text `yaml:"proved"`
	Phrase      tree.Text `yaml:"phrase"`
	Truth       tree.Text `yaml:"truth"`
	Remember    tree.Text `yaml:"remember"`
}
