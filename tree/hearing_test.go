package tree

import (
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func listened(k *Knowledge, text string) []string {
	var out []string
	for _, e := range k.Listen(text) {
		if e.Kind == EventAnswer {
			out = append(out, e.Question+"="+e.Answer)
		}
	}
	return out
}

// One sentence may hold several observations; each has its own words.
func TestSeveralObservations(t *testing.T) {
	k := shipped(t)
	for text, want := range map[string][]string{
		"屏幕上写着读卡失败，换了别的卡也不行，今天一直这样":                        {"display=read-failed", "other-card=fails-too"},
		"Card read error, other cards fail too, no signal": {"display=read-failed", "other-card=fails-too", "signal=none"},
	} {
		got := listened(k, text)
		for _, w := range want {
			if !slices.Contains(got, w) {
				t.Errorf("%q tells %q, want %s in it", text, got, w)
			}
		}
	}
}

// A code and the words beside it are both kept. Where they disagree, the words
// choose the table; a typed code is never replaced.
func TestCodeAndWords(t *testing.T) {
	k := shipped(t)
	for _, c := range []struct{ text, code, cause string }{
		{"51 余额不足", "51", "card.insufficient-funds"},
		{"ZZ 可用余额不足", "ZZ", "card.insufficient-funds"},
		{"Q9 电池电量低，请充电", "Q9", "device.battery-low"},
	} {
		s := NewSession(k)
		if _, err := s.AddAll(k.Listen(c.text)...); err != nil {
			t.Fatal(err)
		}
		first := s.Events()[0]
		if first.Question != CodeQuestion || first.Answer != c.code {
			t.Errorf("%q keeps %+v as its code", c.text, first)
		}
		if b := s.Belief(); b[0].Cause.ID != c.cause {
			t.Errorf("%q speaks for %s, want %s", c.text, b[0].Cause.ID, c.cause)
		}
	}
}

// A code that nobody saw is never written down, however much the words sound
// like its meaning.
func TestNoCodeOutOfWords(t *testing.T) {
	k := shipped(t)
	for _, c := range k.Codes() {
		for _, words := range []string{c.Meaning.ZH, c.Meaning.EN, c.Display.EN} {
			for _, e := range k.Listen(words) {
				if e.Question == CodeQuestion && !strings.Contains(strings.ToUpper(words), e.Answer) {
					t.Errorf("%q writes down the code %s", words, e.Answer)
				}
			}
		}
	}
}

// No reading of words settles a hazard or ends a sale, whatever the words are.
func TestWordsOpenNoGate(t *testing.T) {
	k := shipped(t)
	for _, h := range k.Hazards() {
		refs := slices.Concat(h.SettledBy, h.PaidBy)
		for _, c := range h.Cases {
			refs = append(refs, c.SettledBy...)
		}
		for _, r := range refs {
			a := k.Question(r.Question).Answer(r.Answer)
			words := slices.Concat([]string{a.Text.ZH, a.Text.EN, a.Symptom.ZH, a.Symptom.EN}, a.Also, a.Said)
			for _, w := range words {
				if got := listened(k, w); slices.Contains(got, r.String()) {
					t.Errorf("%q answers %s by itself", w, r)
				}
			}
		}
	}
}

// Traditional characters are understood like simplified ones.
func TestTraditional(t *testing.T) {
	k := shipped(t)
	for traditional, simplified := range map[string]string{
		"讀卡機電量過低，請充電": "读卡机电量过低，请充电",
		"無法連線到伺服器":    "无法连线到伺服器",
		"交易逾時，請重試":    "交易逾时，请重试",
	} {
		a, b := k.Hear(traditional), k.Hear(simplified)
		for i := range a.causes {
			if math.Abs(a.causes[i]-b.causes[i]) > 1e-9 {
				t.Errorf("%q and %q speak differently for %s", traditional, simplified, k.causes[i].ID)
			}
		}
	}
}

// Whatever is said, every cause keeps a likelihood above nothing, and what the
// words may mean is a probability.
func TestHearingProperties(t *testing.T) {
	k := shipped(t)
	var pieces []string
	for _, d := range k.Displays() {
		pieces = append(pieces, d.Text.ZH, d.Text.EN)
	}
	rapid.Check(t, func(r *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 3).Draw(r, "pieces"), rapid.SampledFrom([]string{" ", "，", "\n"}).Draw(r, "between")) + rapid.String().Draw(r, "rest")
		h := k.Hear(text)
		sum := h.Nothing
		for _, s := range h.Senses {
			sum += s.P
		}
		if sum > 1+1e-9 || h.Nothing < 0 {
			r.Fatalf("%q: probabilities sum to %v", text, sum)
		}
		for i, p := range h.causes {
			if !(p > 0) || math.IsInf(p, 0) {
				r.Fatalf("%q: %v under %s", text, p, k.causes[i].ID)
			}
		}
		s := NewSession(k)
		if _, err := s.AddAll(k.Listen(text)...); err != nil {
			r.Fatalf("%q: %v", text, err)
		}
		total := 0.0
		for _, l := range s.Belief() {
			total += l.P
		}
		if math.Abs(total-1) > 1e-9 {
			r.Fatalf("%q: belief sums to %v", text, total)
		}
		for s.Back() {
		}
		if len(s.Events()) > 0 {
			r.Fatalf("%q cannot be taken back", text)
		}
	})
}

// Where words leave it open, the meanings are offered; an answer becomes what was
// meant, and Back opens it again.
func TestWhichMeant(t *testing.T) {
	k := shipped(t)
	s := NewSession(k)
	if _, err := s.AddAll(k.Listen("机器锁了")...); err != nil {
		t.Fatal(err)
	}
	step := s.Step()
	if step.Kind != Ask || step.Question.ID != WhichMeant {
		t.Fatalf("the next step is %s %+v", step.Kind, step.Question)
	}
	if n := len(step.Question.Answers); n < 3 || n > mostMeant+1 || step.Question.Answers[n-1].ID != NoneOfThese {
		t.Fatalf("%d answers: %+v", n, step.Question.Answers)
	}
	before := s.Events()
	for _, a := range step.Question.Answers {
		if a.Text.ZH == "" || a.Text.EN == "" {
			t.Errorf("%s has no words", a.ID)
		}
		if _, err := s.Answer(WhichMeant, a.ID); err != nil {
			t.Fatalf("%s: %v", a.ID, err)
		}
		if next := s.Step(); next.Question != nil && next.Question.ID == WhichMeant {
			t.Errorf("%s: asked again", a.ID)
		}
		s = NewSession(k)
		_, _ = s.AddAll(before...)
	}
}

func TestNotUnderstood(t *testing.T) {
	k := shipped(t)
	s := NewSession(k)
	if _, err := s.AddAll(k.Listen("quantum umbrella")...); err != nil {
		t.Fatal(err)
	}
	if got := s.NotUnderstood(); !slices.Equal(got, []string{"quantum umbrella"}) {
		t.Errorf("not understood: %q", got)
	}
}
