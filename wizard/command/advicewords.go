package command

import "swipewise/tree"

// adviceWords are the texts of the advice, from words/advice.yaml. Only the
// check reads them.
type adviceWords struct {
	Title     tree.Text `yaml:"title"`
	Beyond    tree.Text `yaml:"beyond"`
	None      tree.Text `yaml:"none"`
	More      tree.Text `yaml:"more"`
	NeverLead struct {
		Head     tree.Text `yaml:"head"`
		Best     tree.Text `yaml:"best"`
		Evidence tree.Text `yaml:"evidence"`
	} `yaml:"never-lead"`
	Seldom struct {
		Head       tree.Text `yaml:"head"`
		Found      tree.Text `yaml:"found"`
		NotWorth   tree.Text `yaml:"not-worth"`
		NoQuestion tree.Text `yaml:"no-question"`
		SameRemedy tree.Text `yaml:"same-remedy"`
		SameParty  tree.Text `yaml:"same-party"`
		TheRest    tree.Text `yaml:"the-rest"`
		Apart      tree.Text `yaml:"apart"`
		Known      tree.Text `yaml:"known"`
	} `yaml:"seldom"`
	Alike struct {
		Head    tree.Text `yaml:"head"`
		Pair    tree.Text `yaml:"pair"`
		Shared  tree.Text `yaml:"shared"`
		Nothing tree.Text `yaml:"nothing"`
		Best    tree.Text `yaml:"best"`
	} `yaml:"alike"`
	Asked struct {
		Head  tree.Text `yaml:"head"`
		Speak tree.Text `yaml:"speak"`
	} `yaml:"asked"`
	Effect struct {
		Head   tree.Text `yaml:"head"`
		Factor tree.Text `yaml:"factor"`
		None   tree.Text `yaml:"none"`
	} `yaml:"effect"`
	Offered struct {
		Head     tree.Text `yaml:"head"`
		Unneeded tree.Text `yaml:"unneeded"`
		Never    tree.Text `yaml:"never"`
	} `yaml:"offered"`
	Displays onlyHead `yaml:"displays"`
	Codes    onlyHead `yaml:"codes"`
	Long     struct {
		Head  tree.Text `yaml:"head"`
		Cells tree.Text `yaml:"cells"`
	} `yaml:"long"`
	Sources onlyHead  `yaml:"sources"`
	Shares  tree.Text `yaml:"shares"`
}

// onlyHead is a kind of advice that its heading says all about.
type onlyHead struct {
	Head tree.Text `yaml:"head"`
}
