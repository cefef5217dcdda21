package command

// adviceWords are the texts of the advice, from words/advice.yaml. Only the
// check reads them.
type adviceWords struct {
	Title     string `yaml:"title"`
	Beyond    string `yaml:"beyond"`
	None      string `yaml:"none"`
	More      string `yaml:"more"`
	NeverLead struct {
		Head     string `yaml:"head"`
		Best     string `yaml:"best"`
		Evidence string `yaml:"evidence"`
	} `yaml:"never-lead"`
	Seldom struct {
		Head       string `yaml:"head"`
		Found      string `yaml:"found"`
		NotWorth   string `yaml:"not-worth"`
		NoQuestion string `yaml:"no-question"`
		SameRemedy string `yaml:"same-remedy"`
		SameParty  string `yaml:"same-party"`
		TheRest    string `yaml:"the-rest"`
		Apart      string `yaml:"apart"`
		Known      string `yaml:"known"`
	} `yaml:"seldom"`
	Alike struct {
		Head    string `yaml:"head"`
		Pair    string `yaml:"pair"`
		Shared  string `yaml:"shared"`
		Nothing string `yaml:"nothing"`
		Best    string `yaml:"best"`
	} `yaml:"alike"`
	Asked struct {
		Head  string `yaml:"head"`
		Speak string `yaml:"speak"`
	} `yaml:"asked"`
	Effect struct {
		Head   string `yaml:"head"`
		Factor string `yaml:"factor"`
		None   string `yaml:"none"`
	} `yaml:"effect"`
	Offered struct {
		Head     string `yaml:"head"`
		Unneeded string `yaml:"unneeded"`
		Never    string `yaml:"never"`
	} `yaml:"offered"`
	Displays onlyHead `yaml:"displays"`
	Codes    onlyHead `yaml:"codes"`
	Long     struct {
		Head  string `yaml:"head"`
		Cells string `yaml:"cells"`
	} `yaml:"long"`
	Sources onlyHead `yaml:"sources"`
	Shares  string   `yaml:"shares"`
}

// onlyHead is a kind of advice that its heading says all about.
type onlyHead struct {
	Head string `yaml:"head"`
}
