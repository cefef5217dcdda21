//go:build floor

// Floor measures how near Swipewise comes to the least that a program of its
// kind must cost, in one pseudo-terminal in one run:
//
//	go run -tags floor ./tree/testdata/floor
//
// It builds Swipewise and a bare Bubble Tea program that walks the same tree
// without styles and without an engine, and takes CLIPS, whiptail and inkjs
// along where they are installed (NODE_PATH leads to inkjs). Each is run many
// times in turn, so that whatever else the machine does falls on all alike, and
// the medians are printed:
//
//   - first: from the start of the process until the first question is seen, in a
//     terminal that answers no query and in one that answers as xterm does. The
//     first question of Swipewise is what the clerk sees.
//   - next: from enter until the next question is written, to the last byte.
//   - memory: the most that was resident, with all processes of a peer.
//
// It needs Linux, for /proc and the pseudo-terminal.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// quiet is how long nothing must be written before a program is taken to wait.
// It is made a little longer from run to run, lest enter always come at the same
// moment of a frame.
const quiet = 50 * time.Millisecond

// apart is how long after a digit the same one counts as another.
const apart = 450 * time.Millisecond

func main() {
	runs := flag.Int("runs", 15, "how often each program is run in each terminal")
	flag.Parse()
	if err := measure(max(1, *runs)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// figures are what was measured of a peer.
type figures struct {
	first  [2][]float64 // ms; in the terminal that is silent, in the one that answers
	next   []float64    // ms
	memory []float64    // MiB
}

func measure(runs int) error {
	dir, err := os.MkdirTemp("", "floor")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	all, absent, err := peers(dir)
	if err != nil {
		return err
	}
	measured := make([]figures, len(all))
	for run := range runs {
		fmt.Fprintf(os.Stderr, "\rrun %d of %d ", run+1, runs)
		for i, p := range all {
			for terminal := range 2 {
				if err := p.run(dir, terminal, quiet+time.Duration(run)*time.Millisecond, &measured[i]); err != nil {
					return fmt.Errorf("%s: %w", p.name, err)
				}
			}
		}
	}
	fmt.Fprint(os.Stderr, "\r")
	print(all, measured)
	for _, name := range absent {
		fmt.Printf("%s is not installed.\n", name)
	}
	return nil
}

// run walks one session and adds what it measured.
func (p peer) run(dir string, terminal int, pause time.Duration, f *figures) error {
	t, err := start(terminal == 1, dir, p.args...)
	if err != nil {
		return err
	}
	defer t.end()
	ready, err := t.see(p.first, "")
	if err != nil {
		return err
	}
	f.first[terminal] = append(f.first[terminal], ms(ready.Sub(t.began)))
	for n, m := range p.walk {
		t.settle(pause)
		typed := fmt.Sprintf("%d\r", m.pick+1)
		switch {
		case p.digit && n > 0:
			time.Sleep(apart) // the same digit again at once is taken for a finger that trembles
			typed = strconv.Itoa(m.pick + 1)
		case p.arrow:
			for range m.pick {
				if _, _, err := t.reply("\x1b[B", pause); err != nil {
					return err
				}
			}
			typed = "\r"
		}
		said, took, err := t.reply(typed, pause)
		if err != nil {
			return err
		}
		f.next = append(f.next, ms(took))
		if strings.Contains(ansi.Strip(said), m.next) {
			continue
		}
		if err := resize(t.master, uint16(columns-1-n)); err != nil { // a full screen is drawn anew then
			return err
		}
		if _, err := t.see(m.next, said); err != nil {
			return err
		}
	}
	f.memory = append(f.memory, float64(t.peak())/(1<<20))
	return nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func median(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	return x[len(x)/2]
}

func print(all []peer, measured []figures) {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	defer w.Flush()
	fmt.Fprintln(w, "medians\tfirst, silent terminal\tfirst, answering\tnext [worst]\tmemory\t")
	bare := measured[0]
	for i, f := range measured {
		of := func(x, floor []float64) string { return fmt.Sprintf("%.2f ×", median(x)/cmp.Or(median(floor), 1)) }
		fmt.Fprintf(w, "%s\t%.1f ms  %s\t%.1f ms  %s\t%.1f [%.1f] ms  %s\t%.1f MiB  %s\t\n", all[i].name,
			median(f.first[0]), of(f.first[0], bare.first[0]),
			median(f.first[1]), of(f.first[1], bare.first[1]),
			median(f.next), slices.Max(f.next), of(f.next, bare.next),
			median(f.memory), of(f.memory, bare.memory))
	}
}
