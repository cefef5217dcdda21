package export

import (
	"cmp"
	_ "embed"
	"html/template"
	"io"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

// posterWords are on the poster.
type posterWords struct {
	Title   tree.Text `yaml:"title"`
	Lead    tree.Text `yaml:"lead"`
	Seen    tree.Text `yaml:"seen"`
	First   tree.Text `yaml:"first"`
	Never   tree.Text `yaml:"never"`
	Money   tree.Text `yaml:"money"`
	PIN     tree.Text `yaml:"pin"`
	Card    tree.Text `yaml:"card"`
	Code    tree.Text `yaml:"code"` // a code
	Hotline tree.Text `yaml:"hotline"`
	Numbers tree.Text `yaml:"numbers"`
	Of      tree.Text `yaml:"of"` // date, version
}

// PosterOptions say what is on the poster besides the knowledge.
type PosterOptions struct {
	Options
	Langs []tree.Lang // one, or both beside each other
	Day   string      // on which it was made
	Made  string      // by which version of the program
}

// posterRows is how many things seen have room on one A4 page, read from a step away.
const posterRows = 12

//go:embed poster.html
var posterHTML string

// Poster writes one A4 page for the wall: the things seen most often with the one act
// to do first, what never to do, and room for the hotline. The order and the acts are
// those of the decision tree.
func Poster(to io.Writer, o PosterOptions) error {
	page, err := template.New("poster").Parse(posterHTML)
	if err != nil {
		return err
	}
	w := o.Words.Poster
	in := func(t tree.Text, values ...any) []template.HTML { return o.in(fill(t, values...)) }
	return page.Execute(to, map[string]any{
		"Lang": string(o.Langs[0]), "Title": in(w.Title), "Lead": in(w.Lead), "Seen": in(w.Seen), "First": in(w.First), "Never": in(w.Never),
		"Nevers": [][]template.HTML{in(w.Money), in(w.PIN), in(w.Card)}, "Hotline": in(w.Hotline), "Numbers": in(w.Numbers),
		"Of": in(w.Of, o.Day, o.Made), "Rows": o.rows(),
	})
}

// in writes a text in the languages of the poster.
func (o PosterOptions) in(t tree.Text) []template.HTML {
	var out []template.HTML
	for _, l := range o.Langs {
		text := strings.TrimSpace(t.In(l))
		out = append(out, template.HTML(`<span lang="`+string(l)+`">`+template.HTMLEscapeString(text)+`</span>`)) //nolint:gosec // it is escaped
	}
	return out
}

// posterRow is something seen, and what to do first.
type posterRow struct {
	Seen, First []template.HTML
	Stop        bool // the outcome is open: look before anything else
}

// rows are the things seen most often, the most frequent first.
func (o PosterOptions) rows() []posterRow {
	type sight struct {
		seen  tree.Event
		text  tree.Text
		often float64
	}
	var all []sight
	k := o.Knowledge
	for _, id := range []string{tree.CodeQuestion, tree.DisplayQuestion} {
		q, often := k.Question(id), map[string]float64{}
		for _, x := range k.Shares() {
			for _, c := range k.Chances(x.Cause, q) {
				often[c.ID] += x.P * c.P
			}
		}
		for seen, p := range often {
			text, ok := o.sight(id, seen)
			if ok {
				all = append(all, sight{tree.Event{Kind: tree.EventAnswer, Question: id, Answer: seen}, text, p})
			}
		}
	}
	slices.SortFunc(all, func(a, b sight) int {
		return cmp.Or(cmp.Compare(b.often, a.often), cmp.Compare(a.seen.Answer, b.seen.Answer))
	})
	var out []posterRow
	for _, x := range all {
		if step, ok := firstStep(k, x.seen); ok && len(out) < posterRows {
			first := both(func(l tree.Lang) string { return sheet.Step(o.Sheet.In(l), step) })
			out = append(out, posterRow{o.in(x.text), o.in(first), step.OutcomeOpen()})
		}
	}
	return out
}

// sight words a code or a message. What says too little, such as that it failed, is left
// out.
func (o PosterOptions) sight(question, id string) (tree.Text, bool) {
	if question == tree.DisplayQuestion {
		d := o.Knowledge.Display(id)
		if d == nil {
			return tree.Text{}, false
		}
		return d.Text, true
	}
	c := o.Knowledge.Code(id, "", "")
	if c == nil || c.Scheme != tree.DefaultScheme || c.Approved() {
		return tree.Text{}, false
	}
	return fill(o.Words.Poster.Code, c.Code, c.Meaning), true
}

// firstStep returns what the tree does first where nothing else is known. It reports
// false where nothing can be said so early.
func firstStep(k *tree.Knowledge, seen tree.Event) (tree.Step, bool) {
	s := tree.NewSession(k)
	if _, err := s.Add(seen); err != nil {
		return tree.Step{}, false
	}
	step := s.Step()
	return step, step.Kind != tree.Paid
}
