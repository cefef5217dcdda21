package wizard

import (
	flags "flag"
	"math/rand/v2"
	"testing"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
)

// How many keys are pressed at random at each size. Thousands take minutes:
//
//	go test -race -run TestKeysAtRandom ./wizard -keys 5000
var keysAtRandom = flags.Int("keys", 60, "how many keys to press at random at each size")

// Whatever is pressed, whatever the window becomes meanwhile: nothing breaks, and no line is
// wider than its window.
func TestKeysAtRandom(t *testing.T) {
	keys := []string{
		"1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "0", "enter", "enter", "down", "down", "up", "esc", "right", "left", "tab", "l", "w", "m", "r", "c",
		"?", "y", "s", "n", "f1", "ctrl+l", "pgup", "pgdown", "home", "end", "space", "backspace", "=51", "=57", "=91", "=41", "=00", "=读卡失败", "=发出去没回音",
		"=黑屏", "=chip", "=６２２８４８００１２３４５６７８",
	}
	o := shipped(t, tree.ZH)
	for i, size := range [][2]int{{40, 15}, {80, 24}, {120, 40}, {200, 50}} {
		r := rand.New(rand.NewPCG(13, uint64(i)))
		c := sit(t, o, size[0], size[1])
		for range *keysAtRandom {
			if c.m.Over {
				c = sit(t, o, size[0], size[1])
			}
			if r.IntN(12) == 0 {
				c.send(tea.WindowSizeMsg{Width: r.IntN(220), Height: r.IntN(60)})
				c.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			}
			c.press(keys[r.IntN(len(keys))])
		}
	}
}
