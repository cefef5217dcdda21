package record

import (
	"sync"
	"testing"
	"time"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/drill"
)

// shipped loads the shipped knowledge and practice once.
var shipped = sync.OnceValues(func() (*tree.Knowledge, *tree.Practice) {
	k, err := tree.Load(assets.Files)
	if err != nil {
		panic(err)
	}
	practice, err := tree.LoadPractice(assets.Files, k)
	if err != nil {
		panic(err)
	}
	return k, practice
})

// noon is when the tests play.
var noon = time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)

// drawn draws a case.
func drawn(t testing.TB, choice drill.Choice, seed uint64) *drill.Case {
	t.Helper()
	k, _ := shipped()
	c, err := drill.Draw(k, choice, seed)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// clicked is an attempt at a case by somebody who does not think.
func clicked(t testing.TB, name string, seed uint64) Attempt {
	t.Helper()
	_, practice := shipped()
	p := drill.Click(drawn(t, drill.Choice{}, seed), practice, seed)
	a := Begin(p, practice, Attempt{Name: name, Program: "0.1.0", Lang: tree.ZH, Level: Free}, noon)
	a.Finish(p, practice, time.Minute)
	return a
}
