package train

import (
	"fmt"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"swipewise/tree"
	"swipewise/wizard/record"
)

// screens are the drills and the keys that lead to each page with a golden file.
func screens() map[string]struct {
	level record.Level
	keys  string
} {
	type page = struct {
		level record.Level
		keys  string
	}
	return map[string]page{
		"home":         {record.Free, "esc"},
		"home-level":   {record.Free, "esc right"},
		"play":         {record.Free, ""},
		"play-guided":  {record.Guided, ""},
		"play-exam":    {record.Exam, ""},
		"look":         {record.Free, "1"},
		"look-found":   {record.Free, "1 =signal"},
		"try":          {record.Free, "2"},
		"looked":       {record.Free, "1 enter"},
		"danger":       {record.Guided, "2 enter"},
		"hint":         {record.Guided, "4"},
		"verdict":      {record.Free, "3"},
		"cause":        {record.Free, "3 1"},
		"fix":          {record.Free, "3 2"},
		"phrase":       {record.Free, "3 3"},
		"missing":      {record.Free, "3 4"},
		"score":        {record.Free, "1 enter 2 enter 3 4 4"},
		"debrief":      {record.Free, "1 enter 2 enter 3 4 4 1"},
		"debrief-step": {record.Free, "1 enter 2 enter 3 4 4 1 right right"},
		"debrief-end":  {record.Free, "1 enter 2 enter 3 4 4 1 right right right"},
		"worked":       {record.Worked, ""},
		"worked-step":  {record.Worked, "1"},
		"worked-end":   {record.Worked, "1 1 1 1 1 1"},
		"actions":      {record.Free, "tab"},
		"help":         {record.Free, "f1"},
		"name":         {record.Free, "esc 7"},
		"progress":     {record.Free, "3 4 4 esc 7"},
	}
}

func TestScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 15}} {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			for name, page := range screens() {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], l, name), func(t *testing.T) {
					c := sit(t, drilled(t, l, page.level), size[0], size[1])
					c.press(page.keys)
					golden.RequireEqual(t, c.frame())
				})
			}
		}
	}
}

// Every screen holds its frame at any size, in both languages, whatever is
// pressed.
func TestEveryFrameIsBounded(t *testing.T) {
	for _, size := range [][2]int{{40, 15}, {41, 16}, {63, 18}, {64, 20}, {99, 24}, {100, 24}, {140, 50}} {
		for name, page := range screens() {
			c := sit(t, drilled(t, tree.EN, page.level), size[0], size[1])
			c.press(page.keys)
			c.press("ctrl+l pgdown pgdown up down left right")
			c.now = c.now.Add(time.Hour)
			c.second()
			_ = name
		}
	}
}
