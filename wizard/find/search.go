package find

import (
	"cmp"
	"slices"
	"strings"

	"swipewise/tree"
)

// How a hit was found, the best first.
const (
	asCode     = iota // the code was typed
	asWhole           // a wording, or its pinyin, is what was typed
	asBeginner        // one begins with it
	asMeant           // the words mean it
	asTold            // they are like what is told of a cause, which may be that it is not so
	asPiece           // a word of one begins with it: the clerk is still typing
	notFound
)

// found is an entry that was found.
type found struct {
	hit   Hit
	lead  *tree.Cause
	how   int
	match writing // in which form it was typed
	p     float64 // that the words mean it
	key   *key    // that was typed; nil where the words were understood
	from  int     // where in the key
	size  int     // and how much of it
	words string  // the wording that fits
}

// Search returns up to n hits for what was typed so far, the best first: the code
// itself, then what is written so or begins so, in Chinese, English or pinyin, then
// what the words mean, the likeliest first. What leads to the same cause in the
// same words comes once.
func (x *Index) Search(query string, n int) []Hit {
	query = strings.TrimSpace(cut(query))
	n = max(n, 0)
	all := x.all(query)
	all = x.merged(all[:min(looked*n, len(all))])
	return x.marked(query, all[:min(n, len(all))])
}

// looked is how many hits are looked at for one row: of a letter alone there are
// thousands, and most say the same.
const looked = 10

// all returns everything that a text finds, the best first. A code is found by
// itself, and the words beside it by themselves.
func (x *Index) all(query string) []found {
	code, rest, ok := x.codeIn(query)
	if !ok {
		return x.worded(query)
	}
	coded := x.coded(code)
	if rest == "" && !hasCode(query, code) {
		return coded // "error 57": there are no words but those that name the code
	}
	var worded []found
	for _, f := range x.worded(cmp.Or(rest, query)) {
		if f.hit.Code == nil || !slices.ContainsFunc(coded, func(have found) bool { return have.hit.Code == f.hit.Code }) {
			worded = append(worded, f)
		}
	}
	if !strings.HasPrefix(tree.Fold(query), tree.Fold(code)) && len(worded) > 0 && x.foreign(query) {
		return append(worded, coded...)
	}
	return append(coded, worded...)
}

// foreign reports whether the words around a code are clear and speak against every
// table that has it: then the number may be no response code at all.
func (x *Index) foreign(query string) bool {
	return slices.ContainsFunc(x.k.Listen(query), func(e tree.Event) bool { return e.Question == tree.CodeQuestion && e.Heard })
}

// codeIn returns the code in a text and the words beside it.
func (x *Index) codeIn(query string) (code, rest string, ok bool) {
	if e, ok := x.byID(query); ok && e.Question == tree.CodeQuestion && e.Scheme != "" {
		return e.Scheme + ":" + e.Answer, "", true
	}
	return x.k.CodeIn(query)
}

// hasCode reports whether a text is a code and nothing else.
func hasCode(query, code string) bool { return tree.Fold(query) == tree.Fold(code) }

// coded returns the rows of a code, the default scheme's first. A code that
// nobody defined is a hit too: the belief knows what to make of it.
func (x *Index) coded(code string) []found {
	network, code, of := cutNetwork(code)
	var first, rest []found
	for _, e := range x.entries() {
		switch f := (found{hit: e.hit, lead: e.lead, how: asCode}); {
		case !e.code(code), of && e.hit.Event.Scheme != network:
		case e.hit.Event.Scheme == "":
			first = append(first, f)
		default:
			rest = append(rest, f)
		}
	}
	if len(first)+len(rest) == 0 {
		h := Hit{Kind: Code, Event: answer(tree.CodeQuestion, code), Label: tree.Text{ZH: code, EN: code}, Branch: tree.BranchOther}
		first = []found{{hit: h, how: asCode}}
	}
	return append(first, rest...)
}

func cutNetwork(code string) (network, bare string, ok bool) {
	if n, c, is := strings.Cut(code, ":"); is {
		return n, c, true
	}
	return "", code, false
}

// worded returns everything that words find, the best first.
func (x *Index) worded(text string) []found {
	q := newQuery(text)
	if q.text == "" {
		return nil
	}
	p, wording, known := map[string]float64{}, map[string]string{}, false
	if h := x.k.Hear(text); h.Understood() {
		known = len(h.Senses) > 0 && h.Senses[0].OfText >= knownWord
		for _, s := range h.Senses {
			if s.Sought >= leastMeant && s.OfText >= leastHeld {
				p[s.ID()], wording[s.ID()] = s.Sought, s.Wording
			}
		}
	}
	var out []found
	for _, e := range x.entries() {
		f := q.find(&e)
		if known && f.how == asBeginner && f.match == asInitials {
			f.how = asPiece // a word of the trade, such as JCB, before letters that begin many words
		}
		if f.p = p[e.sense]; f.how >= asPiece && f.p > 0 && e.sense != "" {
			f.how, f.match, f.key, f.words = asMeant, 0, nil, wording[e.sense]
			if e.cause != nil && f.words != e.cause.Title.ZH && f.words != e.cause.Title.EN && !slices.Contains(e.cause.Said, f.words) {
				f.how = asTold
			}
			if f.how == asTold && f.p < leastTold {
				continue
			}
			f.hit.Event = meant(e.hit)
		}
		if f.hit.Event.Question == tree.WhichMeant && !x.reads && x.k.Question(tree.WhichMeant) == nil {
			continue // a knowledge without the question cannot be told what was meant
		}
		if f.how != notFound {
			out = append(out, f)
		}
	}
	if len(out) == 0 {
		out = x.misspelt(q)
	}
	slices.SortStableFunc(out, func(a, b found) int {
		return cmp.Or(cmp.Compare(a.how, b.how), cmp.Compare(a.match, b.match), cmp.Compare(b.p, a.p))
	})
	return out
}

// What is listed of what words may mean: how likely it must be, and how much of the
// words the known wording must hold. Estimates.
const (
	leastMeant = .01
	leastTold  = .05 // the same of what is told of a cause
	leastHeld  = .35
	knownWord  = .9 // from where on the text is words of the trade, not letters of pinyin
)

// query is what was typed, in the forms that keys are compared with.
type query struct {
	text  string
	sound string // the pinyin of Chinese characters, else empty
}

func newQuery(s string) query {
	q := query{text: tree.Fold(s)}
	if words := split(s); slices.ContainsFunc(words, chinese) {
		q.sound = strings.Join(readings(words)[0], "")
	}
	return q
}

// find finds an entry by the best of its keys.
func (q query) find(e *entry) found {
	best := found{hit: e.hit, lead: e.lead, how: notFound}
	if e.hit.Kind == Code {
		code := tree.Fold(e.hit.Event.Answer)
		if strings.HasPrefix(code, q.text) || tree.Fold(e.hit.Event.Scheme)+code == q.text {
			best.how = asCode
			return best
		}
	}
	for i := range e.keys {
		k := &e.keys[i]
		typed, match := q.text, k.how
		how, at := k.match(typed)
		if how == notFound && k.how == asReading && len(q.sound) > shortSound {
			typed, match = q.sound, asSound
			how, at = k.match(typed)
		}
		if how < best.how || how == best.how && match < best.match {
			best.how, best.match, best.key, best.words, best.from, best.size = how, match, k, e.wordings[k.wording], at, len(typed)
		}
	}
	if best.how == notFound || e.hit.Kind != Code {
		return best
	}
	if best.hit.Event = meant(e.hit); e.sense == "" || e.approves {
		best.how = notFound // no words say that a sale went through
	}
	return best
}

// shortSound is a reading that too many words have, in letters.
const shortSound = 3
