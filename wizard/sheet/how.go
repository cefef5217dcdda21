package sheet

import (
	"math"

	"swipewise/tree"
)

// howWords are the words around how a question is answered.
type howWords struct {
	Seconds tree.Text `yaml:"seconds"`
	Pays    tree.Text `yaml:"pays-again"`
	Records tree.Text `yaml:"disturbs-records"`
	PIN     tree.Text `yaml:"enters-pin"`
	Retry   tree.Text `yaml:"retries-pin"`
	Stripe  tree.Text `yaml:"swipes-stripe"`
}

// How says how to find out what a question asks.
func How(w Words, l tree.Lang, q *tree.Question) Sheet {
	s := writer{Sheet{Title: q.Text.In(l)}}
	s.add(Body, 0, q.How.In(l))
	for _, t := range q.Does {
		s.add(Warning, 0, w.How.does(t).In(l))
	}
	s.add(Quiet, 0, fill(w.How.Seconds, l, int(math.Round(q.Seconds))))
	return s.Sheet
}

// does says what an act does besides telling something.
func (w howWords) does(t tree.Tag) tree.Text {
	switch t {
	case tree.PaysAgain:
		return w.Pays
	case tree.DisturbsRecords:
		return w.Records
	case tree.EntersPIN:
		return w.PIN
	case tree.RetriesPIN:
		return w.Retry
	case tree.SwipesStripe:
		return w.Stripe
	case tree.OnTerminal:
	}
	return tree.Text{}
}
