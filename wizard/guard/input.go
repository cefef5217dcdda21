package guard

import (
	"bytes"
	"io"
	"os"
	"runtime"
	"time"

	"github.com/charmbracelet/x/term"
)

// What somebody may type and paste. A paste of a line of talk has some hundred
// bytes; nobody types five hundred bytes a second, nor a long text at once.
const (
	pasteBytes = 4096
	atOnce     = 1024 // bytes typed at once, as keys that repeat while the program was busy
	aSecond    = 512  // bytes typed a second
	pause      = 50 * time.Millisecond
	fill       = 4096 // bytes read at a time
	tooFast    = 64   // bytes of text that come together are a paste, also where it is not bracketed
)

// How a terminal brackets what is pasted (xterm control sequences, bracketed paste
// mode), and what ends the program.
const (
	pasteStart = "\x1b[200~"
	pasteEnd   = "\x1b[201~"
	interrupt  = 0x03
)

// Pastes returns what comes from a terminal, of each paste only the first bytes, so
// that a paste takes no memory however long it is. It belongs to one goroutine.
func Pastes(from io.Reader) io.Reader { return &input{from: from} }

// input leaves out what is too much: of a paste all but its beginning, and of keys
// that come faster than anyone types everything until there is a pause, but for
// ctrl+c. It belongs to one goroutine.
type input struct {
	from    io.Reader
	now     func() time.Time // nil where keys are counted elsewhere
	out     bytes.Buffer
	match   []byte // how much of a bracket has come
	pasting bool
	pasted  int
	typed   float64
	at      time.Time // when the last bytes came
	flooded bool
}

// Read reads what is left. It may be nothing, with no error.
func (in *input) Read(p []byte) (int, error) {
	if in.out.Len() > 0 {
		return in.out.Read(p)
	}
	raw := make([]byte, max(1, min(len(p)-len(pasteStart+pasteEnd), fill)))
	n, err := in.from.Read(raw)
	in.slow()
	if in.isPaste(raw[:n]) {
		in.typed += float64(len(pasteStart) + tooFast)
		in.out.WriteString(pasteStart)
		in.out.Write(raw[:min(n, pasteBytes)])
		in.out.WriteString(pasteEnd)
		raw, n = nil, 0
		in.flooded = true // what comes behind it without a pause belongs to it
	}
	for _, b := range raw[:n] {
		in.take(b)
	}
	if in.out.Len() == 0 {
		return 0, err
	}
	n, _ = in.out.Read(p)
	return n, err
}

// isPaste reports whether what came together is a text that nobody can have typed.
func (in *input) isPaste(raw []byte) bool {
	return in.now != nil && !in.pasting && !in.flooded && len(in.match) == 0 && len(raw) >= tooFast &&
		!bytes.ContainsFunc(raw, func(r rune) bool { return r < ' ' || r == 0x7f })
}

// slow reckons how much may be typed by now.
func (in *input) slow() {
	if in.now == nil {
		return
	}
	now := in.now()
	since := now.Sub(in.at)
	in.typed = max(0, in.typed-aSecond*since.Seconds())
	if in.flooded && since >= pause {
		in.typed, in.flooded = 0, false
	}
	in.at = now
}

// take takes a byte. A bracket passes once it is whole; what only began like one
// passes as what it is.
func (in *input) take(b byte) {
	bracket := pasteStart
	if in.pasting {
		bracket = pasteEnd
	}
	if b == bracket[len(in.match)] {
		if in.match = append(in.match, b); len(in.match) < len(bracket) {
			if !in.pasting { // a key may begin so: it must not wait for the next
				in.pass(b)
			}
			return
		}
		if in.pasting || in.flooded {
			in.out.Write(in.match)
		} else {
			in.out.WriteByte(b)
		}
		in.match, in.pasted, in.pasting = in.match[:0], 0, !in.pasting
		return
	}
	begun := in.match
	in.match = in.match[:0]
	if in.pasting {
		for _, c := range begun {
			in.pass(c)
		}
	}
	if b == bracket[0] {
		in.take(b)
		return
	}
	in.pass(b)
}

// pass passes a byte on, unless it is too much.
func (in *input) pass(b byte) {
	switch {
	case in.pasting:
		if in.pasted++; in.pasted > pasteBytes {
			return
		}
	case in.now != nil:
		if in.typed++; in.typed > atOnce {
			in.flooded = true
		}
		if in.flooded && b != interrupt {
			return
		}
	}
	in.out.WriteByte(b)
}

// terminal is the terminal that the program runs in, read within bounds.
type terminal struct {
	*os.File
	in *input
}

// Read reads what is left of what was typed.
func (t terminal) Read(p []byte) (int, error) { return t.in.Read(p) }

// ownTerminal returns the terminal of the program. It reports false where the
// library must have the file itself: on Windows it reads the keys of a console.
func ownTerminal() (terminal, bool) {
	if runtime.GOOS == "windows" || !term.IsTerminal(os.Stdin.Fd()) {
		return terminal{}, false
	}
	return terminal{os.Stdin, &input{from: os.Stdin, now: time.Now}}, true
}
