package tree

// Branch says where a cause sits: with the card, the device, the network or
// the operator. The branch of the cause "other" is BranchOther.
type Branch string

// The four branches, and the one for what is not listed.
const (
	BranchCard     Branch = "card"
	BranchDevice   Branch = "device"
	BranchNetwork  Branch = "network"
	BranchOperator Branch = "operator"
	BranchOther    Branch = "other"
)

// Branches lists the branches in the order in which screens show them.
func Branches() []Branch {
	return []Branch{BranchCard, BranchDevice, BranchNetwork, BranchOperator, BranchOther}
}

// Station is a place that a request passes on its way from the shop to the
// bank that issued the card. The zero value means that nothing is known.
type Station int

// The stations in the order in which a request passes them.
const (
	NoStation Station = iota
	Terminal
	Acquirer
	Switch
	Issuer
)

var stationNames = [...]string{"", "terminal", "acquirer", "switch", "issuer"}

// String returns the id of the station as knowledge files and JSON write it.
func (s Station) String() string { return stationNames[s] }

// Who names the party that acts, or that can solve a cause.
type Who string

// The parties of a card payment.
const (
	Clerk           Who = "clerk"
	Cardholder      Who = "cardholder"
	IssuerParty     Who = "issuer"
	AcquirerParty   Who = "acquirer"
	SupportParty    Who = "support"
	MerchantParty   Who = "merchant"
	NetworkParty    Who = "network"
	TerminalMachine Who = "terminal"
)

// Tag says what an act does besides telling or mending something; hazards
// forbid acts by their tags.
type Tag string

// The tags that questions, remedies and rescue ways may carry.
const (
	PaysAgain       Tag = "pays-again"
	DisturbsRecords Tag = "disturbs-records"
	EntersPIN       Tag = "enters-pin"  // some PIN, on this terminal
	RetriesPIN      Tag = "retries-pin" // the PIN of the same card once more
	SwipesStripe    Tag = "swipes-stripe"
	OnTerminal      Tag = "on-terminal"
	ReturnsMoney    Tag = "returns-money" // the sale is paid; what was taken too often goes back
)

// Sent says what a message or an observation proves about the request.
type Sent string

// NotSent: made at the terminal before anything left it. NoAnswer: sent, or
// perhaps sent, without an answer that can be trusted. Answered: a host spoke.
const (
	SentUnknown Sent = ""
	NotSent     Sent = "not-sent"
	NoAnswer    Sent = "no-answer"
	Answered    Sent = "answered"
)

// Retry is the rule of a response code for trying the same payment again.
type Retry string

// The retry rules, as in the fact tables.
const (
	RetryNone        Retry = "n/a"
	RetryNo          Retry = "no"
	RetryOnce        Retry = "once"
	RetryLater       Retry = "later"
	RetryAfterFix    Retry = "after_fix"
	RetryAfterSignOn Retry = "after_signin"
	RetryCheckFirst  Retry = "check_first"
)
