package record

import (
	"crypto/sha256"
	"encoding/hex"
	"math"

	"swipewise/tree/drill"
)

// settle brings what was read to values that can be shown and reckoned with, and
// returns the name of a value that was missing or could not be. The text is that of
// the whole line.
func (a *Attempt) settle(text []byte) (odd string) {
	check := func(ok bool, field string) {
		if !ok && odd == "" {
			odd = field
		}
	}
	check(a.Format >= 1, "format")
	check(a.ID != "", "id")
	if a.ID == "" { // the same line twice is still the same attempt
		sum := sha256.Sum256(text)
		a.ID = hex.EncodeToString(sum[:8])
	}
	check(a.Name != "", "name")
	check(a.State == Open || a.State == Done, "state")
	check(a.State == Open || a.Score != nil, "score")
	check(a.State == Open || a.Truth != "", "truth")
	if a.State = Done; a.Score == nil || a.Truth == "" {
		a.State = Open
	}
	if a.Score != nil {
		check(sound(a.Score), "score")
	}
	if a.Parted != nil && (a.Parted.At < 0 || a.Parted.At >= len(a.Acts)) {
		check(false, "parted")
		a.Parted = nil
	}
	a.showable()
	return odd
}

// sound brings the figures of a score into their bounds, and reports whether they
// were there. One dangerous act fails an attempt whatever the line says.
func sound(s *drill.Score) bool {
	ok := true
	within := func(x *float64, most float64) {
		if to := min(most, max(0, *x)); to != *x {
			*x, ok = to, false
		}
	}
	within(&s.Points, 100)
	within(&s.Seconds, math.MaxInt32)
	within(&s.Tree, math.MaxInt32)
	for i := range s.Lines {
		within(&s.Lines[i].Of, 100)
		within(&s.Lines[i].Points, s.Lines[i].Of)
	}
	if s.Passed && len(s.Dangers) > 0 {
		s.Passed, ok = false, false
	}
	return ok
}

// showable takes out of every text what could do harm on a screen or in a
// spreadsheet, or be a card number: a file may have been written by anybody.
func (a *Attempt) showable() {
	a.Name, a.Staff, a.Trainer = Name(a.Name), a.Staff.showable(), line(a.Trainer, nameCells)
	texts := []*string{
		&a.ID, &a.Program, &a.Knowledge, (*string)(&a.Lang), &a.Set, &a.Drill, &a.Course, (*string)(&a.Level),
		&a.Verdict.Cause, &a.Verdict.Fix, &a.Verdict.Phrase, &a.Truth, (*string)(&a.Branch),
	}
	for i := range a.Begins {
		e := &a.Begins[i]
		texts = append(texts, (*string)(&e.Kind), &e.Question, &e.Answer, &e.Scheme, &e.Text, &e.Remedy, (*string)(&e.Outcome))
	}
	for i := range a.Acts {
		x := &a.Acts[i]
		texts = append(texts, (*string)(&x.Kind), &x.ID, &x.Result)
		texts = append(texts, each(x.Breaks)...)
	}
	if a.Parted != nil {
		texts = append(texts, (*string)(&a.Parted.Kind), &a.Parted.ID)
	}
	if a.Choice != nil {
		texts = append(append(texts, (*string)(&a.Choice.Branch), &a.Choice.Code), each(a.Choice.Causes)...)
	}
	if a.Score != nil {
		texts = append(texts, textsOf(a.Score)...)
	}
	for _, t := range texts {
		*t = line(*t, textCells)
	}
	words := make(map[string]string, len(a.Words))
	for id, title := range a.Words {
		words[line(id, textCells)] = line(title, textCells)
	}
	a.Words = words
}

func textsOf(s *drill.Score) []*string {
	var out []*string
	for i := range s.Lines {
		l := &s.Lines[i]
		out = append(out, (*string)(&l.Part), &l.Got, &l.Want)
	}
	for i := range s.Dangers {
		out = append(out, &s.Dangers[i].Act, &s.Dangers[i].Hazard)
	}
	return out
}

func each(list []string) []*string {
	out := make([]*string, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}
