package tree

import (
	"fmt"
	"slices"
	"strings"
)

// Meaning is one thing that a code can mean to a clerk: the rows, of one scheme
// or of several, that speak for the same cause and ask for the same care.
type Meaning []*Code

// Meanings returns everything that a code can mean, what the default scheme
// means by it first.
func (k *Knowledge) Meanings(code string) []Meaning { return k.meanings(k.CodesNamed(code)) }

// Ambiguous returns what a code can mean that is shown without saying whose it
// is, in the schemes that a clerk can tell apart by looking: those that the
// scheme question has an answer for. It returns nil if all of them mean the
// same by it.
func (k *Knowledge) Ambiguous(code string) []Meaning {
	return k.tables.doubtful[strings.ToUpper(strings.TrimSpace(code))].meanings
}

// doubtful is a code of which it has to be asked whose it is.
type doubtful struct {
	meanings []Meaning
	question *Question // the scheme question, with one answer for each meaning
}

// findDoubtful lists the ambiguous codes.
func (k *Knowledge) findDoubtful() map[string]doubtful {
	out := map[string]doubtful{}
	q := k.question[SchemeQuestion]
	if q == nil {
		return out
	}
	rows := map[string][]*Code{}
	for _, c := range k.codes {
		if q.Answer(c.Scheme) != nil {
			rows[c.Code] = append(rows[c.Code], c)
		}
	}
	for code, of := range rows {
		if len(of) < 2 {
			continue
		}
		slices.SortStableFunc(of, usualFirst)
		if m := k.meanings(of); len(m) > 1 {
			out[code] = doubtful{m, q.narrowed(m)}
		}
	}
	return out
}

// meanings puts rows together that mean the same, in the order of the rows.
func (k *Knowledge) meanings(rows []*Code) []Meaning {
	var out []Meaning
	at := map[string]int{}
	for _, c := range rows {
		key := k.meaningOf(c)
		i, ok := at[key]
		if !ok {
			i = len(out)
			at[key] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], c)
	}
	return out
}

// meaningOf returns what a row means, to be compared: the cause that it speaks
// for most, or the row itself where no cause names it; whether money was taken;
// and the hazards that it brings about.
func (k *Knowledge) meaningOf(c *Code) string {
	var danger []string
	e := Event{Kind: EventAnswer, Question: CodeQuestion, Answer: c.Code, Scheme: c.Scheme}
	for _, st := range k.hazardsOf(k.factsOf([]Event{e})) {
		danger = append(danger, st.Hazard.ID)
	}
	about := c.evidence()
	if lead := k.spokenFor(about); lead != nil {
		about = lead.ID
	}
	if c.Approved() {
		about = "approved"
	}
	return fmt.Sprint(about, c.PartPaid, strings.Join(danger, " "))
}

// Differs reports whether a code means one thing in one table and another in
// another. What Mastercard advises beside a refusal is numbered from 01 too, but
// is never shown in place of a response code, and so does not count.
func (k *Knowledge) Differs(code string) bool {
	rows := slices.DeleteFunc(k.CodesNamed(code), func(c *Code) bool { return c.Scheme == adviceScheme })
	return len(k.meanings(rows)) > 1
}

// SpokenFor returns the cause that a code speaks for most when nothing else is
// known: what is said to the customer comes from it. It returns nil if no cause
// names the code, and for a code that approves.
func (k *Knowledge) SpokenFor(c *Code) *Cause {
	if c.Approved() {
		return nil
	}
	return k.spokenFor(c.evidence())
}

// spokenFor returns the cause that a code speaks for most when nothing else is
// known, or nil if no cause names it.
func (k *Knowledge) spokenFor(evidence string) *Cause {
	var lead *Cause
	most := 0.0
	for _, c := range k.causes {
		for _, a := range c.signsOn(CodeQuestion) {
			if p := c.Share * a.chance; a.id == evidence && p > most {
				lead, most = c, p
			}
		}
	}
	return lead
}

// narrowed returns the question with one answer for each meaning, under the id
// of its first scheme. Its text names all schemes that mean the same.
func (q *Question) narrowed(meanings []Meaning) *Question {
	out := *q
	out.Answers = nil
	total := 0.0
	for _, m := range meanings {
		var a Answer
		for _, c := range m {
			of := q.Answer(c.Scheme)
			if a.ID == "" {
				a = *of
				continue
			}
			a.Background += of.Background
			a.Needs = needsOfEither(a.Needs, of.Needs)
			if a.Text != of.Text {
				a.Text = Text{ZH: a.Text.ZH + " / " + of.Text.ZH, EN: a.Text.EN + " / " + of.Text.EN}
			}
		}
		total += a.Background
		out.Answers = append(out.Answers, a)
	}
	for i := range out.Answers {
		out.Answers[i].Background /= total
	}
	return &out
}

// needsOfEither returns what one of two things needs at least: nothing, if one
// of them needs nothing.
func needsOfEither(a, b []Facility) []Facility {
	if len(a) == 0 || len(b) == 0 {
		return nil
	}
	return slices.Concat(a, b)
}
