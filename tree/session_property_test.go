package tree

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// reply draws what a clerk may say to a step: an answer, not sure, later, or how
// the remedy went.
func reply(t *rapid.T, s *Session, st Step) Event {
	if st.Kind == Try {
		o := rapid.SampledFrom([]Outcome{Failed, Failed, Failed, Skipped, Worked}).Draw(t, st.Remedy.ID)
		return Event{Kind: EventTried, Remedy: st.Remedy.ID, Outcome: o}
	}
	ids := []string{NotSure}
	for _, a := range st.Question.Answers {
		if !a.Ends || len(st.Question.Answers) == 1 {
			ids = append(ids, a.ID)
		}
	}
	if s.MayPutOff(st.Question) && rapid.IntRange(0, 7).Draw(t, "put off") == 0 {
		return Event{Kind: EventLater, Question: st.Question.ID}
	}
	return Event{Kind: EventAnswer, Question: st.Question.ID, Answer: rapid.SampledFrom(ids).Draw(t, st.Question.ID)}
}

// opening draws what a clerk starts from.
func opening(t *rapid.T, k *Knowledge) []Event {
	switch rapid.IntRange(0, 4).Draw(t, "start") {
	case 0:
		return []Event{{Kind: EventGuide}}
	case 1:
		return []Event{anyAnswer(t, k, k.Question(CodeQuestion))}
	case 2:
		return []Event{anyAnswer(t, k, k.Question(DisplayQuestion))}
	case 3:
		return []Event{anyAnswer(t, k, k.Question(CodeQuestion)), anyAnswer(t, k, k.Question(DisplayQuestion))}
	}
	return []Event{rapid.SampledFrom(k.Starts()).Draw(t, "symptom").Event}
}

// TestEveryPathEnds walks the tree with random answers. A round has at most 15
// steps, besides what a hazard demands and plain acts at its end, at most 8 questions come before the first remedy, nothing is asked or
// offered twice, and putting a question off brings something else.
func TestEveryPathEnds(t *testing.T) {
	k := shipped(t)
	longest, questions := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		s := NewSession(k)
		for round := range rapid.IntRange(1, 3).Draw(t, "rounds") {
			if round > 0 {
				s.NewRound()
			}
			add(t, s, opening(t, k)...)
			w := walker{met: map[string]bool{}, unsure: map[string]bool{}}
			w.round(t, s)
			longest, questions = max(longest, w.steps), max(questions, w.asked)
		}
	})
	t.Logf("longest round %d steps, at most %d questions before the first remedy", longest, questions)
}

// walker walks one round.
type walker struct {
	met     map[string]bool // acts that were asked or offered
	unsure  map[string]bool // acts that were only asked about
	steps   int             // answered
	first   int             // the number of the first step
	asked   int             // questions before the first remedy, those that a hazard demands aside
	treated bool
	later   int
}

func (w *walker) round(t *rapid.T, s *Session) {
	k := s.Knowledge()
	for {
		st := s.Step()
		if st.Kind == Paid || st.Kind == Handover {
			return
		}
		plain := st.Kind == Try && st.Named() != nil
		// Counted as the model does: an answer that was dropped since is no step.
		if done := st.Number - 1; w.steps > 0 && (done >= mostSteps && !st.Demanded && !plain || done >= mostSteps+mostPlain) {
			t.Fatalf("step %d of a round: %s\n%v", w.steps+1, describe(st), s.Events())
		}
		if w.steps == 0 {
			w.first = st.Number
		}
		if st.Number > w.first+w.steps { // fewer where a start was contradicted and dropped
			t.Fatalf("step is number %d, want %d: %v", st.Number, w.first+w.steps, s.Events())
		}
		act := actOf(st)
		if w.met[act] && !w.unsure[act] {
			t.Fatalf("%s comes twice\n%v", describe(st), s.Events())
		}
		if q := st.Question; q != nil && len(q.OnlyIf) > 0 && !slices.ContainsFunc(s.Events(), func(e Event) bool { return slices.Contains(q.OnlyIf, Ref{e.Question, e.Answer}) }) {
			t.Fatalf("%s, but none of %v was answered\n%v", describe(st), q.OnlyIf, s.Events())
		}
		w.count(t, s, st)
		e := reply(t, s, st)
		add(t, s, e)
		if e.Kind == EventLater {
			w.later++
			if next := s.Step(); next.Question == st.Question {
				t.Fatalf("%s was put off and comes again\n%v", describe(st), s.Events())
			}
			if w.later > 200 {
				t.Fatalf("put off without end")
			}
			continue
		}
		w.met[act] = true
		a := (*Answer)(nil)
		if e.Kind == EventAnswer {
			a = k.Question(e.Question).Answer(e.Answer)
		}
		w.unsure[act] = st.Kind == Ask && (e.Answer == NotSure || a != nil && a.As != "") // asked about, and not done
		w.steps++
	}
}

func (w *walker) count(t *rapid.T, s *Session, st Step) {
	w.treated = w.treated || st.Kind == Try
	if st.Kind == Ask && !w.treated && !st.Demanded {
		w.asked++
		if w.asked-w.later > mostQuestions {
			t.Fatalf("question %d before the first remedy: %s\n%v", w.asked, describe(st), s.Events())
		}
	}
}

// actOf names an act; the act that is both a question and a remedy is one.
func actOf(st Step) string {
	if st.Kind == Ask {
		return st.Question.ID
	}
	if st.Remedy.Is != "" {
		return st.Remedy.Is
	}
	return "remedy " + st.Remedy.ID
}

func TestStepIsDeterministic(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		s := NewSession(k)
		add(t, s, someEvidence(t, k, 6)...)
		a, b := s.Step(), s.Clone().Step()
		if describe(a) != describe(b) || a.ECR != b.ECR || a.Cause != b.Cause || len(a.Standing) != len(b.Standing) || fmt.Sprint(a.Belief) != fmt.Sprint(b.Belief) {
			t.Fatalf("%s %v, then %s %v", describe(a), a.ECR, describe(b), b.ECR)
		}
		if a.Kind != Paid && (a.ECR <= 0 || a.ECR > 5*k.Costs().Support) {
			t.Fatalf("%s at %v seconds", describe(a), a.ECR)
		}
	})
}

// TestBackAndRedoAreInverse takes any number of events back and does them again.
func TestBackAndRedoAreInverse(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		s := NewSession(k)
		add(t, s, opening(t, k)...)
		for range rapid.IntRange(0, 8).Draw(t, "length") {
			st := s.Step()
			if st.Kind == Paid || st.Kind == Handover {
				s.NewRound()
				continue
			}
			add(t, s, reply(t, s, st))
		}
		last, step := s.Events(), describe(s.Step())
		n := rapid.IntRange(0, len(last)).Draw(t, "back")
		for i := range n {
			if !s.Back() || !s.CanRedo() {
				t.Fatal("cannot go back")
			}
			if want := last[:len(last)-1-i]; !slices.Equal(s.Events(), want) {
				t.Fatalf("back at %v, want %v", s.Events(), want)
			}
		}
		for range n {
			if !s.Redo() {
				t.Fatal("cannot redo")
			}
		}
		if s.CanRedo() || s.Redo() {
			t.Fatal("something is left to redo")
		}
		if !slices.Equal(s.Events(), last) || describe(s.Step()) != step {
			t.Fatalf("after back and redo %v %s, before %v %s", s.Events(), describe(s.Step()), last, step)
		}
	})
}

// TestAnsweringAgainReplaces gives one of several answers anew: exactly that
// answer is replaced, and of the others only those that depended on it go.
func TestAnsweringAgainReplaces(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		s := NewSession(k)
		add(t, s, someEvidence(t, k, 10)...)
		before := s.Events()
		if len(before) == 0 {
			return
		}
		old := rapid.SampledFrom(before).Draw(t, "again")
		now := anyAnswer(t, k, k.Question(old.Question))
		change, err := s.Add(now)
		if err != nil {
			t.Fatal(err)
		}
		if change.Replaced == nil || *change.Replaced != old {
			t.Fatalf("replaced %+v, want %+v", change.Replaced, old)
		}
		for _, d := range change.Dropped {
			whose := d.Question == SchemeQuestion && now.Question == CodeQuestion // it was about the code before
			if !whose && !slices.ContainsFunc(k.Question(d.Question).OnlyIf, func(r Ref) bool { return r.Question == now.Question }) {
				t.Fatalf("%+v was dropped but does not depend on %s", d, now.Question)
			}
		}
		for _, e := range before {
			kept, gone := slices.Contains(s.Events(), e), slices.Contains(change.Dropped, e)
			if e.Question != old.Question && kept == gone {
				t.Fatalf("%+v kept %v, dropped %v", e, kept, gone)
			}
		}
		// It is as if the new answer had been given in the first place.
		fresh := NewSession(k)
		for _, e := range before {
			if e == old {
				e = now
			}
			if !slices.Contains(change.Dropped, e) {
				add(t, fresh, e)
			}
		}
		sameBelief(t, fresh, s)
	})
}

// unsure gives not-sure to the first n questions that may be asked of anybody.
func unsure(t failer, s *Session, n int) {
	for _, q := range s.Knowledge().Questions() {
		if n > 0 && !q.Opening && len(q.OnlyIf) == 0 && len(q.Does) == 0 && !q.lookUp && q.ID != "stage" && q.ID != "receipt" && q.ID != "till" && q.ID != "paper" && q.ID != "printer-look" {
			add(t, s, Event{Kind: EventAnswer, Question: q.ID, Answer: NotSure})
			n--
		}
	}
}

func TestFifteenStepsEndARound(t *testing.T) {
	s := begin(t, shipped(t), "display=read-failed", "guide")
	unsure(t, s, mostSteps-keptBack-1)
	if st := s.Step(); st.Kind != Try && st.Kind != Ask {
		t.Errorf("after %d steps: %s, want one more", mostSteps-keptBack-1, describe(st))
	}
	s = begin(t, shipped(t), "display=read-failed", "guide")
	unsure(t, s, mostSteps-1)
	if st := s.Step(); st.Kind != Handover || st.Ending != TooLong || st.Question != nil || st.Remedy != nil {
		t.Errorf("after %d steps: %s, want the acquirer", mostSteps-1, describe(st))
	}
	s.NewRound()
	s.Guide()
	if st := s.Step(); st.Kind == Handover {
		t.Errorf("a new round begins with %s", describe(st))
	}
}

// Eight questions are enough: then a remedy comes, or the act that counts as one,
// and after it one may ask again.
func TestEightQuestionsBeforeTheFirstRemedy(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "stage=at-card", "guide")
	unsure(t, s, mostQuestions)
	if st := s.Step(); st.Kind == Ask && st.Question.remedyID == "" || st.Kind == Handover {
		t.Errorf("after %d questions: %s, want a remedy", mostQuestions, describe(st))
	}
	asks := 0
	for _, r := range k.Remedies() { // a remedy was tried: asking is allowed again
		s := s.Clone()
		give(t, s, "tried:"+r.ID+"=no")
		if s.Step().Kind == Ask {
			asks++
		}
	}
	if asks == 0 {
		t.Error("nothing is asked after a remedy")
	}
}
