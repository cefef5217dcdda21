package note

import "swipewise/tree"

// Words are the words around what the knowledge says, as they stand in
// words/note.yaml.
type Words struct {
	Lang    tree.Lang
	Title   string
	Opening string

	Seen   string
	Tried  string
	Likely string
	Open   string
	Shop   string
	FillIn string `yaml:"fill-in"`

	Code           string // code, its meaning
	CodeUnknown    string `yaml:"code-unknown"`
	Screen         string
	ScreenUnlisted string `yaml:"screen-unlisted"`
	AsTyped        string `yaml:"as-typed"` // what it is, the clerk's words
	Answer         string // question, answer
	NotSure        string `yaml:"not-sure"`
	Again          string
	Said           string // the clerk's own words
	NothingSeen    string `yaml:"nothing-seen"`

	Worked       string
	Failed       string
	Skipped      string
	NothingTried string `yaml:"nothing-tried"`

	Cause    string // title, branch, percent
	Branches branches
	Unclear  string

	NotLooked string `yaml:"not-looked"` // question

	TerminalNumber string `yaml:"terminal-number"`
	MerchantNumber string `yaml:"merchant-number"`
	Make           string
	Acquirer       string
	Hotline        string
	Time           string
	Amount         string
	Voucher        string

	NoCardData string `yaml:"no-card-data"`
}

// branches names the branches for the support.
type branches struct {
	Card     string
	Device   string
	Network  string
	Operator string
	Other    string
}

func (b branches) of(branch tree.Branch) string {
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
