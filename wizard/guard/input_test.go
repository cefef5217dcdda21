package guard

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	tea "charm.land/bubbletea/v2"
)

// read returns all that comes through.
func read(t *testing.T, in *input) string {
	t.Helper()
	var b strings.Builder
	buf := make([]byte, 64)
	for {
		n, err := in.Read(buf)
		b.Write(buf[:n])
		if err == io.EOF {
			return b.String()
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// Of a paste only the beginning comes through, in its brackets; everything else
// does as it is, however it is cut into pieces.
func TestPastes(t *testing.T) {
	long := strings.Repeat("银联", pasteBytes)
	for _, c := range []struct{ typed, want string }{
		{"", ""},
		{"57\r", "57\r"},
		{"\x1b", "\x1b"},
		{"\x1b[A\x1b[200B", "\x1b[A\x1b[200B"},
		{"\x1b\x1b[200~x\x1b[201~", "\x1b\x1b[200~x\x1b[201~"},
		{pasteStart + "57" + pasteEnd + "a", pasteStart + "57" + pasteEnd + "a"},
		{pasteStart + "a\x1b[20b\x1b\x1b[201~", pasteStart + "a\x1b[20b\x1b" + pasteEnd},
		{pasteStart + long + pasteEnd + "\r", pasteStart + long[:pasteBytes] + pasteEnd + "\r"},
		{pasteStart + "a" + pasteStart + "b" + pasteEnd, pasteStart + "a" + pasteStart + "b" + pasteEnd},
	} {
		for name, from := range map[string]io.Reader{
			"whole": strings.NewReader(c.typed), "byte by byte": iotest.OneByteReader(strings.NewReader(c.typed)), "by halves": iotest.HalfReader(strings.NewReader(c.typed)),
		} {
			if got := read(t, &input{from: from}); got != c.want {
				t.Errorf("%s: %.40q came through as %.40q (%d bytes), want %d", name, c.typed, got, len(got), len(c.want))
			}
		}
	}
}

// Ten megabytes of a paste take no more memory than a short one.
func TestPasteTakesNoMemory(t *testing.T) {
	in := &input{from: io.MultiReader(strings.NewReader(pasteStart), io.LimitReader(endless{}, 10<<20), strings.NewReader(pasteEnd))}
	if got := read(t, in); len(got) != len(pasteStart)+pasteBytes+len(pasteEnd) || in.out.Cap() > 4*fill {
		t.Errorf("%d bytes came through, %d are held", len(got), in.out.Cap())
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

// Keys that come faster than anyone types are left out until there is a pause; the
// key that ends the program is not. A text that comes at once is a paste.
func TestFloodOfKeys(t *testing.T) {
	now := time.Unix(0, 0)
	clock := func() time.Time { return now }
	for _, c := range []struct{ typed, want string }{
		{strings.Repeat("k", 63), strings.Repeat("k", 63)},
		{strings.Repeat("\x1b[A", 2*atOnce) + "\x03", strings.Repeat("\x1b[A", atOnce)[:atOnce] + "\x03"},
		{strings.Repeat("k", 8*fill) + "\x03", pasteStart + strings.Repeat("k", fill-12) + pasteEnd + "\x03"},
		{"读卡失败，" + strings.Repeat("x", 100), pasteStart + "读卡失败，" + strings.Repeat("x", 100) + pasteEnd},
	} {
		in := &input{from: strings.NewReader(c.typed), now: clock}
		var b strings.Builder
		buf := make([]byte, fill)
		for err := error(nil); err == nil; {
			var n int
			n, err = in.Read(buf)
			b.Write(buf[:n])
		}
		if b.String() != c.want {
			t.Errorf("%.20q: %d bytes came through, want %d", c.typed, b.Len(), len(c.want))
		}
		now = now.Add(pause)
		in.from = strings.NewReader("a")
		if got := read(t, in); got != "a" {
			t.Errorf("after a pause %q", got)
		}
	}
}

// taker keeps the last paste.
type taker struct{ got *string }

func (taker) Init() tea.Cmd { return nil }
func (m taker) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if p, ok := msg.(tea.PasteMsg); ok {
		*m.got = p.Content
	}
	return m, nil
}
func (taker) View() tea.View { return tea.View{} }

// A paste is cut wherever it came from: some systems do not bracket it.
func TestPastesAreCut(t *testing.T) {
	var got string
	var fault error
	guarded{taker{&got}, &fault}.Update(tea.PasteMsg{Content: strings.Repeat("x", 1<<20)})
	if len(got) != pasteBytes {
		t.Errorf("%d bytes came through", len(got))
	}
}
