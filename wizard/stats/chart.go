package stats

import (
	"fmt"
	"time"

	"swipewise/tree"
	"swipewise/wizard/spreadsheet"
)

// bar is one bar of a picture.
type bar struct {
	name string
	n    int
}

// chart is one picture with what it says and what to do, the same for all faces.
type chart struct {
	id, title string
	bars      []bar
	trend     bool // bars follow each other in time
	whole     int  // what a full bar is; 0 for the highest of them
	says, do  string
}

// most is what a full bar is, at least 1.
func (c chart) most() int {
	most := max(1, c.whole)
	for _, b := range c.bars {
		most = max(most, b.n)
	}
	return most
}

// fewRuns is the number of runs below which nothing is concluded.
const fewRuns = 10

// Names name what figures are of.
type Names struct {
	Words     *Words
	Knowledge *tree.Knowledge
	Lang      tree.Lang
}

func (n Names) cause(c Count) string {
	if known := n.Knowledge.Cause(c.ID); known != nil {
		return known.Title.In(n.Lang)
	}
	if c.Title != "" {
		return c.Title // as it was shown
	}
	return c.ID
}

func (n Names) remedy(c Count) string {
	if r := n.Knowledge.Remedy(c.ID); r != nil {
		return r.Title.In(n.Lang)
	}
	return c.ID
}

func (n Names) branch(c Count) string {
	w := n.Words
	switch tree.Branch(c.ID) {
	case tree.BranchCard:
		return w.Card
	case tree.BranchDevice:
		return w.Device
	case tree.BranchNetwork:
		return w.Network
	case tree.BranchOperator:
		return w.Operator
	case tree.BranchOther:
	}
	return w.Other
}

func itself(c Count) string { return spreadsheet.OneLine(c.ID) }

// charts returns all pictures that figures give, in the order in which they are shown.
func (n Names) charts(f Figures) []chart {
	w := n.Words
	out := []chart{
		n.trend("weeks", w.Weeks, f.Weeks, "01-02"),
		n.counts("causes", w.Causes, f.Causes, n.cause, func(c []Count) string {
			top, all := 0, 0
			for i, x := range c {
				if all += x.Runs; i < mostPareto {
					top += x.Runs
				}
			}
			return fmt.Sprintf(w.Causes.Says, min(mostPareto, len(c)), top*100/max(1, all))
		}),
		n.counts("branches", w.Branches, f.Branches, n.branch, func(c []Count) string {
			return fmt.Sprintf(w.Branches.Says, n.branch(c[0]), f.Runs, c[0].Runs)
		}),
		n.counts("codes", w.Codes, f.Codes, itself, first(w.Codes, itself)),
		n.counts("tills", w.Tills, f.Tills, itself, first(w.Tills, itself)),
		n.counts("helped", w.Helped, f.Helped, n.remedy, first(w.Helped, n.remedy)),
		n.ends(f), n.speed(f), n.again(f),
		n.trend("months", w.Months, f.Months, "2006-01"),
	}
	if len(f.Tills) < 2 { // one till: nothing to compare
		out = append(out[:4], out[5:]...)
	}
	return out
}

// mostPareto is how many causes are said to make up most of all runs.
const mostPareto = 3

func first(w figure, name func(Count) string) func([]Count) string {
	return func(c []Count) string { return fmt.Sprintf(w.Says, name(c[0]), c[0].Runs) }
}

// counts is a picture of counts, the highest first.
func (n Names) counts(id string, w figure, all []Count, name func(Count) string, says func([]Count) string) chart {
	c := chart{id: id, title: w.Title, says: w.Nil}
	for _, x := range all {
		c.bars = append(c.bars, bar{name(x), x.Runs})
	}
	if len(all) > 0 {
		c.says, c.do = says(all), w.Do
	}
	return c
}

// trend is a picture of periods, the latest last.
func (n Names) trend(id string, w figure, all []Period, layout string) chart {
	c := chart{id: id, title: w.Title, trend: true, says: w.Nil}
	before := 0
	for i, p := range all {
		c.bars = append(c.bars, bar{p.From.Format(layout), p.Runs})
		if i < len(all)-1 {
			before += p.Runs
		}
	}
	if len(all) > 1 {
		c.says, c.do = fmt.Sprintf(w.Says, all[len(all)-1].Runs, float64(before)/float64(len(all)-1)), w.Do
	}
	return c
}

func (n Names) ends(f Figures) chart {
	w := n.Words
	c := chart{id: "ends", title: w.Ends.Title, bars: []bar{{w.Paid, f.Paid}, {w.Handed, f.Handed}, {w.BrokenOff, f.BrokenOff}, {w.Held, f.Held}}}
	c.says = fmt.Sprintf(w.Ends.Says, f.Paid, f.Handed)
	if f.Confirmed > 0 {
		c.says += " " + fmt.Sprintf(w.Confirmed, f.Confirmed, f.Agreed)
	}
	if f.Held > 0 {
		c.do = w.Ends.Do
	}
	return c
}

func (n Names) speed(f Figures) chart {
	w := n.Words
	c := chart{id: "speed", title: w.Speed.Title, says: w.Speed.Nil, whole: 100}
	if f.Minutes < 0 {
		return c
	}
	c.says, c.do = fmt.Sprintf(w.Speed.Says, f.Minutes, f.Answers), w.Speed.Do
	if f.First >= 0 {
		c.bars = append(c.bars, bar{w.First + " %", percent(f.First)})
	}
	if f.Over >= 0 {
		c.bars = append(c.bars, bar{w.Over + " %", percent(f.Over)})
	}
	return c
}

func percent(p float64) int { return int(p*100 + .5) }

func (n Names) again(f Figures) chart {
	w := n.Words
	c := chart{id: "again", title: w.Again.Title, says: fmt.Sprintf(w.Again.Says, f.Again)}
	if f.Again > 0 {
		c.do = w.Again.Do
		c.bars = []bar{{w.AgainN, f.Again}}
		c.says += " " + w.AgainMost + ": " + n.cause(Count{ID: f.AgainOf})
	}
	return c
}

// span says what the figures are of.
func (n Names) span(f Figures) string {
	return fmt.Sprintf(n.Words.Span, f.Since.Format(time.DateOnly), f.Until.Format(time.DateOnly), f.Runs)
}
