package tree

import (
	"slices"
	"testing"
)

func answers(s *Session) []string {
	var out []string
	for _, e := range s.Events() {
		switch e.Kind {
		case EventAnswer:
			out = append(out, e.Question+"="+e.Answer)
		case EventTried:
			out = append(out, e.Remedy+"="+string(e.Outcome))
		case EventGuide, EventRound, EventLater, EventSaid:
			out = append(out, string(e.Kind))
		}
	}
	return out
}

func events(t *testing.T, s *Session, want ...string) {
	t.Helper()
	if got := answers(s); !slices.Equal(got, want) {
		t.Errorf("events %q, want %q", got, want)
	}
}

func TestBackAtTheStart(t *testing.T) {
	s := NewSession(shipped(t))
	if s.Back() || s.Redo() || s.CanRedo() || !s.AtStart() || s.Round() != 0 {
		t.Error("a new session has something to take back or to redo")
	}
}

func TestReplacing(t *testing.T) {
	k := shipped(t)
	for _, c := range []struct {
		name     string
		given    []string
		again    string
		replaced string
		dropped  []string
		left     []string
	}{
		{"first time", []string{"code=51"}, "balance=unsure", "", nil, []string{"code=51", "balance=unsure"}},
		{"another answer", []string{"code=51", "balance=unsure"}, "balance=enough", "unsure", nil, []string{"code=51", "balance=enough"}},
		{"the same answer", []string{"balance=unsure", "code=51"}, "balance=unsure", "unsure", nil, []string{"code=51", "balance=unsure"}},
		{"another code", []string{"code=51", "balance=unsure"}, "code=57", "51", nil, []string{"balance=unsure", "code=57"}},
		{"dependent dropped", []string{"entry-mode=insert", "seated=yes", "stage=at-card"}, "entry-mode=tap", "insert", []string{"seated"}, []string{"stage=at-card", "entry-mode=tap"}},
		{"dependent still reachable", []string{"entry-mode=tap", "in-field=single"}, "entry-mode=phone", "tap", nil, []string{"in-field=single", "entry-mode=phone"}},
		{"two dependents", []string{"entry-mode=phone", "in-field=single", "wallet-ready=not-sure"}, "entry-mode=swipe", "phone", []string{"in-field", "wallet-ready"}, []string{"entry-mode=swipe"}},
		{"not sure drops nothing", []string{"line-in-use=unplugged"}, "connection=not-sure", "", nil, []string{"line-in-use=unplugged", "connection=not-sure"}},
		{"contradicted afterwards", []string{"line-in-use=unplugged"}, "connection=wifi", "", []string{"line-in-use"}, []string{"connection=wifi"}},
		{"remedy reported again", []string{"tried:sign-on=skip", "code=A0"}, "tried:sign-on=no", "", nil, []string{"code=A0", "sign-on=no"}},
		{"not across rounds", []string{"stage=at-card", "round"}, "stage=refused", "", nil, []string{"stage=at-card", "round", "stage=refused"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := begin(t, k, c.given...)
			probe := begin(t, k, c.again).Events()[0]
			change, err := s.Add(probe)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if change.Replaced != nil {
				got = change.Replaced.Answer
			}
			if got != c.replaced {
				t.Errorf("replaced %q, want %q", got, c.replaced)
			}
			var dropped []string
			for _, e := range change.Dropped {
				dropped = append(dropped, e.Question)
			}
			slices.Sort(dropped)
			if !slices.Equal(dropped, c.dropped) {
				t.Errorf("dropped %q, want %q", dropped, c.dropped)
			}
			events(t, s, c.left...)
		})
	}
}

// Going back and answering otherwise keeps what came after, unless it depended
// on the answer that is gone.
func TestAnsweringOtherwiseAfterBack(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "code=62", "entry-mode=insert", "seated=yes", "stage=refused")
	for range 3 {
		s.Back()
	}
	events(t, s, "code=62")
	change, err := s.Answer("entry-mode", "tap")
	if err != nil {
		t.Fatal(err)
	}
	events(t, s, "code=62", "entry-mode=tap", "stage=refused")
	if change.Replaced == nil || change.Replaced.Answer != "insert" {
		t.Errorf("replaced %+v, want insert", change.Replaced)
	}
	if len(change.Dropped) != 1 || change.Dropped[0].Question != "seated" {
		t.Errorf("dropped %+v, want seated", change.Dropped)
	}
	if s.CanRedo() {
		t.Error("something is left to redo")
	}
}

// The same answer again after going back brings everything back.
func TestTheSameAnswerAfterBack(t *testing.T) {
	s := begin(t, shipped(t), "code=62", "entry-mode=insert", "seated=yes")
	s.Back()
	s.Back()
	change, err := s.Answer("entry-mode", "insert")
	if err != nil {
		t.Fatal(err)
	}
	events(t, s, "code=62", "entry-mode=insert", "seated=yes")
	if change.Replaced != nil || change.Kept != 1 {
		t.Errorf("change %+v, want one kept", change)
	}
}

// What Back took belongs to the round it was given in: an answer to the same
// question in a later round is another answer.
func TestAnsweringAfterBackOverARound(t *testing.T) {
	s := begin(t, shipped(t), "stage=at-card", "round", "stage=refused")
	for range 3 {
		s.Back()
	}
	give(t, s, "stage=before-card")
	events(t, s, "stage=before-card", "round", "stage=refused")
}

func TestAnEndTakesNothingBack(t *testing.T) {
	s := begin(t, shipped(t), "code=62", "other-card=fails-too", "stage=refused")
	s.Back()
	s.Back()
	give(t, s, "other-card=works")
	if st := s.Step(); st.Kind != Paid || st.Ending != Mended {
		t.Errorf("step %s, want paid", describe(st))
	}
}

// The act that is both a question and a remedy is kept as the answer.
func TestTriedIsAnAnswerWhereTheActIsAQuestion(t *testing.T) {
	k := shipped(t)
	for _, c := range []struct{ tried, answer string }{
		{"tried:another-card=yes", "other-card=works"},
		{"tried:another-card=no", "other-card=fails-too"},
		{"tried:another-card=skip", "another-card=skip"}, // what was not done answers nothing
		{"tried:another-way=yes", "other-way=works"},
		{"tried:another-way=no", "other-way=fails"},
	} {
		events(t, begin(t, k, c.tried), c.answer)
	}
}

func TestClonesAreIndependent(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "code=62", "stage=refused")
	c := s.Clone()
	c.Back()
	give(t, c, "stage=at-card", "round")
	c.Events()[0].Answer = "spoilt"
	events(t, s, "code=62", "stage=refused")
	events(t, c, "code=62", "stage=at-card", "round")
	if s.CanRedo() {
		t.Error("going back in a clone can be redone in the original")
	}
}

// A second failure keeps what is true of the shop, and asks the rest afresh.
func TestNewRound(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "code=51", "connection=wifi", "stage=refused", "round")
	if s.Round() != 1 || !s.AtStart() {
		t.Errorf("round %d, at start %v", s.Round(), s.AtStart())
	}
	if s.CodeShown() != nil || s.Path() != NoStation {
		t.Errorf("code %v and path %s of the last round still show", s.CodeShown(), s.Path())
	}
	sameBelief(t, s, begin(t, k, "connection=wifi", "round"))
	give(t, s, "code=91")
	if c := s.CodeShown(); c == nil || c.Code != "91" {
		t.Errorf("code shown %v, want 91", c)
	}
	if st := s.Step(); st.Number != 1 {
		t.Errorf("the first step of the round is number %d", st.Number)
	}
	for range 12 { // a question is asked again in a new round, but not what is stable
		st := s.Step()
		if st.Kind != Ask {
			break
		}
		if st.Question.ID == "connection" {
			t.Error("asks again what is true of the shop")
		}
		give(t, s, st.Question.ID+"="+NotSure)
	}
}
