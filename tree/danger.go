package tree

// The least chance that a cause shows a sign, and how much likelier than usual
// the sign must be, for the hazard that it raises to go with the cause.
const (
	dangerChance = .1
	dangerLift   = 1.2
)

// Closes reports whether the hazard forbids a remedy while it stands.
func (s Standing) Closes(r *Remedy) bool { return forbidden([]Standing{s}, r.Does) }

// Dangers returns the hazards that a failure with this cause often raises, in
// order of their ids: those that stand by signs which the cause shows at least
// one time in ten. Who reads about a cause without a session must be told of
// them, and of what they forbid.
func (k *Knowledge) Dangers(c *Cause) []Standing {
	stands := map[*Hazard]Standing{}
	often := map[*Hazard]float64{}
	for _, q := range k.questions {
		chance := map[*Hazard]float64{}
		for _, x := range k.Chances(c, q) {
			if x.ID == SomethingElse || !q.Opening && x.P < dangerLift*q.Answer(x.ID).Background {
				continue
			}
			s := NewSession(k)
			if _, err := s.Answer(q.ID, x.ID); err != nil {
				continue
			}
			for _, st := range k.hazardsOf(k.factsOf(s.Events())) {
				if st.untold() {
					continue // of any failure of which nothing is known
				}
				stands[st.Hazard] = st
				chance[st.Hazard] += x.P
				often[st.Hazard] = max(often[st.Hazard], chance[st.Hazard])
			}
		}
	}
	var out []Standing
	for _, h := range k.hazards {
		if often[h] >= dangerChance {
			out = append(out, stands[h])
		}
	}
	return out
}
