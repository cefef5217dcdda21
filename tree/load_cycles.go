package tree

import (
	"strings"

	"swipewise/tree/doc"
)

// checkCycles reports every question that can never be asked, since each
// answer that it waits for belongs to a question that waits in turn.
func (l *loader) checkCycles() {
	free := l.reachable()
	for _, q := range l.k.questions {
		if !free[q.ID] {
			way := l.cycle(q, free)
			l.Add(q.at, doc.Say("问题 %[1]q 永远问不到：%[2]s", "question %q can never be asked: %[3]s", q.ID, strings.Join(way, " 要等 "), strings.Join(way, " waits for ")),
				doc.Say("去掉圈里的一个 only-if", "take one only-if out of the circle"))
		}
	}
}

// reachable returns the questions that can be asked some time: first those that
// wait for nothing, then those that wait for one of them, and so on. Undefined
// questions are reported elsewhere and treated as reachable.
func (l *loader) reachable() map[string]bool {
	free := map[string]bool{}
	waiting := map[string][]*Question{}
	var next []string
	release := func(q *Question) {
		if !free[q.ID] {
			free[q.ID] = true
			next = append(next, q.ID)
		}
	}
	for _, q := range l.k.questions {
		if len(q.OnlyIf) == 0 {
			release(q)
		}
		for _, r := range q.OnlyIf {
			if l.k.question[r.Question] == nil {
				release(q)
			}
			waiting[r.Question] = append(waiting[r.Question], q)
		}
	}
	for len(next) > 0 {
		id := next[0]
		next = next[1:]
		for _, q := range waiting[id] {
			release(q)
		}
	}
	return free
}

// cycle returns the path from a question that can never be asked to the first
// one that comes again.
func (l *loader) cycle(q *Question, free map[string]bool) []string {
	way, seen := []string{q.ID}, map[string]bool{}
	for !seen[q.ID] {
		seen[q.ID] = true
		q = l.k.question[q.OnlyIf[0].Question] // no question it waits for is free
		way = append(way, q.ID)
	}
	return way
}
