package drill

import (
	"slices"

	"swipewise/tree"
)

// ActKind tells the two kinds of act apart.
type ActKind string

// Look finds the answer to a question; Try does a remedy.
const (
	Look ActKind = "look"
	Try  ActKind = "try"
)

// Act is something that the trainee did, with what came of it.
type Act struct {
	Kind    ActKind  `json:"kind"`
	ID      string   `json:"id"`               // of the question or the remedy
	Result  string   `json:"result"`           // the answer, or yes or no
	Seconds float64  `json:"seconds"`          // that it takes at a till
	Breaks  []string `json:"breaks,omitempty"` // the hazards whose rules it breaks
}

// Verdict is what the trainee makes of it. All of it may be changed until it is
// handed in.
type Verdict struct {
	Cause  string `json:"cause"`
	Fix    string `json:"fix"`    // a remedy, or one of the Fix constants
	Phrase string `json:"phrase"` // what is said to the customer: see Phrases
}

// Play is one trainee at one case: the acts so far, and the verdict. Everything
// a face shows is computed from it. A play belongs to one goroutine.
type Play struct {
	c       *Case
	session *tree.Session
	acts    []Act
	befores []tree.Step // the tree's step before each act
	verdict Verdict
	now     *tree.Step // nil until it is asked for; an act forgets it
}

// Start begins a case.
func Start(c *Case) *Play { return &Play{c: c, session: c.session()} }

// Case returns what is played.
func (p *Play) Case() *Case { return p.c }

// Acts returns what was done so far, the first thing first.
func (p *Play) Acts() []Act { return slices.Clone(p.acts) }

// step returns what the tree would do now.
func (p *Play) step() tree.Step {
	if p.now == nil {
		step := p.session.Step()
		p.now = &step
	}
	return *p.now
}

// Session returns what the trainee knows by now, as the wizard would know it.
// It is a copy.
func (p *Play) Session() *tree.Session { return p.session.Clone() }

// Verdict returns what the trainee makes of it so far.
func (p *Play) Verdict() Verdict { return p.verdict }

// Judge sets the verdict; it may be set again and again.
func (p *Play) Judge(v Verdict) { p.verdict = v }

// Mended reports whether something that was tried ended the failure, or a look
// showed that the sale is paid: then nothing is left but the verdict.
func (p *Play) Mended() bool { return p.step().Kind == tree.Paid }

// Could returns what may be looked at and tried now, wise or not: what tells most
// and what helps most often, over all failures, first.
func (p *Play) Could() ([]*tree.Question, []*tree.Remedy) {
	questions, remedies := p.could()
	o := p.c.order()
	o.questions(questions)
	return questions, o.remedies(remedies)
}

func (p *Play) could() ([]*tree.Question, []*tree.Remedy) {
	questions, remedies := p.session.Available()
	if p.Mended() {
		remedies = nil
	}
	return questions, remedies
}

// Look finds the answer to a question that can be looked at now. It reports
// false, and changes nothing, for any other.
func (p *Play) Look(question string) (Act, bool) {
	questions, _ := p.could()
	i := slices.IndexFunc(questions, func(q *tree.Question) bool { return q.ID == question })
	if i < 0 {
		return Act{}, false
	}
	q := questions[i]
	return p.do(Act{Kind: Look, ID: q.ID, Result: p.c.failure.Answer(q), Seconds: p.c.k.SecondsToAsk(q)}, q.Does, func(step tree.Step) {
		_, _ = p.session.Add(step.Says(q.ID, p.c.failure.Answer(q)))
	}), true
}

// Try does a remedy that may be tried now. It reports false, and changes
// nothing, for any other.
func (p *Play) Try(remedy string) (Act, bool) {
	_, remedies := p.could()
	i := slices.IndexFunc(remedies, func(r *tree.Remedy) bool { return r.ID == remedy })
	if i < 0 {
		return Act{}, false
	}
	r := remedies[i]
	o := p.c.failure.Try(r)
	return p.do(Act{Kind: Try, ID: r.ID, Result: string(o), Seconds: p.c.k.SecondsToDo(r)}, r.Does, func(tree.Step) {
		_, _ = p.session.Tried(r.ID, o)
	}), true
}

// do keeps an act, with what it breaks, and lets the session know of it.
func (p *Play) do(a Act, does []tree.Tag, tell func(tree.Step)) Act {
	step := p.step()
	for _, h := range p.session.Breaks(does) {
		a.Breaks = append(a.Breaks, h.ID)
	}
	p.befores = append(p.befores, step)
	p.acts = append(p.acts, a)
	tell(step)
	p.now = nil
	return a
}

// Seconds returns what the acts so far would have taken at a till.
func (p *Play) Seconds() float64 {
	sum := 0.0
	for _, a := range p.acts {
		sum += a.Seconds
	}
	return sum
}
