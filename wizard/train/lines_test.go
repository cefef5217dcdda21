package train

import (
	"context"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/record"
)

// desk is where drills are played in tests: a clock that is set, and what was kept.
type desk struct {
	Options
	now  time.Time
	kept []record.Attempt
	text string // that was saved last

	width int
	echo  bool
}

// newDesk begins with the drill of testdata, in a shop of few causes, which
// transcripts can rely on.
func newDesk(t testing.TB, l tree.Lang, level record.Level) *desk {
	t.Helper()
	d := &desk{Options: drilled(t, l, level), now: time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)}
	seed := uint64(6)
	d.Name = "Ann"
	d.Now = func() time.Time { return d.now }
	d.Seed = func() uint64 { seed++; return seed }
	d.Keep = func(a record.Attempt) error { d.kept = append(d.kept, a); return nil }
	d.Save = func(text string) (string, error) { d.text = text; return "drill.txt", nil }
	d.echo = true
	return d
}

// play types a script, a line for each of its parts, and returns what was written.
func (d *desk) play(t testing.TB, script string) string {
	t.Helper()
	return d.read(t, strings.NewReader(strings.ReplaceAll(script, "/", "\n")))
}

func (d *desk) read(t testing.TB, in io.Reader) string {
	t.Helper()
	var out strings.Builder
	as := lines.Options{Width: d.width, Echo: d.echo}
	if err := RunLines(context.Background(), lines.NewReader(in), &out, d.Options, as); err != nil {
		t.Fatal(err)
	}
	for _, r := range out.String() {
		if unicode.IsControl(r) && r != '\n' {
			t.Errorf("control character %q in the output", r)
		}
	}
	return out.String()
}

func (d *desk) last(t testing.TB) record.Attempt {
	t.Helper()
	if len(d.kept) == 0 {
		t.Fatal("nothing was kept")
	}
	return d.kept[len(d.kept)-1]
}

const (
	well      = "look/transaction-list/judge/cause/network.answer-lost/fix/paid/say/say:network.answer-lost/hand-in"
	dangerous = "try/another-card/judge/hand-in/hand-in"
)

func TestTranscripts(t *testing.T) {
	for _, c := range []struct {
		name   string
		lang   tree.Lang
		level  record.Level
		script string
		passed bool
	}{
		{"WellZH", tree.ZH, record.Free, well + "/debrief/next/next/成绩/save/home/progress/退出", true},
		{"WellEN", tree.EN, record.Free, well + "/debrief/next/next/score/save/home/progress/quit", true},
		{"BadlyZH", tree.ZH, record.Guided, "hint/look/信号/1/什么/judge/cause/other-no/返回/交卷/交卷/same/退出", false},
		{"BadlyEN", tree.EN, record.Guided, "hint/look/signal/nonsense/judge/cause/back/hand-in/hand-in/same/quit", false},
		{"DangerouslyZH", tree.ZH, record.Free, dangerous + "/debrief/quit", false},
		{"DangerouslyEN", tree.EN, record.Free, dangerous + "/debrief/quit", false},
		{"ExamZH", tree.ZH, record.Exam, "返回/" + well + "/quit", true},
		{"ExamEN", tree.EN, record.Exam, "back/" + well + "/quit", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDesk(t, c.lang, c.level)
			out := d.play(t, c.script)
			done := false
			for _, a := range d.kept {
				if a.State == record.Done {
					done = true
					if a.Score.Passed != c.passed {
						t.Errorf("passed: %v", a.Score.Passed)
					}
				}
			}
			if !done {
				t.Error("it was not kept as handed in")
			}
			golden.RequireEqual(t, out)
		})
	}
}

func TestWorkedExample(t *testing.T) {
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		t.Run(string(l), func(t *testing.T) {
			d := newDesk(t, l, record.Worked)
			golden.RequireEqual(t, d.play(t, "next/back/next/next/again/quit"))
		})
	}
}

// What ends before it is handed in is kept with its steps, and offered again.
func TestInputEnds(t *testing.T) {
	d := newDesk(t, tree.EN, record.Free)
	if out := d.play(t, "look/signal"); !strings.Contains(out, "It is kept") {
		t.Errorf("it is not said:\n%s", out)
	}
	if a := d.last(t); a.State != record.Open || len(a.Acts) != 1 {
		t.Fatalf("kept %+v", a)
	}
	again := newDesk(t, tree.EN, record.Free)
	again.Cases, again.Attempts = nil, d.kept
	out := again.play(t, "resume/judge/hand-in/hand-in")
	if !strings.Contains(out, "Steps kept: 1") {
		t.Errorf("it was not gone on with:\n%s", out)
	}
	if a := again.last(t); a.State != record.Done || a.ID != d.last(t).ID {
		t.Errorf("kept %+v", a)
	}
}

// slow is somebody who takes a while over each line.
type slow struct {
	*desk
	lines []string
	each  time.Duration
}

func (s *slow) Read(b []byte) (int, error) {
	if len(s.lines) == 0 {
		return 0, io.EOF
	}
	s.now = s.now.Add(s.each)
	n := copy(b, s.lines[0]+"\n")
	s.lines = s.lines[1:]
	return n, nil
}

// An exam whose time is up is handed in as it stands.
func TestTimeIsUp(t *testing.T) {
	d := newDesk(t, tree.EN, record.Exam)
	limit := time.Duration(d.Practice.Rubric.Exam) * time.Second
	out := d.read(t, &slow{d, []string{"look", "signal", "judge"}, limit})
	if !strings.Contains(out, "Time is up") || d.last(t).State != record.Done {
		t.Errorf("it was not handed in:\n%s", out)
	}
}

// With help, a dangerous act is warned about, once.
func TestGuidedWarnsInLines(t *testing.T) {
	d := newDesk(t, tree.EN, record.Guided)
	out := d.play(t, "try/another-card/another-card")
	if strings.Count(out, "Careful: ") != 1 || len(d.last(t).Acts) != 1 {
		t.Errorf("warned wrongly:\n%s", out)
	}
}

func TestCardNumberIsMasked(t *testing.T) {
	d := newDesk(t, tree.EN, record.Free)
	out := d.play(t, "6228480012345678/leave/name/6228480012345678/any/judge/hand-in/hand-in")
	if strings.Contains(out, "12345678") || strings.Contains(d.last(t).Name, "12345678") {
		t.Errorf("a card number is shown:\n%s", out)
	}
}

// TestWidthOfLines: nothing is wider than the terminal.
func TestWidthOfLines(t *testing.T) {
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		d := newDesk(t, l, record.Guided)
		d.width, d.echo = 40, false
		for line := range strings.Lines(d.play(t, "hint/look/1/try/judge/cause/back/fix/back/say/back/"+well+"/debrief/next/home")) {
			line = strings.TrimPrefix(line, "> ")
			if n := ansi.StringWidth(strings.TrimSuffix(line, "\n")); n > 40 {
				t.Errorf("%d cells: %s", n, line)
			}
		}
	}
}

// Nothing that is typed makes it fail, or write a control character. What single
// lines mean is fuzzed where they are read, in the package lines.
func TestAnyLines(t *testing.T) {
	scripts := []string{well, dangerous, "leave/set/zzzz/back/1/2/3", "leave/code/51/x", "/////", "language/help/\xff", "leave/level/worked/any/next/next"}
	words := strings.Split(strings.Join(scripts, "/"), "/")
	r := rand.New(rand.NewPCG(17, 7))
	for range 20 {
		var script []string
		for range r.IntN(12) {
			script = append(script, words[r.IntN(len(words))])
		}
		scripts = append(scripts, strings.Join(script, "/"))
	}
	for _, script := range scripts {
		newDesk(t, tree.EN, record.Free).play(t, script)
	}
}
