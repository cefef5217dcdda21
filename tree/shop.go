package tree

import "slices"

// Facility is something that one shop has and another has not. Questions,
// answers, remedies and ways to finish a sale may need one: in a shop without it
// they cannot apply.
type Facility string

// The facilities. A terminal is connected by one of the first four; it is tied to
// a till or stands alone.
const (
	Cable     Facility = "cable"
	Wifi      Facility = "wifi"
	SIM       Facility = "sim"
	PhoneLine Facility = "phone-line"

	Till  Facility = "till"
	Alone Facility = "alone"

	Tap            Facility = "tap"
	Printer        Facility = "printer"
	Battery        Facility = "battery"
	SecondTerminal Facility = "second-terminal"
	QRCode         Facility = "qr-code"
	Cash           Facility = "cash"

	Visa       Facility = "visa"
	Mastercard Facility = "mastercard"
	Amex       Facility = "amex"
	Abroad     Facility = "abroad" // the terminal is of another country
)

// Facilities returns all facilities.
func Facilities() []Facility {
	return []Facility{Cable, Wifi, SIM, PhoneLine, Till, Alone, Tap, Printer, Battery, SecondTerminal, QRCode, Cash, Visa, Mastercard, Amex, Abroad}
}

// Shop is what is true of a shop before anything fails there. Nothing about it is
// certain for ever: what is said in a session overrules it. The zero value knows
// nothing and changes nothing.
type Shop struct {
	lacks []Facility
}

// Lack returns the shop without some facilities.
func (s Shop) Lack(missing ...Facility) Shop {
	for _, f := range missing {
		if !slices.Contains(s.lacks, f) {
			s.lacks = append(slices.Clone(s.lacks), f)
		}
	}
	return s
}

// Only returns the shop that has one of several facilities and none of the
// others, as a terminal is connected in one way.
func (s Shop) Only(has Facility, of ...Facility) Shop {
	for _, f := range of {
		if f != has {
			s = s.Lack(f)
		}
	}
	return s
}

// Lacks reports whether the shop is known to lack a facility.
func (s Shop) Lacks(f Facility) bool { return slices.Contains(s.lacks, f) }

// Connections are the ways in which a terminal is connected.
func Connections() []Facility { return []Facility{Cable, Wifi, SIM, PhoneLine} }

// lacking are the facilities that a shop does not have, as far as the session
// goes: an answer that needs one shows that it is there after all.
type lacking []Facility

func (s Shop) lackingAfter(k *Knowledge, events []Event) lacking {
	if len(s.lacks) == 0 {
		return nil
	}
	out := lacking(slices.Clone(s.lacks))
	for _, e := range events {
		if q := k.question[e.Question]; q != nil && e.Kind == EventAnswer {
			if a := q.Answer(e.Answer); a != nil {
				out = slices.DeleteFunc(out, func(f Facility) bool { return slices.Contains(a.Needs, f) })
			}
		}
	}
	return out
}

// allows reports whether what needs any of some facilities can apply.
func (l lacking) allows(needs []Facility) bool {
	return len(needs) == 0 || slices.ContainsFunc(needs, func(f Facility) bool { return !slices.Contains(l, f) })
}

// answers returns the answers of a question that can apply.
func (l lacking) answers(q *Question) []Answer {
	if len(l) == 0 {
		return q.Answers
	}
	out := make([]Answer, 0, len(q.Answers))
	for _, a := range q.Answers {
		if l.allows(a.Needs) {
			out = append(out, a)
		}
	}
	return out
}

// known returns the only answer that says anything and can apply, or nil if there
// are several or none, or if the shop has nothing to do with it.
func (l lacking) known(q *Question) *Answer {
	if len(l) == 0 || q.Opening || !l.allows(q.Needs) {
		return nil
	}
	var only *Answer
	left, all := l.answers(q), 0
	for i := range left {
		if !left[i].Neutral {
			only = &left[i]
			all++
		}
	}
	if all != 1 || len(left) == len(q.Answers) {
		return nil
	}
	return only
}
