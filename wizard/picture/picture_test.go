package picture

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/charmbracelet/x/ansi"

	"swipewise/assets"
	"swipewise/tree"
)

// What is shipped fits, stands beside something, and can be drawn in ASCII.
func TestShippedDrawings(t *testing.T) {
	set, err := Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	if faults := set.Check(k); len(faults) > 0 {
		t.Error(faults)
	}
	if len(set.All()) < 20 {
		t.Error(len(set.All()), "drawings")
	}
	seen := map[string]string{}
	for _, d := range set.All() {
		for _, id := range d.beside {
			if seen[id] != "" {
				t.Errorf("%s and %s both stand beside %s", seen[id], d.ID, id)
			}
			seen[id] = d.ID
		}
		for _, s := range k.Sources(d.Sources) {
			if s.Trust == "" {
				t.Errorf("%s: no source %s", d.ID, s.ID)
			}
		}
		text := strings.Join(d.Lines(tree.EN, true), "\n")
		for _, r := range text {
			if r > 0x7f {
				t.Errorf("%s has %q in ASCII:\n%s", d.ID, r, text)
			}
		}
		t.Log("\n" + strings.Join(d.Lines(tree.ZH, false), "\n"))
	}
}

const good = `id: x
beside: [slot]
says: {zh: 图, en: Picture}
draw: |
  ┌──┐
  └──┘
labels:
  - {line: 1, zh: 卡口, en: slot}
sources: [estimate]
`

// A drawing that does not fit is a fault with its line.
func TestFaults(t *testing.T) {
	for name, c := range map[string]struct{ from, to, want string }{
		"right":       {"", "", ""},
		"too wide":    {"en: slot", "en: " + strings.Repeat("x", 40), "cells wide"},
		"too tall":    {"  └──┘\n", strings.Repeat("  └──┘\n", 9), "lines"},
		"no line":     {"line: 1", "line: 7", "no line"},
		"wide letter": {"└──┘", "└卡┘", "one cell"},
		"misspelt":    {"says:", "say:", "unknown key"},
		"another id":  {"id: x", "id: y", "is called"},
		"no YAML":     {"beside: [", "beside: [[", ""},
	} {
		text := strings.Replace(good, c.from, c.to, 1)
		set, err := Load(fstest.MapFS{"pictures/x.yaml": {Data: []byte(text)}})
		faults, _ := tree.AsFaults(err)
		switch {
		case name == "right":
			if err != nil || len(set.All()) != 1 {
				t.Errorf("%s: %v", name, err)
			}
		case len(faults) == 0 || !strings.Contains(faults[0].String(), c.want):
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A drawing beside something that is not there is a fault too.
func TestBesideNothing(t *testing.T) {
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	set, err := Load(fstest.MapFS{"pictures/x.yaml": {Data: []byte(strings.Replace(good, "slot]", "slots]", 1))}})
	if err != nil {
		t.Fatal(err)
	}
	if faults := set.Check(k); len(faults) != 1 || !strings.Contains(faults[0].String(), `"slot"`) {
		t.Error(faults)
	}
}

// Labels stand beside their lines, one below the other.
func TestLabels(t *testing.T) {
	set, err := Load(fstest.MapFS{"pictures/x.yaml": {Data: []byte(good)}})
	if err != nil {
		t.Fatal(err)
	}
	lines := set.Of("slot").Lines(tree.ZH, false)
	if lines[0] != "┌──┐ ← 卡口" || ansi.StringWidth(lines[1]) != 4 || set.Of("nothing") != nil {
		t.Errorf("%q", lines)
	}
}
