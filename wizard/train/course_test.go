package train

import (
	"strings"
	"testing"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// solve plays the drill at hand as the tree would, and hands it in.
func (c *sitter) solve() {
	c.t.Helper()
	by := drill.Solve(c.m.Run.Play.Case())
	for _, a := range by.Acts() {
		if a.Kind == drill.Look {
			c.m.Run.Play.Look(a.ID)
		} else {
			c.m.Run.Play.Try(a.ID)
		}
	}
	if len(c.m.Run.Play.Acts()) == 0 { // a drill without a look does not count
		questions, _ := c.m.Run.Play.Could()
		c.m.Run.Play.Look(questions[0].ID)
	}
	c.m.Run.Play.Judge(by.Verdict())
	c.now = c.now.Add(20 * time.Second)
	c.press("3 4")
}

// Who has no name is asked for it; the course ends with a training record that can be
// saved, and goes on with what is not passed yet.
func TestCourse(t *testing.T) {
	o := shipped(t, tree.EN)
	c := sit(t, o, 80, 24)
	c.press(digitOf(c, "Tamper course"))
	c.sees("What is your name?")
	c.press("=Li enter")
	all := c.m.CourseSize()
	c.press("3 4 4") // the first one badly
	for range all - 1 {
		c.press("2")
		c.solve()
	}
	c.sees("Drills of the course still to pass: 1.")
	c.press("2")
	for _, want := range []string{"Name: Li", "Result: not complete", o.Knowledge.Fingerprint(), "not passed"} {
		c.sees(want)
	}
	c.now = c.now.Add(time.Hour) // its solution was shown
	c.press("esc 3")
	c.solve()
	if got, _ := c.m.Completion(tree.EN); !got.Complete {
		t.Fatalf("not complete: %+v", got)
	}
	c.press("esc")
	c.press(digitOf(c, "See my training record"))
	c.sees("Result: complete")
}

// digitOf returns the digit of a choice of the first screen.
func digitOf(c *sitter, text string) string {
	for _, item := range c.m.Page().Choices() {
		if strings.HasPrefix(item.Text, text) {
			return item.Key
		}
	}
	c.t.Fatalf("no %s:\n%s", text, c.frame())
	return ""
}

// The record can be saved, and the page says what an auditor asks for.
func TestRecordIsSaved(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 15}} {
		o := shipped(t, tree.EN)
		o.Name, o.Level = "Li", record.Free
		for _, d := range o.Practice.Drills {
			if d.Course == record.TamperCourse {
				o.Cases = append(o.Cases, drill.Write(o.Knowledge, d))
			}
		}
		o.Course = record.TamperCourse
		c := sit(t, o, size[0], size[1])
		for i := range o.Cases {
			if i > 0 {
				c.press("2")
			}
			c.solve()
		}
		c.sees("The training record is complete")
		c.press("2")
		c.sees("Result: complete")
		c.press("p")
		c.sees("Saved: drill.txt")
		for _, want := range []string{"- Name: Li", "- Result: complete", "- Date: 2026-11-22", "- Due again: 2027-11-22", "- Knowledge version: ", o.Knowledge.Fingerprint(), "PCI DSS 4.0.1", "Signatures"} {
			if !strings.Contains(c.text, want) {
				t.Errorf("%q is not in the record:\n%s", want, c.text)
			}
		}
	}
}

// Line by line the course asks for a name too, and its record can be read and saved.
func TestCourseInLines(t *testing.T) {
	d := newDesk(t, tree.EN, record.Free)
	d.Options = shipped(t, tree.EN)
	d.Name, d.Now, d.Seed = "", func() time.Time { return d.now }, func() uint64 { return 1 }
	d.Keep = func(a record.Attempt) error { d.kept = append(d.kept, a); return nil }
	d.Save = func(text string) (string, error) { d.text = text; return "drill.txt", nil }
	out := d.play(t, "course/Li/judge/hand-in/hand-in/home/record/save-record/quit")
	for _, want := range []string{"What is your name?", "Name: Li", "Result: not complete", "Saved: drill.txt"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not told:\n%s", want, out)
		}
	}
	if d.last(t).Name != "Li" || !strings.Contains(d.text, "- Name: Li") {
		t.Errorf("kept as %q, saved\n%s", d.last(t).Name, d.text)
	}
}
