package lines

import (
	"bufio"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	for _, c := range []struct {
		name, in, want string
		hid, cut       bool
	}{
		{name: "plain", in: " 读卡失败 ", want: "读卡失败"},
		{name: "card number", in: "6222 0212-3456 7890", want: "6222 0212-**** ****", hid: true},
		{name: "full width", in: "６２２２０２１２３", want: "62220212*", hid: true},
		{name: "number hidden between invisible characters", in: "62220212\u200b3", want: "62220212*", hid: true},
		{name: "escape sequence", in: "a\x1b[31mb\x07", want: "a[31mb"},
		{name: "byte order mark", in: "\ufeff51", want: "51"},
		{name: "invalid bytes", in: "a\xffb", want: "a�b"},
		{name: "tab", in: "a\tb", want: "a b"},
		{name: "too long", in: strings.Repeat("读", 2000), want: strings.Repeat("读", longestLine/3), cut: true},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Clean(c.in)
			if got != (Line{c.want, c.hid, c.cut}) {
				t.Errorf("got %q %v %v", got.Text, got.Hid, got.Cut)
			}
		})
	}
}

func TestReaderReadsEveryLineOnce(t *testing.T) {
	in := "a\r\n\n" + strings.Repeat("x", 10<<20) + "\nlast"
	r := reader{bufio.NewReader(strings.NewReader(in))}
	for i, want := range []Line{{Text: "a"}, {}, {Text: strings.Repeat("x", longestLine), Cut: true}, {Text: "last"}} {
		raw, err := r.next()
		got := Clean(raw)
		if err != nil || got != want {
			t.Fatalf("line %d: %.20q %v %v", i, got.Text, got.Cut, err)
		}
	}
	if _, err := r.next(); !errors.Is(err, io.EOF) {
		t.Errorf("after the last line: %v", err)
	}
}

// What was pasted arrives line by line and is one text; what comes behind it is kept.
func TestPastedLinesAreOne(t *testing.T) {
	r := NewReader(strings.NewReader("交易失败\n应答码 51\n\n2026-11-28 12:00\n"))
	first := <-r.typed
	if got, want := r.pasted(first.line, time.Hour), "交易失败\n应答码 51\n\n2026-11-28 12:00"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if x := r.after(); x == nil || x.err != io.EOF {
		t.Errorf("behind it came %v, want the end", x)
	}
	if x := r.after(); x != nil {
		t.Errorf("the end came twice: %v", x)
	}
}

// FuzzClean: whatever is typed, nothing that is shown moves a cursor, shows
// nine digits in a row, or is too long.
func FuzzClean(f *testing.F) {
	for _, s := range []string{"", "51", "6222 0212 3456 7890", "\x1b[2J", "\xff\xfe", strings.Repeat("９", 5000)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		l := Clean(s)
		if !utf8.ValidString(l.Text) {
			t.Fatalf("not valid: %q", l.Text)
		}
		run := 0
		for _, r := range l.Text {
			if unicode.IsControl(r) {
				t.Fatalf("control character in %q", l.Text)
			}
			switch {
			case unicode.IsDigit(r):
				run++
			default: // what stands between is the business of mask, which knows dates
				run = 0
			}
			if run > 8 {
				t.Fatalf("%d digits shown in %q", run, l.Text)
			}
		}
		if again := Clean(l.Text); !l.Cut && again.Text != l.Text {
			t.Fatalf("%q cleaned again is %q", l.Text, again.Text)
		}
	})
}
