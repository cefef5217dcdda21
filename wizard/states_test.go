package wizard

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"swipewise/tree"
)

func TestStatesAreReached(t *testing.T) {
	for keys, want := range map[string]State{
		"":                      Start,
		"enter":                 Ask,
		"=51 enter":             Try,
		"=51 enter 1":           Solved,
		"=00 enter":             Solved,
		"=41 enter":             Handover,
		"=51 enter 4":           Start,
		"=41 enter 9":           Start,
		"=41 enter 9 esc":       Handover,
		"enter esc":             Start,
		"enter esc right":       Ask,
		"=51 enter 4 esc":       Try,
		"=51 enter 4 esc right": Start,
		"=发出去没回音 enter 1":       Solved,
		"=发出去没回音 enter 6 9 esc": Handover,
		"=发出去没回音 enter 6 9 =51 enter": Ask,
		"enter tab kp1":                    Start,
		"enter f1 esc":                     Ask,
		"enter ctrl+c esc":                 Ask,
		"=51 enter enter enter enter":      Try,
		"=51 enter kpdown kpenter":         Solved,
		"enter c =51 enter 1":              Try,
		"enter c =51 enter esc esc":        Ask,
		"=57 enter esc":                    Start,
		"=ZQ down down down down enter":    Ask,
		"=51 enter １":                      Solved,
		"enter l":                          Ask,
		"=51 enter Ｗ esc":                  Try,
		"=51 enter c enter =55 enter 1":    Try,
		"enter ctrl+l ctrl+l":              Ask,
		"=51 enter 2 esc":                  Try,
		"tab down down down down up enter": Start,
	} {
		t.Run(keys, func(t *testing.T) {
			c := sit(t, small(t, tree.ZH), 80, 24)
			c.press(keys)
			c.isAt(want)
		})
	}
}

// step is a move from one state.
type step struct {
	from State
	move Move
}

// TestEveryMove makes every move that the table of states has, once at least.
func TestEveryMove(t *testing.T) {
	ways := map[step]string{
		{Start, Said}:        "enter",
		{Start, TookBack}:    "=51 enter 4 esc",
		{Start, Redid}:       "enter esc right",
		{Ask, Said}:          "enter c =51 enter 1",
		{Ask, Answered}:      "enter 2",
		{Ask, PutOff}:        "enter l",
		{Ask, TookBack}:      "enter 2 esc",
		{Ask, Redid}:         "enter 2 esc right",
		{Try, Said}:          "=51 enter c enter =55 enter 1",
		{Try, Reported}:      "=51 enter 2",
		{Try, ShowsElse}:     "=51 enter 4",
		{Try, TookBack}:      "=51 enter esc",
		{Try, Redid}:         "=51 enter 2 esc right",
		{Solved, Answered}:   "=读卡失败 enter 1 1",
		{Solved, Again}:      "=00 enter 9",
		{Solved, TookBack}:   "=00 enter esc",
		{Solved, Redid}:      "=读卡失败 enter 1 1 esc right",
		{Handover, Again}:    "=41 enter 9",
		{Handover, TookBack}: "=41 enter esc",
		{Handover, Redid}:    "=发出去没回音 enter 6 9 esc right",
	}
	for from, row := range moves() {
		for move := range row {
			keys, ok := ways[step{from, move}]
			if !ok {
				t.Errorf("nothing makes move %d from state %d", move, from)
				continue
			}
			c := sit(t, small(t, tree.ZH), 80, 24)
			c.press(keys)
			if last := c.m.last; last.from != from || last.move != move || !allowed(from, move, last.to) {
				t.Errorf("%q made move %d from %d to %d, want %d from %d:\n%s", keys, last.move, last.from, last.to, move, from, c.frame())
			}
		}
	}
}

// TestWalk walks at random, with resizes in between, and holds every move
// against the table of states.
func TestWalk(t *testing.T) {
	o := shipped(t, tree.ZH)
	keys := []string{
		"1", "1", "1", "2", "2", "3", "4", "5", "0", "enter", "enter", "down", "up", "esc", "esc", "right", "right", "left", "tab",
		"l", "w", "m", "r", "c", "?", "y", "s", "n", "f1", "ctrl+l", "ctrl+c", "pgup", "pgdown", "space", "backspace",
		"=51", "=57", "=41", "=00", "=10", "=55", "=ZQ", "=读卡失败", "=dksb", "=发出去没回音", "=黑屏", "=６２２８４８００１２３４５６７８", "=57交易失败",
	}
	rapid.Check(t, func(rt *rapid.T) {
		c := sit(t, o, 80, 24)
		for _, k := range rapid.SliceOfN(rapid.SampledFrom(keys), 1, 60).Draw(rt, "keys") {
			if c.m.Over {
				return // nothing is drawn any more
			}
			if rapid.IntRange(0, 9).Draw(rt, "resize") == 0 {
				c.send(tea.WindowSizeMsg{Width: rapid.IntRange(0, 130).Draw(rt, "width"), Height: rapid.IntRange(0, 40).Draw(rt, "height")})
			}
			c.m.last = transition{move: -1}
			c.press(k)
			if now := c.m.last; now.move >= 0 && !allowed(now.from, now.move, now.to) {
				rt.Fatalf("move %d led from %d to %d", now.move, now.from, now.to)
			}
		}
	})
}
