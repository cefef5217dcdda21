package wizard

import (
	"fmt"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"swipewise/tree"
)

// screens are the keys that lead to each page that has a golden file.
func screens() map[string]string {
	return map[string]string{
		"start":          "",
		"start-found":    "=读卡",
		"start-nobody":   "=ZQ",
		"start-masked":   "=6228480012345678",
		"start-gate":     "=发出去没回音 enter 6 9",
		"ask":            "enter",
		"ask-gate":       "=发出去没回音 enter",
		"try":            "=读卡失败 enter 2 2",
		"try-code":       "=51 enter",
		"solved":         "=51 enter 1",
		"solved-code":    "=00 enter",
		"handover":       "=41 enter",
		"handover-gate":  "=发出去没回音 enter 6",
		"how":            "enter ?",
		"why-ask":        "enter w",
		"why-try":        "=51 enter w",
		"map":            "enter m",
		"rescue":         "enter r",
		"rescue-gate":    "=发出去没回音 enter r",
		"look-up":        "enter c",
		"look-up-nobody": "enter c =ZQ",
		"look-up-found":  "enter c =57",
		"code":           "=51 enter c",
		"code-found":     "enter c =57 enter",
		"actions":        "enter tab",
		"actions-start":  "tab",
		"help":           "enter f1",
		"leave":          "enter ctrl+c",
	}
}

func TestScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 15}} {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			o := small(t, l)
			for name, keys := range screens() {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], l, name), func(t *testing.T) {
					c := sit(t, o, size[0], size[1])
					c.press(keys)
					golden.RequireEqual(t, c.frame())
				})
			}
		}
	}
}

// codeScreens are the pages of the program that only looks up codes.
func codeScreens() map[string]string {
	return map[string]string{
		"codes":         "",
		"codes-network": "right right pgdown",
		"codes-masked":  "=6228480012345678",
		"codes-page":    "=65 down down enter",
		"codes-help":    "f1",
		"codes-esc":     "esc",
	}
}

func TestCodeScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 15}} {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			o := lookingUp(t, l)
			for name, keys := range codeScreens() {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], l, name), func(t *testing.T) {
					c := sit(t, o, size[0], size[1])
					c.press(keys)
					golden.RequireEqual(t, c.frame())
				})
			}
		}
	}
}

// In wide windows the why stands beside the step, and in the widest the map too.
func TestWideScreens(t *testing.T) {
	for _, size := range [][2]int{{120, 40}, {200, 50}} {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			for _, name := range []string{"start-found", "ask-gate", "try", "handover-gate"} {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], l, name), func(t *testing.T) {
					c := sit(t, small(t, l), size[0], size[1])
					c.press(screens()[name])
					golden.RequireEqual(t, c.frame())
				})
			}
		}
	}
}

func TestASCIIMarks(t *testing.T) {
	o := small(t, tree.EN)
	o.Window.ASCII = true
	for name, keys := range screens() {
		if name == "start-found" {
			continue // what was typed is not ours
		}
		c := sit(t, o, 80, 24)
		c.press(keys)
		for _, r := range c.frame() {
			switch r {
			case '─', '█', '·', '›', '✓', '↑', '↓', '→', '●', '○', '┄', '…':
				t.Errorf("%s shows %q:\n%s", name, r, c.frame())
				return
			}
		}
	}
}
