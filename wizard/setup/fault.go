package setup

import (
	"errors"
	"strings"

	"swipewise/wizard/mask"
	"swipewise/wizard/shop"
	"swipewise/wizard/wrap"
)

type faultWords struct {
	NoOption string `yaml:"no-option"`
	Control  string `yaml:"control"`
	Card     string `yaml:"card"`
	Hotline  string `yaml:"hotline"`
	Number   string `yaml:"number"` // the most characters
	Long     string `yaml:"long"`
	Field    string `yaml:"field"`
	Text     string `yaml:"text"`
	YAML     string `yaml:"yaml"`
	Encoding string `yaml:"encoding"`
	File     string `yaml:"file"`
	Closed   string `yaml:"closed"`
	InLine   string `yaml:"in-line"`  // file, line, what
	InField  string `yaml:"in-field"` // file, line, field, what
	InFile   string `yaml:"in-file"`  // file, what
}

// mostShown is how many cells of a wrong value are repeated.
const mostShown = 30

// Wrong words what is wrong with a profile, or with a value that was typed, in
// one line. Other errors are worded as they are.
func (w *Words) Wrong(err error) string {
	var f *shop.Fault
	if !errors.As(err, &f) {
		return strings.Join(strings.Fields(err.Error()), " ")
	}
	what := w.Fault.what(f)
	path, _ := mask.Numbers(f.Path)
	switch {
	case f.Path == "":
		return what
	case f.Line == 0:
		return fill(w.Fault.InFile, path, what)
	case f.Field == "":
		return fill(w.Fault.InLine, path, f.Line, what)
	}
	return fill(w.Fault.InField, path, f.Line, string(f.Field), what)
}

func (w faultWords) what(f *shop.Fault) string {
	switch f.Why {
	case shop.NoOption:
		return fill(w.NoOption, shown(f.Value))
	case shop.Control:
		return w.Control
	case shop.Card:
		return w.Card
	case shop.BadHotline:
		return w.Hotline
	case shop.BadNumber:
		return fill(w.Number, f.Field.Longest())
	case shop.TooLong:
		return w.Long
	case shop.NoField:
		return fill(w.Field, shown(f.Value))
	case shop.NoText:
		return w.Text
	case shop.NoYAML:
		return w.YAML
	case shop.NoUTF8:
		return w.Encoding
	case shop.NoFile:
		return w.File
	case shop.Closed:
		return fill(w.Closed, f.Unwrap())
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
