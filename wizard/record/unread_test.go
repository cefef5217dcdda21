package record

import (
	"strings"
	"testing"
	"time"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/words"
)

// Lines that could not be read are named in one line; those that were read are not.
func TestUnread(t *testing.T) {
	var w Words
	if err := words.Load(assets.Files, "record", &w); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		wholeLine + "\n":                            "",
		with(`"format":1`, `"format":9`) + "\n":     "",
		wholeLine + "\nx\n" + wholeLine[:40]:        "2 (line 2 3): a.jsonl",
		strings.Repeat("x\n", 9) + wholeLine + "\n": "9 (line 1 2 3 4 5 …): a.jsonl",
	} {
		_, troubles, err := Read(strings.NewReader(text), "a.jsonl", time.Time{})
		if err != nil {
			t.Fatal(err)
		}
		got, ok := w.Unread("a.jsonl", troubles, tree.EN)
		if ok != (want != "") || !strings.HasSuffix(got, want) {
			t.Errorf("%.60q: %q, not %q", text, got, want)
		}
	}
}
