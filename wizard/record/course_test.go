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
	practice := &tree.Practice{Courses: []*tree.Course{{
		ID: TamperCourse, Title: tree.Text{ZH: "防拆换", EN: "Tampering"}, Requirement: tree.Text{ZH: "第 9.5.1.3 条", EN: "9.5.1.3"}, Months: 12,
		Covers: []tree.Covered{{ID: "aware", Text: tree.Text{ZH: "看得出", EN: "Notices"}, Drills: []string{"overlay", "stranger"}}},
	}}}
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

// Answers that are only repeated certify nothing: without a look, in no time, with
// hints, or right after the solution was shown, an attempt does not count, and the
// record says why.
func TestWhatDoesNotCount(t *testing.T) {
	practice := &tree.Practice{
		Drills:  []*tree.Drill{{ID: "overlay", Course: TamperCourse}},
		Courses: []*tree.Course{{ID: TamperCourse, Looks: 1, Seconds: 15, Pause: 60, Months: 12}},
	}
	did := func(id string, daysAgo int, change func(*Attempt)) Attempt {
		a := handed(id, "Li", "device.altered", daysAgo, true)
		a.Drill, a.Took, a.Level = "overlay", 20_000, Free
		a.Acts = []Act{{Act: drill.Act{Kind: drill.Look, ID: "seals"}}}
		change(&a)
		return a
	}
	same := func(*Attempt) {}
	for why, all := range map[Reason][]Attempt{
		"":       {did("1", 3, same)},
		NoLook:   {did("1", 3, func(a *Attempt) { a.Acts = nil })},
		Quick:    {did("1", 3, func(a *Attempt) { a.Took = 900 })},
		Helped:   {did("1", 3, func(a *Attempt) { a.Level = Guided })},
		ByDanger: {did("1", 3, func(a *Attempt) { a.Score.Dangers = []drill.Danger{{Act: "x", Hazard: "tamper"}} })},
		ByWords:  {did("1", 3, func(a *Attempt) { a.Score.Capped, a.Score.Passed = "your-fault", false })},
		Shown: {
			did("1", 3, func(a *Attempt) { a.Score.Passed, a.Score.Points = false, 10 }),
			did("2", 3, func(a *Attempt) { a.At = a.At.Add(59 * time.Minute) }),
		},
	} {
		c := Completions(all, TamperCourse, practice, tree.EN)[0]
		if c.Drills[0].Why != why || c.Complete != (why == "") || c.Due.IsZero() == c.Complete {
			t.Errorf("%q: %+v", why, c)
		}
	}
	later := []Attempt{did("1", 3, func(a *Attempt) { a.Took = 900 }), did("2", 1, same)}
	if c := Completions(later, TamperCourse, practice, tree.EN)[0]; !c.Complete || c.Drills[0].Looks != 1 {
		t.Errorf("after the pause: %+v", c)
	}
}
