package tree

// cheapQuestion is the most seconds that telling two causes apart may take once
// the failure is over.
const cheapQuestion = 10

// NamedFrom is how probable a cause must be to be named as the one it was.
const NamedFrom = .5

// clearly is how probable a cause must be for no question about it to be left.
const clearly = .85

// mostAfter is how many such questions may be asked.
const mostAfter = 2

// TellApart returns the question that best tells the two likeliest causes apart
// after a failure was mended, or nil if one of them is clear already or no
// cheap question does. It may be skipped: the sale is paid.
func (s *Session) TellApart() *Question {
	f := s.factsNow()
	if f.askedAfter() >= mostAfter {
		return nil
	}
	weights := f.weights()
	b := s.k.ranked(weights)
	if len(b) < 2 || b[0].P >= clearly {
		return nil
	}
	standing := s.k.hazardsOf(f)
	offered := f.offeredQuestions(standing)
	var best *Question
	most := .3 // the least difference between the two worth asking for
	for _, q := range s.k.questions {
		if !offered[q.index] || len(q.Does) > 0 || q.Seconds > cheapQuestion {
			continue
		}
		t := &s.k.tables.questions[q.index]
		x, y := t.chances(b[0].Cause.index), t.chances(b[1].Cause.index)
		apart := 0.0
		for n := range x {
			apart += max(0, x[n]-y[n])
		}
		if apart > most {
			best, most = q, apart
		}
	}
	return best
}

// askedAfter counts the answers given after the event that ended the failure.
func (f facts) askedAfter() int {
	n, over := 0, false
	for i, e := range f.events {
		if over && e.Kind == EventAnswer {
			n++
		}
		over = over || f.rounds[i] == f.round && f.paidBy(i, e) != NotEnded
	}
	return n
}
