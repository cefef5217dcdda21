package tree

import (
	"os"
	"strings"
	"testing"
)

// Every row of the published tables is there, with its network.
func TestEveryPublishedCodeIsThere(t *testing.T) {
	k := shipped(t)
	data, err := os.ReadFile("testdata/coderows.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		network, codes, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for _, code := range strings.Fields(codes) {
			n++
			want := network
			if network == "any" {
				want = ""
			}
			if k.Code(code, want, "") == nil {
				t.Errorf("code %s of %s is missing", code, network)
			}
		}
	}
	if n < 400 {
		t.Errorf("only %d rows were looked for", n)
	}
}
