package drill

import "swipewise/tree"

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
	switch p.seen("screen") {
	case "dark", "no-start":
		t.Dark = true
	case "frozen":
		t.Frozen = true
	}
	if !t.Dark {
		t.Signal, t.Battery = p.c.Glance("signal"), p.c.Glance("battery")
	}
	if q := k.Question("receipt"); q != nil {
		t.Receipt = q.Answer(p.found("receipt"))
	}
	t.Display, t.Code = k.Display(p.found(tree.DisplayQuestion)), p.Session().CodeShown()
	if code := p.found(tree.CodeQuestion); t.Code == nil && code != tree.SomethingElse && code != tree.NotSure {
		t.Unknown = code
	}
	return t
}

// paid reports whether the last act paid the sale.
func (p *Play) paid() bool {
	if len(p.acts) == 0 {
		return false
	}
	last := p.acts[len(p.acts)-1]
	r := p.c.k.Remedy(last.ID)
	return last.Kind == Try && last.Result == string(tree.Worked) && r != nil && r.Pays()
}

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
