package claim

import (
	"cmp"
	"regexp"
	"slices"

	"swipewise/tree"
)

// Standing says how a claim stands.
type Standing string

// How a claim can stand. Means to Unsent are about a code, Usual is about a
// failure without one.
const (
	Means    Standing = "means"     // the code stands for this cause
	May      Standing = "may"       // it may be this cause, among others
	Against  Standing = "against"   // the code does not speak for it
	Short    Standing = "short"     // the request does not get as far as whoever gives the code
	Unsent   Standing = "unsent"    // the cause stops before anything is sent, so no host can answer
	Usual    Standing = "usual"     // how common the cause is among all failures
	NoCause  Standing = "no-cause"  // the claim names no cause: a way to pay, advice, a question
	NotFound Standing = "not-found" // the knowledge has no such cause
)

// mayFrom is how probable a cause must be after a code for the code to be said to
// mean it at times.
const mayFrom = .01

// Trace is a claim with the cause it leads to.
type Trace struct {
	Claim    Claim
	Cause    *tree.Cause // nil where there is none
	Standing Standing
	Code     *tree.Code      // that the document is about; nil if none
	P        float64         // of the cause: after the code, or among all failures
	Codes    []*tree.Code    // the cause's own, the commonest first
	Displays []*tree.Display // the messages that the cause shows, the commonest first
	Nearest  string          // the id that may have been meant where there is no such cause
}

// What a cause is told by: at most so many codes and messages, each shown at
// least so often.
const (
	mostOwn  = 4
	leastOwn = .03
)

// aboutCode finds the code in the id of a document, as in lakala-57.
var aboutCode = regexp.MustCompile(`(?:^|-)([0-9A-Z]{2,3})(?:-|$)`)

// TraceAll traces every claim, in the order of the list.
func TraceAll(k *tree.Knowledge, claims []Claim) []Trace {
	t := tracer{k: k, after: map[string]tree.Belief{"": k.Shares()}}
	out := make([]Trace, len(claims))
	for i, c := range claims {
		out[i] = t.trace(c)
	}
	return out
}

// tracer keeps what every code leads to.
type tracer struct {
	k     *tree.Knowledge
	after map[string]tree.Belief // by code
}

func (t *tracer) trace(c Claim) Trace {
	out := Trace{Claim: c, Cause: t.k.Cause(c.Cause), Code: t.codeOf(c.Document)}
	switch {
	case c.Cause == "":
		out.Standing = NoCause
		return out
	case out.Cause == nil:
		var ids []string
		for _, x := range t.k.Causes() {
			ids = append(ids, x.ID)
		}
		out.Standing, out.Nearest = NotFound, tree.Nearest(c.Cause, ids)
		return out
	}
	out.Codes, out.Displays = t.ownCodes(out.Cause), t.ownDisplays(out.Cause)
	b := t.belief(out.Code)
	out.P = b.Of(out.Cause.ID)
	switch {
	case out.Code == nil:
		out.Standing = Usual
	case b[0].Cause == out.Cause && out.P >= tree.NamedFrom:
		out.Standing = Means
	case out.Cause.Reaches == tree.Terminal && out.Code.Proves() > tree.Terminal:
		out.Standing = Unsent
	case out.Cause.Reaches < out.Code.Proves():
		out.Standing = Short
	case out.P >= mayFrom:
		out.Standing = May
	default:
		out.Standing = Against
	}
	return out
}

// codeOf returns the code that a document is about, or nil.
func (t *tracer) codeOf(document string) *tree.Code {
	if m := aboutCode.FindStringSubmatch(document); m != nil {
		return t.k.Code(m[1], "", "")
	}
	return nil
}

// belief returns what is believed after a code, or before anything is known.
func (t *tracer) belief(code *tree.Code) tree.Belief {
	key := ""
	if code != nil {
		key = code.Key()
	}
	if _, ok := t.after[key]; !ok {
		s := tree.NewSession(t.k)
		_, _ = s.Code(code.Code, code.Scheme) // a code of the knowledge is never refused
		t.after[key] = s.Belief()
	}
	return t.after[key]
}

// ownCodes returns the codes that a cause shows, the commonest first.
func (t *tracer) ownCodes(c *tree.Cause) []*tree.Code {
	var out []*tree.Code
	for _, x := range t.named(c, tree.CodeQuestion) {
		if code := t.k.Code(x.ID, "", ""); code != nil && len(out) < mostOwn {
			out = append(out, code)
		}
	}
	return out
}

func (t *tracer) ownDisplays(c *tree.Cause) []*tree.Display {
	var out []*tree.Display
	for _, x := range t.named(c, tree.DisplayQuestion) {
		if d := t.k.Display(x.ID); d != nil && len(out) < mostOwn {
			out = append(out, d)
		}
	}
	return out
}

// named returns the codes or messages that a cause names, the commonest first.
func (t *tracer) named(c *tree.Cause, question string) []tree.Chance {
	all := slices.DeleteFunc(t.k.Chances(c, t.k.Question(question)), func(x tree.Chance) bool {
		return x.ID == tree.SomethingElse || x.P < leastOwn
	})
	slices.SortStableFunc(all, func(a, b tree.Chance) int { return cmp.Compare(b.P, a.P) })
	return all
}
