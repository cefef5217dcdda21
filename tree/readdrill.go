package tree

import "strconv"

// impossible is the chance below which an answer contradicts the cause of a
// drill: the signs say never.
const impossible = .004

func (l *loader) readDrill(n node) *Drill {
	f := n.fields("id", "title", "says", "cause", "begins", "answers", "works", "course", "remember", "sources")
	need(n, f, "id", "title", "says", "cause", "begins", "remember")
	d := &Drill{
		ID:       l.define("drill", f.get("id"), true),
		Title:    f.get("title").text(),
		Says:     f.get("says").text(),
		Cause:    f.get("cause").str(),
		Course:   f.get("course").str(),
		Remember: f.get("remember").text(),
		Sources:  f.get("sources").strs(),
		Works:    map[string]string{},
		File:     n.file,
		Line:     n.at().line,
	}
	cause := l.k.cause[d.Cause]
	if f.get("cause").there() && (cause == nil || cause.ID == OtherCause) {
		f.get("cause").fault(unknown(Text{"原因", "cause"}, d.Cause), meant(d.Cause, keys(l.k.cause)))
		cause = nil
	}
	for _, r := range f.get("begins").refs() {
		d.Begins = append(d.Begins, r.Ref)
		l.linkFound(cause, r)
	}
	for p := range f.get("answers").pairs() {
		r := refAt{Ref{p.key, p.value.str()}, p.value.at()}
		d.Answers = append(d.Answers, r.Ref)
		l.linkFound(cause, r)
	}
	for p := range f.get("works").pairs() {
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
		l.add(r.at, unknown(aQuestion(), r.Question), meant(r.Question, keys(l.k.question)))
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
		l.add(r.at, say("%[2]q 没有回答 %[1]q", "unknown answer %q to %q", r.Answer, r.Question), meant(r.Answer, keys(known)))
		return
	}
	if cause != nil && !neutral && l.k.mostLikely(cause, q, r.Answer) < impossible {
		l.add(r.at, say("原因是 %[2]s 时不会有 %[1]s", "%s cannot be while %s is the cause", r.Ref, cause.ID), say("换一个回答，或者换一个原因", "choose another answer, or another cause"))
	}
}

// mostLikely returns P(answer | cause). A code whose scheme is to be asked may
// be any of those that it can stand for.
func (k *Knowledge) mostLikely(c *Cause, q *Question, answer string) float64 {
	p := k.likelihood(c, q, answer)
	if q.ID == CodeQuestion {
		for _, m := range k.Ambiguous(answer) {
			for _, row := range m {
				p = max(p, k.likelihood(c, q, row.evidence()))
			}
		}
	}
	return p
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
		l.add(p.keyAt.at(), unknown(aRemedy(), p.key), meant(p.key, keys(l.k.remedy)))
	case cause != nil && p.value.str() == "yes" && l.k.cureChance(cause, r) < impossible:
		l.add(p.value.at(), say("%s 解决不了 %s", "%s cannot end %s", r.ID, cause.ID), say("在原因里写上这个办法，或者写 no", "name the remedy in the cause, or write no"))
	}
}

func (l *loader) readPhrase(n node) *Phrase {
	f := n.fields("id", "text", "why", "breaks", "fails", "sources")
	need(n, f, "id", "text", "why")
	p := &Phrase{ID: l.define("phrase", f.get("id"), false), Text: f.get("text").text(), Why: f.get("why").text(), Breaks: f.get("breaks").str(), Fails: f.get("fails").flag(), Sources: f.get("sources").strs()}
	hazards := map[string]bool{}
	for _, h := range l.k.hazards {
		hazards[h.ID] = true
	}
	if p.Breaks != "" && !hazards[p.Breaks] {
		f.get("breaks").fault(unknown(Text{"风险", "hazard"}, p.Breaks), meant(p.Breaks, keys(hazards)))
	}
	return p
}

func readRubric(n node) Rubric {
	f := n.fields("cause", "fix", "first", "time", "customer", "pass", "free", "none", "exam", "days")
	need(n, f, "cause", "fix", "first", "time", "customer", "pass", "free", "none", "exam", "days")
	r := Rubric{
		Cause: f.get("cause").num(), Fix: f.get("fix").num(), First: f.get("first").num(), Time: f.get("time").num(), Customer: f.get("customer").num(),
		Pass: f.get("pass").num(), Free: f.get("free").num(), None: f.get("none").num(), Exam: f.get("exam").num(),
	}
	for _, e := range f.get("days").list() {
		d, err := strconv.Atoi(e.str())
		if err != nil || d < 1 || len(r.Days) > 0 && d <= r.Days[len(r.Days)-1] {
			e.fault(say("%q 没有比前一个更久", "%q is no longer wait", e.str()), say("写整天数，一个比一个大", "write whole days, each more than the one before"))
		}
		r.Days = append(r.Days, d)
	}
	if sum := r.Cause + r.Fix + r.First + r.Time + r.Customer; sum != 100 {
		n.fault(say("分数加起来是 %g", "the points sum to %g", sum), say("让 cause、fix、first、time、customer 加起来是 100", "let cause, fix, first, time and customer sum to 100"))
	}
	if r.Free < 1 || r.None <= r.Free {
		f.get("none").fault(say("从 %g 到 %g，用时的分扣不了", "no points for time are lost between %g and %g", r.Free, r.None), say("free: 写 1 或者更大，none: 比它大", "write free: 1 or more, and none: more than that"))
	}
	if r.Pass <= 0 || r.Pass > 100 {
		f.get("pass").fault(say("及格分不能是 %g", "nobody can pass with %g points", r.Pass), say("写 1 到 100 的数", "write a number from 1 to 100"))
	}
	return r
}
