package drill

import "swipewise/tree"

// Solve lets the tree itself play a case, with no more than a trainee can find
// out.
func Solve(c *Case) *Play {
	p := Start(c)
	for {
		step := p.step()
		done := true
		switch step.Kind {
		case tree.Ask:
			done = !p.ask(step.Question)
		case tree.Try:
			_, ok := p.Try(step.Remedy.ID)
			done = !ok
		case tree.Paid, tree.Handover:
		}
		if done {
			break
		}
	}
	p.tellApart()
	p.verdict = p.concluded()
	return p
}

// ask looks at what the tree wants to know; a question that is a payment with
// another card is tried.
func (p *Play) ask(q *tree.Question) bool {
	if r := p.c.k.ActOf(q); r != nil {
		_, ok := p.Try(r.ID)
		return ok
	}
	_, ok := p.Look(q.ID)
	return ok
}

// tellApart asks what is worth asking once the failure is over.
func (p *Play) tellApart() {
	for q := p.session.TellApart(); q != nil && p.Mended(); q = p.session.TellApart() {
		if _, ok := p.Look(q.ID); !ok {
			return
		}
	}
}

// concluded is what the tree makes of what is known.
func (p *Play) concluded() Verdict {
	step, lead := p.step(), p.session.Belief()[0].Cause
	v := Verdict{Cause: lead.ID, Fix: fixCalling(lead.Call), Phrase: phraseOf(lead)}
	if step.Call != tree.CallNoneKnown {
		v.Fix = fixCalling(step.Call)
	}
	if step.OutcomeOpen() {
		v.Fix = FixAcquirer
	}
	if w := p.worked(); w != "" {
		v.Fix = w
	} else if p.Mended() {
		v.Fix = FixPaid
	}
	return v
}

// worked returns the remedy that ended the failure, or "".
func (p *Play) worked() string {
	for _, a := range p.acts {
		if a.Kind == Try && a.Result == string(tree.Worked) {
			return a.ID
		}
	}
	return ""
}
