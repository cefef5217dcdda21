package tree

import "strconv"

// impossible is the chance below which an answer contradicts the cause of a
// drill: the signs say never.
const impossible = .004

func (l *loader) readDrill(n node) *Drill {
	f := n.fields("id", "title", "says", "cause", "begins", "answers", "works", "course", "remember", "sources")
	need(n, f, "id", "title", "says", "cause", "begins", "remember")
	d := &Drill{
		ID:       l.define("drill", f["id"], true),
		Title:    f["title"].text(),
		Says:     f["says"].text(),
		Cause:    f["cause"].str(),
		Course:   f["course"].str(),
		Remember: f["remember"].text(),
		Sources:  f["sources"].strs(),
		Works:    map[string]string{},
		File:     n.file,
		Line:     n.at().line,
	}
	cause := l.k.cause[d.Cause]
	if f["cause"].there() && (cause == nil || cause.ID == OtherCause) {
		f["cause"].fault(meant(d.Cause, keys(l.k.cause)), "unknown cause %q", d.Cause)
		cause = nil
	}
	for _, r := range f["begins"].refs() {
		d.Begins = append(d.Begins, r.Ref)
		l.linkFound(cause, r)
	}
	for _, p := range f["answers"].pairs() {
		r := refAt{Ref{p.key, p.value.str()}, p.value.at()}
		d.Answers = append(d.Answers, r.Ref)
		l.linkFound(cause, r)
	}
	for _, p := range f["works"].pairs() {
		d.Works[p.key] = p.value.oneOf("yes", "no")
		l.linkOutcome(cause, p)
	}
	return d
}

// linkFound checks one thing that is found in a drill: it must be known, and it
// must be possible under the cause.
func (l *loader) linkFound(cause *Cause, r refAt) {
	q := l.k.question[r.Question]
	if q == nil {
		l.add(r.at, meant(r.Question, keys(l.k.question)), "unknown question %q", r.Question)
		return
	}
	known := map[string]bool{}
	var neutral bool
	for _, a := range q.Answers {
		known[a.ID] = true
		neutral = neutral || a.ID == r.Answer && a.Neutral
	}
	switch q.ID {
	case CodeQuestion:
		for _, c := range l.k.codes {
			known[c.key] = true
		}
	case DisplayQuestion:
		for _, d := range l.k.displays {
			known[d.ID] = true
		}
	}
	if !known[r.Answer] {
		l.add(r.at, meant(r.Answer, keys(known)), "unknown answer %q to %q", r.Answer, r.Question)
		return
	}
	if cause != nil && !neutral && l.k.likelihood(cause, q, r.Answer) < impossible {
		l.add(r.at, "choose another answer, or another cause", "%s cannot be while %s is the cause", r.Ref, cause.ID)
	}
}

// likelihood returns P(answer | cause).
func (k *Knowledge) likelihood(c *Cause, q *Question, answer string) float64 {
	for _, x := range k.Chances(c, q) {
		if x.ID == answer {
			return x.P
		}
	}
	return 0
}

// linkOutcome checks what a drill says of a remedy.
func (l *loader) linkOutcome(cause *Cause, p pair) {
	r := l.k.remedy[p.key]
	switch {
	case r == nil:
		l.add(p.keyAt.at(), meant(p.key, keys(l.k.remedy)), "unknown remedy %q", p.key)
	case cause != nil && p.value.str() == "yes" && l.k.cureChance(cause, r) < impossible:
		l.add(p.value.at(), "name the remedy in the cause, or write no", "%s cannot end %s", r.ID, cause.ID)
	}
}

func (l *loader) readPhrase(n node) *Phrase {
	f := n.fields("id", "text", "why", "breaks", "sources")
	need(n, f, "id", "text", "why")
	p := &Phrase{ID: l.define("phrase", f["id"], false), Text: f["text"].text(), Why: f["why"].text(), Breaks: f["breaks"].str(), Sources: f["sources"].strs()}
	hazards := map[string]bool{}
	for _, h := range l.k.hazards {
		hazards[h.ID] = true
	}
	if p.Breaks != "" && !hazards[p.Breaks] {
		f["breaks"].fault(meant(p.Breaks, keys(hazards)), "unknown hazard %q", p.Breaks)
	}
	return p
}

func readRubric(n node) Rubric {
	f := n.fields("cause", "fix", "first", "time", "customer", "pass", "free", "none", "exam", "days")
	need(n, f, "cause", "fix", "first", "time", "customer", "pass", "free", "none", "exam", "days")
	r := Rubric{
		Cause: f["cause"].num(), Fix: f["fix"].num(), First: f["first"].num(), Time: f["time"].num(), Customer: f["customer"].num(),
		Pass: f["pass"].num(), Free: f["free"].num(), None: f["none"].num(), Exam: f["exam"].num(),
	}
	for _, e := range f["days"].list() {
		d, err := strconv.Atoi(e.str())
		if err != nil || d < 1 || len(r.Days) > 0 && d <= r.Days[len(r.Days)-1] {
			e.fault("write whole days, each more than the one before", "%q is no longer wait", e.str())
		}
		r.Days = append(r.Days, d)
	}
	if sum := r.Cause + r.Fix + r.First + r.Time + r.Customer; sum != 100 {
		n.fault("let cause, fix, first, time and customer sum to 100", "the points sum to %g", sum)
	}
	if r.Free < 1 || r.None <= r.Free {
		f["none"].fault("write free: 1 or more, and none: more than that", "no points for time are lost between %g and %g", r.Free, r.None)
	}
	if r.Pass <= 0 || r.Pass > 100 {
		f["pass"].fault("write a number from 1 to 100", "nobody can pass with %g points", r.Pass)
	}
	return r
}
