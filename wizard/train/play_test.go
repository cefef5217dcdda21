package train

import (
	"testing"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// written returns options that begin with a written drill.
func written(t testing.TB, l tree.Lang, id string, level record.Level) Options {
	o := shipped(t, l)
	d := o.Practice.Drill(id)
	if d == nil {
		t.Fatalf("no drill %s", id)
	}
	o.Cases, o.Level = []*drill.Case{drill.Write(o.Knowledge, d)}, level
	return o
}

func TestPlayedBadly(t *testing.T) {
	c := sit(t, written(t, tree.EN, "bank-says-no-51", record.Free), 80, 24)
	c.press("3 4")
	c.sees("Not chosen yet: Cause, Fix, To the customer")
	c.press("4")
	c.sees("Not passed this time")
	last := c.kept[len(c.kept)-1]
	if last.State != record.Done || last.Score.Passed {
		t.Fatalf("kept %+v", last)
	}
	c.press("1 right right esc 2")
	c.sees("0 s used")
}
