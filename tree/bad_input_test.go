package tree

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"swipewise/tree/doc"
)

// bomb is an alias of aliases: expanded, it would have ten to the ninth words.
func bomb() string {
	var b strings.Builder
	b.WriteString("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n")
	for i := range 9 {
		fmt.Fprintf(&b, "a%d: &a%d [%s]\n", i+1, i+1, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i), 10), ", "))
	}
	return b.String()
}

// Whatever stands in a file, there is one clear line about it, and soon.
func TestBadFiles(t *testing.T) {
	const file = "remedies/wait.yaml"
	good := string(small()[file].Data)
	for _, c := range []struct{ name, text, what, hint string }{
		{"UTF-16", "\xff\xfei\x00d\x00", "UTF-16", "UTF-8"},
		{"UTF-16, the other way round", "\xfe\xff\x00i\x00d", "UTF-16", "UTF-8"},
		{"UTF-16 without its mark", "i\x00d\x00:\x00", ":1:2: holds a character of no text (NUL)", "UTF-8"},
		{"GBK", good + "# \xb5\xc8\xb4\xfd\n", "is not written in UTF-8", "Notepad"},
		{"a bell", good + "# \a\n", "control character (U+0007)", "delete it"},
		{"tabs", "id: wait\ntitle:\n\tzh: 等\n", ":3:1: has a tab", "spaces"},
		{"a wide colon", "id: wait\ntitle：\n  zh: 等\n  en: Wait\n", ":2:1: not readable", "English keyboard"},
		{"aliases of aliases", bomb(), "uses an anchor, an alias or a tag", "write the value itself"},
		{"an alias of itself", "id: &a [*a]\n", "uses an anchor, an alias or a tag", "write the value itself"},
		{"a tag", "id: !!binary wait\n", "uses an anchor, an alias or a tag", "write the value itself"},
		{"brackets", strings.Repeat("[", 4000), "within each other", "close every bracket"},
		{"brackets, a line each", strings.Repeat("[\n", 50_000), "within each other", "close every bracket"},
		{"braces", strings.Repeat("{a: ", 1000), "within each other", "close every bracket"},
		{"lists within lists", strings.Repeat("- ", 2000) + "x", "within each other", "flatter"},
		{"a staircase", staircase(500), "within each other", "flatter"},
		{"colons", strings.Repeat("a: ", 1300), "not readable", ""},
		{"a long line", "id: " + strings.Repeat("x", doc.MaxLine), "has a line of 4100 bytes, more than 4096", "break it"},
		{"a long file", strings.Repeat("# nothing\n", doc.MaxFile/10+1), "more than the 256 KB", "split it"},
		{"capitals", strings.Replace(good, "id: wait", "id: Wait", 1), `"Wait" is no id`, "small letters"},
		{"a number too large", strings.Replace(good, "60", "1e999", 1), `"1e999" is no number`, "0 or more"},
		{"no number at all", strings.Replace(good, "60", ".nan", 1), `".nan" is no number`, "0 or more"},
		{"infinite", strings.Replace(good, "60", "Infinity", 1), `"Infinity" is no number`, "0 or more"},
		{"less than nothing", strings.Replace(good, "60", "-60", 1), `"-60" is no number`, "0 or more"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := small()
			files[file] = &fstest.MapFile{Data: []byte(c.text)}
			_, err := Load(files)
			faults, _ := AsFaults(err)
			for _, f := range faults {
				if f.File == file && strings.Contains(f.String(), c.what) && strings.Contains(f.Hint.EN, c.hint) {
					return
				}
			}
			t.Errorf("no line says %q and %q:\n%.2000v", c.what, c.hint, err)
		})
	}
}

func staircase(steps int) string {
	var b strings.Builder
	for i := range steps {
		b.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	return b.String()
}

// What editors on other systems write is read like the rest.
func TestLineEndsAndMarks(t *testing.T) {
	for name, change := range map[string]func(string) string{
		"CRLF":      func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"CR":        func(s string) string { return strings.ReplaceAll(s, "\n", "\r") },
		"a mark":    func(s string) string { return "\ufeff" + s },
		"all of it": func(s string) string { return "\ufeff" + strings.ReplaceAll(s, "\n", "\r\n") },
	} {
		files := small()
		for _, f := range files {
			f.Data = []byte(change(string(f.Data)))
		}
		k, err := Load(files)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if got := k.Question("lit").How.ZH; got != "看灯。" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// What is no file is never opened: a pipe would keep the reader for ever.
func TestWhatIsNoFile(t *testing.T) {
	for what, mode := range map[string]fs.FileMode{"is a pipe or a device": fs.ModeNamedPipe, "a device, not a file": fs.ModeDevice | fs.ModeCharDevice, "is a folder": fs.ModeDir} {
		files := small()
		files["remedies/odd.yaml"] = &fstest.MapFile{Mode: mode | 0o755}
		if f := find(t, files, "remedies/odd.yaml", what); f.Hint.Empty() {
			t.Errorf("%s: no hint", f)
		}
	}
}

func TestNamesThatDifferInCapitals(t *testing.T) {
	files := small()
	files["remedies/Wait.yaml"] = files["remedies/wait.yaml"]
	find(t, files, "remedies/wait.yaml", "differs from remedies/Wait.yaml only in capital letters")
}

func TestTooManyFiles(t *testing.T) {
	files := small()
	for i := range doc.MaxFolder {
		files[fmt.Sprintf("remedies/r%d.yaml", i)] = &fstest.MapFile{}
	}
	find(t, files, "remedies", "more than the 20000 that a folder may hold")
}

// Thousands of faults are told as far as anybody reads them.
func TestFaultsWithoutEnd(t *testing.T) {
	files := large(1, 3000, 20)
	delete(files, "displays/many.yaml")
	_, err := Load(files)
	if faults, _ := AsFaults(err); len(faults) != doc.MostFaults+1 || !strings.Contains(err.Error(), "there are more faults than the 200") {
		t.Errorf("%d faults", len(faults))
	}
}

// A circle is named, and however many ways lead round it, it is found at once.
func TestManyCircles(t *testing.T) {
	files := small()
	const layers = 60
	for i := range layers {
		for _, side := range []string{"a", "b"} {
			id, next := fmt.Sprintf("q%d%s", i, side), (i+1)%layers
			files["questions/"+id+".yaml"] = &fstest.MapFile{Data: []byte(fmt.Sprintf("id: %s\ntext: {zh: 问, en: Ask}\ntopic: {zh: 问, en: ask}\nhow: {zh: 看, en: Look}\nseconds: 5\nonly-if: [q%da=a, q%db=a]\nanswers:\n  - id: a\n    text: {zh: 甲, en: A}\n    background: 1\n", id, next, next))}
		}
	}
	f := find(t, files, "questions/q58b.yaml", "q58b waits for q59a waits for q0a waits for q1a")
	if !strings.HasSuffix(f.What.EN, "waits for q59a") {
		t.Errorf("the way does not end where it came by: %s", f.What)
	}
}
