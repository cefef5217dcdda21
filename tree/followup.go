package tree

// cheapQuestion is the most seconds that telling two causes apart may take once
// the failure is over; an estimate.
const cheapQuestion = 10

// NamedFrom is how probable a cause must be to be named as the one it was; an
// estimate.
const NamedFrom = .5

// clearly is how probable a cause must be for no question about it to be left; an
// estimate.
const clearly = .85

// mostAfter is how many such questions may be asked, and worthAfter how many bits
// an answer must tell on average to be worth a look; estimates.
const (
	mostAfter  = 3
	worthAfter = .08
)

// TellApart returns the question that tells most about what it was, after a
// failure was mended, or nil if the cause is clear already or no cheap question
// tells enough. It may be skipped: the sale is paid.
func (s *Session) TellApart() *Question {
	f := s.k.factsOf(s.events)
	if f.askedAfter() >= mostAfter {
		return nil
	}
	b := s.k.ranked(f.weights())
	if b[0].P >= clearly {
		return nil
	}
	offered := f.offeredQuestions(s.k.hazardsOf(f), f.assumptions())
	var best *Question
	most := worthAfter
	for _, q := range s.k.questions {
		if !offered[q.index] || len(q.Does) > 0 || q.Seconds > cheapQuestion {
			continue
		}
		if bits := s.k.Information(b, q); bits > most {
			best, most = q, bits
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
