package advice

import (
	"strings"

	"swipewise/tree"
)

// Loose is a code or a display that no cause brings.
type Loose struct {
	ID    string `json:"id"`
	Place string `json:"place"`
}

// looseDisplays lists the messages that no cause names and no hazard goes by.
func looseDisplays(k *tree.Knowledge) []Loose {
	out := []Loose{}
	used := shown(k, tree.DisplayQuestion, func(c tree.HazardCase) []string { return c.Displays })
	for _, d := range k.Displays() {
		if !used[d.ID] && d.Sent != tree.NoAnswer && !d.PartPaid {
			out = append(out, Loose{d.ID, placeOf(k, tree.KindDisplay, d.ID)})
		}
	}
	return out
}

// looseCodes lists the codes that no cause names. Approvals are no failures,
// codes to check first go to the look-up, and nobody types a stretch of codes
// that a table leaves to others.
func looseCodes(k *tree.Knowledge) []Loose {
	out := []Loose{}
	used := shown(k, tree.CodeQuestion, func(c tree.HazardCase) []string { return c.Codes })
	for _, c := range k.Codes() {
		if used[c.Key()] || used[c.As] || c.Class == "A" || c.Retry == tree.RetryCheckFirst || c.Retry == tree.RetryNone || strings.Contains(c.Code, "-") {
			continue
		}
		out = append(out, Loose{c.Key(), placeOf(k, tree.KindCode, c.Key())})
	}
	return out
}

// shown returns which answers to an opening question causes name or hazards go
// by.
func shown(k *tree.Knowledge, question string, of func(tree.HazardCase) []string) map[string]bool {
	out := map[string]bool{}
	for _, c := range k.Causes() {
		for _, x := range k.Chances(c, k.Question(question)) {
			out[x.ID] = true
		}
	}
	for _, h := range k.Hazards() {
		for _, c := range h.Cases {
			for _, id := range of(c) {
				out[id] = true
			}
		}
	}
	return out
}
