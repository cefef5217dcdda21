package drill

import (
	"slices"

	"swipewise/tree"
)

// Terminal is what is to be seen of the payment terminal, as far as anybody sees it
// without asking or has found it out.
type Terminal struct {
	Signal   string // the answer to the question of that name; empty where nothing is lit
	Battery  string
	Dark     bool // the screen shows nothing
	Frozen   bool
	Approved bool          // the sale was just paid
	Display  *tree.Display // the message that is shown; nil for none
	Code     *tree.Code    // the code that is shown; nil for none, or one that nobody knows
	Unknown  string        // a code that nobody knows
	Power    string        // the answer about the power light; empty while nobody has looked
	Receipt  *tree.Answer  // nil while nobody has looked
}

// Terminal returns what is to be seen of the terminal now.
func (p *Play) Terminal() Terminal {
	k := p.c.k
	t := Terminal{Power: p.found("power"), Approved: p.paid()}
	t.Dark = p.dark()
	t.Frozen = p.seen("screen") == "frozen" && !p.restored()
	if t.Approved {
		t.Dark, t.Frozen = false, false
	}
	if !t.Dark {
		t.Signal, t.Battery = p.c.Glance("signal"), p.c.Glance("battery")
	}
	if q := k.Question("receipt"); q != nil {
		t.Receipt = q.Answer(p.found("receipt"))
	}
	if t.Approved || t.Dark {
		return t // what it said before is gone
	}
	t.Display, t.Code = k.Display(p.found(tree.DisplayQuestion)), p.Session().CodeShown()
	if code := p.found(tree.CodeQuestion); t.Code == nil && code != tree.SomethingElse && code != tree.NotSure {
		t.Unknown = code
	}
	return t
}

// paid reports whether an act paid the sale: it stays paid, whatever is looked at
// then.
func (p *Play) paid() bool {
	return slices.ContainsFunc(p.acts, func(a Act) bool {
		r := p.c.k.Remedy(a.ID)
		return a.Kind == Try && a.Result == string(tree.Worked) && r != nil && r.Pays()
	})
}

// dark reports whether the screen shows nothing, so that nothing can be read from it.
func (p *Play) dark() bool {
	screen := p.seen("screen")
	return !p.restored() && (screen == "dark" || screen == "no-start")
}

// restored reports whether something that was tried ended the failure: then the
// terminal runs again.
func (p *Play) restored() bool { return p.worked() != "" }

// seen returns the answer to a question that anybody sees without asking; a code or
// a message hides what the screen shows otherwise.
func (p *Play) seen(question string) string {
	if a := p.found(question); a != "" {
		return a
	}
	for _, e := range p.Session().Events() {
		if e.Question == tree.CodeQuestion || e.Question == tree.DisplayQuestion {
			return ""
		}
	}
	return p.c.Glance(question)
}

// found returns the answer to a question that was found so far, or "".
func (p *Play) found(question string) string {
	out := ""
	for _, e := range p.Session().Events() {
		if e.Kind == tree.EventAnswer && e.Question == question {
			out = e.Answer
		}
	}
	return out
}
