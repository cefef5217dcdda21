package note

import "swipewise/tree"

// Words are the words around what the knowledge says, as they stand in
// words/note.yaml.
type Words struct {
	Lang       tree.Lang
	Title      string // whom it is for
	Parties    parties
	Activities activities
	Ref        string // by which the run is found again
	Since      string // when it began
	Remains    string // the fault that stays after a sale was saved

	Customer      string // the sentence
	CustomerWaits string `yaml:"customer-waits"` // while somebody is called
	CustomerTry   string `yaml:"customer-try"`   // while something is tried
	CustomerOpen  string `yaml:"customer-open"`
	CustomerHold  string `yaml:"customer-hold"`

	AskFor     string `yaml:"ask-for"`
	AskOutcome string `yaml:"ask-outcome"`
	AskAny     string `yaml:"ask-any"`
	Meanwhile  string
	Settled    string // heading of what comes once the outcome is known

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

// parties names whom a note can be for.
type parties struct {
	Acquirer string
	Maker    string
	Till     string
	Phone    string
	Landlord string
	Issuer   string
	Manager  string
}

func (p parties) of(c tree.Call) string {
	switch c {
	case tree.CallMaker:
		return p.Maker
	case tree.CallTill:
		return p.Till
	case tree.CallPhone:
		return p.Phone
	case tree.CallLandlord:
		return p.Landlord
	case tree.CallIssuer:
		return p.Issuer
	case tree.CallManager:
		return p.Manager
	case tree.CallAcquirer, tree.CallNoneKnown:
	}
	return p.Acquirer
}

// activities say what did not go through, by what the clerk was doing; Other where
// nobody has said it.
type activities struct {
	Sale       string
	Refund     string
	Void       string
	Preauth    string
	Completion string
	Tip        string
	Settlement string
	SignOn     string `yaml:"sign-on"`
	StartUp    string `yaml:"start-up"`
	Reprint    string
	Balance    string
	Other      string
}

func (a activities) of(id string) string {
	texts := map[string]string{
		"sale": a.Sale, "refund": a.Refund, "void": a.Void, "preauth": a.Preauth, "completion": a.Completion, "tip": a.Tip,
		"settlement": a.Settlement, "sign-on": a.SignOn, "start-up": a.StartUp, "reprint": a.Reprint, "balance": a.Balance,
	}
	if t, ok := texts[id]; ok {
		return t
	}
	return a.Other
}
