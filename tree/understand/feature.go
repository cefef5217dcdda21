package understand

import "slices"

// feature is something that a text holds and a wording may hold as well.
type feature struct {
	key    string
	stream stream
	weight float64
}

// stream is a kind of feature. Each has a distribution of its own.
type stream int

const (
	byConcept stream = iota // what the words stand for
	byWord                  // stems, and pairs of characters
	bySound                 // syllables of pinyin
	streams
)

// notMark stands before a trouble that is denied.
const notMark = "not "

// reach is how many phrases a word of negation reaches to.
const reach = 4

// features returns what phrases hold. Weights are by place: a word or a phrase
// counts once in each stream, however many features it has there.
func (l *lexicon) features(phrases []phrase) []feature {
	var out []feature
	denied := l.denied(phrases)
	for i, p := range phrases {
		out = l.addConcepts(out, p, denied[i])
		if l.has(p, filler) {
			continue
		}
		out = addWords(out, p)
		if i > 0 && !l.has(phrases[i-1], filler) {
			out = addPair(out, phrases[i-1], p)
		}
	}
	return out
}

func (l *lexicon) addConcepts(out []feature, p phrase, denied bool) []feature {
	for _, c := range p.concepts {
		k := &l.concepts[c]
		weight := 1 / float64(len(p.concepts))
		switch {
		case k.ID == filler || k.Denies:
		case denied && k.Trouble:
			out = append(out, feature{notMark + k.ID, byConcept, weight})
		default:
			out = append(out, feature{k.ID, byConcept, weight})
			if denied && l.fails >= 0 {
				out = append(out, feature{failing, byConcept, weight})
			}
		}
	}
	return out
}

// addWords adds the stems of a phrase, or its pairs of characters. Numbers and
// words that say nothing are left out.
func addWords(out []feature, p phrase) []feature {
	for i, w := range p.words {
		switch {
		case w.single:
			if i > 0 && p.words[i-1].single {
				out = append(out, feature{p.words[i-1].text + w.text, byWord, .5})
			} else if len(p.words) == 1 && len(p.concepts) > 0 {
				out = append(out, feature{w.text, byWord, .5})
			}
		case isNumber(w.text):
		default:
			out = append(out, feature{w.stems[0], byWord, 1})
		}
	}
	return out
}

// addPair adds the pair of characters that two phrases meet in.
func addPair(out []feature, before, p phrase) []feature {
	last, first := before.words[len(before.words)-1], p.words[0]
	if last.single && first.single && !first.breaks {
		out = append(out, feature{last.text + first.text, byWord, .5})
	}
	return out
}

func isNumber(word string) bool {
	for _, r := range word {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}

// denied tells which phrases a word of negation denies, within reach and before a
// stop: the next one after it that has a concept ("no card error" is a card that
// fails), or every trouble where the words say that it is not so.
func (l *lexicon) denied(phrases []phrase) []bool {
	out := make([]bool, len(phrases))
	for i, p := range phrases {
		if !l.denies(p) {
			continue
		}
		for j := i + 1; j < len(phrases) && j <= i+reach && !phrases[j].words[0].breaks; j++ {
			switch {
			case l.has(p, isNot):
				out[j] = out[j] || l.trouble(phrases[j])
			case l.says(phrases[j]):
				out[j] = !out[j]
				j = len(phrases)
			}
		}
	}
	return out
}

func (l *lexicon) denies(p phrase) bool {
	for _, c := range p.concepts {
		if l.concepts[c].Denies {
			return true
		}
	}
	return false
}

func (l *lexicon) has(p phrase, id string) bool {
	return slices.ContainsFunc(p.concepts, func(c int) bool { return l.concepts[c].ID == id })
}

func (l *lexicon) trouble(p phrase) bool {
	return slices.ContainsFunc(p.concepts, func(c int) bool { return l.concepts[c].Trouble })
}

// says reports whether a phrase has a concept that says something.
func (l *lexicon) says(p phrase) bool {
	for _, c := range p.concepts {
		if k := &l.concepts[c]; k.ID != filler && !k.Denies {
			return true
		}
	}
	return false
}
