package tree

// Concept is one idea of the trade with the words for it: what a terminal, a
// maker's manual and a clerk call differently and mean alike. Texts are compared
// by their concepts first, so that a wording in one language is found by another.
type Concept struct {
	ID string
	// Trouble says that the words themselves tell of something that fails
	// (declined, broken): denied, they no longer do.
	Trouble bool
	// Denies says that the words deny what they stand beside (not, 没有, sin).
	Denies bool
	// Words are the ways of saying it, by language: en, zh (simplified or
	// traditional), es, pt, de, fr, ja. In languages that inflect, one form of a word
	// is enough.
	Words map[string][]string
}

// WordLanguages returns the languages that the lexicon may have words of.
func WordLanguages() []string { return []string{"en", "zh", "es", "pt", "de", "fr", "ja"} }

// Lexicon returns the concepts of the trade, in the order of the files.
func (k *Knowledge) Lexicon() []*Concept { return k.lexicon }

func (l *loader) readConcept(n node) {
	f := n.fields("id", "trouble", "denies", "words")
	need(n, f, "id", "words")
	c := &Concept{
		ID:      l.define(KindConcept, f.get("id"), false),
		Trouble: f.get("trouble").flag(),
		Denies:  f.get("denies").flag(),
		Words:   map[string][]string{},
	}
	words := f.get("words").fields(WordLanguages()...)
	for _, lang := range WordLanguages() {
		if w := words.get(lang).strs(); len(w) > 0 {
			c.Words[lang] = w
		}
	}
	if len(c.Words) == 0 {
		n.fault(say("概念 %q 没有一个说法", "concept %q has no words", c.ID), say("写 words:，下面写 zh: [刷卡]、en: [swipe]", "write words: and below it zh: [刷卡] and en: [swipe]"))
	}
	l.k.lexicon = append(l.k.lexicon, c)
}
