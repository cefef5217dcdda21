//go:build unix

package guard

import (
	"io"
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// stoppable lets a program be stopped from outside: it gives the terminal back
// first, and takes it again when it is continued.
func stoppable(p *tea.Program) (done func()) {
	asked, over := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(asked, syscall.SIGTSTP)
	go func() {
		for {
			select {
			case <-over:
				return
			case <-asked:
				p.Send(tea.Exec(stop{os.Getpid()}, nil)())
			}
		}
	}()
	return func() {
		signal.Stop(asked)
		close(over)
	}
}

// Stop stops the program as ctrl+z does: with all that the shell started as one job. Bubble
// Tea's own way would wait for ever, since the signal that it sends is caught here.
func Stop() tea.Cmd { return tea.Exec(stop{0}, nil) }

// stop stands for a command that is run beside the program: it runs until the
// program is continued. It stops a process, or with 0 the job that this one is of.
type stop struct{ process int }

// Run stops this process. Another TSTP would be ignored where no shell waits for
// it, with the terminal given back and nobody there.
func (s stop) Run() error {
	goes := make(chan os.Signal, 1)
	signal.Notify(goes, syscall.SIGCONT)
	defer signal.Stop(goes)
	if err := syscall.Kill(s.process, syscall.SIGSTOP); err != nil {
		return err
	}
	<-goes // this thread may run on for a moment, and would take the terminal back
	return nil
}

// SetStdin does nothing.
func (stop) SetStdin(io.Reader) {}

// SetStdout does nothing.
func (stop) SetStdout(io.Writer) {}

// SetStderr does nothing.
func (stop) SetStderr(io.Writer) {}
