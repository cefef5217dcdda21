package stats

import (
	"encoding/xml"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/texts"
	"swipewise/wizard/words"
)

// names returns the names in a language, with the few causes of testdata.
func names(t *testing.T, l tree.Lang) Names {
	t.Helper()
	k, err := tree.Load(os.DirFS("../testdata/knowledge"))
	if err != nil {
		t.Fatal(err)
	}
	w, err := words.Read[Words](assets.Files, "stats")
	if err != nil {
		t.Fatal(err)
	}
	return Names{w.In(l), k, l}
}

// entry is a run of a cause, some hours after the first of March.
func entry(hours int, cause string, branch tree.Branch, state tree.StepKind) journal.Entry {
	e := journal.Entry{Began: time.Date(2026, 3, 1, hours, 0, 0, 0, time.FixedZone("", 8*3600)), Till: "till 1", Took: 2 * time.Minute}
	e.Cause, e.Branch, e.Title, e.State, e.Questions = cause, branch, "title of "+cause, state, 3
	return e
}

func some() Figures {
	c := NewCounter()
	for i := range 6 {
		e := entry(i*100, "card.insufficient-funds", tree.BranchCard, tree.Paid)
		e.Code = "51"
		e.Tried = []journal.Tried{{Remedy: "seat-card", Outcome: tree.Skipped}, {Remedy: "another-card", Outcome: tree.Worked}}
		c.Add(e)
	}
	c.Add(entry(601, "device.gone", tree.BranchDevice, tree.Handover))
	again := entry(610, "device.gone", tree.BranchDevice, tree.Handover)
	again.Tried = []journal.Tried{{Remedy: "another-card", Outcome: tree.Failed}}
	c.Add(again)
	held := entry(700, "", "", tree.Ask)
	held.Hold = true
	c.Add(held)
	found := entry(800, "device.gone", tree.BranchDevice, tree.Handover)
	found.Found = "card.insufficient-funds"
	c.Add(found)
	return c.Figures()
}

func TestFigures(t *testing.T) {
	f := some()
	got := fmt.Sprint(f.Runs, f.Paid, f.Handed, f.BrokenOff, f.Held, f.Confirmed, f.Agreed, f.Unclear, f.Again, " "+f.AgainOf+" ", f.Minutes, f.Answers,
		f.Causes[0].Runs, f.Causes[1].Runs, f.Branches, f.Codes, f.Helped, len(f.Weeks), len(f.Months))
	const want = "10 6 3 1 1 1 0 1 1 device.gone 2 3 7 2 [{card  6} {device  2}] [{51  6}] [{another-card  6}] 6 2"
	if got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if f.First < .85 || f.First > .86 || f.Over < .33 || f.Over > .34 {
		t.Errorf("first %v, over %v", f.First, f.Over)
	}
	if f := NewCounter().Figures(); f.First != -1 || f.Minutes != -1 || f.Runs != 0 {
		t.Errorf("of nothing %+v", f)
	}
}

// Every picture says in words what it shows; in an empty journal nothing breaks.
func TestPictures(t *testing.T) {
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		n := names(t, l)
		for _, f := range []Figures{some(), NewCounter().Figures()} {
			for _, c := range n.charts(f) {
				if c.says == "" || strings.Contains(c.says+c.do, "%!") || strings.Contains(c.title, "%") {
					t.Errorf("%s says %q %q", c.id, c.says, c.do)
				}
			}
		}
	}
}

// The page is whole, needs nothing from outside, and nothing in it is taken for a tag.
func TestHTML(t *testing.T) {
	n := names(t, tree.EN)
	f := some()
	f.Tills = []Count{{ID: "<script>alert(1)</script>\u202e", Runs: 3}, {ID: "till 2", Runs: 1}}
	var out strings.Builder
	if err := WriteHTML(&out, f, n); err != nil {
		t.Fatal(err)
	}
	page := out.String()
	for _, bad := range []string{"<script", "http:", "https:", "src=", "url(", "ZgotmplZ", "\u202e"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page has %q", bad)
		}
	}
	if strings.Count(page, "<rect") < 20 || !strings.Contains(page, "Not enough available balance") {
		t.Error("bars are missing")
	}
	for _, part := range strings.Split(page, "<svg")[1:] {
		svg, _, _ := strings.Cut("<svg"+part, "</svg>")
		if err := xml.Unmarshal([]byte(svg+"</svg>"), new(struct{})); err != nil {
			t.Errorf("SVG: %v", err)
		}
	}
}

// The screen shows each picture in a small window too, and no line is too wide.
func TestScreen(t *testing.T) {
	book, err := texts.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	w, err := words.Read[Words](assets.Files, "stats")
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := Tell(&out, Options{Figures: some(), Knowledge: names(t, tree.ZH).Knowledge, Words: w, Book: book, Lang: tree.ZH}, 60); err != nil {
		t.Fatal(err)
	}
	for _, says := range []string{"最常见的原因", "一天之内又来", "2026-03-01 到"} {
		if !strings.Contains(out.String(), says) {
			t.Errorf("%q is missing:\n%s", says, out.String())
		}
	}
}
