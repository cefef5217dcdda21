//go:build load

// Load measures a class of many: simulated trainees come in over loopback, start a
// drill together, and each presses a key a second.
//
//	go run -tags load ./wizard/class/testdata/load -trainees 100 -for 2m
//	go run -tags load ./wizard/class/testdata/load -attack -for 1m
//
// The server is a process of its own, with the drills that are shipped and without
// a board. Printed are how many were served, the time from a key to the first byte
// of the new frame, and the server's memory by trainee. It needs Linux, for /proc.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

func main() {
	trainees := flag.Int("trainees", 100, "how many come in")
	lasts := flag.Duration("for", 2*time.Minute, "how long they press keys")
	profile := flag.String("profile", "", "write a CPU profile of the server to this file")
	attacks := flag.Bool("attack", false, "guess join codes and hold connections open instead")
	serves := flag.Bool("serve", false, "be the server (the program starts itself so)")
	flag.Parse()
	run := func() error { return measure(max(1, *trainees), *lasts, *profile) }
	if *attacks {
		run = func() error { return attacked(*lasts) }
	}
	if *serves {
		run = func() error { return profiled(*profile, teach) }
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// server is the process of the class.
type server struct {
	*exec.Cmd
	out  *bufio.Scanner
	addr string
}

func startServer(profile string) (*server, error) {
	s := &server{Cmd: exec.Command(os.Args[0], "-serve", "-profile", profile)}
	s.Stderr = os.Stderr
	out, err := s.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if _, err := s.StdinPipe(); err != nil {
		return nil, err
	}
	if err := s.Start(); err != nil {
		return nil, err
	}
	s.out = bufio.NewScanner(out)
	if !s.out.Scan() {
		return nil, fmt.Errorf("the server did not start")
	}
	s.addr = s.out.Text()
	return s, nil
}

// memory returns how much of the server is resident, in MiB.
func (s *server) memory() float64 {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.Process.Pid))
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kib, _ := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			return kib / 1024
		}
	}
	return 0
}

// attacked starts a server and attacks it.
func attacked(lasts time.Duration) error {
	s, err := startServer("")
	if err != nil {
		return err
	}
	defer func() { _ = s.Process.Kill() }()
	besiege(s.addr, 400, 20, 30)
	attack(s.addr, lasts)
	if err := rename(s.addr, lasts); err != nil {
		return err
	}
	fmt.Printf("the server has %.1f MiB\n", s.memory())
	return nil
}

// cpu returns how many seconds of a processor a process has used.
func cpu(pid int) float64 {
	stat, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	_, rest, _ := strings.Cut(string(stat), ") ")
	f := strings.Fields(rest)
	if len(f) < 13 {
		return 0
	}
	user, _ := strconv.ParseFloat(f[11], 64)
	system, _ := strconv.ParseFloat(f[12], 64)
	return (user + system) / 100
}

// loaded returns the load of the machine over the last minute, others' work included.
func loaded() string {
	text, _ := os.ReadFile("/proc/loadavg")
	load, _, _ := strings.Cut(string(text), " ")
	return load
}

func measure(trainees int, lasts time.Duration, profile string) error {
	s, err := startServer(profile)
	if err != nil {
		return err
	}
	defer func() { _ = s.Process.Signal(os.Interrupt); _ = s.Wait() }()
	empty := s.memory()
	var all []*trainee
	for i := range trainees {
		t, err := join(s.addr, fmt.Sprintf("trainee %d", i+1))
		if err != nil {
			return fmt.Errorf("trainee %d: %w", i+1, err)
		}
		all = append(all, t)
	}
	seated := s.memory()
	fmt.Printf("%d came in; the server has %.1f MiB, %.0f KiB a trainee (%.1f MiB without any)\n", trainees, seated, (seated-empty)*1024/float64(trainees), empty)
	before, load := cpu(s.Process.Pid), loaded()
	var wg sync.WaitGroup
	end := time.Now().Add(lasts)
	for i, t := range all {
		wg.Go(func() {
			time.Sleep(time.Duration(i) * time.Second / time.Duration(trainees))
			t.press(end)
		})
	}
	wg.Wait()
	var took []time.Duration
	keys, served := 0, 0
	for _, t := range all {
		took = append(took, t.took...)
		keys += t.keys
		if t.keys > 0 && len(t.took) == t.keys {
			served++
		}
	}
	if len(took) == 0 {
		return fmt.Errorf("nobody was served")
	}
	slices.Sort(took)
	at := func(part float64) time.Duration {
		return took[min(len(took)-1, int(part*float64(len(took))))].Round(10 * time.Microsecond)
	}
	fmt.Printf("%d of %d were served all their keys, %d of %d frames\n", served, trainees, len(took), keys)
	fmt.Printf("key to new frame: median %v, 99th percentile %v, longest %v\n", at(.5), at(.99), at(1))
	used := cpu(s.Process.Pid) - before
	fmt.Printf("the server used %.1f s of a processor, %.2f ms a key; load of the machine %s before, %s after\n", used, used*1000/float64(max(1, keys)), load, loaded())
	after := s.memory()
	fmt.Printf("at the end the server has %.1f MiB, %.0f KiB a trainee\n", after, (after-empty)*1024/float64(trainees))
	return nil
}
