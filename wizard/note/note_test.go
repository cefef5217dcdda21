package note

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/shop"
	"swipewise/wizard/words"
)

var update = flag.Bool("update", false, "write the notes that are compared to the letter")

func shippedWords(t testing.TB) words.Pair[Words] {
	t.Helper()
	w, err := words.Read[Words](assets.Files, "note")
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// small is a knowledge of two causes, so that a note can be compared to the
// letter.
func small(t testing.TB) *tree.Knowledge {
	t.Helper()
	k, err := tree.Load(os.DirFS("testdata/knowledge"))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// walk adds events written as question=answer, remedy:outcome, or round. Words
// after a blank are what the clerk typed.
func walk(t testing.TB, k *tree.Knowledge, steps ...string) *tree.Session {
	t.Helper()
	s := tree.NewSession(k)
	for _, step := range steps {
		what, typed, _ := strings.Cut(step, " ")
		question, answer, isAnswer := strings.Cut(what, "=")
		remedy, outcome, _ := strings.Cut(what, ":")
		e := tree.Event{Kind: tree.EventTried, Remedy: remedy, Outcome: tree.Outcome(outcome)}
		switch {
		case isAnswer:
			e = tree.Event{Kind: tree.EventAnswer, Question: question, Answer: answer, Text: typed}
		case what == "round":
			e = tree.Event{Kind: tree.EventRound}
		}
		if _, err := s.Add(e); err != nil {
			t.Fatalf("%s: %v", step, err)
		}
	}
	return s
}

// What the shop has told stands in the note, and is no blank to fill in.
func TestHandoverOfAShop(t *testing.T) {
	w := shippedWords(t)
	p, err := shop.Parse([]byte("hotline: 95516\nacquirer: 银联商务\nmake: A920\nterminal-number: \"01234567\"\nconnection: wifi\n"))
	if err != nil {
		t.Fatal(err)
	}
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	s := tree.NewSessionIn(p.Shop(), k)
	got := Handover(s, p, w.In(tree.ZH))
	for _, want := range []string{"\n本店\n- 终端号：01234567\n- 机器型号：A920\n- 收单机构：银联商务\n- 客服电话：95516\n- 上网方式：店里的无线网\n", "- 商户号：____"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	if strings.Contains(got, "终端号：____") {
		t.Errorf("a blank for what is known:\n%s", got)
	}
}

func TestHandover(t *testing.T) {
	w := shippedWords(t)
	for name, steps := range map[string][]string{
		"nothing": nil,
		"timeout": {
			"code=51", "display=read-failed BAD READ", "signal=not-sure", "other-card=fails", "wipe:no", "round",
			"code=ZQ", "display=no-answer NO ANSWER", "list=pending",
		},
	} {
		s := walk(t, small(t), steps...)
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			file := filepath.Join("testdata", name+"."+string(l)+".txt")
			if *update {
				if err := os.WriteFile(file, []byte(Handover(s, shop.Profile{}, w.In(l))), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got := Handover(s, shop.Profile{}, w.In(l)); got != string(want) {
				t.Errorf("%s in %s is\n%s\nwant\n%s", name, l, got, want)
			}
		}
	}
}

// Each line of the table is one event and what the note says of it.
func TestEvents(t *testing.T) {
	w := shippedWords(t)
	for step, want := range map[string]string{
		"code=51":                                    "Response code 51: Not enough money",
		"code=51 机器报51":                              "Response code 51: Not enough money (as typed: 机器报51)",
		"code=au:51":                                 "Response code au:51: Ask the issuer",
		"code=ZQ":                                    "Response code ZQ, not in the tables",
		"display=read-failed":                        `The screen says "Card read error"`,
		"display=read-failed CARD READ ERROR!":       `The screen says "Card read error"`,
		"display=read-failed dukashibai":             `The screen says "Card read error" (as typed: dukashibai)`,
		"display=something-else":                     "Words on the screen that are not on the list",
		"display=something-else two\n\x1b lines":     `In the clerk's words: "two lines"`,
		"display=something-else 6228 4800 1234 5678": `In the clerk's words: "6228 4800 **** ****"`,
		"signal=none":                                "signal: None",
		"signal=not-sure":                            "Not sure: signal",
		"other-card=fails":                           "another card: No",
		"wipe:no":                                    "Wipe the chip: no help",
		"wipe:yes":                                   "Wipe the chip: it worked",
		"wipe:skip":                                  "Wipe the chip: could not be done",
	} {
		if note := Handover(walk(t, small(t), step), shop.Profile{}, w.In(tree.EN)); !strings.Contains(note, "\n- "+want+"\n") {
			t.Errorf("%q: no point %q in\n%s", step, want, note)
		}
	}
}

// On every code and message of the shipped knowledge the note stands, and says
// the hazards that stand.
func TestShippedKnowledge(t *testing.T) {
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	w := shippedWords(t)
	for _, start := range k.Starts() {
		s := tree.NewSession(k)
		if _, err := s.Add(start.Event); err != nil {
			t.Fatal(err)
		}
		standing := s.Step().Standing
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			note := Handover(s, shop.Profile{}, w.In(l))
			for _, st := range standing {
				if !strings.Contains(note, st.Hazard.Title.In(l)) {
					t.Errorf("%v: the note does not name %s:\n%s", start.Event, st.Hazard.ID, note)
				}
			}
			if strings.Contains(note, "%!") || !strings.HasSuffix(note, w.In(l).NoCardData+"\n") {
				t.Errorf("%v:\n%s", start.Event, note)
			}
		}
	}
}
