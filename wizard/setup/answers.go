package setup

import "swipewise/wizard/shop"

// answers are the values that the form writes to while it is filled in.
type answers struct {
	one  map[shop.Field]*string
	many map[shop.Field]*[]string
}

func answersOf(p shop.Profile) answers {
	a := answers{map[shop.Field]*string{}, map[shop.Field]*[]string{}}
	for _, f := range shop.Fields() {
		if f.Several() {
			all := p.All(f)
			a.many[f] = &all
			continue
		}
		one := p.Text(f)
		a.one[f] = &one
	}
	return a
}

// profile returns what was filled in. The form has checked each value; what is
// wrong all the same is left out.
func (a answers) profile() shop.Profile {
	var p shop.Profile
	for _, f := range shop.Fields() {
		var values []string
		if f.Several() {
			values = *a.many[f]
		} else {
			values = []string{*a.one[f]}
		}
		if next, err := p.With(f, values...); err == nil {
			p = next
		}
	}
	return p
}
