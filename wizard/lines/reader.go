package lines

import (
	"bufio"
	"io"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"swipewise/wizard/mask"
)

// longestLine is how many bytes of a line count; the rest is left out.
const longestLine = 4 << 10

// Line is something typed, fit to be shown and kept.
type Line struct {
	Text string
	Hid  bool // digits were masked
	Cut  bool // it was too long
}

// Clean brings what was typed to a form that may be shown and kept: what is
// too long is cut, invalid bytes are replaced, characters that cannot be seen
// are left out, and what may be a card number is masked.
func Clean(s string) Line { return clean(s, mask.Text) }

// clean is Clean with another way of masking.
func clean(s string, masked func(string) (string, bool)) Line {
	l := Line{Cut: len(s) > longestLine}
	if l.Cut {
		end := longestLine
		for end > longestLine-utf8.UTFMax && !utf8.RuneStart(s[end]) {
			end--
		}
		s = s[:end]
	}
	s, hid := mask.Numbers(strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n"))) // also one that goes on on the next line
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\r':
			return '|' // lines of a receipt stay lines; terminals paste their ends as \r
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "�"))
	l.Text, l.Hid = masked(strings.TrimSpace(s))
	l.Hid = l.Hid || hid
	return l
}

// reader reads what is typed, one line at a time. There is one for a whole
// session, so that no piped line is lost between two questions.
type reader struct{ from *bufio.Reader }

// next returns the next line. A last line without an end counts too; after it,
// the error is io.EOF.
func (r reader) next() (string, error) {
	var b []byte
	some := false
	for {
		part, err := r.from.ReadSlice('\n')
		some = some || len(part) > 0
		if room := longestLine + 1 - len(b); room > 0 {
			b = append(b, part[:min(room, len(part))]...)
		}
		switch {
		case err == bufio.ErrBufferFull:
		case err == nil, err == io.EOF && some:
			return strings.TrimRight(string(b), "\r\n"), nil
		default:
			return "", err
		}
	}
}

// typed is a line, or the end of the lines: io.EOF or what went wrong.
type typed struct {
	line string
	err  error
}

// Reader reads lines in the background, so that an app ends when its context does, even
// while nothing is typed. There is one for a whole program: a second one would miss what
// the first has read ahead.
type Reader struct {
	typed chan typed
	kept  *typed // what was read behind a paste and is no part of it
}

// NewReader reads the lines of in.
func NewReader(in io.Reader) *Reader {
	r, from := &Reader{typed: make(chan typed)}, reader{bufio.NewReader(in)}
	go func() {
		defer close(r.typed)
		for {
			line, err := from.next()
			if r.typed <- (typed{line, err}); err != nil {
				return
			}
		}
	}()
	return r
}

// pasteGap is how soon after a line another one comes that was pasted with it: no
// hand types a line so fast. An estimate.
const pasteGap = 40 * time.Millisecond

// pasted returns a line together with those that follow within the gap: a terminal
// hands over what is pasted line by line.
func (r *Reader) pasted(line string, gap time.Duration) string {
	for len(line) < longestLine {
		select {
		case x, more := <-r.typed:
			if !more || x.err != nil {
				r.kept = &x
				return line
			}
			line += "\n" + x.line
		case <-time.After(gap):
			return line
		}
	}
	return line
}

// after returns what was read behind a paste, once.
func (r *Reader) after() *typed {
	x := r.kept
	r.kept = nil
	return x
}
