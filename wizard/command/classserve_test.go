package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"swipewise/wizard/record"
)

// What is asked for wrongly is told in one line, before anything is opened.
func TestClassBadInput(t *testing.T) {
	data := t.TempDir()
	folder := t.TempDir()
	for _, c := range []struct {
		args []string
		err  string
	}{
		{[]string{"--port", "70000"}, "--port 70000"},
		{[]string{"--port", "x"}, "--port"},
		{[]string{"--set", "7F3"}, "four letters and digits"},
		{[]string{"--count", "9"}, "not between 1 and 6"},
		{[]string{"--count", "-1"}, "not between 1 and 6"},
		{[]string{"--code", "加入"}, "is no join code"},
		{[]string{"--level", "worked"}, "--level"},
		{[]string{"--level", "none"}, "--level"},
		{[]string{"--course", "none"}, "--course"},
		{[]string{"--record", folder}, "cannot be read"},
		{[]string{"--listen", "256.1.1.1:2345"}, "Cannot hold the class on 256.1.1.1:2345"},
		{[]string{"--listen", "127.0.0.1:70000"}, "--port 70000"},
		{[]string{"--listen", "127.0.0.1:ssh2"}, "must be a number"},
		{[]string{"--listen", "256.1.1.1"}, "Cannot hold the class on 256.1.1.1:2222"},
	} {
		m, out, err := till(append([]string{"class"}, c.args...)...)
		m.Terminal, m.Echoes = true, true
		m.Env = func(name string) string {
			switch name {
			case "XDG_DATA_HOME", "HOME", "LocalAppData":
				return data
			case "LANG":
				return "en_US.UTF-8"
			}
			return ""
		}
		if code := Main(m); code != exitBadInput || out.Len() > 0 || !strings.Contains(err.String(), c.err) || strings.Count(err.String(), "\n") != 1 {
			t.Errorf("%v: %d %s%s", c.args, code, out, err)
		}
	}
}

// Without a set that is asked for, a class goes on with the last one in its file,
// and with what was done of it.
func TestClassGoesOn(t *testing.T) {
	log := record.Log{Path: filepath.Join(t.TempDir(), "class.jsonl")}
	for i, set := range []string{"AAAA", "7F3K", "7F3K"} {
		a := record.Attempt{Format: record.Format, ID: string(rune('a' + i)), Name: "Li", Set: set, Number: i + 1, Level: record.Free, State: record.Open}
		if err := log.Append(a); err != nil {
			t.Fatal(err)
		}
	}
	m, _, _ := till("class")
	m.Env = os.Getenv
	l := &teaching{practising: practising{app: &app{m: m, l: "en"}, file: log.Path}}
	if err := l.find(); err != nil {
		t.Fatal(err)
	}
	if l.set != "7F3K" || len(l.before) != 2 {
		t.Errorf("goes on with %s and %d attempts", l.set, len(l.before))
	}
}
