package command

import (
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"swipewise/wizard/mask"
)

// cards is how many card numbers are typed: go test ./wizard/command -run CardNumber -cards 1000
var cards = flag.Int("cards", 6, "how many card numbers are typed into the wizard")

// cardNumber draws a card number with its check digit.
func cardNumber(r *rand.Rand) string {
	for {
		n := []string{"62", "4", "51", "37"}[r.IntN(4)]
		for len(n) < 16 {
			n += fmt.Sprint(r.IntN(10))
		}
		if mask.Card(n) {
			return n
		}
	}
}

// Card numbers that are typed wherever something can be typed are in nothing that is
// kept or handed on: not in the journal, nor in exports, pages or notes.
func TestNoCardNumberIsKept(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "journal.db")
	r := rand.New(rand.NewPCG(3, 4))
	var numbers []string
	for range *cards {
		n := cardNumber(r)
		numbers = append(numbers, n)
		spaced := n[:4] + " " + n[4:8] + "-" + n[8:12] + " " + n[12:]
		m, _, _ := till("--plain", "--journal", path)
		m.Now = time.Now
		m.In = strings.NewReader(strings.Join([]string{"the screen says " + spaced, "0", n, "code " + n, "0", "91 " + n, "0", spaced, "0"}, "\n"))
		Main(m)
	}
	var all strings.Builder
	for _, args := range [][]string{{"history", "--json"}, {"history", "--csv"}, {"stats", "--html"}, {"stats", "--csv"}, {"stats", "--json"}, {"history", "--words", "screen"}} {
		code, out, err := run(t, append(args, "--journal", path)...)
		if code != 0 || len(out) < 100 {
			t.Fatalf("%v: %d, %s", args, code, err)
		}
		all.WriteString(out)
	}
	refs := 0
	for line := range strings.Lines(all.String()) {
		if ref, ok := strings.CutPrefix(strings.TrimSpace(line), `"id": "`); ok && refs < 5 {
			refs++
			for _, form := range []string{formText, formMarkdown, formJSON} {
				code, out, err := run(t, "history", "note", strings.TrimSuffix(ref, `",`), "--format", form, "--journal", path)
				if code != 0 {
					t.Fatal(err)
				}
				all.WriteString(out)
			}
		}
	}
	_ = filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			all.Write(data)
		}
		return nil
	})
	text := all.String()
	for _, n := range numbers {
		for _, part := range []string{n, n[:12], n[4:], n[8:12] + " " + n[12:], n[4:8] + "-" + n[8:12]} {
			if strings.Contains(text, part) {
				t.Fatalf("%s of a card number is kept", part)
			}
		}
	}
	if refs == 0 || !strings.Contains(text, "the screen") {
		t.Error("nothing was kept that a number was typed into")
	}
}
