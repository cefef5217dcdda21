package command

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/find"
	"swipewise/wizard/words"
)

func diagnosisFor(t testing.TB, files fs.FS) *diagnosis {
	t.Helper()
	k, err := tree.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	a := &app{l: tree.EN, m: Machine{Err: io.Discard}}
	if a.w, err = words.In[Words](assets.Files, "commands", a.l); err != nil {
		t.Fatal(err)
	}
	return &diagnosis{app: a, k: k, index: find.New(k)}
}

// TestSigns: what is said in words means the same as what is said in ids.
func TestSigns(t *testing.T) {
	d := diagnosisFor(t, assets.Files)
	for _, c := range []struct {
		words string
		signs []observation
		want  string // the events in short
	}{
		{"51", nil, "code=51"},
		{"57 交易失败", nil, "code=57"},
		{"51|读卡失败", nil, "code=51 display=read-failed"},
		{"黑屏", nil, "screen=dark"},
		{"", []observation{{codeFlag, "51"}}, "code=51"},
		{"", []observation{{codeFlag, "97"}, {networkFlag, "au"}}, "code=au:97"},
		{"", []observation{{networkFlag, "au"}, {codeFlag, "97"}}, "code=au:97"},
		{"97", []observation{{networkFlag, "au"}}, "code=au:97"},
		{"", []observation{{codeFlag, "51"}, {networkFlag, "unionpay"}, {codeFlag, "97"}, {networkFlag, "au"}}, "code=au:97"},
		{"", []observation{{showsFlag, "read-failed"}}, "display=read-failed"},
		{"", []observation{{showsFlag, "从来没见过的一句话啊"}}, "从来没见过的一句话啊"},
		{"", []observation{{answerFlag, " other-card = works "}, {triedFlag, "seat-card=no"}}, "other-card=works seat-card=no"},
	} {
		d.observations = c.signs
		var words []string
		if c.words != "" {
			words = strings.Split(c.words, "|")
		}
		s, err := d.session(words)
		if err != nil {
			t.Errorf("%v: %v", c, err)
			continue
		}
		var got []string
		for _, e := range s.Events() {
			got = append(got, inShort(e))
		}
		if !strings.HasPrefix(strings.Join(got, " "), c.want) {
			t.Errorf("%v: %v", c, got)
		}
	}
}

// FuzzSigns: whatever is given on the command line is an answer or bad input in
// one line, never a failure inside.
func FuzzSigns(f *testing.F) {
	for _, s := range []string{"51", "other-card=works", "=", "au:97", "57 交易失败", "6222 0212 3456 7890", "\xff", "a-b-c", "code=", "display=x"} {
		f.Add(s, s, s, s, s)
	}
	d := diagnosisFor(f, os.DirFS("../testdata/shop")) // so small that it finds thousands a second
	f.Fuzz(func(t *testing.T, word, code, shows, answer, tried string) {
		d.observations = []observation{{codeFlag, code}, {showsFlag, shows}, {answerFlag, answer}, {triedFlag, tried}}
		for i := range d.observations {
			d.observations[i].value = d.clean(d.observations[i].value)
		}
		s, err := d.session([]string{word})
		var wrong badInput
		switch {
		case err == nil:
			s.Step()
		case !errors.As(err, &wrong):
			t.Fatal(err)
		case strings.Contains(wrong.Error(), "\n"):
			t.Fatalf("not one line: %q", wrong)
		}
	})
}
