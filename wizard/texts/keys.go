package texts

import "swipewise/tree"

// BranchWords are the names of the branches.
type BranchWords struct {
	Card     string `yaml:"card"`
	Device   string `yaml:"device"`
	Network  string `yaml:"network"`
	Operator string `yaml:"operator"`
	Other    string `yaml:"other"`
}

// Of names a branch.
func (w BranchWords) Of(b tree.Branch) string {
	switch b {
	case tree.BranchCard:
		return w.Card
	case tree.BranchDevice:
		return w.Device
	case tree.BranchNetwork:
		return w.Network
	case tree.BranchOperator:
		return w.Operator
	case tree.BranchOther:
	}
	return w.Other
}

// KeyWords say what keys do: a short word for the hint line, and a longer one
// with Title at its end for help and the list of actions.
type KeyWords struct {
	Back          string `yaml:"back"`
	Close         string `yaml:"close"`
	Clear         string `yaml:"clear"`
	All           string `yaml:"all"`
	AllTitle      string `yaml:"all-title"`
	Choose        string `yaml:"choose"`
	ChooseTitle   string `yaml:"choose-title"`
	Enter         string `yaml:"enter"`
	Answer        string `yaml:"answer"`
	Outcome       string `yaml:"outcome"`
	Page          string `yaml:"page"`
	Ends          string `yaml:"ends"`
	How           string `yaml:"how"`
	HowTitle      string `yaml:"how-title"`
	WhyAsk        string `yaml:"why-ask"`
	WhyTry        string `yaml:"why-try"`
	WhyTitle      string `yaml:"why-title"`
	Map           string `yaml:"map"`
	MapTitle      string `yaml:"map-title"`
	Rescue        string `yaml:"rescue"`
	RescueTitle   string `yaml:"rescue-title"`
	Code          string `yaml:"code"`
	CodeTitle     string `yaml:"code-title"`
	Redo          string `yaml:"redo"`
	RedoTitle     string `yaml:"redo-title"`
	Later         string `yaml:"later"`
	LaterTitle    string `yaml:"later-title"`
	Tick          string `yaml:"tick"`
	Copy          string `yaml:"copy"`
	CopyTitle     string `yaml:"copy-title"`
	Save          string `yaml:"save"`
	SaveTitle     string `yaml:"save-title"`
	Again         string `yaml:"again"`
	Language      string `yaml:"language"`
	LanguageTitle string `yaml:"language-title"`
	Help          string `yaml:"help"`
	Leave         string `yaml:"leave"`
	SuspendTitle  string `yaml:"suspend-title"`
}
