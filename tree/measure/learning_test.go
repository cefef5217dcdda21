package measure

import (
	"os"
	"testing"

	"swipewise/tree"
	"swipewise/tree/learn"
)

// What is learnt from many failures is nearer to the truth than what is shipped.
func TestLearn(t *testing.T) {
	k, err := tree.Load(os.DirFS("../../wizard/testdata/knowledge"))
	if err != nil {
		t.Fatal(err)
	}
	l := Learn(k, Options{Runs: 2000, Seed: 1, Workers: 2}, 2000, learn.Usual())
	t.Logf("%+v", l)
	if l.Shares[1] >= l.Shares[0]/2 || l.Learned-l.Knowing >= l.Shipped-l.Learned && l.Shipped > l.Knowing {
		t.Errorf("%+v", l)
	}
}
