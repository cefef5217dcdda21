package command

import (
	"testing"

	"github.com/spf13/cobra"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/train"
	"swipewise/wizard/train/trainee"
	"swipewise/wizard/words"
)

// What train is asked for is turned into drills, or refused with one line that
// names the flag.
func TestTrainChooses(t *testing.T) {
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	practice, err := tree.LoadPractice(assets.Files, k)
	if err != nil {
		t.Fatal(err)
	}
	a := &app{l: tree.EN, files: assets.Files}
	if a.w, err = words.In[Words](assets.Files, "commands", a.l); err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		args  []string
		cases int
		bad   bool
	}{
		{nil, 0, false},
		{[]string{"--set", "7f3k"}, drill.SetSize, false},
		{[]string{"--set", "nonsense"}, 0, true},
		{[]string{"--drill", practice.Drills[0].ID}, 1, false},
		{[]string{"--drill", "none"}, 0, true},
		{[]string{"--course", "none"}, 0, true},
		{[]string{"--seed", "5"}, 1, false},
		{[]string{"--branch", "network", "--hard", "1"}, 1, false},
		{[]string{"--branch", "other"}, 0, true},
		{[]string{"--hard", "4"}, 0, true},
		{[]string{"--code", "55"}, 1, false},
		{[]string{"--code", "ZZ"}, 0, true},
		{[]string{"--code", "55", "--branch", "network"}, 0, true},
	} {
		p := &practising{app: a, k: k, practice: practice}
		c := &cobra.Command{Use: "train"}
		p.flags(c)
		if err := c.ParseFlags(x.args); err != nil {
			t.Fatal(err)
		}
		o := train.Options{Options: trainee.Options{Seed: p.seeds(c.Flags().Changed("seed"))}}
		if err := p.choose(&o, c); (err != nil) != x.bad || len(o.Cases) != x.cases {
			t.Errorf("%q: %d drills, %v", x.args, len(o.Cases), err)
		}
	}
}

// The same seed draws the same drills one after the other.
func TestSeedsGoOn(t *testing.T) {
	next := (&practising{seed: 7}).seeds(true)
	if a, b := next(), next(); a != 7 || b != 8 {
		t.Errorf("got %d and %d", a, b)
	}
}
