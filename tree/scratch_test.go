package tree

import "testing"

func TestScratch2(t *testing.T) {
	k := shipped(t)
	show := func(name string, evs ...Event) {
		s := NewSession(k)
		for _, e := range evs {
			if _, err := s.Add(e); err != nil {
				t.Fatal(err)
			}
		}
		for i := 0; i < 6; i++ {
			st := s.Step()
			at := ""
			if st.Question != nil {
				at = st.Question.ID
			}
			if st.Remedy != nil {
				at = st.Remedy.ID
			}
			hz := ""
			for _, h := range st.Standing {
				hz += h.Hazard.ID + " "
			}
			t.Logf("%s: %s %s %s ecr %.0f | %s %.2f, %s %.2f, %s %.2f | %s", name, st.Kind, at, st.Ending, st.ECR, st.Belief[0].Cause.ID, st.Belief[0].P, st.Belief[1].Cause.ID, st.Belief[1].P, st.Belief[2].Cause.ID, st.Belief[2].P, hz)
			switch st.Kind {
			case Ask:
				s.Answer(at, NotSure)
			case Try:
				s.Tried(at, Failed)
			default:
				return
			}
		}
	}
	a := func(q, x string) Event { return Event{Kind: EventAnswer, Question: q, Answer: x} }
	show("read-failed", a("display", "read-failed"))
	show("read-failed works", a("display", "read-failed"), a("other-card", "works"))
	show("read-failed fails", a("display", "read-failed"), a("other-card", "fails-too"))
	show("55 several", a("code", "55"), a("others-today", "same-trouble"))
	show("55 several", a("code", "55"), a("other-card", "fails-too"))
	show("black", a("screen", "dark"))
	show("nosignal", a("signal", "none"))
	show("otherfail", a("other-card", "fails-too"))
	show("amount", a("amount-check", "wrong"))
	show("guide", Event{Kind: EventGuide})
	show("reversal ok", a("display", "reversal-succeeded"))
	show("97", a("code", "97"))
	show("timeout declined", a("display", "response-timeout"), a("transaction-list", "listed-declined"))
	show("paper reversed", a("display", "paper-out"), a("transaction-list", "listed-reversed"))
	show("91", a("code", "91"), a("transaction-list", "reversal-done"))
}
