package setup

import (
	"fmt"
	"testing"

	"swipewise/tree"
	"swipewise/wizard/pagetest"
	"swipewise/wizard/shop"
)

// TestBothFacesOfferTheSame fills the form in at random at both faces at once.
func TestBothFacesOfferTheSame(t *testing.T) {
	all := []Options{options(t, tree.ZH), options(t, tree.EN)}
	for i := range pagetest.Number() {
		r, o := pagetest.Rand(i), all[i%2]
		seen, told := New(o), New(o)
		p := pagetest.New(t, seen, told, o.Book, nil)
		p.Where = func() (string, string) {
			return fmt.Sprint(seen.field, seen.profile), fmt.Sprint(told.field, told.profile)
		}
		p.Compare()
		for range 1 + r.IntN(2*pagetest.Steps) {
			switch n := r.IntN(8); {
			case n == 0 && told.field > 0:
				p.Act("esc", "back")
			case told.now().Options() != nil:
				p.Choose(r)
			default:
				texts := []string{"95516", "12345678", "PAX"}
				text := texts[r.IntN(len(texts))]
				for told.now().Check(text) != shop.None { // what is wrong is mended first, in a window
					text = texts[r.IntN(len(texts))]
				}
				p.Act("ctrl+u ="+text+" enter", text)
			}
			if seen.Over || told.Over {
				if seen.Over != told.Over || seen.saved != told.saved {
					t.Fatal("one of them goes on")
				}
				break
			}
			p.Compare()
		}
	}
}
