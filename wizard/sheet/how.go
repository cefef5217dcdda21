package sheet

import (
	"math"

	"swipewise/tree"
)

// howWords are the words around how a question is answered.
type howWords struct {
	Seconds string `yaml:"seconds"`
	Pays    string `yaml:"pays-again"`
	Records string `yaml:"disturbs-records"`
	PIN     string `yaml:"enters-pin"`
	Retry   string `yaml:"retries-pin"`
	Stripe  string `yaml:"swipes-stripe"`
}

// How says how to find out what a question asks.
func How(w *Words, q *tree.Question) Sheet {
	s := writer{Sheet{Title: q.Text.In(w.Lang)}}
	s.add(Body, 0, q.How.In(w.Lang))
	for _, t := range q.Does {
		s.add(Warning, 0, w.How.does(t))
	}
	s.add(Quiet, 0, fill(w.How.Seconds, int(math.Round(q.Seconds))))
	return s.Sheet
}

// does says what an act does besides telling something.
func (w howWords) does(t tree.Tag) string {
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
	case tree.OnTerminal, tree.ReturnsMoney:
	}
	return ""
}
