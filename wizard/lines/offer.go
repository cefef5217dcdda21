package lines

import (
	"fmt"
	"strconv"

	"swipewise/wizard/page"
)

// longest is how long a list may be that is not parted by branch first.
const longest = 12

// offer lists what can be chosen, by branch; of a long list the branches alone.
func (t *Talk) offer(x teller, items []page.Choice) {
	all := offers(items)
	var inside []offer
	for _, o := range all {
		if t.inside != "" && o.Branch == t.inside {
			o.Branch = ""
			inside = append(inside, o)
		}
	}
	if inside != nil {
		all = inside
	}
	var rows []row
	for _, o := range all {
		if o.Branch == "" {
			rows = append(rows, t.numbered(o, o.told(x.t)))
		}
	}
	x.rows(rows)
	t.byBranch(x, all)
}

// numbered offers a choice under the next number; the key 0 stays.
func (t *Talk) numbered(o offer, text string) row {
	if o.key == "" || o.key == " " {
		n := 1
		for _, before := range t.offered {
			if before.key != "0" {
				n++
			}
		}
		o.key = strconv.Itoa(n)
	}
	t.offered = append(t.offered, o)
	return row{o.key, text}
}

// byBranch lists what stands under branches.
func (t *Talk) byBranch(x teller, all []offer) {
	for _, b := range branches(all) {
		var under []offer
		for _, o := range all {
			if o.Branch == b {
				under = append(under, o)
			}
		}
		if len(all) > longest {
			text := fmt.Sprintf(x.t.Lines.Branch, x.t.Branch(b), len(under))
			whole := page.Choice{ID: string(b), Text: text, Pick: func() { t.inside = b; t.show() }}
			x.rows([]row{t.numbered(offer{Choice: whole}, text)})
			continue
		}
		x.put(0, 0, x.t.Branch(b))
		var rows []row
		for _, o := range under {
			rows = append(rows, t.numbered(o, o.told(x.t)))
		}
		x.rows(rows)
	}
}
