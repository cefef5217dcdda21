//go:build load

package main

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"golang.org/x/crypto/ssh"
)

const (
	code   = "482913"
	waits  = 5 * time.Second // for a frame, before it counts as missing
	rhythm = time.Second     // between two keys
)

// trainee is one simulated trainee.
type trainee struct {
	keysIn io.WriteCloser
	frames chan struct{} // something was drawn
	keys   int
	took   []time.Duration
}

// join comes in and waits until the drill is on the screen.
func join(addr, name string) (*trainee, error) {
	client, err := ssh.Dial("tcp", addr, &ssh.ClientConfig{User: name, Auth: []ssh.AuthMethod{ssh.Password(code)}, HostKeyCallback: ssh.InsecureIgnoreHostKey()})
	if err != nil {
		return nil, err
	}
	session, err := client.NewSession()
	if err != nil {
		return nil, err
	}
	t := &trainee{frames: make(chan struct{}, 1)}
	if t.keysIn, err = session.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := session.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := session.RequestPty("xterm-256color", 24, 80, ssh.TerminalModes{}); err != nil {
		return nil, err
	}
	if err := session.Shell(); err != nil {
		return nil, err
	}
	seen := make([]byte, 0, 1<<16)
	buf := make([]byte, 1<<15)
	for !bytes.Contains(seen, []byte("Look or ask")) {
		n, err := out.Read(buf)
		if err != nil {
			return nil, fmt.Errorf("%w after %q", err, seen)
		}
		seen = append(seen, buf[:n]...)
	}
	go t.watch(out)
	return t, nil
}

func (t *trainee) watch(out io.Reader) {
	buf := make([]byte, 1<<15)
	for {
		if _, err := out.Read(buf); err != nil {
			close(t.frames)
			return
		}
		select {
		case t.frames <- struct{}{}:
		default:
		}
	}
}

// press presses a key a second, down and up in turn: each moves the cursor, so each
// makes a new frame.
func (t *trainee) press(until time.Time) {
	keys := []string{"\x1b[B", "\x1b[A"}
	for next := time.Now(); next.Before(until); next = next.Add(rhythm) {
		time.Sleep(time.Until(next))
		select {
		case <-t.frames: // of something else
		default:
		}
		at := time.Now()
		if _, err := io.WriteString(t.keysIn, keys[t.keys%len(keys)]); err != nil {
			return
		}
		t.keys++
		select {
		case _, ok := <-t.frames:
			if !ok {
				return
			}
			t.took = append(t.took, time.Since(at))
		case <-time.After(waits):
		}
	}
}
