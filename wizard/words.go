package wizard

import (
	"swipewise/tree"
	"swipewise/wizard/frame"
)

// Words are the words of the screens, read from words/screens.yaml.
type Words struct {
	App      tree.Text         `yaml:"app"`
	Flag     tree.Text         `yaml:"flag"`
	Step     tree.Text         `yaml:"step"`
	Code     tree.Text         `yaml:"code"`
	More     tree.Text         `yaml:"more"`
	Above    tree.Text         `yaml:"above"`
	Small    tree.Text         `yaml:"small"`
	Between  tree.Text         `yaml:"between"`
	Branches frame.BranchWords `yaml:"branches"`
	Start    StartWords        `yaml:"start"`
	Ask      AskWords          `yaml:"ask"`
	Try      TryWords          `yaml:"try"`
	Solved   SolvedWords       `yaml:"solved"`
	Handover HandoverWords     `yaml:"handover"`
	LookUp   LookUpWords       `yaml:"look-up"`
	Outline  OutlineWords      `yaml:"outline"`
	Leave    LeaveWords        `yaml:"leave"`
	Actions  ActionsWords      `yaml:"actions"`
	Help     HelpWords         `yaml:"help"`
	Keys     frame.KeyWords    `yaml:"keys"`
	Notices  NoticeWords       `yaml:"notices"`
}

// Frame returns the words of the frame around every screen.
func (w Words) Frame() frame.Words {
	return frame.Words{App: w.App, Flag: w.Flag, More: w.More, Above: w.Above, Small: w.Small, Branches: w.Branches, Keys: w.Keys}
}

// StartWords are the words of the first screen.
type StartWords struct {
	Ask        tree.Text `yaml:"ask"`
	What       tree.Text `yaml:"what"`
	Guide      tree.Text `yaml:"guide"`
	Common     tree.Text `yaml:"common"`
	Found      tree.Text `yaml:"found"`
	Keep       tree.Text `yaml:"keep"`
	KeepOnly   tree.Text `yaml:"keep-only"`
	None       tree.Text `yaml:"none"`
	Masked     tree.Text `yaml:"masked"`
	Nobody     tree.Text `yaml:"nobody"`
	NobodyNear tree.Text `yaml:"nobody-near"`
	NobodyGo   tree.Text `yaml:"nobody-go"`
	Again      tree.Text `yaml:"again"`
	Open       tree.Text `yaml:"open"`
}

// AskWords are the words of a question.
type AskWords struct {
	NotSure tree.Text `yaml:"not-sure"`
	Likely  tree.Text `yaml:"likely"`
	Known   tree.Text `yaml:"known"`
}

// TryWords are the words of a remedy.
type TryWords struct {
	Likely    tree.Text `yaml:"likely"`
	Do        tree.Text `yaml:"do"`
	Say       tree.Text `yaml:"say"`
	Avoid     tree.Text `yaml:"avoid"`
	HowItWent tree.Text `yaml:"how-it-went"`
	Worked    tree.Text `yaml:"worked"`
	Restored  tree.Text `yaml:"restored"` // worked, where nothing was paid by it
	Failed    tree.Text `yaml:"failed"`
	Skipped   tree.Text `yaml:"skipped"`
	Else      tree.Text `yaml:"else"`
}

// WorkedBy says in which words a remedy worked: by the payment, or by making the
// terminal work again.
func (w TryWords) WorkedBy(r *tree.Remedy) tree.Text {
	if r.Pays() {
		return w.Worked
	}
	return w.Restored
}

// SolvedWords are the words of a failure that is over.
type SolvedWords struct {
	Mended       tree.Text `yaml:"mended"`
	Restored     tree.Text `yaml:"restored"`
	Approved     tree.Text `yaml:"approved"`
	ApprovedNext tree.Text `yaml:"approved-next"`
	Part         tree.Text `yaml:"part"`
	PartNext     tree.Text `yaml:"part-next"`
	Listed       tree.Text `yaml:"listed"`
	ListedNext   tree.Text `yaml:"listed-next"`
	Was          tree.Text `yaml:"was"`
	Perhaps      tree.Text `yaml:"perhaps"`
	Unknown      tree.Text `yaml:"unknown"`
	Prevent      tree.Text `yaml:"prevent"`
	Apart        tree.Text `yaml:"apart"`
	Skip         tree.Text `yaml:"skip"`
	Practise     tree.Text `yaml:"practise"`
	Again        tree.Text `yaml:"again"`
}

// HandoverWords are the words around the handover note.
type HandoverWords struct {
	Title     tree.Text `yaml:"title"`
	Hazard    tree.Text `yaml:"hazard"`
	Unsettled tree.Text `yaml:"unsettled"`
	Nothing   tree.Text `yaml:"nothing"`
	Long      tree.Text `yaml:"long"`
	BankTitle tree.Text `yaml:"bank-title"`
	Bank      tree.Text `yaml:"bank"`
	BankNext  tree.Text `yaml:"bank-next"`
	Next      tree.Text `yaml:"next"`
	Hotline   tree.Text `yaml:"hotline"` // that the shop has noted down
	Copy      tree.Text `yaml:"copy"`
	Save      tree.Text `yaml:"save"`
	Again     tree.Text `yaml:"again"`
	AgainOpen tree.Text `yaml:"again-open"`
}

// LookUpWords are the words of the code look-up.
type LookUpWords struct {
	Title        tree.Text `yaml:"title"`
	Ask          tree.Text `yaml:"ask"`
	None         tree.Text `yaml:"none"`
	Near         tree.Text `yaml:"near"`
	All          tree.Text `yaml:"all"`     // in place of a network
	Where        tree.Text `yaml:"where"`   // which code, of how many
	Differs      tree.Text `yaml:"differs"` // beside a code that means different things
	Open         tree.Text `yaml:"open"`
	Shown        tree.Text `yaml:"shown"`
	Other        tree.Text `yaml:"other"`
	Network      tree.Text `yaml:"network"`
	NetworkTitle tree.Text `yaml:"network-title"`
	Next         tree.Text `yaml:"next"`
	NextTitle    tree.Text `yaml:"next-title"`
}

// OutlineWords are the words of the whole tree, folded.
type OutlineWords struct {
	Title       tree.Text `yaml:"title"`
	Guided      tree.Text `yaml:"guided"`
	Start       tree.Text `yaml:"start"` // what is seen, the step
	Way         tree.Text `yaml:"way"`   // answer or outcome, percent, the step
	Move        tree.Text `yaml:"move"`
	Unfold      tree.Text `yaml:"unfold"`
	Fold        tree.Text `yaml:"fold"`
	FoldTitle   tree.Text `yaml:"fold-title"`
	Turn        tree.Text `yaml:"turn"`
	Branch      tree.Text `yaml:"branch"`
	BranchTitle tree.Text `yaml:"branch-title"`
}

// LeaveWords ask before answers are lost.
type LeaveWords struct {
	Title tree.Text `yaml:"title"`
	Lose  tree.Text `yaml:"lose"`
	Stay  tree.Text `yaml:"stay"`
	Leave tree.Text `yaml:"leave"`
}

// ActionsWords are the words of the list of all actions.
type ActionsWords struct {
	Title tree.Text `yaml:"title"`
}

// HelpWords are the words of the help.
type HelpWords struct {
	Title tree.Text `yaml:"title"`
	What  tree.Text `yaml:"what"`
	Safe  tree.Text `yaml:"safe"`
	Sure  tree.Text `yaml:"sure"`
	Keys  tree.Text `yaml:"keys"`
}

// NoticeWords say what has just happened.
type NoticeWords struct {
	First       tree.Text `yaml:"first"`
	Replaced    tree.Text `yaml:"replaced"`
	Dropped     tree.Text `yaml:"dropped"`
	Kept        tree.Text `yaml:"kept"`
	Later       tree.Text `yaml:"later"`
	Copied      tree.Text `yaml:"copied"`
	Saved       tree.Text `yaml:"saved"`
	NotSaved    tree.Text `yaml:"not-saved"`
	Unknown     tree.Text `yaml:"unknown"`
	StartedAnew tree.Text `yaml:"started-anew"`
}
