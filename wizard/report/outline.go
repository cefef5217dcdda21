package report

import "swipewise/tree"

// Outline is the knowledge and the tree that is grown from it.
type Outline struct {
	Causes    []Cause    `json:"causes"`
	Questions []Question `json:"questions"`
	Remedies  []Remedy   `json:"remedies"`
	Hazards   []Hazard   `json:"hazards"`
	Displays  []Display  `json:"displays"`
	Codes     []Code     `json:"codes"`
	Root      Node       `json:"root"`
}

// Cause is one thing that can be wrong.
type Cause struct {
	ID        string      `json:"id"`
	Branch    tree.Branch `json:"branch"`
	Share     float64     `json:"share"`
	Reaches   *string     `json:"reaches"`
	Title     string      `json:"title"`
	Explain   string      `json:"explain"`
	PeopleSay string      `json:"people_say"` // what is often said and is not so
	Who       tree.Who    `json:"who"`
	Sources   []string    `json:"sources"`
}

// Question is something that the clerk can look at or try.
type Question struct {
	ID      string     `json:"id"`
	Text    string     `json:"text"`
	How     string     `json:"how"`
	Seconds float64    `json:"seconds"`
	Does    []tree.Tag `json:"does"`
	Stable  bool       `json:"stable"`
	Opening bool       `json:"opening"`
	OnlyIf  []string   `json:"only_if"`
	Answers []Answer   `json:"answers"`
	Sources []string   `json:"sources"`
}

// Remedy is something that can end the failure.
type Remedy struct {
	ID      string     `json:"id"`
	Title   string     `json:"title"`
	Steps   []string   `json:"steps"`
	Seconds float64    `json:"seconds"`
	Who     tree.Who   `json:"who"`
	Does    []tree.Tag `json:"does"`
	Sources []string   `json:"sources"`
}

// Hazard is a way to lose money or to break a rule.
type Hazard struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Text     string   `json:"text"`
	Handover bool     `json:"handover"`
	Sources  []string `json:"sources"`
}

// Display is a message that terminals show.
type Display struct {
	ID       string      `json:"id"`
	Branch   tree.Branch `json:"branch"`
	Text     string      `json:"text"`
	Also     []string    `json:"also"`
	Sent     tree.Sent   `json:"sent"`
	PartPaid bool        `json:"part_paid"`
	Sources  []string    `json:"sources"`
}

// Node is a place in the tree.
type Node struct {
	Kind     tree.StepKind `json:"kind"`
	ID       string        `json:"id"` // of the question or remedy; empty at an end
	Text     string        `json:"text"`
	Cause    string        `json:"cause"` // the leading one
	Chance   float64       `json:"probability"`
	Branches []Fork        `json:"branches"`
}

// Fork is one way on from a node.
type Fork struct {
	Answer string  `json:"answer"` // an answer id, or yes and no for a remedy
	Chance float64 `json:"probability"`
	To     *Node   `json:"to"` // null below the depth that was asked for
}

// Show reports the whole knowledge, and the tree from the given node on.
func Show(k *tree.Knowledge, root *tree.Node, l tree.Lang) Outline {
	o := Outline{
		Causes:    []Cause{},
		Questions: []Question{},
		Remedies:  []Remedy{},
		Hazards:   []Hazard{},
		Displays:  []Display{},
		Codes:     Codes(k, k.Codes(), l),
		Root:      nodeOf(root, l),
	}
	for _, c := range k.Causes() {
		o.Causes = append(o.Causes, Cause{
			c.ID, c.Branch, rounded(c.Share, 100), pathOf(c.Reaches), c.Title.In(l), c.Explain.In(l), c.PeopleSay.In(l), c.Who, listed(c.Sources),
		})
	}
	for _, q := range k.Questions() {
		o.Questions = append(o.Questions, questionOf(q, l))
	}
	for _, r := range k.Remedies() {
		o.Remedies = append(o.Remedies, Remedy{
			r.ID, r.Title.In(l), textsIn(r.Steps, l), r.Seconds, r.Who, listed(r.Does), listed(r.Sources),
		})
	}
	for _, h := range k.Hazards() {
		o.Hazards = append(o.Hazards, Hazard{h.ID, h.Title.In(l), h.Text.In(l), h.Handover, listed(h.Sources)})
	}
	for _, d := range k.Displays() {
		o.Displays = append(o.Displays, Display{
			d.ID, d.Branch, d.Text.In(l), listed(d.Also), d.Sent, d.PartPaid, listed(d.Sources),
		})
	}
	return o
}

func questionOf(q *tree.Question, l tree.Lang) Question {
	out := Question{
		ID: q.ID, Text: q.Text.In(l), How: q.How.In(l), Seconds: q.Seconds, Does: listed(q.Does),
		Stable: q.Stable, Opening: q.Opening, OnlyIf: []string{}, Answers: []Answer{}, Sources: listed(q.Sources),
	}
	for _, r := range q.OnlyIf {
		out.OnlyIf = append(out.OnlyIf, r.String())
	}
	for _, a := range q.Answers {
		out.Answers = append(out.Answers, Answer{a.ID, a.Text.In(l)})
	}
	return out
}

func nodeOf(n *tree.Node, l tree.Lang) Node {
	lead := n.Step.Belief[0]
	out := Node{Kind: n.Step.Kind, Cause: lead.Cause.ID, Chance: rounded(lead.P, 10000), Branches: []Fork{}}
	switch n.Step.Kind {
	case tree.Ask:
		out.ID, out.Text = n.Step.Question.ID, n.Step.Question.Text.In(l)
	case tree.Try:
		out.ID, out.Text = n.Step.Remedy.ID, n.Step.Remedy.Title.In(l)
	case tree.Handover, tree.Paid:
	}
	for _, b := range n.Branches {
		f := Fork{Answer: b.Event.Answer, Chance: rounded(b.P, 10000)}
		if b.Event.Kind == tree.EventTried {
			f.Answer = string(b.Event.Outcome)
		}
		if b.To != nil {
			to := nodeOf(b.To, l)
			f.To = &to
		}
		out.Branches = append(out.Branches, f)
	}
	return out
}
