package tree

import (
	"slices"

	"swipewise/tree/doc"
)

// readCall reads whom to call: what is not written follows from who can solve it.
func readCall(n doc.Node, who Who) Call {
	if n.There() {
		return Call(n.OneOf(strsOf(Calls())...))
	}
	if who == Cardholder || who == IssuerParty {
		return CallIssuer
	}
	return CallAcquirer
}

func readActivity(n doc.Node) []string {
	var out []string
	for _, e := range n.List() {
		out = append(out, e.OneOf(Activities()...))
	}
	return out
}

// activityShare is how often a cause that names its activities shows one of them.
const activityShare = .98

// activitySigns gives a cause that names its activities, and does not say how
// often each is at work, chances in proportion to how common they are.
func (l *loader) activitySigns(c *Cause) {
	q := l.k.question[ActivityQuestion]
	if q == nil || len(c.Activity) == 0 || len(c.signsOn(ActivityQuestion)) > 0 {
		return
	}
	sum := 0.0
	for _, id := range c.Activity {
		if a := q.Answer(id); a != nil {
			sum += a.Background
		}
	}
	s := sign{question: q.ID, at: q.at}
	for _, id := range c.Activity {
		if a := q.Answer(id); a != nil && sum > 0 {
			s.chances = append(s.chances, named{id, activityShare * a.Background / sum, q.at})
		}
	}
	c.signs = append(c.signs, s)
}

// checkActivities reports a cause whose signs speak for an activity that it does
// not name, and an activity that the question has no answer for.
func (l *loader) checkActivities() {
	q := l.k.question[ActivityQuestion]
	for _, c := range l.k.causes {
		if len(c.Activity) == 0 || l.Full() {
			continue
		}
		if q == nil && !l.unread[questionsDir] {
			l.Add(l.seen[KindCause+" "+c.ID], doc.Say("原因 %q 写了 activity，可是没有问题 activity", "cause %q names an activity, but there is no question activity", c.ID), doc.Say("加上 questions/activity.yaml", "add questions/activity.yaml"))
			continue
		}
		for _, a := range c.signsOn(ActivityQuestion) {
			if a.chance >= .3 && !slices.Contains(c.Activity, a.id) {
				l.Add(a.at, doc.Say("原因 %[1]q 常在 %[2]q 时出现，activity 里却没有", "cause %[1]q often shows in %[2]q, which its activity does not name", c.ID, a.id), doc.Say("把 %[1]s 写进 activity", "add %[1]s to activity", a.id))
			}
		}
	}
}
