package tree

import "slices"

// codeAt returns the row that the code of event i means: that of the scheme given
// with it, or named in the same round in answer to SchemeQuestion; otherwise the one
// that the words beside it tell, or UnionPay's. A scheme that does not have the code
// tells nothing.
func (f facts) codeAt(i int) *Code {
	e := f.events[i]
	if said := f.rowSaid(i); said != nil {
		return said
	}
	if e.Scheme == "" {
		if told := toldBy(f.wordsBeside(i), f.k.CodesNamed(e.Answer)); told != nil {
			return told
		}
	}
	if m := f.possible(e.Answer); e.Scheme == "" && len(m) == 1 {
		return m[0][0]
	}
	return f.k.Code(e.Answer, e.Scheme, "")
}

// possible returns the meanings that an ambiguous code can have in this shop:
// those of schemes that it takes.
func (f facts) possible(code string) []Meaning {
	var out []Meaning
	q := f.k.question[SchemeQuestion]
	for _, m := range f.k.Ambiguous(code) {
		if slices.ContainsFunc(m, func(c *Code) bool { return f.lacking.allows(q.Answer(c.Scheme).Needs) }) {
			out = append(out, m)
		}
	}
	return out
}

// rowSaid returns the row of the code of event i in the scheme that was named in
// answer to SchemeQuestion, or nil.
func (f facts) rowSaid(i int) *Code {
	if f.events[i].Scheme != "" {
		return nil
	}
	for j, e := range f.events {
		if f.rounds[j] == f.rounds[i] && e.Kind == EventAnswer && e.Question == SchemeQuestion && e.Answer != NotSure {
			return f.k.Code(f.events[i].Answer, e.Answer, "")
		}
	}
	return nil
}

// wordsBeside returns the wordings of the message that was given in the round of
// event i: as it was typed, or else all that terminals have for it.
func (f facts) wordsBeside(i int) []string {
	var words []string
	for j, e := range f.events {
		if f.rounds[j] != f.rounds[i] || e.Kind != EventAnswer || e.Question != DisplayQuestion {
			continue
		}
		if d := f.k.display[e.Answer]; d != nil && e.Text == "" {
			words = append([]string{d.Text.ZH, d.Text.EN}, d.Also...)
		} else {
			words = []string{e.Text}
		}
	}
	return words
}

// openMeanings returns what the code of event i may mean as long as nothing
// tells its scheme, or nil if that is clear or makes no difference.
func (f facts) openMeanings(i int) []Meaning {
	e := f.events[i]
	if e.Kind != EventAnswer || e.Question != CodeQuestion || e.Scheme != "" || f.usual {
		return nil
	}
	if f.rowSaid(i) != nil || toldBy(f.wordsBeside(i), f.k.CodesNamed(e.Answer)) != nil {
		return nil
	}
	if m := f.possible(e.Answer); len(m) > 1 {
		return m
	}
	return nil
}

// mayMean returns every row that the code of event i may be, the one that it is
// read as first.
func (f facts) mayMean(i int) []*Code {
	var out []*Code
	if c := f.codeAt(i); c != nil {
		out = append(out, c)
	}
	for _, m := range f.openMeanings(i) {
		out = append(out, m...)
	}
	return out
}

// asUsual returns the facts with every code read as it is usually meant.
func (f facts) asUsual() facts {
	f.usual = true
	return f
}

// schemeQuestion asks which card scheme issued an ambiguous code, with the answers
// that tell its meanings apart; nil if it need not be asked now. It comes before
// everything else: nothing may be said of a code, and no payment made again,
// before it is known what the code means. Only what a hazard demands even if the
// code means what it usually does comes first.
func (f facts) schemeQuestion() *Question {
	q := f.k.question[SchemeQuestion]
	if q == nil || f.answeredNow(q) || f.isPutOff(q) {
		return nil
	}
	at := f.lastIndex(func(i int, _ Event) bool { return f.rounds[i] == f.round && f.openMeanings(i) != nil })
	if at < 0 {
		return nil
	}
	for _, st := range f.k.hazardsOf(f.asUsual()) {
		if len(st.Demands) > 0 {
			return nil
		}
	}
	return f.k.tables.doubtful[f.events[at].Answer].question
}
