//go:build unix

package guard

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"syscall"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// page is a program on a screen of its own.
type page struct{}

func (page) Init() tea.Cmd                       { return nil }
func (page) Update(tea.Msg) (tea.Model, tea.Cmd) { return page{}, nil }
func (page) View() tea.View                      { return tea.View{AltScreen: true, Content: "page"} }

// Stopped from outside, a program gives its screen back first; continued, it takes it
// again. The program is another run of this test.
func TestStops(t *testing.T) {
	const child = "SWIPEWISE_GUARD_TEST"
	if os.Getenv(child) != "" {
		_, _ = run(page{}, []tea.ProgramOption{tea.WithInput(nil), tea.WithOutput(os.Stdout), tea.WithoutSignalHandler(), tea.WithWindowSize(80, 24)}, stoppable)
		return
	}
	c := exec.Command(os.Args[0], "-test.run=^TestStops$")
	c.Env = append(os.Environ(), child+"=1", "TERM=xterm-256color")
	pipe, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Process.Kill(); _ = c.Wait() }()
	out := bufio.NewReader(pipe)
	until := func(what string) {
		t.Helper()
		var seen []byte
		for !bytes.HasSuffix(seen, []byte(what)) {
			b, err := out.ReadByte()
			if err != nil {
				t.Fatalf("never saw %q but %q: %v", what, seen, err)
			}
			seen = append(seen, b)
		}
	}
	until("\x1b[?1049h")
	until("page")
	for range 2 {
		if err := c.Process.Signal(syscall.SIGTSTP); err != nil {
			t.Fatal(err)
		}
		until("\x1b[?1049l")
		var status syscall.WaitStatus
		if _, err := syscall.Wait4(c.Process.Pid, &status, syscall.WUNTRACED, nil); err != nil || !status.Stopped() {
			t.Fatalf("not stopped: %v, %v", status, err)
		}
		if err := c.Process.Signal(syscall.SIGCONT); err != nil {
			t.Fatal(err)
		}
		until("\x1b[?1049h")
		until("page")
	}
}

// stopper is a program that stops itself at the first key, as ctrl+z does.
type stopper struct{ page }

func (s stopper) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(tea.KeyPressMsg); ok {
		return s, Stop()
	}
	return s, nil
}

// A key stops the program and what the shell started with it, with the screen given back;
// continued, it takes the screen again. The program is another run of this test, in a job
// of its own.
func TestStopsByKey(t *testing.T) {
	const child = "SWIPEWISE_GUARD_KEY_TEST"
	if os.Getenv(child) != "" {
		_, _ = run(stopper{}, []tea.ProgramOption{tea.WithInput(os.Stdin), tea.WithOutput(os.Stdout), tea.WithoutSignalHandler(), tea.WithWindowSize(80, 24)}, stoppable)
		return
	}
	c := exec.Command(os.Args[0], "-test.run=^TestStopsByKey$")
	c.Env = append(os.Environ(), child+"=1", "TERM=xterm-256color")
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	keys, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	pipe, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Process.Kill(); _ = c.Wait() }()
	out := bufio.NewReader(pipe)
	until := func(what string) {
		t.Helper()
		var seen []byte
		for !bytes.HasSuffix(seen, []byte(what)) {
			b, err := out.ReadByte()
			if err != nil {
				t.Fatalf("never saw %q but %q: %v", what, seen, err)
			}
			seen = append(seen, b)
		}
	}
	until("page")
	if _, err := keys.Write([]byte("z")); err != nil {
		t.Fatal(err)
	}
	until("\x1b[?1049l")
	var status syscall.WaitStatus
	if _, err := syscall.Wait4(c.Process.Pid, &status, syscall.WUNTRACED, nil); err != nil || !status.Stopped() {
		t.Fatalf("not stopped: %v, %v", status, err)
	}
	if err := c.Process.Signal(syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	until("\x1b[?1049h")
	until("page")
}
