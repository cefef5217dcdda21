package wizard

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// A failure that is over can be practised: one with the same cause and code.
func TestPractiseOneLikeThis(t *testing.T) {
	for _, script := range []string{"=51 enter 1 7", "=41 enter 7"} {
		var wish *drill.Choice
		o := small(t, tree.EN)
		o.Practise = func(c drill.Choice) { wish = &c }
		c := sit(t, o, 80, 24)
		cmd := c.press(script)
		if cmd == nil || wish == nil || len(wish.Causes) != 1 {
			t.Fatalf("%s: wished for %+v:\n%s", script, wish, c.frame())
		}
		if _, ok := cmd().(tea.QuitMsg); !ok {
			t.Errorf("%s does not end the wizard", script)
		}
		if _, err := drill.Draw(o.Knowledge, *wish, 1); err != nil {
			t.Errorf("%s: no drill like %+v", script, *wish)
		}
	}
}

// Line by line a failure that is over can be practised too.
func TestPractiseInLines(t *testing.T) {
	var wish *drill.Choice
	o := small(t, tree.EN)
	o.Practise = func(c drill.Choice) { wish = &c }
	if _, err := play(t, o, "51/1/practise"); err != nil || wish == nil || len(wish.Causes) != 1 {
		t.Errorf("wished for %+v, %v", wish, err)
	}
}
