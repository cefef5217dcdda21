package stats

// Words are the words of the statistics, from words/stats.yaml.
type Words struct {
	Title    string
	What     string
	None     string
	Span     string // from, to, runs
	Few      string // how many runs: too few to tell
	Estimate string // what the causes rest on
	Leave    string
	Other    string // what is not listed

	Weeks    figure
	Months   figure
	Branches figure
	Causes   figure
	Codes    figure
	Tills    figure
	Helped   figure
	Ends     figure
	Speed    figure
	Again    figure

	Card     string
	Device   string
	Network  string
	Operator string

	Paid      string
	Handed    string
	BrokenOff string `yaml:"broken-off"`
	Held      string
	Confirmed string // how many, how many of them as named
	Minutes   string // median
	Answers   string // median
	First     string // part
	Over      string // part
	AgainN    string `yaml:"again-n"`    // how many
	AgainMost string `yaml:"again-most"` // cause

	UsedTo string `yaml:"used-to"` // head of the table: what
	Runs   string // head of the table: how many
}

// figure is what stands over and under a picture.
type figure struct {
	Title string
	Says  string // with its values
	Do    string
	Nil   string // where there is nothing to show
}
