package command

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"swipewise/assets"
)

// full is a disk, or a pipe, that takes nothing.
type full struct{}

func (full) Write([]byte) (int, error) {
	return 0, &fs.PathError{Op: "write", Err: errors.New("no room")}
}

// An answer that could not be written is no answer, whatever wrote it.
func TestAnswersThatAreNotWritten(t *testing.T) {
	for _, args := range []string{"--help", "--version", "help|code", "tree", "code|57", "code", "diagnose|51", "diagnose|51|--json", "completion|bash", "tree|export", "setup|--show"} {
		m, _, err := till(strings.Split(args, "|")...)
		m.Out = full{}
		m.Config = func() (string, error) { return t.TempDir(), nil }
		if code := Main(m); code != exitInside || strings.Count(err.String(), "\n") != 1 || strings.Contains(err.String(), "acquirer") {
			t.Errorf("%s: exit code %d, told %q", args, code, err)
		}
	}
}

// No card number gets through any edge of a command: not told, not shown, not kept.
func TestCardsAtTheEdges(t *testing.T) {
	numbers := []string{
		"4111111111111111", "4111,1111,1111,1111", "4111/1111/1111/1111", "4111|1111|1111|1111", "４１１１１１１１１１１１１１１１", "④①①①①①①①①①①①①①①①",
		"四一一一，一一一一，一一一一，一一一一", "4111 then 1111 then 1111 then 1111", "⁴¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹",
	}
	for i, channel := range [][]string{
		{"diagnose", "%"},
		{"diagnose", "--shows", "%", "--json"},
		{"diagnose", "--code", "%"},
		{"diagnose", "--answer", "x=%"},
		{"diagnose", "--answer", "%=x"},
		{"diagnose", "--tried", "%=yes"},
		{"diagnose", "--network", "%", "--code", "51"},
		{"code", "%"},
		{"%"},
		{"--%"},
		{"--lang", "%"},
		{"tree", "check", "--assets", "none/%"},
		{"train", "--hard", "%"},
		{"tree", "show", "--depth", "%"},
		{"train", "--plain", "--seed", "%"},
		{"tree", "measure", "--runs", "%"},
		{"train", "--level", "%"},
		{"train", "--set", "%"},
		{"train", "--drill", "%"},
		{"class", "record", "--course", "%"},
		{"tree", "export", "--format", "%"},
		{"tree", "export", "--out", "none/%/x.html"},
		{"class", "merge", "%.jsonl"},
		{"tree", "check", "--claims", "%"},
		{"completion", "%"},
		{"tree", "edit", "none", "%"},
	} {
		for j := range 2 { // the plain one, and another style for each channel
			number := numbers[j*(1+i%(len(numbers)-1))]
			var args []string
			for _, arg := range channel {
				args = append(args, strings.ReplaceAll(arg, "%", number))
			}
			for _, got := range everything(t, args) {
				if strings.Contains(got, number) {
					t.Errorf("%q: %s", args, got)
				}
			}
		}
	}
}

// everything runs the program and returns what it said and what it kept.
func everything(t *testing.T, args []string) []string {
	t.Helper()
	dir := t.TempDir()
	m, out, err := till(args...)
	m.Config = func() (string, error) { return dir, nil }
	env := m.Env
	m.Env = func(name string) string {
		if name == "XDG_DATA_HOME" || name == "LocalAppData" {
			return dir
		}
		return env(name)
	}
	Main(m)
	all := []string{out.String(), err.String()}
	_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, _ error) error {
		data, _ := os.ReadFile(path)
		all = append(all, path+string(data))
		return nil
	})
	return all
}

// A card number in a folder of knowledge is told with its place and never shown; in
// the shipped one there is none.
func TestCardsInKnowledge(t *testing.T) {
	dir := folderOf(t, map[string]string{"words/note.yaml": "title:\n  zh: 卡号 6228,4804,0256,4890,018\n  en: x\n"})
	code, out, err := run(t, "tree", "check", "--assets", dir)
	if code != exitUnsound || !strings.Contains(err, "words/note.yaml:2:") || !strings.Contains(err, "card number") || strings.Contains(out+err, "0256") {
		t.Errorf("exit code %d\n%s%s", code, out, err)
	}
	if found := cardsIn(assets.Files); len(found) > 0 {
		t.Errorf("in the shipped knowledge: %v", found)
	}
}

// A signal ends whatever has no face of its own with one line, and never in the
// middle of a file.
func TestSignals(t *testing.T) {
	watched := func(faces int32) (a *app, signals chan<- os.Signal, ended chan int, told *strings.Builder) {
		m, _, err := till()
		ended = make(chan int)
		m.Signals = func(to chan<- os.Signal) func() { signals = to; return func() {} }
		m.Exit = func(code int) { ended <- code }
		a = &app{m: m, l: "en"}
		a.w.Bad.Stopped = "stopped"
		a.faces.Store(faces)
		t.Cleanup(a.watch())
		return a, signals, ended, err
	}
	_, signals, ended, _ := watched(1)
	for range 4 { // the channel holds one: the first two were done with when the fourth was taken in
		signals <- os.Interrupt
	}
	select {
	case <-ended:
		t.Error("ended behind the back of a face")
	default:
	}
	a, signals, ended, told := watched(0)
	a.writing.Lock()
	signals <- os.Interrupt
	select {
	case <-ended:
		t.Error("ended in the middle of a file")
	default:
	}
	a.writing.Unlock()
	if code := <-ended; code != exitStopped || told.String() != "swipewise: stopped\n" {
		t.Errorf("exit code %d, told %q", code, told)
	}
}

// Notes of the same second stand beside each other, and none goes through a link.
func TestNotesAreNew(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	m, _, _ := till()
	a := &app{m: m}
	victim := filepath.Join(dir, "victim")
	name := "swipewise-20260304-050607"
	if err := errors.Join(os.WriteFile(victim, []byte("mine"), 0o600), os.Symlink(victim, filepath.Join(dir, name+".txt"))); err != nil {
		t.Skip(err)
	}
	for _, want := range []string{name + "-2.txt", name + "-3.txt"} {
		if path, err := a.save("note"); err != nil || filepath.Base(path) != want {
			t.Errorf("saved as %s, %v", path, err)
		}
	}
	if data, _ := os.ReadFile(victim); string(data) != "mine" {
		t.Errorf("behind the link is %q", data)
	}
}
