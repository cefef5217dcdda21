package frame

import "swipewise/tree"

// Words are the words of the frame itself; they stand in words/screens.yaml.
type Words struct {
	App      tree.Text   // the name of the program
	Flag     tree.Text   // of the language
	More     tree.Text   // the page goes on below
	Above    tree.Text   // and above
	Small    tree.Text   // the window is too small
	Branches BranchWords // of causes
	Keys     KeyWords
}

// BranchWords are the names of the branches.
type BranchWords struct {
	Card     tree.Text `yaml:"card"`
	Device   tree.Text `yaml:"device"`
	Network  tree.Text `yaml:"network"`
	Operator tree.Text `yaml:"operator"`
	Other    tree.Text `yaml:"other"`
}

// Of names a branch.
func (w BranchWords) Of(b tree.Branch) tree.Text {
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
	Back          tree.Text `yaml:"back"`
	Close         tree.Text `yaml:"close"`
	Clear         tree.Text `yaml:"clear"`
	All           tree.Text `yaml:"all"`
	AllTitle      tree.Text `yaml:"all-title"`
	Choose        tree.Text `yaml:"choose"`
	ChooseTitle   tree.Text `yaml:"choose-title"`
	Enter         tree.Text `yaml:"enter"`
	Answer        tree.Text `yaml:"answer"`
	Outcome       tree.Text `yaml:"outcome"`
	Page          tree.Text `yaml:"page"`
	How           tree.Text `yaml:"how"`
	HowTitle      tree.Text `yaml:"how-title"`
	WhyAsk        tree.Text `yaml:"why-ask"`
	WhyTry        tree.Text `yaml:"why-try"`
	WhyTitle      tree.Text `yaml:"why-title"`
	Map           tree.Text `yaml:"map"`
	MapTitle      tree.Text `yaml:"map-title"`
	Rescue        tree.Text `yaml:"rescue"`
	RescueTitle   tree.Text `yaml:"rescue-title"`
	Code          tree.Text `yaml:"code"`
	CodeTitle     tree.Text `yaml:"code-title"`
	Redo          tree.Text `yaml:"redo"`
	RedoTitle     tree.Text `yaml:"redo-title"`
	Later         tree.Text `yaml:"later"`
	LaterTitle    tree.Text `yaml:"later-title"`
	Tick          tree.Text `yaml:"tick"`
	Copy          tree.Text `yaml:"copy"`
	CopyTitle     tree.Text `yaml:"copy-title"`
	Save          tree.Text `yaml:"save"`
	SaveTitle     tree.Text `yaml:"save-title"`
	Again         tree.Text `yaml:"again"`
	Language      tree.Text `yaml:"language"`
	LanguageTitle tree.Text `yaml:"language-title"`
	Help          tree.Text `yaml:"help"`
	Leave         tree.Text `yaml:"leave"`
	SuspendTitle  tree.Text `yaml:"suspend-title"`
}
