package tree

import (
	"slices"
	"strings"
)

// DefaultScheme is the scheme whose table a bare code is read in.
const DefaultScheme = "unionpay"

// adviceScheme is the table of what Mastercard advises beside a response code.
const adviceScheme = "mastercard-advice"

// Code is a response code (ISO 8583 field 39) as one scheme defines it.
type Code struct {
	Code       string
	Scheme     string // whose table it stands in: the card scheme, or a maker; the key "network" of the files, of --network and of JSON
	Meaning    Text
	Class      string // A to E as in the UnionPay POS tables, or empty
	ReturnedBy []Station
	Retry      Retry
	Who        Who
	Display    Text
	Also       []string
	Explain    Text
	PeopleSay  Text // what popular articles say of it that is not so, and why; may be empty
	PartPaid   bool
	As         string // the key of the code that it is the same evidence as, if any
	Sources    []string
	key        string
	wordings   []string // folded
	at         Position
}

// evidence returns the key under which causes and hazards name the code.
func (c *Code) evidence() string {
	if c.As != "" {
		return c.As
	}
	return c.key
}

// Key identifies the code: the bare code if this is the row that a bare code
// means, otherwise "scheme:code".
func (c *Code) Key() string { return c.key }

// Approved reports whether the code is an approval: a class A code whose sale
// needs no look-up.
func (c *Code) Approved() bool { return c.Class == "A" && c.Retry != RetryCheckFirst }

// Proves returns the furthest station that the request certainly reached: the
// nearest of those that may set the code. A host code of which nothing is known
// proves that the acquirer was reached.
func (c *Code) Proves() Station {
	near := NoStation
	for _, s := range c.ReturnedBy {
		if near == NoStation || s < near {
			near = s
		}
	}
	if near == NoStation {
		return Acquirer
	}
	return near
}

// CodesNamed returns every row of a code, in any scheme, in the order of the
// files; the default scheme comes first.
func (k *Knowledge) CodesNamed(code string) []*Code {
	return slices.Clone(k.code[strings.ToUpper(strings.TrimSpace(code))])
}

// indexCodes gathers the rows of every code, those of the default scheme first.
func (k *Knowledge) indexCodes() {
	k.code = make(map[string][]*Code, len(k.codes))
	for _, c := range k.codes {
		c.wordings = c.folded()
		k.code[c.Code] = append(k.code[c.Code], c)
	}
	for _, rows := range k.code {
		slices.SortStableFunc(rows, usualFirst)
	}
}

// usualFirst brings the rows of the default scheme, in either edition, to the
// front.
func usualFirst(a, b *Code) int {
	usual := func(c *Code) int {
		if strings.HasPrefix(c.Scheme, DefaultScheme) {
			return 0
		}
		return 1
	}
	return usual(a) - usual(b)
}

// Code finds the row that a code means. With a scheme it is that scheme's
// row. Without one it is the default scheme's, unless the text that stands
// beside the code is the wording of another scheme's row: then the text tells
// whose code it is. Code returns nil if nobody defined it.
func (k *Knowledge) Code(code, scheme, text string) *Code {
	if n, c, ok := strings.Cut(code, ":"); ok {
		scheme, code = n, c
	}
	rows := k.CodesNamed(code)
	if scheme != "" {
		for _, c := range rows {
			if c.Scheme == scheme {
				return c
			}
		}
		return nil
	}
	if told := toldBy([]string{text}, rows); told != nil || len(rows) == 0 {
		return told
	}
	return rows[0]
}

// toldBy returns the row that one of the wordings beside a code is of, or nil.
func toldBy(wordings []string, rows []*Code) *Code {
	for _, c := range rows {
		if slices.ContainsFunc(wordings, c.saysAs) {
			return c
		}
	}
	return nil
}

// CodesSaying returns the rows that a text on a screen is a wording of, in the
// order of the files.
func (k *Knowledge) CodesSaying(text string) []*Code {
	var out []*Code
	for _, c := range k.codes {
		if c.saysAs(text) {
			out = append(out, c)
		}
	}
	return out
}

// saysAs reports whether a text on a screen is a wording of this code.
func (c *Code) saysAs(text string) bool {
	seen := Fold(text)
	if seen == "" {
		return false
	}
	for _, w := range c.wordings {
		if seen == w || len(w) >= 6 && strings.Contains(seen, w) {
			return true
		}
	}
	return false
}

// folded returns all wordings of the code, folded.
func (c *Code) folded() []string {
	var out []string
	for _, w := range append([]string{c.Display.ZH, c.Display.EN}, c.Also...) {
		if f := Fold(w); f != "" {
			out = append(out, f)
		}
	}
	return out
}

// Schemes returns the schemes that a code may be said to be of, the default
// first: the great ones, whether or not their codes are known, and the makers
// whose codes are.
func (k *Knowledge) Schemes() []string {
	out := []string{DefaultScheme, DefaultScheme + "-old", "iso1987", "iso1993", "visa", "mastercard", adviceScheme, "amex", "au"}
	for _, c := range k.codes {
		if !slices.Contains(out, c.Scheme) {
			out = append(out, c.Scheme)
		}
	}
	return out
}
