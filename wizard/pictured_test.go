package wizard

import (
	"strings"
	"testing"

	"swipewise/tree"
)

// A drawing stands beside the step that speaks of it from 80×24 on, and in smaller windows
// there is none; the line mode says it.
func TestPictures(t *testing.T) {
	const art, keys = "░░░░", "=读卡失败 enter 2 2"
	for size, want := range map[[2]int]bool{{80, 24}: true, {120, 40}: true, {40, 15}: false} {
		c := sit(t, small(t, tree.ZH), size[0], size[1])
		c.press(keys)
		if got := strings.Contains(c.frame(), art); got != want {
			t.Errorf("%v: drawn %v, want %v:\n%s", size, got, want, c.frame())
		}
	}
	told, err := play(t, small(t, tree.EN), "card read error/1/2/2")
	if err != nil && err != ErrInputEnded {
		t.Fatal(err)
	}
	if !strings.Contains(told, "Picture: put the cleaning card") {
		t.Errorf("not told:\n%s", told)
	}
}

// At 80×24 every drawing that is shipped can be seen whole beside what it belongs to.
func TestEachPictureIsSeen(t *testing.T) {
	o := shipped(t, tree.EN)
	c := sit(t, o, 80, 24)
	seen := 0
	for _, r := range o.Knowledge.Remedies() {
		d := o.Book.Pictures().Of(r.ID)
		if d == nil {
			continue
		}
		c.m.step.Kind, c.m.step.Remedy, c.m.step.Question = tree.Try, r, nil
		c.m.step.Cause = o.Knowledge.Causes()[0]
		c.m.screen = newTry(c.m)
		c.press("pgup")
		frame := c.frame()
		for _, line := range d.Lines(tree.EN, false) {
			if !strings.Contains(frame, strings.TrimSpace(line)) {
				t.Fatalf("%s beside %s is not whole:\n%s", d.ID, r.ID, frame)
			}
		}
		seen++
	}
	if seen < 20 {
		t.Error(seen, "remedies with a drawing")
	}
}
