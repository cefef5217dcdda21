package debrief

import (
	"math"

	"swipewise/tree/drill"
	"swipewise/wizard/sheet"
)

// Score explains the points, line by line: each part, what was done, what would
// have been right, and everything dangerous with the rule that it breaks.
func (r Debrief) Score(t Texts) sheet.Sheet {
	w, s := t.Words, r.Points
	p := r.page(t, w.Title)
	all := int(math.Round(s.Points))
	switch {
	case s.Passed:
		p.add(sheet.Strong, 0, p.fill(w.Passed, all))
	case len(s.Dangers) > 0:
		p.add(sheet.Strong, 0, w.FailedDanger)
	case s.Empty:
		p.add(sheet.Strong, 0, w.Empty)
	default:
		p.add(sheet.Strong, 0, p.fill(w.NotPassed, all))
	}
	r.dangers(p)
	if s.Capped != "" {
		p.add(sheet.Warning, 0, p.fill(w.Capped, all, r.Name(t, s.Capped)))
	}
	for _, line := range s.Lines {
		p.add(sheet.Heading, 0, p.fill(w.Points, w.part(line.Part), points(line.Points), points(line.Of)))
		r.line(p, line)
	}
	return p.Sheet
}

func (r Debrief) dangers(p *page) {
	for _, d := range r.Points.Dangers {
		p.add(sheet.Warning, 0, p.fill(p.t.Words.Danger, r.Name(p.t, d.Act)))
		for _, h := range r.knowledge().Hazards() {
			if h.ID == d.Hazard {
				p.add(sheet.Body, 1, p.fill(p.t.Words.Breaks, h.Title.In(p.t.Lang)))
			}
		}
	}
}

// line says what was done and what would have been right.
func (r Debrief) line(p *page, line drill.Line) {
	w := p.t.Words
	got, want := r.Name(p.t, line.Got), r.Name(p.t, line.Want)
	switch {
	case line.Part == drill.PartTime:
		p.add(sheet.Body, 1, p.fill(w.Took, p.time(r.Points.Seconds, r.Points.Call), p.time(r.Points.Tree, r.Points.Calls)))
	case r.Points.Empty:
		p.add(sheet.Body, 1, p.fill(w.Was, want))
	case line.Points == line.Of:
		p.add(sheet.Body, 1, p.fill(w.Right, got))
	case line.Points > 0:
		p.add(sheet.Body, 1, p.fill(w.Yours, got))
		p.add(sheet.Body, 1, p.fill(w.Half, want))
	default:
		p.add(sheet.Body, 1, p.fill(w.Yours, got))
		p.add(sheet.Body, 1, p.fill(w.Was, want))
	}
}

// time says how long something takes at a till, and how much of it is the call.
func (p *page) time(seconds, call float64) string {
	if call > 0 {
		return p.fill(p.t.Words.WithCall, points(math.Round(seconds)), points(call))
	}
	return p.fill(p.t.Words.Seconds, points(math.Round(seconds)))
}

func (w *Words) part(part drill.Part) string {
	switch part {
	case drill.PartCause:
		return w.Parts.Cause
	case drill.PartFix:
		return w.Parts.Fix
	case drill.PartFirst:
		return w.Parts.First
	case drill.PartTime:
		return w.Parts.Time
	case drill.PartCustomer:
		return w.Parts.Customer
	}
	return ""
}
