package tree

import (
	"errors"
	"testing"

	"swipewise/tree/doc"
)

func TestUnknownIDs(t *testing.T) {
	k := shipped(t)
	event := func(e Event) Event { return e }
	for _, c := range []struct {
		event             Event
		kind, id, nearest string
	}{
		{event(Event{Kind: EventAnswer, Question: "other-crad", Answer: "works"}), "question", "other-crad", "other-card"},
		{event(Event{Kind: EventAnswer, Question: "other-card", Answer: "work"}), "answer", "work", "works"},
		{event(Event{Kind: EventAnswer, Question: "other-card", Answer: "notsure"}), "answer", "notsure", "not-sure"},
		{event(Event{Kind: EventAnswer, Question: "display", Answer: "read-faild"}), "answer", "read-faild", "read-failed"},
		{event(Event{Kind: EventAnswer, Question: "code", Answer: "51", Scheme: "unionpey"}), "network", "unionpey", "unionpay"},
		{event(Event{Kind: EventTried, Remedy: "signon", Outcome: Failed}), "remedy", "signon", "sign-on"},
		{event(Event{Kind: EventTried, Remedy: "sign-on", Outcome: "yess"}), "outcome", "yess", "yes"},
		{event(Event{Kind: EventTried, Remedy: "sign-on"}), "outcome", "", "no"},
		{event(Event{Kind: EventLater, Question: "stag"}), "question", "stag", "stage"},
		{event(Event{Kind: EventAnswer, Question: "\xff\x00 far from everything there is"}), "question", "\xff\x00 far from everything there is", ""},
	} {
		s := begin(t, k, "code=51")
		_, err := s.Add(c.event)
		var unknown *UnknownError
		if !errors.As(err, &unknown) {
			t.Errorf("%+v: error %v", c.event, err)
			continue
		}
		if unknown.Kind != c.kind || unknown.ID != c.id || unknown.Nearest != c.nearest && c.id != "" {
			t.Errorf("%+v: %+v, want %s %q near %q", c.event, unknown, c.kind, c.id, c.nearest)
		}
		events(t, s, "code=51")
	}
}

func TestCodesAreBroughtToOneForm(t *testing.T) {
	k := shipped(t)
	for given, want := range map[string]string{"51": "51", "５１": "51", "a0": "A0", "Ａ０": "A0", " 51 ": "51", "[51]": "51", "y3": "Y3", "unionpay:51": "51", "zq": "ZQ"} {
		s := begin(t, k, "code="+given)
		if e := s.Events()[0]; e.Answer != want {
			t.Errorf("%q is kept as %q, want %q", given, e.Answer, want)
		}
	}
	s := begin(t, k, "code=au:98")
	if c := s.CodeShown(); c == nil || c.Scheme != "au" {
		t.Errorf("au:98 is %+v", c)
	}
}

func TestNearest(t *testing.T) {
	for _, c := range []struct {
		id    string
		known []string
		want  string
	}{
		{"soruce", []string{"course", "source"}, "source"},
		{"aa", []string{"ab", "ac"}, "ab"},
		{"aa", []string{"ac", "ab"}, "ab"},
		{"x", []string{"completely-else"}, ""},
		{"x", nil, ""},
		{"", []string{"no", "yes"}, ""},
	} {
		if got := Nearest(c.id, c.known); got != c.want && c.id != "" {
			t.Errorf("nearest %q of %q is %q, want %q", c.id, c.known, got, c.want)
		}
	}
}

func TestChanceWords(t *testing.T) {
	for word, want := range map[string]float64{"always": .99, "nearly-always": .95, "usually": .85, "often": .6, "sometimes": .3, "rarely": .08, "nearly-never": .02, "never": .002} {
		if got, ok := doc.ChanceOf(word); !ok || got != want {
			t.Errorf("%s is %v, want %v", word, got, want)
		}
	}
	if _, ok := doc.ChanceOf("mostly"); ok {
		t.Error("mostly is a chance")
	}
}

func TestFold(t *testing.T) {
	for given, want := range map[string]string{"读卡 失败！": "读卡失败", "ＭＡＣ　error": "macerror", "": "", "...": "", "5 1": "51"} {
		if got := Fold(given); got != want {
			t.Errorf("%q folds to %q, want %q", given, got, want)
		}
	}
}
