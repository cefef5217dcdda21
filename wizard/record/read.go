package record

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Flaw is something that is wrong with a line.
type Flaw string

// The flaws. The lines of the first three could not be read; of the others what
// could be read was.
const (
	Broken    Flaw = "broken"     // no attempt, or only a part of one
	CutShort  Flaw = "cut-short"  // the last line, without its end
	TooLong   Flaw = "too-long"   // longer than any attempt
	Edited    Flaw = "edited"     // a value is missing, or cannot be
	Nul       Flaw = "nul"        // a power cut left it half written
	NotUTF8   Flaw = "not-utf-8"  // saved in another encoding: the odd characters are left out
	NewFormat Flaw = "new-format" // written by a newer program
	DateAhead Flaw = "date-ahead" // begun later than now
)

// Trouble is a line with something wrong.
type Trouble struct {
	File  string `json:"file"`
	Line  int    `json:"line"` // from 1
	Flaw  Flaw   `json:"flaw"`
	Field string `json:"field,omitempty"` // of a value that cannot be
}

// mostLine is how many bytes of a line are read. An attempt has a few thousand.
const mostLine = 4 << 20

// ahead is by how much the clocks of a class may differ, time zones set wrongly
// among the reasons.
const ahead = 24 * time.Hour

// start is how a line of this program begins: where one follows another that was cut
// short, it is found by it.
var start = []byte(`{"format":`)

// Read reads the lines of a file. What can be read is read; the rest is named. The
// error is of the reader alone. Dates more than a day ahead of now are named as well,
// unless now is zero. The attempts come in the order of the file, the same
// one as often as it was kept: see Merge.
func Read(from io.Reader, file string, now time.Time) ([]Attempt, []Trouble, error) {
	r := reader{file: file, now: now, in: bufio.NewReader(transform.NewReader(from, unicode.BOMOverride(encoding.Nop.NewDecoder())))}
	for {
		text, ended, err := r.next()
		if len(bytes.TrimSpace(text)) > 0 {
			r.take(text, ended)
		}
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return r.attempts, r.troubles, err
		}
	}
}

// reader reads one file.
type reader struct {
	file     string
	now      time.Time
	in       *bufio.Reader
	line     int
	attempts []Attempt
	troubles []Trouble
}

func (r *reader) wrong(f Flaw, field string) {
	r.troubles = append(r.troubles, Trouble{r.file, r.line, f, field})
}

// next returns the next line, and whether it has its end. Of one that is too long
// nothing is returned, and no more of it is held than a reader's fill.
func (r *reader) next() (text []byte, ended bool, err error) {
	r.line++
	long := false
	for {
		part, err := r.in.ReadSlice('\n')
		if long = long || len(text)+len(part) > mostLine; long {
			text = nil
		} else {
			text = append(text, part...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if long {
			r.wrong(TooLong, "")
		}
		return text, err == nil, err
	}
}

// take reads one line.
func (r *reader) take(text []byte, ended bool) {
	if clean := bytes.ReplaceAll(text, []byte{0}, nil); len(clean) < len(text) {
		if text = clean; len(bytes.TrimSpace(text)) == 0 {
			r.wrong(Broken, "")
			return
		}
		r.wrong(Nul, "")
	}
	if !utf8.Valid(text) {
		r.wrong(NotUTF8, "")
		text = bytes.ToValidUTF8(text, nil)
	}
	k, field, ok := decode(text)
	if i := bytes.LastIndex(text, start); !ok && i > 0 {
		r.wrong(Broken, "")
		k, field, ok = decode(text[i:])
	}
	switch {
	case !ok && !ended:
		r.wrong(CutShort, "")
	case !ok:
		r.wrong(Broken, "")
	default:
		r.keep(k, field, text)
	}
}

// kept is an attempt whose time is read by itself, so that a wrong one does not hide
// the rest.
type kept struct {
	Attempt
	At string `json:"at"`
}

// decode reads an object. Of one whose values are of the wrong kind it reads the
// others, and names the first.
func decode(text []byte) (k kept, field string, ok bool) {
	err := json.Unmarshal(text, &k)
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) && kind.Field != "" {
		return k, strings.TrimPrefix(kind.Field, "Attempt."), true
	}
	return k, "", err == nil
}

func (r *reader) keep(k kept, field string, text []byte) {
	a := k.Attempt
	var err error
	if a.At, err = time.Parse(time.RFC3339, k.At); err != nil && field == "" {
		field = "at"
	}
	if odd := a.settle(text); field == "" {
		field = odd
	}
	if a.Format > Format {
		r.wrong(NewFormat, "")
	} else if field != "" {
		r.wrong(Edited, line(field, nameCells))
	}
	if !r.now.IsZero() && a.At.After(r.now.Add(ahead)) {
		r.wrong(DateAhead, "")
	}
	r.attempts = append(r.attempts, a)
}
