package tree

// Path returns the furthest station that the request certainly reached, or
// NoStation where that cannot be said: nothing was shown yet, or the request
// was sent and no answer came. It is strong evidence, no proof: an acquirer may
// translate codes. Source: UnionPay Q/CUP 006.6-2014 and -2015, annex, which
// party may set a code.
func (s *Session) Path() Station {
	f := s.factsNow()
	path := NoStation
	for i, e := range f.events {
		if f.rounds[i] != f.round || e.Kind != EventAnswer {
			continue
		}
		if s.k.sentOf(e) == NoAnswer {
			return NoStation
		}
		switch {
		case e.Question == CodeQuestion && e.Answer != NotSure:
			if c := f.codeAt(i); c != nil {
				path = max(path, c.Proves())
			}
		case s.k.sentOf(e) == NotSent:
			path = max(path, Terminal)
		case s.k.sentOf(e) == Answered:
			path = max(path, Acquirer)
		}
	}
	return path
}

// CodeShown returns the response code of this round, read together with the
// text beside it. It returns nil if none was given or nobody defined it.
func (s *Session) CodeShown() *Code {
	f := s.factsNow()
	for i := len(f.events) - 1; i >= 0 && f.rounds[i] == f.round; i-- {
		if e := f.events[i]; e.Kind == EventAnswer && e.Question == CodeQuestion && e.Answer != NotSure {
			return f.codeAt(i)
		}
	}
	return nil
}

// Way is a rescue way with whether it is open now.
type Way struct {
	Rescue *Rescue
	Closed *Hazard // the hazard that closes it, or nil
}

// Ways returns the ways to finish the sale now, and what closes those that are
// closed. A way that this shop does not have is none; there are none at all once
// the sale is paid in full.
func (s *Session) Ways() []Way {
	if step := s.Step(); step.Kind == Paid && step.Ending != PartApproved {
		return nil
	}
	f := s.factsNow()
	standing := s.k.hazardsOf(f)
	var out []Way
	for _, r := range s.k.rescues {
		if !f.lacking.allows(r.Needs) {
			continue
		}
		way := Way{Rescue: r}
		does := r.Does
		if r.OnTerminal {
			does = append([]Tag{OnTerminal}, does...)
		}
		for _, st := range standing {
			if st.Hazard.ClosesRescue || forbidden([]Standing{st}, does) {
				way.Closed = st.Hazard
				break
			}
		}
		out = append(out, way)
	}
	return out
}
