//go:build floor

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/sys/unix"
)

const (
	columns, rows = 200, 50
	patience      = 20 * time.Second // with a program that should have said something
)

// terminal is a pseudo-terminal with a program in it.
type terminal struct {
	master  *os.File
	cmd     *exec.Cmd
	began   time.Time
	output  chan chunk
	answers bool // queries, as most terminals do; silent otherwise
}

// chunk is what the program wrote at once.
type chunk struct {
	at   time.Time
	text string
}

// start runs a program in a terminal of its own.
func start(answers bool, dir string, args ...string) (*terminal, error) {
	master, slave, err := pair()
	if err != nil {
		return nil, err
	}
	defer slave.Close()
	own, err := os.MkdirTemp(dir, "data") // each finds what a first start finds: no run to go on with
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Stdin, cmd.Stdout, cmd.Stderr = slave, slave, slave
	cmd.Env = []string{"TERM=xterm-256color", "LANG=C.UTF-8", "PATH=" + os.Getenv("PATH"), "HOME=" + own, "XDG_DATA_HOME=" + own, "NODE_PATH=" + os.Getenv("NODE_PATH")}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	t := &terminal{master: master, cmd: cmd, output: make(chan chunk, 1000), answers: answers}
	t.began = time.Now()
	if err := cmd.Start(); err != nil {
		master.Close()
		return nil, err
	}
	go t.listen()
	return t, nil
}

// pair opens both ends of a pseudo-terminal that repeats nothing typed, so that
// all that is read comes from the program.
func pair() (master, slave *os.File, err error) {
	master, err = os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		return nil, nil, err
	}
	defer func() {
		if err != nil {
			master.Close()
		}
	}()
	fd := int(master.Fd())
	if err = unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0); err != nil {
		return nil, nil, err
	}
	number, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err != nil {
		return nil, nil, err
	}
	modes, err := unix.IoctlGetTermios(fd, unix.TCGETS)
	if err != nil {
		return nil, nil, err
	}
	modes.Lflag &^= unix.ECHO
	if err = unix.IoctlSetTermios(fd, unix.TCSETS, modes); err != nil {
		return nil, nil, err
	}
	if err = resize(master, columns); err != nil {
		return nil, nil, err
	}
	slave, err = os.OpenFile("/dev/pts/"+strconv.Itoa(number), os.O_RDWR|syscall.O_NOCTTY, 0)
	return master, slave, err
}

func resize(f *os.File, width uint16) error {
	return unix.IoctlSetWinsize(int(f.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Row: rows, Col: width})
}

// listen passes on what the program writes, until it ends.
func (t *terminal) listen() {
	defer close(t.output)
	buf := make([]byte, 1<<16)
	for {
		n, err := t.master.Read(buf)
		if err != nil {
			return
		}
		now := time.Now()
		if t.answers {
			t.answer(buf[:n])
		}
		t.output <- chunk{now, string(buf[:n])}
	}
}

// answer answers the queries in what was written, as xterm would.
func (t *terminal) answer(written []byte) {
	for _, q := range []struct{ query, answer string }{
		{"\x1b[c", "\x1b[?62;22c"},
		{"\x1b[>0q", "\x1bP>|XTerm(390)\x1b\\"},
		{"\x1b[?2026$p", "\x1b[?2026;2$y"},
		{"\x1b[?2027$p", "\x1b[?2027;0$y"},
		{"\x1b[?u", "\x1b[?0u"},
		{"\x1b[6n", "\x1b[1;1R"},
		{"\x1b]10;?", "\x1b]10;rgb:cccc/cccc/cccc\x1b\\"},
		{"\x1b]11;?", "\x1b]11;rgb:0000/0000/0000\x1b\\"},
	} {
		if bytes.Contains(written, []byte(q.query)) {
			_, _ = t.master.WriteString(q.answer)
		}
	}
}

// see waits until a text has been written, after what was seen before, and says
// when.
func (t *terminal) see(text, seen string) (time.Time, error) {
	late := time.After(patience)
	for {
		select {
		case c, ok := <-t.output:
			if seen += c.text; strings.Contains(ansi.Strip(seen), text) {
				return c.at, nil
			}
			if !ok {
				return c.at, fmt.Errorf("%s ended without %q: %q", t.cmd.Path, text, seen)
			}
		case <-late:
			return time.Time{}, fmt.Errorf("%s does not show %q: %q", t.cmd.Path, text, seen)
		}
	}
}

// settle waits until nothing has been written for a while. It returns what was
// written until then, and when the last of it.
func (t *terminal) settle(quiet time.Duration) chunk {
	var last chunk
	for {
		select {
		case c, ok := <-t.output:
			if !ok {
				return last
			}
			last = chunk{c.at, last.text + c.text}
		case <-time.After(quiet):
			return last
		}
	}
}

// reply types something and returns what is written after it, and how long it
// took to the last of it.
func (t *terminal) reply(typed string, quiet time.Duration) (string, time.Duration, error) {
	began := time.Now()
	if _, err := t.master.WriteString(typed); err != nil {
		return "", 0, err
	}
	select {
	case first, ok := <-t.output:
		if !ok {
			break
		}
		rest := t.settle(quiet)
		if rest.text == "" {
			rest.at = first.at
		}
		return first.text + rest.text, rest.at.Sub(began), nil
	case <-time.After(patience):
	}
	return "", 0, fmt.Errorf("%s does not answer %q", t.cmd.Path, typed)
}

// peak returns the most memory that the program and what it started have had in
// use, in bytes.
func (t *terminal) peak() int { return peak(strconv.Itoa(t.cmd.Process.Pid)) }

func peak(pid string) int {
	status, _ := os.ReadFile("/proc/" + pid + "/status")
	children, _ := os.ReadFile("/proc/" + pid + "/task/" + pid + "/children")
	sum := 0
	for line := range strings.Lines(string(status)) {
		if kilobytes, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			fmt.Sscan(kilobytes, &sum)
			sum *= 1024
		}
	}
	for child := range strings.FieldsSeq(string(children)) {
		sum += peak(child)
	}
	return sum
}

// end stops the program and what it started: its session is its own.
func (t *terminal) end() {
	_ = syscall.Kill(-t.cmd.Process.Pid, syscall.SIGKILL)
	_ = t.cmd.Wait()
	t.master.Close()
}
