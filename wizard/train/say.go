package train

import (
	"fmt"
	"math"
	"strings"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// Name names a level.
func (w levelWords) Name(l record.Level) string {
	return map[record.Level]string{record.Worked: w.Worked, record.Guided: w.Guided, record.Free: w.Free, record.Exam: w.Exam}[l]
}

// What says what a level is.
func (w levelWords) What(of record.Level, rubric tree.Rubric) string {
	switch of {
	case record.Worked:
		return w.WorkedWhat
	case record.Guided:
		return w.GuidedWhat
	case record.Exam:
		return fmt.Sprintf(w.ExamWhat, int(rubric.Exam)/60)
	case record.Free:
	}
	return w.FreeWhat
}

// Time says a time in words, as seconds, or as minutes where it is long.
func (w playWords) Time(seconds float64) string {
	n := int(seconds + .5)
	if n < 120 {
		return fmt.Sprintf(w.Seconds, n)
	}
	return fmt.Sprintf(w.Minutes, n/60, n%60)
}

// Customer gives the customer's words.
func (w playWords) Customer(l tree.Lang, c *drill.Case) string {
	said := w.SaysDrawn.of(c)
	if c.Written != nil {
		said = c.Written.Says.In(l)
	}
	return w.Says + "“" + strings.TrimSpace(said) + "”"
}

// of returns what the customer of a drawn drill says.
func (w moods) of(c *drill.Case) string {
	ways := w.Plain
	switch c.Mood() {
	case drill.MoodUnsure:
		ways = w.Unsure
	case drill.MoodRefused:
		ways = w.Refused
	case drill.MoodCard:
		ways = w.Card
	case drill.MoodTill:
		ways = w.Till
	case drill.MoodPlain:
	}
	all := []string{ways.First, ways.Second, ways.Third}
	return all[c.Wording(len(all))]
}

// Screen is what the screen of the terminal shows, line by line, as terminals word
// it.
func (w tillWords) Screen(l tree.Lang, seen drill.Terminal) []string {
	switch {
	case seen.Approved:
		return []string{w.Approved}
	case seen.Dark:
		return []string{w.Dark}
	case seen.Frozen:
		return append(w.message(l, seen), w.Frozen)
	}
	return w.message(l, seen)
}

// message is the code or the message that is shown, or that cards are welcome.
func (w tillWords) message(l tree.Lang, seen drill.Terminal) []string {
	var out []string
	if seen.Display != nil {
		out = append(out, seen.Display.Text.In(l))
	}
	switch c := seen.Code; {
	case c != nil && len(out) == 0 && c.Display.In(l) != "":
		out = append(out, c.Display.In(l), fmt.Sprintf(w.Code, c.Code))
	case c != nil && len(out) == 0:
		out = append(out, w.Failed, fmt.Sprintf(w.Code, c.Code))
	case c != nil:
		out = append(out, fmt.Sprintf(w.Code, c.Code))
	case seen.Unknown != "":
		out = append(out, w.Failed, fmt.Sprintf(w.Code, seen.Unknown))
	case len(out) == 0:
		out = append(out, w.Ready)
	}
	return out
}

// Signal says how good the signal is.
func (w tillWords) Signal(seen drill.Terminal) string {
	switch seen.Signal {
	case "weak":
		return w.SignalWeak
	case "none":
		return w.SignalNone
	}
	return w.SignalGood
}

// Battery says how full the battery is.
func (w tillWords) Battery(seen drill.Terminal) string {
	if seen.Battery == "low" {
		return w.BatteryLow
	}
	return w.BatteryFine
}

// Lamp says whether the power light is on, once somebody has looked.
func (w tillWords) Lamp(seen drill.Terminal) string {
	switch seen.Power {
	case "":
		return ""
	case "lit":
		return w.LampOn
	}
	return w.LampOff
}

// Lacks says what a verdict is missing.
func (w verdictWords) Lacks(parts []drill.Part) string {
	var names []string
	for _, p := range parts {
		names = append(names, w.Part(p))
	}
	return fmt.Sprintf(w.Missing, strings.Join(names, w.Comma))
}

// Part names a part of a verdict.
func (w verdictWords) Part(p drill.Part) string {
	switch p {
	case drill.PartCause:
		return w.Cause
	case drill.PartFix, drill.PartFirst:
		return w.Fix
	case drill.PartCustomer, drill.PartTime:
	}
	return w.Phrase
}

// Result says on one line how a drill went.
func (w progressWords) Result(a record.Attempt, cause string) string {
	told, points := w.Failed, 0.0
	if a.Passed() {
		told = w.Passed
	}
	if a.Score != nil {
		points = a.Score.Points
	}
	return fmt.Sprintf(w.Points, int(math.Round(points))) + "  " + told + "  " + cause
}
