package command

import (
	"bufio"
	"errors"
	"flag"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"swipewise/wizard/journal"
)

// kills is how often a program is killed: go test ./wizard/command -run Killed -kills 200
var kills = flag.Int("kills", 2, "how often the wizard is killed")

// asChild makes the test's own program the wizard.
const asChild = "SWIPEWISE_TEST_WIZARD"

// TestAsChild is the wizard, told line by line, when TestKilled starts it.
func TestAsChild(*testing.T) {
	if path := os.Getenv(asChild); path != "" {
		m := Here()
		m.Args = []string{"--plain", "--lang", "en", "--journal", path}
		os.Exit(Main(m))
	}
}

// entries returns all runs of a journal.
func entries(t *testing.T, path string) (*journal.Journal, []journal.Entry) {
	t.Helper()
	j, err := journal.Open(path, journal.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	all, err := j.Find(journal.Filter{}, 0, 1000)
	if err != nil {
		t.Fatal(err)
	}
	return j, all
}

// Killed at any moment, the wizard has kept all answers after which it has asked for the
// next one; the next start offers to go on, and a payment whose outcome is unknown comes
// first.
func TestKilled(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range *kills {
		path := filepath.Join(t.TempDir(), "journal.db")
		c := exec.Command(os.Args[0], "-test.run=^TestAsChild$")
		c.Env = append(os.Environ(), asChild+"="+path)
		in, errIn := c.StdinPipe()
		out, errOut := c.StdoutPipe()
		if err := errors.Join(errIn, errOut, c.Start()); err != nil {
			t.Fatal(err)
		}
		told := bufio.NewReader(out)
		awaits(t, told)
		answers := 0
		hold := r.IntN(2) == 0
		for _, typed := range strings.Fields(map[bool]string{true: "91 5", false: "0 0 0 0"}[hold]) {
			if r.IntN(5) == 0 {
				break
			}
			_, _ = io.WriteString(in, typed+"\n")
			awaits(t, told)
			answers++
		}
		if r.IntN(2) == 0 { // in the middle of one more
			_, _ = io.WriteString(in, "0\n")
			time.Sleep(time.Duration(r.IntN(20)) * time.Millisecond)
		}
		_ = c.Process.Kill()
		_ = c.Wait()
		checkKilled(t, path, answers)
	}
}

// awaits reads on until the wizard waits for an answer.
func awaits(t *testing.T, told *bufio.Reader) {
	t.Helper()
	for line := ""; ; {
		b, err := told.ReadByte()
		if err != nil {
			t.Fatal(err)
		}
		if line += string(b); line == "> " {
			return
		}
		if b == '\n' {
			line = ""
		}
	}
}

// checkKilled looks at what a killed wizard has left.
func checkKilled(t *testing.T, path string, answers int) {
	t.Helper()
	if answers == 0 {
		return
	}
	j, all := entries(t, path)
	if err := j.Sound(); err != nil || len(all) != 1 {
		t.Fatalf("%d runs, %v", len(all), err)
	}
	if moves, err := j.Moves(all[0]); err != nil || len(moves) < answers || len(moves) > answers+1 {
		t.Errorf("%d moves are kept of %d, %v", len(moves), answers, err)
	}
	m, told, _ := till("--plain", "--journal", path)
	m.Now = time.Now
	Main(m)
	out := strings.Join(strings.Fields(told.String()), " ")
	switch e := all[0]; {
	case e.Hold:
		if !strings.Contains(out, "One payment is still open") {
			t.Errorf("the hold is not shown first:\n%s", out)
		}
	case !e.Ended():
		if !strings.Contains(out, "Go on with what broke off") {
			t.Errorf("it is not offered to go on:\n%s", out)
		}
	}
}

// Without a place for the journal, or with one that cannot be, the wizard works as ever,
// and says so once.
func TestNoPlaceForTheJournal(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("text"), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, says := range map[string]string{file: "no journal of Swipewise", filepath.Join(file, "journal.db"): "cannot be written"} {
		m, out, _ := till("--journal", path)
		m.In = strings.NewReader("57\n2\n2\n")
		Main(m)
		if n := strings.Count(strings.Join(strings.Fields(out.String()), " "), says); n != 1 {
			t.Errorf("%s: said %d times:\n%s", path, n, out)
		}
	}
	m, _, _ := till("--no-journal", "--journal", filepath.Join(t.TempDir(), "journal.db"))
	m.In = strings.NewReader("57\n2\n")
	Main(m)
	if _, err := os.Stat(m.Args[2]); err == nil {
		t.Error("it is kept although nothing was to be")
	}
}
