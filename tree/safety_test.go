package tree

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// madeUp are failures made up from the safety rules: what the clerk begins with,
// and what must hold on every way on from there, whatever is answered.
var madeUp = []struct {
	name  string
	begin []string
	never []Tag // not offered while the outcome is unknown, or ever where always is set
	until bool  // only while the outcome is unknown
}{
	{"the answer timed out", []string{"display=response-timeout"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the whole sale timed out", []string{"display=transaction-timeout"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the reply was cut short", []string{"display=receive-failed"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"68 after a long wait", []string{"code=68"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"98 and nothing on paper", []string{"code=98", "receipt=none"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the issuer does not answer, 91", []string{"code=91"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"94, said to be a duplicate", []string{"code=94"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the paper ran out in mid-sale", []string{"display=paper-out"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the power went in mid-sale", []string{"mid-sale=yes"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the line was cut after sending", []string{"stage=no-answer"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the reversal failed", []string{"display=reversal-failed"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"A0 on a reversal slip", []string{"display=reversal-slip", "code=A0"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the customer's phone says that money was taken", []string{"bank-message=charged"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"a slip came out that says approved", []string{"stage=at-card", "receipt=printed-approved"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the till says paid, the terminal does not", []string{"till=disagrees"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"a second payment after a timeout failed as well", []string{"display=response-timeout", "round", "code=51"}, []Tag{PaysAgain, DisturbsRecords}, true},
	{"the PIN is wrong, and others have it too", []string{"code=55", "others-today=same-trouble"}, []Tag{EntersPIN, RetriesPIN}, false},
	{"too many PIN tries", []string{"code=75"}, []Tag{RetriesPIN}, false},
	{"the last PIN try of a chip", []string{"display=last-pin-attempt"}, []Tag{RetriesPIN}, false},
	{"a stolen card, 43", []string{"code=43"}, []Tag{PaysAgain, RetriesPIN}, false},
	{"a terminal that was tampered with", []string{"display=tamper"}, []Tag{OnTerminal, PaysAgain, DisturbsRecords}, false},
}

// forceful are words that no step may say to a clerk, and notTo what makes a
// sentence one that warns against them.
var (
	forceful = regexp.MustCompile(`(?i)拆开机|撬|初始化|清冲正|清流水|恢复出厂|分单|拆成几笔|没收|扣下卡|factory reset|\bprise|\bpry|1-cent|split the`)
	notTo    = regexp.MustCompile(`(?i)不|别|勿|never|not `)
)

// TestMadeUpFailuresAreSafe walks every way on from each failure, all answers
// and outcomes and "not sure", some steps deep.
func TestMadeUpFailuresAreSafe(t *testing.T) {
	k := shipped(t)
	depth := 4
	if testing.Short() {
		depth = 2
	}
	for _, f := range madeUp {
		t.Run(f.name, func(t *testing.T) {
			walkAll(t, begin(t, k, f.begin...), depth, func(s *Session, step Step) {
				if f.until && !step.OutcomeOpen() {
					return
				}
				for _, tag := range does(step) {
					if slices.Contains(f.never, tag) {
						t.Errorf("%s, which %s, after %v", describe(step), tag, s.Events())
					}
				}
				if f.until {
					safe(t, s, step)
				}
			})
		})
	}
}

// walkAll visits every step that can follow, so many steps deep.
func walkAll(t *testing.T, s *Session, depth int, visit func(*Session, Step)) {
	step := s.Step()
	visit(s, step)
	if depth == 0 {
		return
	}
	events := []Event{}
	for _, fork := range s.forks(step) {
		events = append(events, fork.Event)
	}
	if step.Kind == Ask {
		events = append(events, step.Says(step.Question.ID, NotSure))
	}
	for _, e := range events {
		next := s.Clone()
		if _, err := next.Add(e); err != nil {
			t.Fatal(err)
		}
		walkAll(t, next, depth-1, visit)
	}
}

func TestNoStepUsesForce(t *testing.T) {
	k := shipped(t)
	check := func(id string, x Text) {
		for _, s := range []string{x.ZH, x.EN} {
			for _, sentence := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("。.；;\n", r) }) {
				if forceful.MatchString(sentence) && !notTo.MatchString(sentence) {
					t.Errorf("%s says: %s", id, sentence)
				}
			}
		}
	}
	for _, r := range k.Remedies() {
		for _, step := range r.Steps {
			check(r.ID, step)
		}
	}
	for _, q := range k.Questions() {
		check(q.ID, q.How)
	}
	for _, r := range k.Rescues() {
		for _, step := range r.Steps {
			check(r.ID, step)
		}
	}
}
