package sheet

import (
	"fmt"

	"swipewise/tree"
)

// Words are the words of the sheets, as they stand in words/sheet.yaml.
type Words struct {
	Lang   tree.Lang
	And    string      `yaml:"and"` // joins two things of a list
	Or     string      `yaml:"or"`  // joins the last of several possible things
	Event  eventWords  `yaml:"event"`
	Sure   sureWords   `yaml:"sure"`
	Often  oftenWords  `yaml:"often"`
	Path   pathWords   `yaml:"path"`
	Party  partyWords  `yaml:"party"`
	How    howWords    `yaml:"how"`
	Next   nextWords   `yaml:"next"`
	Why    whyWords    `yaml:"why"`
	Speaks speaksWords `yaml:"speaks"`
	Map    mapWords    `yaml:"map"`
	Rescue rescueWords `yaml:"rescue"`
	Code   codeWords   `yaml:"code"`
	Of     networkOf   `yaml:"network"`

	PeopleSay   string `yaml:"people-say"` // heads what is often said and not so
	Sources     string `yaml:"sources"`
	MoreSources string `yaml:"more-sources"`
	NoSources   string `yaml:"no-sources"`
	Estimates   string `yaml:"estimates"`
}

// fill puts values into the gaps of a text.
func fill(text string, values ...any) string { return fmt.Sprintf(text, values...) }

// and joins the things of a list.
func (w *Words) and(things []string) string {
	out := ""
	for i, t := range things {
		if i > 0 {
			t = fill(w.And, out, t)
		}
		out = t
	}
	return out
}

// or joins things of which one is meant.
func (w *Words) or(things []string) string {
	n := len(things) - 1
	if n < 1 {
		return w.and(things)
	}
	return fill(w.Or, w.and(things[:n]), things[n])
}

// mostSources is how many sources are named; the rest are counted.
const mostSources = 2

// Sources says what a text rests on, the most reliable first.
func Sources(w *Words, k *tree.Knowledge, ids []string) string {
	var named []string
	more := 0
	for _, s := range k.Sources(ids) {
		switch {
		case s.Trust == tree.Estimated:
		case len(named) < mostSources:
			named = append(named, s.What.In(w.Lang))
		default:
			more++
		}
	}
	if len(named) == 0 {
		return w.NoSources
	}
	if more > 0 {
		return fill(w.MoreSources, w.and(named), more)
	}
	return fill(w.Sources, w.and(named))
}
