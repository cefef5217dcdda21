// Package shop keeps what a shop says about itself once, so that the wizard need
// not ask it while a customer waits: how the terminal is connected, what it can
// do, whom to call. There is nothing secret in it, and everything may be left out:
//
//	path := shop.Path(configFolder)
//	profile, err := shop.Load(path) // none is no error
//	session := tree.NewSessionIn(profile.Shop(), knowledge)
package shop

import (
	"slices"

	"swipewise/tree"
)

// Profile is what is known of a shop. The zero value knows nothing.
type Profile struct {
	values map[Field][]string
}

// Text returns the value of a field, or "" if nothing is said; the first if there
// are several.
func (p Profile) Text(f Field) string {
	if v := p.values[f]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// All returns the values of a field, in the order of its options.
func (p Profile) All(f Field) []string { return slices.Clone(p.values[f]) }

// Empty reports whether nothing is known at all.
func (p Profile) Empty() bool {
	for _, v := range p.values {
		if len(v) > 0 {
			return false
		}
	}
	return true
}

// With returns the profile with other values of a field. The error is a *Fault,
// and then the profile is as it was.
func (p Profile) With(f Field, values ...string) (Profile, error) {
	var kept []string
	for _, v := range values {
		if f.Options() == nil {
			v = Tidy(v)
		}
		if why := f.Check(v); why != None {
			return p, &Fault{Field: f, Why: why, Value: v}
		}
		if v != "" && !slices.Contains(kept, v) {
			kept = append(kept, v)
		}
	}
	if len(kept) > 1 && !f.Several() {
		return p, &Fault{Field: f, Why: NoText}
	}
	if f.Several() {
		slices.SortFunc(kept, func(a, b string) int { return slices.Index(f.Options(), a) - slices.Index(f.Options(), b) })
	}
	next := Profile{values: map[Field][]string{f: kept}}
	for g, v := range p.values {
		if g != f {
			next.values[g] = v
		}
	}
	return next, nil
}

// Shop returns what the model needs to know of the shop: what it lacks.
func (p Profile) Shop() tree.Shop {
	var s tree.Shop
	if c := p.Text(Connection); c != "" {
		s = s.Only(tree.Facility(c), tree.Connections()...)
	}
	switch p.Text(Terminal) {
	case "countertop": // always on mains
		s = s.Lack(tree.Battery)
	case "reader": // its receipts are electronic
		s = s.Lack(tree.Printer)
	}
	switch p.Text(Till) {
	case "alone":
		s = s.Only(tree.Alone, tree.Alone, tree.Till)
	case "linked":
		s = s.Only(tree.Till, tree.Alone, tree.Till)
	}
	if p.Text(Terminals) == "one" {
		s = s.Lack(tree.SecondTerminal)
	}
	for field, facility := range map[Field]tree.Facility{Tap: tree.Tap, QRCode: tree.QRCode, Cash: tree.Cash} {
		if p.Text(field) == "no" {
			s = s.Lack(facility)
		}
	}
	return p.cards(s)
}

// cards takes the schemes away that the shop does not accept. One that accepts
// UnionPay alone has a terminal of its home country.
func (p Profile) cards(s tree.Shop) tree.Shop {
	accepted := p.All(Networks)
	if len(accepted) == 0 {
		return s
	}
	for id, facility := range map[string]tree.Facility{"visa": tree.Visa, "mastercard": tree.Mastercard, "amex": tree.Amex} {
		if !slices.Contains(accepted, id) {
			s = s.Lack(facility)
		}
	}
	if slices.Equal(accepted, []string{"unionpay"}) {
		s = s.Lack(tree.Abroad)
	}
	return s
}
