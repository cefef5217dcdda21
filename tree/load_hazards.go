package tree

import (
	"strings"

	"swipewise/tree/doc"
)

func (l *loader) readHazard(n doc.Node) {
	f := n.Fields("id", "kind", "title", "text", "closes", "cases", "settled-by", "paid-by", "handover-by", "act", "handover", "closes-rescue", "outlives", "sources")
	f.Need(n, "id", "title", "text", "cases")
	h := &Hazard{
		ID:           l.define(KindHazard, f.Get("id"), true),
		Kind:         HazardKind(f.Get("kind").OneOf(string(OpenOutcome))),
		Title:        f.Get("title").Text(),
		Text:         f.Get("text").Text(),
		Closes:       f.Get("closes").Text(),
		SettledBy:    l.later(f.Get("settled-by")),
		PaidBy:       l.later(f.Get("paid-by")),
		HandoverBy:   l.later(f.Get("handover-by")),
		Act:          f.Get("act").Str(),
		Handover:     f.Get("handover").Flag(),
		ClosesRescue: f.Get("closes-rescue").Flag(),
		Outlives:     f.Get("outlives").Flag(),
		Sources:      f.Get("sources").Strs(),
	}
	l.cases = append(l.cases, casesAt{remedies: namedOne(f.Get("act"))})
	for _, e := range f.Get("cases").List() {
		h.Cases = append(h.Cases, l.readCase(e))
	}
	if (h.Kind == OpenOutcome) != (len(h.PaidBy) > 0) {
		n.Fault(doc.Say("风险 %q 的 kind 和 paid-by 要一起写", "hazard %q has only one of kind and paid-by", h.ID), doc.Say("结果不清楚的，写 kind: open-outcome 和 paid-by；别的都不写", "write kind: open-outcome and paid-by where it is unknown what became of a payment, and neither elsewhere"))
	}
	if h.ClosesRescue && h.Closes.Empty() {
		n.Fault(doc.Say("风险 %q 关掉了别的付法，却没说为什么", "hazard %q closes the rescue panel without a reason", h.ID), doc.Say("在 closes: 里说为什么", "say in closes: why"))
	}
	l.k.hazards = append(l.k.hazards, h)
}

func (l *loader) readCase(n doc.Node) HazardCase {
	f := n.Fields("retry", "codes", "sent", "displays", "answers", "tried", "causes", "together", "forbids", "demands", "before", "help", "untold", "presumes", "settled-by")
	c := HazardCase{
		Codes:     f.Get("codes").Strs(),
		Displays:  f.Get("displays").Strs(),
		Answers:   l.later(f.Get("answers")),
		Tried:     f.Get("tried").Strs(),
		Together:  f.Get("together").Flag(),
		Forbids:   readTags(f.Get("forbids")),
		Demands:   f.Get("demands").Str(),
		Before:    f.Get("before").Str(),
		Untold:    f.Get("untold").Flag(),
		Causes:    f.Get("causes").Strs(),
		Presumes:  f.Get("presumes").Strs(),
		SettledBy: l.later(f.Get("settled-by")),
	}
	if n := f.Get("help"); n.There() {
		if q, a, ok := strings.Cut(n.Str(), "="); ok {
			c.Help = Ref{q, a}
			l.cases = append(l.cases, casesAt{refs: []refAt{{c.Help, n.At()}}, demands: []named{{id: q, at: n.At()}}, gate: true})
		} else {
			n.Fault(doc.Say("%q 没有说是哪个回答", "%q names no answer", n.Str()), doc.Say("写成 问题=回答", "write question=answer"))
		}
	}
	for _, e := range f.Get("retry").List() {
		c.Retry = append(c.Retry, Retry(e.OneOf(string(RetryNo), string(RetryOnce), string(RetryLater), string(RetryAfterFix), string(RetryAfterSignOn), string(RetryCheckFirst))))
	}
	for _, e := range f.Get("sent").List() {
		c.Sent = append(c.Sent, readSent(e))
	}
	l.cases = append(l.cases, casesAt{
		displays:  namedIn(f.Get("displays")),
		codes:     namedIn(f.Get("codes")),
		remedies:  namedIn(f.Get("tried")),
		causes:    namedIn(f.Get("causes")),
		demands:   namedOne(f.Get("demands")),
		presumes:  namedIn(f.Get("presumes")),
		questions: namedOne(f.Get("before")),
		gate:      len(c.Forbids) > 0,
	})
	return c
}

// later reads references, to be linked once all files are read.
func (l *loader) later(n doc.Node) []Ref {
	refs := refsIn(n)
	l.cases = append(l.cases, casesAt{refs: refs})
	var out []Ref
	for _, r := range refs {
		out = append(out, r.Ref)
	}
	return out
}

func namedIn(n doc.Node) []named {
	var out []named
	for _, e := range n.List() {
		out = append(out, named{id: e.Str(), at: e.At()})
	}
	return out
}

func namedOne(n doc.Node) []named {
	if !n.There() {
		return nil
	}
	return []named{{id: n.Str(), at: n.At()}}
}

// refsIn returns a list of references to answers.
func refsIn(n doc.Node) []refAt {
	var out []refAt
	for _, e := range n.List() {
		q, a, ok := strings.Cut(e.Str(), "=")
		if !ok {
			e.Fault(doc.Say("%q 没有说是哪个回答", "%q names no answer", e.Str()), doc.Say("写成 问题=回答", "write question=answer"))
			continue
		}
		out = append(out, refAt{Ref{q, a}, e.At()})
	}
	return out
}

// refAt is a reference with the place it was written at.
type refAt struct {
	Ref
	at Position
}
