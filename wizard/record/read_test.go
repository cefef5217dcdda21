package record

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"swipewise/tree"
)

// wholeLine is a line with all that an attempt needs.
const wholeLine = `{"format":1,"id":"a","at":"2026-03-04T05:06:07Z","name":"小李","knowledge":"k","level":"free","state":"done","truth":"card.dirty",` +
	`"verdict":{"cause":"card.dirty","fix":"wipe","phrase":""},"score":{"points":80,"passed":true,"seconds":30,"tree_seconds":20}}`

// with changes a part of the line.
func with(old, new string) string { return strings.Replace(wholeLine, old, new, 1) }

func inUTF16(s string) string {
	var b bytes.Buffer
	b.WriteString("\xff\xfe")
	for _, u := range utf16.Encode([]rune(s)) {
		b.Write([]byte{byte(u), byte(u >> 8)})
	}
	return b.String()
}

// What can be read is read; the rest is named by its line.
func TestRead(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		read int
		want []Trouble // without the file
	}{
		"whole":             {wholeLine + "\n", 1, nil},
		"no last line end":  {wholeLine, 1, nil},
		"windows":           {"\ufeff" + wholeLine + "\r\n\r\n" + wholeLine + "\r\n", 2, nil},
		"powershell":        {inUTF16(wholeLine + "\r\n"), 1, nil},
		"cut short":         {wholeLine + "\n" + wholeLine[:70], 1, []Trouble{{"", 2, CutShort, ""}}},
		"cut in the middle": {wholeLine[:70] + wholeLine + "\n", 1, []Trouble{{"", 1, Broken, ""}}},
		"no attempt":        {"# my notes\n" + wholeLine + "\n", 1, []Trouble{{"", 1, Broken, ""}}},
		"other json":        {"[1,2]\n7\n", 0, []Trouble{{"", 1, Broken, ""}, {"", 2, Broken, ""}}},
		"a word for a number": {
			with(`"points":80`, `"points":"full"`) + "\n", 1, []Trouble{{"", 1, Edited, "score.points"}},
		},
		"no such date":    {with("2026-03-04", "yesterday") + "\n", 1, []Trouble{{"", 1, Edited, "at"}}},
		"too many points": {with(`"points":80`, `"points":180`) + "\n", 1, []Trouble{{"", 1, Edited, "score"}}},
		"no name":         {with(`"name":"小李"`, `"name":""`) + "\n", 1, []Trouble{{"", 1, Edited, "name"}}},
		"done, no score":  {with(`"score"`, `"scor"`) + "\n", 1, []Trouble{{"", 1, Edited, "score"}}},
		"of the future":   {with(`"format":1`, `"format":9,"new":{"x":[1]}`) + "\n", 1, []Trouble{{"", 1, NewFormat, ""}}},
		"ahead":           {with("2026-03", "2027-03") + "\n", 1, []Trouble{{"", 1, DateAhead, ""}}},
		"nul":             {"\x00\x00\x00\n" + with("小李", "小\x00李") + "\n", 1, []Trouble{{"", 1, Broken, ""}, {"", 2, Nul, ""}}},
		"not utf-8":       {with("小李", "\xd0\xa1\xc0\xee") + "\n", 1, []Trouble{{"", 1, NotUTF8, ""}}},
		"a megabyte":      {with("小李", strings.Repeat("李", 1<<18)) + "\n" + wholeLine + "\n", 2, nil},
		"too long":        {with("小李", strings.Repeat("x", mostLine)) + "\n" + wholeLine + "\n", 1, []Trouble{{"", 1, TooLong, ""}}},
		"nothing":         {"", 0, nil},
	} {
		all, troubles, err := Read(strings.NewReader(c.text), "", noon)
		if diff := cmp.Diff(c.want, troubles); diff != "" || err != nil || len(all) != c.read {
			t.Errorf("%s: %d read, %v %s", name, len(all), err, diff)
		}
		for _, a := range all {
			if a.Truth != "card.dirty" || a.Name == "" || a.ID == "" {
				t.Errorf("%s: read %+v", name, a)
			}
		}
	}
}

func TestNames(t *testing.T) {
	for given, want := range map[string]string{
		"小李":                       "小李",
		"  Ann \t Lee\n":           "Ann Lee",
		"\x1b[31mred\a":            "[31mred",
		"abc\u202edcba\u2066":      "abcdcba",
		"":                         "?",
		"\u200b\u202e":             "?",
		"6222 0212 3456 7890":      "6222 0212 **** ****",
		"=1+1":                     "=1+1",
		strings.Repeat("李", 1<<20): strings.Repeat("李", 19) + "…",
		"caf\u0065\u0301":          "café",
		"\xff\xfe":                 "?",
	} {
		if got := Name(given); got != want {
			t.Errorf("%.40q: %q, want %q", given, got, want)
		}
	}
	if !SameName("Ann", "ａｎｎ ") || SameName("Ann", "Anna") {
		t.Error("who is who")
	}
}

func TestHarmless(t *testing.T) {
	for given, want := range map[string]string{
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\tx": "'\tx", "\rx": "'\rx", "＝1": "'＝1", "": "", "小李": "小李", "a=1": "a=1",
	} {
		if got := harmless(given); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
}

// The same attempt counts once, wherever it was kept, and the one that tells most of
// it counts.
func TestMerge(t *testing.T) {
	open := Attempt{ID: "a", State: Open, Acts: make([]Act, 3)}
	shorter := Attempt{ID: "a", State: Open, Acts: make([]Act, 1)}
	done := Attempt{ID: "a", State: Done}
	for _, c := range [][]Attempt{{open, done}, {done, open, shorter}, {shorter, done, done}} {
		if got := Merge(c[:1], c[1:]); len(got) != 1 || got[0].State != Done {
			t.Errorf("%v", got)
		}
	}
	if got := Merge([]Attempt{open, shorter}); len(got) != 1 || len(got[0].Acts) != 3 {
		t.Errorf("%v", got)
	}
}

// Whatever a file holds, reading and reporting it ends well: nothing that could harm
// a screen is left, what was read is written and read again as it is, and every
// report can be made.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		wholeLine, wholeLine[:80], "\ufeff" + wholeLine + "\r\n", "\x00", inUTF16(wholeLine), `{"format":2}`, `{"format":1,"acts":[{}],"parted":{"at":7}}`,
		with("小李", `\u001b[2J\u202e=1+1`), with(`"id":"a"`, `"id":3`), with("card.dirty", `a|b<c>`),
	} {
		f.Add([]byte(s))
	}
	k, practice := shipped()
	w := shippedWords(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		all, troubles, err := Read(bytes.NewReader(text), "f", noon)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range all {
			line, err := json.Marshal(a)
			if err != nil {
				t.Fatal(err)
			}
			again, _, _ := Read(bytes.NewReader(line), "f", noon)
			if len(again) != 1 {
				t.Fatalf("%s\nis not read again", line)
			}
			if second, _ := json.Marshal(again[0]); !bytes.Equal(line, second) {
				t.Fatalf("%s\nbecame\n%s", line, second)
			}
		}
		r := Report{Board: NewBoard(all, troubles, k, practice, tree.EN), Words: w, Lang: tree.EN, In: noon.Location()}
		for _, page := range []string{r.Text(), r.Markdown(), string(r.CSV())} {
			if !utf8.ValidString(page) || strings.ContainsFunc(page, func(r rune) bool {
				return unicode.IsControl(r) && r != '\n' && r != '\r' || unicode.Is(unicode.Cf, r) && r != '\ufeff'
			}) {
				t.Fatalf("%q", page)
			}
		}
		_ = Completions(all, TamperCourse, practice, tree.EN)
		_ = ProgressOf(all, "小李", k, practice.Rubric, noon)
	})
}
