package plain

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"swipewise/wizard/mask"
)

// longest is how many bytes of a line count; the rest is left out.
const longest = 4 << 10

// Line is something typed, fit to be shown and kept.
type Line struct {
	Text string
	Hid  bool // digits were masked
	Cut  bool // it was too long
}

// Clean brings what was typed to a form that may be shown and kept: what is
// too long is cut, invalid bytes are replaced, characters that cannot be seen
// are left out, and what may be a card number is masked.
func Clean(s string) Line {
	l := Line{Cut: len(s) > longest}
	if l.Cut {
		end := longest
		for end > longest-utf8.UTFMax && !utf8.RuneStart(s[end]) {
			end--
		}
		s = s[:end]
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "�"))
	l.Text, l.Hid = mask.Text(strings.TrimSpace(s))
	return l
}

// reader reads what is typed, one line at a time. There is one for a whole
// session, so that no piped line is lost between two questions.
type reader struct{ from *bufio.Reader }

// next returns the next line. A last line without an end counts too; after it,
// the error is io.EOF.
func (r reader) next() (Line, error) {
	var b []byte
	some := false
	for {
		part, err := r.from.ReadSlice('\n')
		some = some || len(part) > 0
		if room := longest + 1 - len(b); room > 0 {
			b = append(b, part[:min(room, len(part))]...)
		}
		switch {
		case err == bufio.ErrBufferFull:
		case err == nil, err == io.EOF && some:
			return Clean(strings.TrimRight(string(b), "\r\n")), nil
		default:
			return Line{}, err
		}
	}
}

// Typed is a line, or the end of the lines: io.EOF or what went wrong.
type Typed struct {
	Line Line
	Err  error
}

// Lines reads in the background, so that a session ends when its context does,
// even while nothing is typed.
func Lines(in io.Reader, done <-chan struct{}) <-chan Typed {
	out := make(chan Typed)
	r := reader{bufio.NewReader(in)}
	go func() {
		defer close(out)
		for {
			line, err := r.next()
			select {
			case out <- Typed{line, err}:
			case <-done:
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return out
}
