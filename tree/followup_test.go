package tree

import "testing"

// What is answered once the sale is paid tells more about the cause, but raises
// no alarm; before, it does.
func TestAnswersAfterPaid(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "display=read-failed", "other-card=works")
	add(t, s, s.Step().Says("stage", "no-answer"))
	if st := s.Step(); st.Kind != Paid || st.OutcomeOpen() {
		t.Errorf("after a paid sale %s", describe(st))
	}
	s = begin(t, k, "display=read-failed", "stage=no-answer", "other-card=works")
	if st := s.Step(); st.Kind != Ask || !st.OutcomeOpen() {
		t.Errorf("an open outcome gives %s", describe(st))
	}
	// A code is no curiosity: whenever it is told, it counts.
	s = begin(t, k, "other-card=works", "code=98")
	if st := s.Step(); !st.OutcomeOpen() {
		t.Errorf("98 told late gives %s", describe(st))
	}
}

func TestTellApartAsksAFewAtMost(t *testing.T) {
	s := begin(t, shipped(t), "display=read-failed", "other-card=works")
	n := 0
	for q := s.TellApart(); q != nil; q = s.TellApart() {
		if len(q.Does) > 0 || q.Seconds > cheapQuestion {
			t.Errorf("%s is asked of a customer who has paid", q.ID)
		}
		add(t, s, s.Step().Says(q.ID, NotSure))
		n++
	}
	if n == 0 || n > mostAfter {
		t.Errorf("%d questions after the sale is paid", n)
	}
}
