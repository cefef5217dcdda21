package tree

import "strings"

func (l *loader) readHazard(n node) {
	f := n.fields("id", "title", "text", "closes", "cases", "settled-by", "paid-by", "handover-by", "act", "handover", "closes-rescue", "outlives", "sources")
	need(n, f, "id", "title", "text", "cases")
	h := &Hazard{
		ID:           l.define(KindHazard, f.get("id"), true),
		Title:        f.get("title").text(),
		Text:         f.get("text").text(),
		Closes:       f.get("closes").text(),
		SettledBy:    l.later(f.get("settled-by")),
		PaidBy:       l.later(f.get("paid-by")),
		HandoverBy:   l.later(f.get("handover-by")),
		Act:          f.get("act").str(),
		Handover:     f.get("handover").flag(),
		ClosesRescue: f.get("closes-rescue").flag(),
		Outlives:     f.get("outlives").flag(),
		Sources:      f.get("sources").strs(),
	}
	l.cases = append(l.cases, casesAt{remedies: namedOne(f.get("act"))})
	for _, e := range f.get("cases").list() {
		h.Cases = append(h.Cases, l.readCase(e))
	}
	if h.ClosesRescue && h.Closes.Empty() {
		n.fault(say("风险 %q 关掉了别的付法，却没说为什么", "hazard %q closes the rescue panel without a reason", h.ID), say("在 closes: 里说为什么", "say in closes: why"))
	}
	l.k.hazards = append(l.k.hazards, h)
}

func (l *loader) readCase(n node) HazardCase {
	f := n.fields("retry", "codes", "sent", "displays", "answers", "tried", "causes", "together", "forbids", "demands", "before", "help", "untold", "presumes", "settled-by")
	c := HazardCase{
		Codes:     f.get("codes").strs(),
		Displays:  f.get("displays").strs(),
		Answers:   l.later(f.get("answers")),
		Tried:     f.get("tried").strs(),
		Together:  f.get("together").flag(),
		Forbids:   readTags(f.get("forbids")),
		Demands:   f.get("demands").str(),
		Before:    f.get("before").str(),
		Untold:    f.get("untold").flag(),
		Causes:    f.get("causes").strs(),
		Presumes:  f.get("presumes").strs(),
		SettledBy: l.later(f.get("settled-by")),
	}
	if n := f.get("help"); n.there() {
		if q, a, ok := strings.Cut(n.str(), "="); ok {
			c.Help = Ref{q, a}
			l.cases = append(l.cases, casesAt{refs: []refAt{{c.Help, n.at()}}, demands: []named{{id: q, at: n.at()}}, gate: true})
		} else {
			n.fault(say("%q 没有说是哪个回答", "%q names no answer", n.str()), say("写成 问题=回答", "write question=answer"))
		}
	}
	for _, e := range f.get("retry").list() {
		c.Retry = append(c.Retry, Retry(e.oneOf(string(RetryNo), string(RetryOnce), string(RetryLater), string(RetryAfterFix), string(RetryAfterSignOn), string(RetryCheckFirst))))
	}
	for _, e := range f.get("sent").list() {
		c.Sent = append(c.Sent, readSent(e))
	}
	l.cases = append(l.cases, casesAt{
		displays:  namedIn(f.get("displays")),
		codes:     namedIn(f.get("codes")),
		remedies:  namedIn(f.get("tried")),
		causes:    namedIn(f.get("causes")),
		demands:   namedOne(f.get("demands")),
		presumes:  namedIn(f.get("presumes")),
		questions: namedOne(f.get("before")),
		gate:      len(c.Forbids) > 0,
	})
	return c
}

// later reads references, to be linked once all files are read.
func (l *loader) later(n node) []Ref {
	refs := n.refs()
	l.cases = append(l.cases, casesAt{refs: refs})
	var out []Ref
	for _, r := range refs {
		out = append(out, r.Ref)
	}
	return out
}

func namedIn(n node) []named {
	var out []named
	for _, e := range n.list() {
		out = append(out, named{id: e.str(), at: e.at()})
	}
	return out
}

func namedOne(n node) []named {
	if !n.there() {
		return nil
	}
	return []named{{id: n.str(), at: n.at()}}
}
