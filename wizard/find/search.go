package find

import (
	"cmp"
	"slices"
	"strings"

	"swipewise/tree"
)

// The ranks of hits, in the order in which they are listed: what is written as
// typed comes before what is read as typed. Each has room for the ways to match.
const (
	rankWritten  = 0
	rankRead     = rankWritten + 2 // the same word in pinyin comes before a mere piece of a word
	rankSounds   = rankRead + notAtAll
	rankAllWords = rankSounds + notAtAll
	noRank       = -1
)

// Search returns up to n hits for what was typed so far, the best first: the
// code itself, then what begins with it or has it inside, in Chinese, English or
// pinyin; if there is none of these, what stands inside the text, then what is
// written almost like it, and then what has all its words somewhere in the text.
// Each event comes once.
func (x *Index) Search(query string, n int) []Hit {
	query = strings.TrimSpace(cut(query))
	var hits []Hit
	if code, rest, ok := x.leadingCode(query); ok {
		hits = x.coded(code)
		query = cmp.Or(rest, query)
	}
	for _, h := range x.worded(query) {
		if !slices.ContainsFunc(hits, func(have Hit) bool { return have.Event == h.Event }) {
			hits = append(hits, h)
		}
	}
	return hits[:min(max(n, 0), len(hits))]
}

// coded returns the rows of a code, the default network's first. A code that
// nobody defined is a hit too: the belief knows what to make of it.
func (x *Index) coded(code string) []Hit {
	var first, rest []Hit
	for _, e := range x.entries() {
		switch {
		case !e.code(code):
		case e.hit.Event.Network == "":
			first = append(first, e.hit)
		default:
			rest = append(rest, e.hit)
		}
	}
	if len(first)+len(rest) == 0 {
		first = []Hit{{Kind: Code, Event: answer(tree.CodeQuestion, code), Label: tree.Text{ZH: code, EN: code}, Branch: tree.BranchOther}}
	}
	return append(first, rest...)
}

// worded returns everything that a text finds, the best first.
func (x *Index) worded(text string) []Hit {
	q := newQuery(text)
	if q.text == "" {
		return nil
	}
	for _, rank := range []ranking{q.best(q.rank), q.inside, q.best(q.typos), q.scattered} {
		if hits := x.find(rank); len(hits) > 0 {
			return hits
		}
	}
	return nil
}

// ranking ranks an entry, by the wording that fits best; noRank leaves it out.
type ranking func(entry) (rank, wording int)

// find ranks all entries and sorts them; the commoner one comes first where
// ranks are equal.
func (x *Index) find(rank ranking) []Hit {
	type ranked struct {
		hit  Hit
		rank int
	}
	var found []ranked
	for _, e := range x.entries() {
		if r, wording := rank(e); r != noRank {
			found = append(found, ranked{e.as(wording), r})
		}
	}
	slices.SortStableFunc(found, func(a, b ranked) int { return cmp.Compare(a.rank, b.rank) })
	hits := make([]Hit, len(found))
	for i, f := range found {
		hits[i] = f.hit
	}
	return hits
}

// query is what was typed, in the forms that keys are compared with.
type query struct {
	text  string
	words []string
	sound string // the pinyin of Chinese characters, else empty
}

func newQuery(s string) query {
	q := query{text: tree.Fold(s), words: split(s)}
	if slices.ContainsFunc(q.words, chinese) {
		q.sound = strings.Join(readings(q.words)[0], "")
	}
	return q
}

// best ranks an entry by the best of its keys.
func (q query) best(rank func(entry, key) int) ranking {
	return func(e entry) (int, int) {
		best, wording := noRank, 0
		for _, k := range e.keys {
			if r := rank(e, k); r != noRank && (best == noRank || r < best) {
				best, wording = r, k.wording
			}
		}
		return best, wording
	}
}

// rank says how well a key answers to the query.
func (q query) rank(e entry, k key) int {
	if e.hit.Kind == Code {
		code := strings.ToLower(e.hit.Event.Answer)
		if strings.HasPrefix(code, q.text) || tree.Fold(e.hit.Event.Network)+code == q.text {
			return rankWritten
		}
	}
	if m := k.match(q.text); m < notAtAll && k.how == asWritten {
		return rankWritten + m
	} else if m < notAtAll {
		return rankRead + m
	}
	if k.how == asReading && len(q.sound) > 3 {
		if m := k.match(q.sound); m < notAtAll {
			return rankSounds + m
		}
	}
	if k.how == asWritten && len(q.words) > 1 && q.allWordsIn(k) {
		return rankAllWords
	}
	return noRank
}

// allWordsIn reports whether the key has a word for each of the query's, in any
// order.
func (q query) allWordsIn(k key) bool {
	return !slices.ContainsFunc(q.words, func(w string) bool {
		return !slices.ContainsFunc(k.starts, func(i int) bool { return strings.HasPrefix(k.text[i:], w) })
	})
}

// inside ranks an entry whose wording stands inside the text, the heaviest first.
func (q query) inside(e entry) (int, int) {
	weight, wording := e.within(q.words)
	if weight == 0 {
		return noRank, 0
	}
	return longest - min(weight, longest), wording
}

// scattered ranks an entry with a wording whose words all are in the text, the
// heaviest first.
func (q query) scattered(e entry) (int, int) {
	best, wording := 2, 0
	for i, words := range e.words {
		missing := func(w string) bool { return !slices.Contains(q.words, w) }
		if n := weigh(words); n > best && len(words) > 1 && !slices.ContainsFunc(words, missing) {
			best, wording = n, i
		}
	}
	if best == 2 {
		return noRank, 0
	}
	return longest - min(best, longest), wording
}

// typos ranks a key that is written almost like the query, by the number of
// typing errors; what begins so comes before what has a word like it.
func (q query) typos(_ entry, k key) int {
	typed := cmp.Or(q.sound, q.text)
	most := errorsIn(typed)
	if most == 0 || k.how == asInitials || q.sound != "" && k.how == asWritten {
		return noRank
	}
	best := noRank
	for _, i := range k.starts {
		n := 2 * edits(typed, k.text[i:], true, most)
		if i > 0 {
			n++
		}
		if n <= 2*most+1 && (best == noRank || n < best) {
			best = n
		}
		if k.how == asReading {
			break
		}
	}
	return best
}

// errorsIn is how many typing errors are forgiven in a word: none in a short
// one, where another word is near.
func errorsIn(typed string) int {
	switch n := len(typed); {
	case n < 4:
		return 0
	case n < 8:
		return 1
	}
	return 2
}
