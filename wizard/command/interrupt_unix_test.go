//go:build unix

package command

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// ctrl+c in the line mode says goodbye, and ends with 130; another signal ends with 1. The
// program is another run of this test, so that the signal is its own.
func TestInterruptedLines(t *testing.T) {
	const child = "SWIPEWISE_COMMAND_TEST"
	if os.Getenv(child) != "" {
		os.Args = []string{"swipewise", "--plain", "--lang", "en"}
		os.Exit(Main(Here()))
	}
	for sent, want := range map[os.Signal]int{os.Interrupt: exitStopped, syscall.SIGTERM: exitInside} {
		c := exec.Command(os.Args[0], "-test.run=^TestInterruptedLines$")
		c.Env = append(os.Environ(), child+"=1", "XDG_DATA_HOME="+t.TempDir(), "XDG_CONFIG_HOME="+t.TempDir())
		in, err := c.StdinPipe() // nothing is ever typed
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
		out := bufio.NewReader(pipe)
		for seen := ""; !strings.HasSuffix(seen, "\n> "); { // it waits for a line
			b, err := out.ReadByte()
			if err != nil {
				t.Fatalf("after %q: %v", seen, err)
			}
			seen += string(b)
		}
		if err := c.Process.Signal(sent); err != nil {
			t.Fatal(err)
		}
		rest, _ := io.ReadAll(out)
		_ = c.Wait()
		if code := c.ProcessState.ExitCode(); code != want || !strings.Contains(string(rest), "Goodbye") {
			t.Errorf("%v: exit code %d, want %d, told %q", sent, code, want, rest)
		}
		_ = in.Close()
	}
}
