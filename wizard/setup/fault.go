package setup

import (
	"errors"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/mask"
	"swipewise/wizard/shop"
	"swipewise/wizard/wrap"
)

type faultWords struct {
	NoOption tree.Text `yaml:"no-option"`
	Control  tree.Text `yaml:"control"`
	Card     tree.Text `yaml:"card"`
	Hotline  tree.Text `yaml:"hotline"`
	Number   tree.Text `yaml:"number"` // the most characters
	Long     tree.Text `yaml:"long"`
	Field    tree.Text `yaml:"field"`
	Text     tree.Text `yaml:"text"`
	YAML     tree.Text `yaml:"yaml"`
	Encoding tree.Text `yaml:"encoding"`
	File     tree.Text `yaml:"file"`
	Closed   tree.Text `yaml:"closed"`
	InLine   tree.Text `yaml:"in-line"`  // file, line, what
	InField  tree.Text `yaml:"in-field"` // file, line, field, what
	InFile   tree.Text `yaml:"in-file"`  // file, what
}

// mostShown is how many cells of a wrong value are repeated.
const mostShown = 30

// Wrong words what is wrong with a profile, or with a value that was typed, in
// one line. Other errors are worded as they are.
func (w Words) Wrong(l tree.Lang, err error) string {
	var f *shop.Fault
	if !errors.As(err, &f) {
		return strings.Join(strings.Fields(err.Error()), " ")
	}
	what := w.Fault.what(l, f)
	path, _ := mask.Numbers(f.Path)
	switch {
	case f.Path == "":
		return what
	case f.Line == 0:
		return fill(w.Fault.InFile, l, path, what)
	case f.Field == "":
		return fill(w.Fault.InLine, l, path, f.Line, what)
	}
	return fill(w.Fault.InField, l, path, f.Line, string(f.Field), what)
}

func (w faultWords) what(l tree.Lang, f *shop.Fault) string {
	switch f.Why {
	case shop.NoOption:
		return fill(w.NoOption, l, shown(f.Value))
	case shop.Control:
		return w.Control.In(l)
	case shop.Card:
		return w.Card.In(l)
	case shop.BadHotline:
		return w.Hotline.In(l)
	case shop.BadNumber:
		return fill(w.Number, l, f.Field.Longest())
	case shop.TooLong:
		return w.Long.In(l)
	case shop.NoField:
		return fill(w.Field, l, shown(f.Value))
	case shop.NoText:
		return w.Text.In(l)
	case shop.NoYAML:
		return w.YAML.In(l)
	case shop.NoUTF8:
		return w.Encoding.In(l)
	case shop.NoFile:
		return w.File.In(l)
	case shop.Closed:
		return fill(w.Closed, l, f.Unwrap())
	case shop.None:
	}
	return ""
}

// shown brings a wrong value to a form that may be shown: on one line, not too
// long, card numbers masked.
func shown(s string) string {
	masked, _ := mask.Text(strings.ToValidUTF8(s, "�"))
	return wrap.Cut(strings.Join(strings.Fields(masked), " "), mostShown)
}
