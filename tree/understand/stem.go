package understand

import (
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/spanish"
)

// inEnglish is the language that words are read in unless another one fits better.
const inEnglish = "en"

// latin lists the languages whose words are stemmed, English first.
func latin() []string { return []string{inEnglish, "es", "pt", "de", "fr"} }

// stem brings a folded word to its stem, by Porter's Snowball algorithms.
func stem(word, lang string) string {
	if len(word) < 3 {
		return word
	}
	if lang == inEnglish {
		word = strings.ReplaceAll(word, "iz", "is") // recognized and recognised
	}
	env := snowballstem.NewEnv(word)
	switch lang {
	case "es":
		spanish.Stem(env)
	case "pt":
		portuguese.Stem(env)
	case "de":
		german.Stem(env)
	case "fr":
		french.Stem(env)
	default:
		english.Stem(env)
	}
	return env.Current()
}
