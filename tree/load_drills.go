package tree

import (
	"strconv"

	"swipewise/tree/doc"
)

// impossible is the chance below which an answer contradicts the cause of a
// drill: the signs say never.
const impossible = .004

func (l *loader) readDrill(n doc.Node) *Drill {
	f := n.Fields("id", "title", "says", "cause", "begins", "answers", "works", "course", "remember", "sources")
	f.Need(n, "id", "title", "says", "cause", "begins", "remember")
	d := &Drill{
		ID:       l.define("drill", f.Get("id"), true),
		Title:    f.Get("title").Text(),
		Says:     f.Get("says").Text(),
		Cause:    f.Get("cause").Str(),
		Course:   f.Get("course").Str(),
		Remember: f.Get("remember").Text(),
		Sources:  f.Get("sources").Strs(),
		Works:    map[string]string{},
		File:     n.File(),
		Line:     n.At().Line,
		courseAt: f.Get("course").At(),
	}
	cause := l.k.cause[d.Cause]
	if f.Get("cause").There() && (cause == nil || cause.ID == OtherCause) {
		f.Get("cause").Fault(unknown(Text{ZH: "原因", EN: "cause"}, d.Cause), doc.Meant(d.Cause, keys(l.k.cause)))
		cause = nil
	}
	for _, r := range refsIn(f.Get("begins")) {
		d.Begins = append(d.Begins, r.Ref)
		l.linkFound(cause, r)
	}
	for p := range f.Get("answers").Pairs() {
		r := refAt{Ref{p.Key, p.Value.Str()}, p.Value.At()}
		d.Answers = append(d.Answers, r.Ref)
		l.linkFound(cause, r)
	}
	for p := range f.Get("works").Pairs() {
		d.Works[p.Key] = p.Value.OneOf("yes", "no")
		l.linkOutcome(cause, p)
	}
	return d
}

// linkFound checks one thing that is found in a drill: it must be known, and it
// must be possible under the cause.
func (l *loader) linkFound(cause *Cause, r refAt) {
	q := l.k.question[r.Question]
	if q == nil {
		l.Add(r.at, unknown(aQuestion(), r.Question), doc.Meant(r.Question, keys(l.k.question)))
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
		l.Add(r.at, doc.Say("%[2]q 没有回答 %[1]q", "unknown answer %q to %q", r.Answer, r.Question), doc.Meant(r.Answer, keys(known)))
		return
	}
	if cause != nil && !neutral && l.k.mostLikely(cause, q, r.Answer) < impossible {
		l.Add(r.at, doc.Say("原因是 %[2]s 时不会有 %[1]s", "%s cannot be while %s is the cause", r.Ref, cause.ID), doc.Say("换一个回答，或者换一个原因", "choose another answer, or another cause"))
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
func (l *loader) linkOutcome(cause *Cause, p doc.Pair) {
	r := l.k.remedy[p.Key]
	switch {
	case r == nil:
		l.Add(p.KeyAt.At(), unknown(aRemedy(), p.Key), doc.Meant(p.Key, keys(l.k.remedy)))
	case cause != nil && p.Value.Str() == "yes" && l.k.cureChance(cause, r) < impossible:
		l.Add(p.Value.At(), doc.Say("%s 解决不了 %s", "%s cannot end %s", r.ID, cause.ID), doc.Say("在原因里写上这个办法，或者写 no", "name the remedy in the cause, or write no"))
	}
}

func (l *loader) readPhrase(n doc.Node) *Phrase {
	f := n.Fields("id", "text", "why", "breaks", "fails", "sources")
	f.Need(n, "id", "text", "why")
	p := &Phrase{ID: l.define("phrase", f.Get("id"), false), Text: f.Get("text").Text(), Why: f.Get("why").Text(), Breaks: f.Get("breaks").Str(), Fails: f.Get("fails").Flag(), Sources: f.Get("sources").Strs()}
	hazards := map[string]bool{}
	for _, h := range l.k.hazards {
		hazards[h.ID] = true
	}
	if p.Breaks != "" && !hazards[p.Breaks] {
		f.Get("breaks").Fault(unknown(Text{ZH: "风险", EN: "hazard"}, p.Breaks), doc.Meant(p.Breaks, keys(hazards)))
	}
	return p
}

func readRubric(n doc.Node) Rubric {
	f := n.Fields("cause", "fix", "first", "time", "customer", "pass", "free", "none", "exam", "days")
	f.Need(n, "cause", "fix", "first", "time", "customer", "pass", "free", "none", "exam", "days")
	r := Rubric{
		Cause: f.Get("cause").Num(), Fix: f.Get("fix").Num(), First: f.Get("first").Num(), Time: f.Get("time").Num(), Customer: f.Get("customer").Num(),
		Pass: f.Get("pass").Num(), Free: f.Get("free").Num(), None: f.Get("none").Num(), Exam: f.Get("exam").Num(),
	}
	for _, e := range f.Get("days").List() {
		d, err := strconv.Atoi(e.Str())
		if err != nil || d < 1 || len(r.Days) > 0 && d <= r.Days[len(r.Days)-1] {
			e.Fault(doc.Say("%q 没有比前一个更久", "%q is no longer wait", e.Str()), doc.Say("写整天数，一个比一个大", "write whole days, each more than the one before"))
		}
		r.Days = append(r.Days, d)
	}
	if sum := r.Cause + r.Fix + r.First + r.Time + r.Customer; sum != 100 {
		n.Fault(doc.Say("分数加起来是 %g", "the points sum to %g", sum), doc.Say("让 cause、fix、first、time、customer 加起来是 100", "let cause, fix, first, time and customer sum to 100"))
	}
	if r.Free < 1 || r.None <= r.Free {
		f.Get("none").Fault(doc.Say("从 %g 到 %g，用时的分扣不了", "no points for time are lost between %g and %g", r.Free, r.None), doc.Say("free: 写 1 或者更大，none: 比它大", "write free: 1 or more, and none: more than that"))
	}
	if r.Pass <= 0 || r.Pass > 100 {
		f.Get("pass").Fault(doc.Say("及格分不能是 %g", "nobody can pass with %g points", r.Pass), doc.Say("写 1 到 100 的数", "write a number from 1 to 100"))
	}
	return r
}
