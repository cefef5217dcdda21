package note

import "swipewise/tree"

// Words are the words around what the knowledge says, as they stand in
// words/note.yaml.
type Words struct {
	Title   tree.Text
	Opening tree.Text

	Seen   tree.Text
	Tried  tree.Text
	Likely tree.Text
	Open   tree.Text
	Shop   tree.Text
	FillIn tree.Text `yaml:"fill-in"`

	Code           tree.Text // code, its meaning
	CodeUnknown    tree.Text `yaml:"code-unknown"`
	Screen         tree.Text
	ScreenUnlisted tree.Text `yaml:"screen-unlisted"`
	AsTyped        tree.Text `yaml:"as-typed"` // what it is, the clerk's words
	Answer         tree.Text // question, answer
	NotSure        tree.Text `yaml:"not-sure"`
	Again          tree.Text
	Said           tree.Text // the clerk's own words
	NothingSeen    tree.Text `yaml:"nothing-seen"`

	Worked       tree.Text
	Failed       tree.Text
	Skipped      tree.Text
	NothingTried tree.Text `yaml:"nothing-tried"`

	Cause    tree.Text // title, branch, percent
	Branches branches
	Unclear  tree.Text

	NotLooked tree.Text `yaml:"not-looked"` // question

	TerminalNumber tree.Text `yaml:"terminal-number"`
	MerchantNumber tree.Text `yaml:"merchant-number"`
	Make           tree.Text
	Acquirer       tree.Text
	Hotline        tree.Text
	Time           tree.Text
	Amount         tree.Text
	Voucher        tree.Text

	NoCardData tree.Text `yaml:"no-card-data"`
}

// branches names the branches for the support.
type branches struct {
	Card     tree.Text
	Device   tree.Text
	Network  tree.Text
	Operator tree.Text
	Other    tree.Text
}

func (b branches) of(branch tree.Branch) tree.Text {
	switch branch {
	case tree.BranchCard:
		return b.Card
	case tree.BranchDevice:
		return b.Device
	case tree.BranchNetwork:
		return b.Network
	case tree.BranchOperator:
		return b.Operator
	case tree.BranchOther:
	}
	return b.Other
}
