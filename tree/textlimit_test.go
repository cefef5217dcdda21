package tree

import "testing"

func TestCells(t *testing.T) {
	for s, want := range map[string]int{"": 0, "card": 4, "读卡": 4, "SIM 卡欠费": 10, "“好”，": 6, "Ｑ（": 4} {
		if got := Cells(s); got != want {
			t.Errorf("%q takes %d cells, want %d", s, got, want)
		}
	}
}

func TestPlace(t *testing.T) {
	k := shipped(t)
	for _, c := range []struct {
		kind, id, file string
		line           int
	}{
		{KindCause, "card.expired", "causes/card.expired.yaml", 1},
		{KindAnswer, "changed=nothing", "questions/changed.yaml", 13},
		{KindCause, "card.nothing", "", 0},
	} {
		if got := k.Position(c.kind, c.id); got.File != c.file || got.Line != c.line {
			t.Errorf("%s %s is at %v, want %s:%d", c.kind, c.id, got, c.file, c.line)
		}
	}
	for _, c := range k.Codes() {
		if k.Position(KindCode, c.Key()).Line == 0 {
			t.Errorf("nobody knows where code %s stands", c.Key())
		}
	}
	for _, d := range k.Displays() {
		if k.Position(KindDisplay, d.ID).Line == 0 {
			t.Errorf("nobody knows where display %s stands", d.ID)
		}
	}
}
