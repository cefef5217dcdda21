package export

import "swipewise/tree"

// Words are the words around the knowledge, from words/export.yaml.
type Words struct {
	Title    tree.Text     `yaml:"title"`
	Lead     tree.Text     `yaml:"lead"`
	Safety   tree.Text     `yaml:"safety"` // the one rule that stands above every picture
	Estimate tree.Text     `yaml:"estimate"`
	Controls controlWords  `yaml:"controls"`
	Parts    partWords     `yaml:"parts"`
	Branches branchWords   `yaml:"branches"`
	Picture  pictureWords  `yaml:"picture"`
	Cause    causeWords    `yaml:"cause"`
	Message  messageWords  `yaml:"message"`
	Chart    chartComments `yaml:"chart"`
	Poster   posterWords   `yaml:"poster"`
}

// controlWords are on what can be pressed or typed into.
type controlWords struct {
	Other    tree.Text `yaml:"other"` // the button for the other language
	Search   tree.Text `yaml:"search"`
	Hint     tree.Text `yaml:"hint"`
	Found    tree.Text `yaml:"found"` // how many
	None     tree.Text `yaml:"none"`
	Clear    tree.Text `yaml:"clear"`
	Contents tree.Text `yaml:"contents"`
	Larger   tree.Text `yaml:"larger"`
	Smaller  tree.Text `yaml:"smaller"`
	Fit      tree.Text `yaml:"fit"`
	Moving   tree.Text `yaml:"moving"` // how to move the picture
	Print    tree.Text `yaml:"print"`
	Printed  tree.Text `yaml:"printed"` // what is printed
	Top      tree.Text `yaml:"top"`
}

// partWords are the headings of the page.
type partWords struct {
	Tree      tree.Text `yaml:"tree"`
	Rules     tree.Text `yaml:"rules"`
	Rescue    tree.Text `yaml:"rescue"`
	Causes    tree.Text `yaml:"causes"`
	Displays  tree.Text `yaml:"displays"`
	Codes     tree.Text `yaml:"codes"`
	Count     tree.Text `yaml:"count"` // a heading and how many there are
	CodesLead tree.Text `yaml:"codes-lead"`
}

// branchWords name the branches as headings.
type branchWords struct {
	Card     tree.Text `yaml:"card"`
	Device   tree.Text `yaml:"device"`
	Network  tree.Text `yaml:"network"`
	Operator tree.Text `yaml:"operator"`
	Other    tree.Text `yaml:"other"`
}

func (w branchWords) of(b tree.Branch) tree.Text {
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

// pictureWords stand in the boxes of the tree.
type pictureWords struct {
	Guided   tree.Text `yaml:"guided"` // the picture for who has nothing to start from
	Sheet    tree.Text `yaml:"sheet"`  // of a branch: name, number, of how many
	Label    tree.Text `yaml:"label"`  // of a picture, for who cannot see it: name
	Code     tree.Text `yaml:"code"`   // code, meaning
	Screen   tree.Text `yaml:"screen"`
	Way      tree.Text `yaml:"way"` // answer, percent
	Or       tree.Text `yaml:"or"`  // two answers that lead to the same end
	Failed   tree.Text `yaml:"failed"`
	Else     tree.Text `yaml:"else"`  // how many rarer answers are not drawn
	Does     tree.Text `yaml:"does"`  // look or act, what
	Ask      tree.Text `yaml:"ask"`   // a question
	Try      tree.Text `yaml:"try"`   // a remedy
	Works    tree.Text `yaml:"works"` // percent
	Likely   tree.Text `yaml:"likely"`
	Handover tree.Text `yaml:"handover"`
	Bank     tree.Text `yaml:"bank"` // the card's bank can help, no one in the shop
	Paid     tree.Text `yaml:"paid"`
	Listed   tree.Text `yaml:"listed"` // it was paid all along
	Part     tree.Text `yaml:"part"`
	Legend   tree.Text `yaml:"legend"`
}

// causeWords label what is said about a cause.
type causeWords struct {
	Share   tree.Text `yaml:"share"` // percent of all failures
	Signs   tree.Text `yaml:"signs"`
	Sign    tree.Text `yaml:"sign"` // what is asked, answer, how often
	Screen  tree.Text `yaml:"screen"`
	Code    tree.Text `yaml:"code"`
	CodeOf  tree.Text `yaml:"code-of"` // code, scheme
	Danger  tree.Text `yaml:"danger"`  // title of a hazard
	Do      tree.Text `yaml:"do"`
	After   tree.Text `yaml:"after"`  // title of a hazard that must be settled first
	Remedy  tree.Text `yaml:"remedy"` // remedy, how often it works
	Takes   tree.Text `yaml:"takes"`  // who, seconds
	Say     tree.Text `yaml:"say"`
	Avoid   tree.Text `yaml:"avoid"`
	Who     tree.Text `yaml:"who"`
	Prevent tree.Text `yaml:"prevent"`
}

// messageWords label what is said about a message or a code.
type messageWords struct {
	Also   tree.Text `yaml:"also"`
	Causes tree.Text `yaml:"causes"`
	Sent   sentWords `yaml:"sent"`
}

// sentWords say what a message proves about the request.
type sentWords struct {
	Not      tree.Text `yaml:"not-sent"`
	NoAnswer tree.Text `yaml:"no-answer"`
	Answered tree.Text `yaml:"answered"`
	Unknown  tree.Text `yaml:"unknown"`
}

func (w sentWords) of(s tree.Sent) tree.Text {
	switch s {
	case tree.NotSent:
		return w.Not
	case tree.NoAnswer:
		return w.NoAnswer
	case tree.Answered:
		return w.Answered
	case tree.SentUnknown:
	}
	return w.Unknown
}

// chartComments stand at the head of the Mermaid file.
type chartComments struct {
	How  tree.Text `yaml:"how"`
	Root tree.Text `yaml:"root"`
}
