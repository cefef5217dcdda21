package find

import "github.com/agnivade/levenshtein"

// The letters of pinyin in which a slip or two are forgiven, and the most that
// somebody types of it.
const (
	oneSlip  = 6
	twoSlips = 8
	mostRead = 40
)

// misspelt finds wordings whose pinyin begins almost as what was typed: letters
// added, left out or changed, or two swapped. What is spelt in letters is put right
// by the ear; pinyin is not, since nobody spells it in a wording.
func (x *Index) misspelt(q query) []found {
	if len(q.text) < oneSlip || len(q.text) > mostRead || q.sound != "" {
		return nil
	}
	most := 1
	if len(q.text) >= twoSlips {
		most = 2
	}
	var out []found
	for _, e := range x.entries() {
		best := most + 1
		f := found{hit: e.hit, lead: e.lead, how: asMeant}
		for i := range e.keys {
			k := &e.keys[i]
			if k.how != asReading || len(k.text) < len(q.text)-most {
				continue
			}
			begins := k.text[:min(len(k.text), len(q.text))]
			if n := levenshtein.ComputeDistance(q.text, begins); n < best {
				best, f.key, f.words, f.size = n, k, e.wordings[k.wording], len(begins)
			}
		}
		if f.hit.Event = meant(e.hit); best <= most && e.sense != "" && !e.approves {
			f.match = writing(best)
			out = append(out, f)
		}
	}
	return out
}
