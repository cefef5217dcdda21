package tree

// Sensible reports whether a remedy makes sense now: it was not done, the shop has
// what it needs, what it takes for granted is not excluded, and what it waits for
// was answered or can still be. Hazards are left aside.
func (s *Session) Sensible(r *Remedy) bool {
	f := s.factsNow()
	return f.offeredRemedies(nil, f.sense().likely(s.k, f.weights()))[r.index]
}
