package tree

import "slices"

// Activities are what a clerk may be doing when something fails, in the order in
// which the question of that name lists them: the answers of ActivityQuestion.
func Activities() []string {
	return []string{"sale", "refund", "void", "preauth", "completion", "tip", "settlement", "sign-on", "start-up", "reprint", "balance"}
}

// SaleActivity is what a failure is taken for until something says otherwise.
const SaleActivity = "sale"

// MaySell reports whether it may be a sale that failed: not where something was said or
// shown that only a refund, a settlement or another thing without goods can be.
func (s *Session) MaySell() bool {
	f := s.factsNow()
	doing := f.assumptions().likely(s.k, f.weights()).activities
	return len(doing) == 0 || slices.Contains(doing, SaleActivity)
}

// Doing returns what the clerk said they were doing in this round, "" if nothing.
func (s *Session) Doing() string {
	out := ""
	for _, e := range s.events {
		switch {
		case e.Kind == EventRound:
			out = ""
		case e.Kind == EventAnswer && e.Question == ActivityQuestion && e.Answer != NotSure:
			out = e.Answer
		}
	}
	return out
}

// Call names whom to call about a cause that nobody in the shop can end.
type Call string

// Whom to call. The customer rings their own bank.
const (
	CallAcquirer  Call = "acquirer"
	CallMaker     Call = "maker"       // the terminal's maker or whoever services it
	CallTill      Call = "till-vendor" // who sells or services the till
	CallPhone     Call = "phone-company"
	CallLandlord  Call = "landlord" // of the building, also its power and shared lines
	CallIssuer    Call = "issuer"   // the customer's bank; the customer calls
	CallManager   Call = "manager"  // of the shop: passwords, rights, settings
	CallNoneKnown Call = ""
)

// Calls lists whom a cause can name.
func Calls() []Call {
	return []Call{CallAcquirer, CallMaker, CallTill, CallPhone, CallLandlord, CallIssuer, CallManager}
}

func strsOf[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = string(x)
	}
	return out
}

// count returns how many of some conditions hold.
func count(conditions ...bool) int {
	n := 0
	for _, c := range conditions {
		if c {
			n++
		}
	}
	return n
}
