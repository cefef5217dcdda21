package wrap

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

func TestLines(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		width int
		want  []string
	}{
		"empty":              {"", 10, []string{""}},
		"fits":               {"读卡失败", 8, []string{"读卡失败"}},
		"english":            {"call the acquirer", 10, []string{"call the", "acquirer"}},
		"line ends stay":     {"one\n\ntwo\n", 10, []string{"one", "", "two", ""}},
		"comma stays behind": {"读卡失败，换卡", 8, []string{"读卡失", "败，换卡"}},
		"closing quote":      {"显示“读卡”。好", 9, []string{"显示“读", "卡”。好"}},
		"opening quote":      {"屏幕显示“读卡”", 10, []string{"屏幕显", "示“读卡”"}},
		"code whole":         {"代码是 E-42。", 10, []string{"代码是", "E-42。"}},
		"network of a code":  {"see au:97", 8, []string{"see", "au:97"}},
		"option whole":       {"or with --plain", 10, []string{"or with", "--plain"}},
		"id whole":           {"as other-card=works", 18, []string{"as", "other-card=works"}},
		"number and unit":    {"再等等10秒", 8, []string{"再等等", "10秒"}},
		"too long a word":    {"ERR_CONN_RESET", 6, []string{"ERR_CO", "NN_RES", "ET"}},
		"full-width cells":   {"ＡＢＣ", 4, []string{"ＡＢ", "Ｃ"}},
		"escapes left out":   {"a\x1b[31mb\tc", 20, []string{"a[31mb c"}},
		"no width":           {"ab", 0, []string{"a", "b"}},
	} {
		if got := Lines(c.text, c.width); !slices.Equal(got, c.want) {
			t.Errorf("%s: Lines(%q, %d) = %q, want %q", name, c.text, c.width, got, c.want)
		}
	}
}

// What no line may begin or end with, from the width on at which it can be
// avoided.
const (
	neverFirst = "，。、；：？！）》”’…%,.;:?!)"
	neverLast  = "（《“‘("
)

func TestMarksAtTheRightEnd(t *testing.T) {
	text := strings.Repeat("屏幕显示“读卡失败”（代码 E-42），请等 10 秒……再插一次；还不行？换《另一张》卡！The screen says (so), 97%: call.", 3)
	for width := 16; width <= 120; width++ {
		for i, line := range Lines(text, width) {
			if cells := ansi.StringWidth(line); cells > width {
				t.Errorf("width %d: %q has %d cells", width, line, cells)
			}
			first, _ := utf8.DecodeRuneInString(line)
			last, _ := utf8.DecodeLastRuneInString(line)
			if i > 0 && strings.ContainsRune(neverFirst, first) {
				t.Errorf("width %d: line begins with %q: %q", width, first, line)
			}
			if strings.ContainsRune(neverLast, last) {
				t.Errorf("width %d: line ends with %q: %q", width, last, line)
			}
		}
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"读卡失败", 8, "读卡失败"},
		{"读卡失败", 7, "读卡失…"},
		{"读卡失败", 6, "读卡…"},
		{"one\ntwo", 10, "one two"},
		{"a\x1b[31mb", 10, "a[31mb"},
		{"word", 1, "…"},
		{"word", 0, ""},
		{"word", -1, ""},
	} {
		if got := Cut(c.text, c.width); got != c.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

// Ten megabytes take a moment, not minutes: the work grows with the text, not
// with its square.
func TestLongText(t *testing.T) {
	if testing.Short() {
		t.Skip("lays out megabytes")
	}
	for _, part := range []string{"x", "读", "1读", "a b\n", "\u200b", "\u0301"} {
		start := time.Now()
		Lines(strings.Repeat(part, 1<<20/len(part)), 40)
		if spent := time.Since(start); spent > 20*time.Second {
			t.Errorf("%q repeated took %v", part, spent)
		}
	}
}

func FuzzLines(f *testing.F) {
	for _, s := range []string{"", "读卡失败，换卡", "E-42 au:97 10秒", "\xff\xfe中", "\x1b[31m红", "👩‍👩‍👧 ⚠️ e\u0301", "🇨🇳🇨🇳", "a\u200bb\u2028c", "한국어 ไทย", "\xf0\x9f\x910  \ufe0f 000", "\x910  \ufe0f \x9400"} {
		for _, w := range []int{2, 7, 12, 40} {
			f.Add(s, w)
		}
	}
	f.Fuzz(func(t *testing.T, s string, width int) {
		if len(s) > 1000 {
			return
		}
		width = max(2, min(width, 200))
		lines := Lines(s, width)
		for _, line := range lines {
			if cells := ansi.StringWidth(line); cells > width {
				t.Errorf("%q: line %q has %d cells of %d", s, line, cells, width)
			}
		}
		if got, want := letters(strings.Join(lines, "")), letters(clean(s)); got != want {
			t.Errorf("wrapping %q gave the letters %q, want %q", s, got, want)
		}
		if line := Cut(s, width); ansi.StringWidth(line) > width {
			t.Errorf("Cut(%q, %d) = %q is too wide", s, width, line)
		}
	})
}

// letters is a text without its blanks and line ends: what wrapping must keep.
func letters(s string) string {
	return strings.NewReplacer(" ", "", "\n", "").Replace(s)
}
