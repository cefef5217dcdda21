package wizard

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"swipewise/tree"
	"swipewise/wizard/lines"
)

// cornerShop is a knowledge so small that its transcripts can be read, and that does
// not change with the estimates of the shipped one.
func cornerShop(t testing.TB, l tree.Lang) Options {
	return readOnce(t, "shop", l)
}

// play types a script, a line for each of its parts, and returns what was written.
func play(t testing.TB, o Options, script string) (string, error) {
	t.Helper()
	var out strings.Builder
	err := RunLines(context.Background(), lines.NewReader(strings.NewReader(strings.ReplaceAll(script, "/", "\n"))), &out, o, lines.Options{Echo: true})
	for _, r := range out.String() {
		if unicode.IsControl(r) && r != '\n' {
			t.Errorf("control character %q in the output", r)
		}
	}
	return out.String(), err
}

func TestTranscripts(t *testing.T) {
	for _, c := range []struct {
		name   string
		lang   tree.Lang
		script string
	}{
		{"SolvedZH", tree.ZH, "读卡失败/怎么看/为什么/2/返回/说不准/换语言/中文/全图/4/51/先做完这单/1/0/退出"},
		{"SolvedEN", tree.EN, "51/why/code/code ZQ/2/back/later/1/quit"},
		{"HandoverZH", tree.ZH, "接收超时/先做完这单/返回/接收超时/先放一放/3/存文件/为什么/2/返回/退出"},
		{"HandoverEN", tree.EN, "response timeout/english/0/save/2/help/quit"},
		{"PaidZH", tree.ZH, "接收超时/1/回到开始/00/退出"},
		{"RedoEN", tree.EN, "read-failed/1/back/redo/back/back/back/redo/redo/quit"},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, err := play(t, cornerShop(t, c.lang), c.script)
			if err != nil {
				t.Fatal(err)
			}
			golden.RequireEqual(t, out)
		})
	}
}

func TestInputEnds(t *testing.T) {
	for _, c := range []struct {
		name, script string
		want         error
	}{
		{"at once", "", ErrInputEnded},
		{"at a question", "read-failed", ErrInputEnded},
		{"at a new round", "51/else", ErrInputEnded},
		{"when paid", "00", nil},
		{"at the handover", "response-timeout/listed-pending", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := play(t, cornerShop(t, tree.EN), c.script); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

func TestContextEndsAWaitingRun(t *testing.T) {
	in, _ := io.Pipe() // nothing is ever typed
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	err := RunLines(ctx, lines.NewReader(in), io.Discard, cornerShop(t, tree.ZH), lines.Options{})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// Nothing that is typed makes it fail, or write a control character. What single
// lines mean is fuzzed where they are read, in the package lines: whole sessions are
// too slow to find anything that way.
func TestAnyLines(t *testing.T) {
	scripts := []string{"51/2/2/2", "读卡失败/0/0/0/0", "/////", "back/redo/back", "0/1/1/1", "00/again/51/else/51", "code/code 51/code \xff", "response timeout/3/again/back"}
	words := strings.Split(strings.Join(scripts, "/")+"/why/how/map/rescue/later/save/help/换语言/全图/4111,1111,1111,1111/\x1b[2J", "/")
	r := rand.New(rand.NewPCG(17, 7))
	for range 40 {
		var script []string
		for range r.IntN(12) {
			script = append(script, words[r.IntN(len(words))])
		}
		scripts = append(scripts, strings.Join(script, "/"))
	}
	o := cornerShop(t, tree.EN)
	for _, script := range scripts {
		if _, err := play(t, o, script); err != nil && !errors.Is(err, ErrInputEnded) {
			t.Fatalf("%q: %v", script, err)
		}
	}
}

func TestWidthOfLines(t *testing.T) {
	o := shipped(t, tree.ZH)
	for _, width := range []int{40, 60, 0} {
		s := tree.NewSession(o.Knowledge)
		if _, err := s.Code("98", ""); err != nil {
			t.Fatal(err)
		}
		o.Session = s
		for line := range strings.Lines(Step(o, width)) {
			if n := ansi.StringWidth(strings.TrimSuffix(line, "\n")); n > width && width > 0 || n > 78 {
				t.Errorf("width %d: %d cells: %s", width, n, line)
			}
		}
	}
}
