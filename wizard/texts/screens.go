package texts

import (
	"swipewise/tree"
)

// Screens are the words of the wizard's screens and of what stands around every
// screen, from words/screens.yaml.
type Screens struct {
	App      string        `yaml:"app"`
	Flag     string        `yaml:"flag"` // of the language
	Step     string        `yaml:"step"`
	Code     string        `yaml:"code"`
	More     string        `yaml:"more"`  // the page goes on below
	Above    string        `yaml:"above"` // and above
	Small    string        `yaml:"small"` // the window is too small
	Between  string        `yaml:"between"`
	Tones    ToneWords     `yaml:"tones"`
	Branches BranchWords   `yaml:"branches"`
	Start    StartWords    `yaml:"start"`
	Ask      AskWords      `yaml:"ask"`
	Try      TryWords      `yaml:"try"`
	Solved   SolvedWords   `yaml:"solved"`
	Handover HandoverWords `yaml:"handover"`
	LookUp   LookUpWords   `yaml:"look-up"`
	Outline  OutlineWords  `yaml:"outline"`
	Leave    LeaveWords    `yaml:"leave"`
	Past     PastWords     `yaml:"past"`
	Actions  ActionsWords  `yaml:"actions"`
	Help     HelpWords     `yaml:"help"`
	Keys     KeyWords      `yaml:"keys"`
	Notices  NoticeWords   `yaml:"notices"`
}

// ToneWords say in a word what a page is for.
type ToneWords struct {
	Ask      string `yaml:"ask"`
	Do       string `yaml:"do"`
	Call     string `yaml:"call"`
	Halt     string `yaml:"halt"`      // the outcome of a payment is open
	HaltCall string `yaml:"halt-call"` // and the acquirer has to say
	Paid     string `yaml:"paid"`
	Works    string `yaml:"works"` // the terminal does again; whether the sale is paid is open
	Part     string `yaml:"part"`
}

// StartWords are the words of the first screen.
type StartWords struct {
	Ask        string   `yaml:"ask"`
	What       string   `yaml:"what"`
	Guide      string   `yaml:"guide"`
	Common     string   `yaml:"common"`
	Found      string   `yaml:"found"`
	Keep       string   `yaml:"keep"`
	KeepOnly   string   `yaml:"keep-only"`
	None       string   `yaml:"none"`
	AsTyped    string   `yaml:"as-typed"`  // beside the clerk's own words
	Heard      string   `yaml:"heard"`     // beside what was read out of them
	Words      string   `yaml:"words"`     // the clerk's own words
	SaidSo     string   `yaml:"said-so"`   // a known wording behind a row
	More       string   `yaml:"more-hits"` // how many
	First      string   `yaml:"first"`     // the act that a row leads to
	Who        WhoWords `yaml:"who"`
	Masked     string   `yaml:"masked"`
	Nobody     string   `yaml:"nobody"`
	NobodyNear string   `yaml:"nobody-near"`
	NobodyGo   string   `yaml:"nobody-go"`
	Again      string   `yaml:"again"`
	Open       string   `yaml:"open"`
}

// WhoWords name, in a word, the party that a code speaks of.
type WhoWords struct {
	Shop       string `yaml:"shop"`
	Cardholder string `yaml:"cardholder"`
	Issuer     string `yaml:"issuer"`
	Acquirer   string `yaml:"acquirer"`
	Network    string `yaml:"network"`
	Terminal   string `yaml:"terminal"`
	Approved   string `yaml:"approved"` // nobody: the sale is paid
}

// AskWords are the words of a question.
type AskWords struct {
	NotSure   string `yaml:"not-sure"`
	Likely    string `yaml:"likely"`
	Known     string `yaml:"known"`
	Open      string `yaml:"open"`       // no cause stands out
	Wait      string `yaml:"wait"`       // to the customer, while something is looked at
	WaitMoney string `yaml:"wait-money"` // the same while the outcome of a payment is open
}

// TryWords are the words of a remedy.
type TryWords struct {
	Likely    string `yaml:"likely"`
	Do        string `yaml:"do"`
	Say       string `yaml:"say"`
	Avoid     string `yaml:"avoid"`
	HowItWent string `yaml:"how-it-went"`
	Worked    string `yaml:"worked"`
	Restored  string `yaml:"restored"` // worked, where nothing was paid by it
	Failed    string `yaml:"failed"`
	Skipped   string `yaml:"skipped"`
	Open      string `yaml:"open"` // in place of a cause, where none is likely enough
	Else      string `yaml:"else"`
}

// WorkedBy says in which words a remedy worked: by the payment, or by making the
// terminal work again.
func (w TryWords) WorkedBy(r *tree.Remedy) string {
	if r.Pays() {
		return w.Worked
	}
	return w.Restored
}

// SolvedWords are the words of a failure that is over.
type SolvedWords struct {
	Mended          string `yaml:"mended"`
	Restored        string `yaml:"restored"`
	RestoredOther   string `yaml:"restored-other"` // where no sale was made
	ListedOther     string `yaml:"listed-other"`
	ListedOtherNext string `yaml:"listed-other-next"`
	Approved        string `yaml:"approved"`
	ApprovedNext    string `yaml:"approved-next"`
	Part            string `yaml:"part"`
	PartNext        string `yaml:"part-next"`
	Listed          string `yaml:"listed"`
	ListedNext      string `yaml:"listed-next"`
	Was             string `yaml:"was"`
	Perhaps         string `yaml:"perhaps"`
	Unknown         string `yaml:"unknown"`
	Prevent         string `yaml:"prevent"`
	Left            string `yaml:"left"` // to be done, although the sale is paid
	Apart           string `yaml:"apart"`
	Remains         string `yaml:"remains"` // the fault that stays
	Skip            string `yaml:"skip"`
	Practise        string `yaml:"practise"`
	Again           string `yaml:"again"`
}

// HandoverWords are the words around the handover note.
type HandoverWords struct {
	Title     string `yaml:"title"`    // whom to call
	Probably  string `yaml:"probably"` // what it is likely to be
	Hazard    string `yaml:"hazard"`
	Unsettled string `yaml:"unsettled"`
	Nothing   string `yaml:"nothing"`
	Long      string `yaml:"long"`
	BankTitle string `yaml:"bank-title"`
	Bank      string `yaml:"bank"`
	BankNext  string `yaml:"bank-next"`
	Next      string `yaml:"next"`
	Hotline   string `yaml:"hotline"` // that the shop has noted down
	OtherWay  string `yaml:"other-way"`
	Copy      string `yaml:"copy"`
	Save      string `yaml:"save"`
	Again     string `yaml:"again"`
	AgainOpen string `yaml:"again-open"`
}

// LookUpWords are the words of the code look-up.
type LookUpWords struct {
	Title        string `yaml:"title"`
	Ask          string `yaml:"ask"`
	None         string `yaml:"none"`
	Near         string `yaml:"near"`
	All          string `yaml:"all"`     // in place of a scheme
	Where        string `yaml:"where"`   // which code, of how many
	Differs      string `yaml:"differs"` // beside a code that means different things
	Open         string `yaml:"open"`
	Shown        string `yaml:"shown"`
	Other        string `yaml:"other"`
	Network      string `yaml:"network"`
	NetworkTitle string `yaml:"network-title"`
	Next         string `yaml:"next"`
	NextTitle    string `yaml:"next-title"`
}

// OutlineWords are the words of the whole tree, folded.
type OutlineWords struct {
	Title       string `yaml:"title"`
	Guided      string `yaml:"guided"`
	Start       string `yaml:"start"` // what is seen, the step
	Way         string `yaml:"way"`   // answer or outcome, percent, the step
	Move        string `yaml:"move"`
	Unfold      string `yaml:"unfold"`
	Fold        string `yaml:"fold"`
	FoldTitle   string `yaml:"fold-title"`
	Turn        string `yaml:"turn"`
	Branch      string `yaml:"branch"`
	BranchTitle string `yaml:"branch-title"`
}

// LeaveWords ask before answers are lost.
type LeaveWords struct {
	Title string `yaml:"title"`
	Lose  string `yaml:"lose"`
	Stay  string `yaml:"stay"`
	Leave string `yaml:"leave"`
}

// ActionsWords are the words of the list of all actions.
type ActionsWords struct {
	Title string `yaml:"title"`
}

// HelpWords are the words of the help.
type HelpWords struct {
	Title string `yaml:"title"`
	What  string `yaml:"what"`
	Safe  string `yaml:"safe"`
	Sure  string `yaml:"sure"`
	Keys  string `yaml:"keys"`
}

// NoticeWords say what has just happened.
type NoticeWords struct {
	First       string `yaml:"first"`
	Choose      string `yaml:"choose"` // enter with nothing chosen
	Replaced    string `yaml:"replaced"`
	Dropped     string `yaml:"dropped"`
	Kept        string `yaml:"kept"`
	Later       string `yaml:"later"`
	Copied      string `yaml:"copied"`
	Saved       string `yaml:"saved"`
	NotSaved    string `yaml:"not-saved"`
	Unknown     string `yaml:"unknown"`
	StartedAnew string `yaml:"started-anew"`
}
