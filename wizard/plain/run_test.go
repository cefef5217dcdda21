package plain

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/find"
)

// shop is a knowledge so small that its transcripts can be read, and that does
// not change with the estimates of the shipped one.
func cornerShop(t testing.TB) *tree.Knowledge {
	t.Helper()
	k, err := tree.Load(os.DirFS("testdata/shop"))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func shipped(t testing.TB) *tree.Knowledge {
	t.Helper()
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// play types a script, a line for each of its parts, and returns what was
// written.
func play(t testing.TB, k *tree.Knowledge, l tree.Lang, script string) (string, error) {
	t.Helper()
	var out strings.Builder
	err := Run(context.Background(), strings.NewReader(strings.ReplaceAll(script, "/", "\n")), &out, Options{
		Knowledge: k,
		Index:     find.New(k),
		Texts:     shippedTexts(t, l),
		Save:      func(string) (string, error) { return "note.txt", nil },
		Echo:      true,
	})
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
			out, err := play(t, cornerShop(t), c.lang, c.script)
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
			if _, err := play(t, cornerShop(t), tree.EN, c.script); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

func TestContextEndsAWaitingRun(t *testing.T) {
	in, _ := io.Pipe() // nothing is ever typed
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	k := cornerShop(t)
	err := Run(ctx, in, io.Discard, Options{Knowledge: k, Index: find.New(k), Texts: shippedTexts(t, tree.ZH)})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// TestSameStepsAsTheSession: on the shipped knowledge, whatever is answered,
// the page is that of the step that the session comes to by itself.
func TestSameStepsAsTheSession(t *testing.T) {
	k := shipped(t)
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		texts := shippedTexts(t, l)
		for _, start := range []string{"51", "91", "read-failed", "response-timeout", "04", "screen=dark"} {
			s := tree.NewSession(k)
			for _, e := range find.New(k).Recognise(start) {
				if _, err := s.Add(e); err != nil {
					t.Fatal(err)
				}
			}
			script := start
			for range 20 {
				step := s.Step()
				out, _ := play(t, k, l, script)
				p := texts.NewPage()
				texts.step(p, s, texts.choices(step))
				if !strings.Contains(out, p.String()) {
					t.Fatalf("after %q the page is not that of the step:\n%s", script, p.String())
				}
				if step.Kind == tree.Paid || step.Kind == tree.Handover {
					break
				}
				c := texts.choices(step)[1]
				script += "/" + c.id
				for _, e := range c.events {
					if _, err := s.Add(e); err != nil {
						t.Fatal(err)
					}
				}
			}
		}
	}
}

// FuzzRun: nothing that is typed makes it fail, or write a control character.
func FuzzRun(f *testing.F) {
	for _, s := range []string{"51/2/2/2", "读卡失败/0/0/0/0", "/////", "back/redo/back", "0/1/1/1", "00/again/51/else/51", "code/code 51/code \xff", "response timeout/3/again/back"} {
		f.Add(s)
	}
	k := cornerShop(f)
	f.Fuzz(func(t *testing.T, script string) {
		if _, err := play(t, k, tree.EN, script); err != nil && !errors.Is(err, ErrInputEnded) {
			t.Fatal(err)
		}
	})
}

func TestWidthOfLines(t *testing.T) {
	k := shipped(t)
	for _, width := range []int{40, 60, 0} {
		texts := shippedTexts(t, tree.ZH)
		texts.Width = width
		s := tree.NewSession(k)
		if _, err := s.Code("98", ""); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(texts.Page(s)) {
			if n := ansi.StringWidth(strings.TrimSuffix(line, "\n")); n > width && width > 0 || n > usualWidth {
				t.Errorf("width %d: %d cells: %s", width, n, line)
			}
		}
	}
}
