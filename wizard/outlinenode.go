package wizard

import (
	"slices"

	"swipewise/tree"
)

// outlineNode is a line of the outline: a branch, something that people start from, or
// a step with the way that led to it. What is below it is grown when it is unfolded,
// one level at a time.
type outlineNode struct {
	above *outlineNode
	below []*outlineNode // nil until it was unfolded once
	open  bool
	depth int // how far it stands in

	branch  tree.Branch   // of a branch; no session then
	session *tree.Session // at the step
	step    tree.Step
	from    tree.Step  // the step above, where a way led here
	way     *tree.Fork // nil at what people start from
}

// outlineNodes returns the top of the outline: the beginning for who has nothing to
// start from, and the branches with what people start from in each.
func outlineNodes(k *tree.Knowledge) []*outlineNode {
	s := tree.NewSession(k)
	s.Guide()
	out := []*outlineNode{{session: s, step: s.Step()}}
	of := map[tree.Branch]*outlineNode{}
	for _, b := range tree.Branches() {
		of[b] = &outlineNode{branch: b}
	}
	for _, start := range k.Starts() {
		t := of[start.Branch]
		s := tree.NewSession(k)
		if _, err := s.Add(start.Event); err == nil && start.Share > 0 {
			t.below = append(t.below, &outlineNode{above: t, depth: 1, session: s})
		}
	}
	for _, b := range tree.Branches() {
		if len(of[b].below) > 0 {
			out = append(out, of[b])
		}
	}
	return out
}

// grow makes what is below a outlineNode, one level of it.
func (t *outlineNode) grow() {
	if t.session == nil || t.below != nil {
		return
	}
	t.below = []*outlineNode{}
	for _, f := range tree.Grow(t.session, 0).Branches {
		next := t.session.Clone()
		if _, err := next.Add(f.Event); err == nil {
			t.below = append(t.below, &outlineNode{above: t, depth: t.depth + 1, session: next, from: t.step, way: &f})
		}
	}
}

// look works out the step of a outlineNode before it is shown.
func (t *outlineNode) look() {
	if t.session != nil && t.step.Kind == "" {
		t.step = t.session.Step()
	}
}

// ends reports whether nothing can follow.
func (t *outlineNode) ends() bool {
	return t.session != nil && (t.step.Kind == tree.Paid || t.step.Kind == tree.Handover)
}

// unfold shows what is below a outlineNode.
func (t *outlineNode) unfold() {
	t.look()
	t.grow()
	t.open = len(t.below) > 0
	for _, b := range t.below {
		b.look()
	}
}

// seen lists a outlineNode and all below it that are unfolded.
func (t *outlineNode) seen(all []*outlineNode) []*outlineNode {
	all = append(all, t)
	if t.open {
		for _, b := range t.below {
			all = b.seen(all)
		}
	}
	return all
}

// index returns where a outlineNode stands in a list of those that are seen.
func index(seen []*outlineNode, t *outlineNode) int { return max(0, slices.Index(seen, t)) }
