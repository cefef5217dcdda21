package plan

// Evaluate returns what following Choose from a state to the end costs on
// average, times the mass of the state. It walks the tree that Choose makes.
func (m *Model) Evaluate(s State) float64 { return m.EvaluatePolicy(s, m.Choose) }

// negligible is the mass below which a state is not followed any further.
const negligible = 1e-12

// EvaluatePolicy returns what a policy costs on average.
func (m *Model) EvaluatePolicy(s State, policy func(State) Choice) float64 {
	mass := s.Mass()
	if mass < negligible {
		return 0
	}
	switch c := policy(s); {
	case c.Question != None:
		q := &m.questions[c.Question]
		cost := q.Cost * mass
		for a := range q.Background {
			if !q.ends(a) {
				cost += m.EvaluatePolicy(m.Answered(s, c.Question, a), policy)
			}
		}
		return cost
	case c.Remedy != None:
		return m.remedies[c.Remedy].Cost*mass + m.EvaluatePolicy(m.Failed(s, c.Remedy), policy)
	}
	return m.calling(s.Weights)
}
