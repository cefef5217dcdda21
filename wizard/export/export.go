// Package export writes the decision tree and all that is known into one file
// that needs no program and no network: a page for a browser, whose first part
// prints as a poster for the back room, or a Mermaid flow chart. The same
// knowledge gives the same bytes.
//
//	var w export.Words
//	err := words.Load(assets.Files, "export", &w)
//	…
//	err = export.HTML(out, export.Options{Knowledge: k, Words: w, Sheet: s, Lang: tree.ZH, Depth: export.UsualDepth})
package export

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/sheet"
	"swipewise/wizard/words"
)

// Options say what is written.
type Options struct {
	Knowledge *tree.Knowledge
	Words     Words
	Sheet     words.Pair[sheet.Words]
	Lang      tree.Lang // of the chart, and of the page when it is opened
	Depth     int       // how many steps are drawn behind what a clerk starts from
}

// UsualDepth is how many steps are drawn unless another number is asked for: as
// many as stand side by side on A4.
const UsualDepth = 3

// both words something in both languages.
func both(word func(l tree.Lang) string) tree.Text {
	return tree.Text{ZH: word(tree.ZH), EN: word(tree.EN)}
}

// fill puts values into the gaps of a text; a tree.Text among them is put in in
// the language of each.
func fill(t tree.Text, values ...any) tree.Text {
	return both(func(l tree.Lang) string {
		said := make([]any, len(values))
		for i, v := range values {
			said[i] = v
			if text, ok := v.(tree.Text); ok {
				said[i] = text.In(l)
			}
		}
		return fmt.Sprintf(t.In(l), said...)
	})
}

// percent writes a probability, which reads the same in both languages.
func percent(p float64) string { return sheet.Percent(p) }
