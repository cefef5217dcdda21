package tree

import "slices"

// Activities are what a clerk may be doing when something fails, in the order in
// which the question of that name lists them: the answers of ActivityQuestion.
func Activities() []string {
	return []string{"sale", "refund", "void", "preauth", "completion", "tip", "settlement", "sign-on", "start-up", "reprint", "balance"}
}

// SaleActivity is what a failure is taken for until something says otherwise.
const SaleActivity = "sale"

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

// readCall reads whom to call: what is not written follows from who can solve it.
func readCall(n node, who Who) Call {
	if n.there() {
		return Call(n.oneOf(strsOf(Calls())...))
	}
	if who == Cardholder || who == IssuerParty {
		return CallIssuer
	}
	return CallAcquirer
}

func readActivity(n node) []string {
	var out []string
	for _, e := range n.list() {
		out = append(out, e.oneOf(Activities()...))
	}
	return out
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

// activityShare is how often a cause that names its activities shows one of them.
const activityShare = .98

// activitySigns gives a cause that names its activities, and does not say how
// often each is at work, chances in proportion to how common they are.
func (l *loader) activitySigns(c *Cause) {
	q := l.k.question[ActivityQuestion]
	if q == nil || len(c.Activity) == 0 || len(c.signsOn(ActivityQuestion)) > 0 {
		return
	}
	sum := 0.0
	for _, id := range c.Activity {
		if a := q.Answer(id); a != nil {
			sum += a.Background
		}
	}
	s := sign{question: q.ID, at: q.at}
	for _, id := range c.Activity {
		if a := q.Answer(id); a != nil && sum > 0 {
			s.chances = append(s.chances, named{id, activityShare * a.Background / sum, q.at})
		}
	}
	c.signs = append(c.signs, s)
}

// checkActivities reports a cause whose signs speak for an activity that it does
// not name, and an activity that the question has no answer for.
func (l *loader) checkActivities() {
	q := l.k.question[ActivityQuestion]
	for _, c := range l.k.causes {
		if len(c.Activity) == 0 || l.full() {
			continue
		}
		if q == nil && !l.unread[questionsDir] {
			l.add(l.seen[KindCause+" "+c.ID], say("原因 %q 写了 activity，可是没有问题 activity", "cause %q names an activity, but there is no question activity", c.ID), say("加上 questions/activity.yaml", "add questions/activity.yaml"))
			continue
		}
		for _, a := range c.signsOn(ActivityQuestion) {
			if a.chance >= .3 && !slices.Contains(c.Activity, a.id) {
				l.add(a.at, say("原因 %[1]q 常在 %[2]q 时出现，activity 里却没有", "cause %[1]q often shows in %[2]q, which its activity does not name", c.ID, a.id), say("把 %[1]s 写进 activity", "add %[1]s to activity", a.id))
			}
		}
	}
}
