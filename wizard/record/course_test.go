package record

import (
	"strings"
	"testing"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// ofCourse is a course of two drills, and what two people did of it.
func ofCourse() (*tree.Practice, []Attempt) {
	practice := &tree.Practice{}
	for _, id := range []string{"overlay", "stranger"} {
		practice.Drills = append(practice.Drills, &tree.Drill{ID: id, Course: TamperCourse, Title: tree.Text{ZH: "题 " + id, EN: "Drill " + id}})
	}
	practice.Drills = append(practice.Drills, &tree.Drill{ID: "elsewhere"})
	did := func(id, name, drillID string, daysAgo int, right bool) Attempt {
		a := handed(id, name, "device.tamper", daysAgo, right)
		a.Drill, a.Knowledge, a.Program = drillID, "0123456789abcdef", "0.1.0"
		return a
	}
	dangerous := did("5", "Ann|x", "overlay", 1, false)
	dangerous.Score.Dangers = []drill.Danger{{Act: "x", Hazard: "tamper"}}
	return practice, []Attempt{
		did("1", "小李", "overlay", 9, false), did("2", "小李", "overlay", 8, true), did("3", "小李", "stranger", 2, true),
		did("4", "小李", "elsewhere", 1, true), dangerous, did("6", "Ben", "elsewhere", 1, true),
	}
}

func TestCompletions(t *testing.T) {
	practice, all := ofCourse()
	done := Completions(all, TamperCourse, practice, tree.ZH)
	if len(done) != 2 {
		t.Fatalf("%+v", done)
	}
	ann, li := done[0], done[1]
	if ann.Complete || ann.Drills[0].Passed || ann.Drills[1].Tries != 0 {
		t.Errorf("%+v", ann)
	}
	if !li.Complete || !li.Date.Equal(noon.AddDate(0, 0, -2)) || li.Drills[0].Tries != 2 || !li.Drills[0].Date.Equal(noon.AddDate(0, 0, -8)) {
		t.Errorf("%+v", li)
	}
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		c := Certificates{Completions: Completions(all, TamperCourse, practice, l), Words: shippedWords(t), Lang: l, In: time.UTC}
		page, table := c.Markdown(), string(c.CSV())
		for _, want := range []string{"小李", `Ann\|x`, "2026-03-02", "0123456789abcdef", "9.5.1.3", c.Words.Results.Complete.In(l), c.Words.Results.Incomplete.In(l), "____"} {
			if !strings.Contains(page, want) {
				t.Errorf("no %s in\n%s", want, page)
			}
		}
		for _, want := range []string{"小李,", "Ann|x,", ",2026-03-02,", practice.Drills[1].Title.In(l)} {
			if !strings.Contains(table, want) {
				t.Errorf("no %s in\n%s", want, table)
			}
		}
	}
}
