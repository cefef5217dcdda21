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
