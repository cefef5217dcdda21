package drill

import "swipewise/tree"

// Moment is one act of a path, with what was believed before and after it, and
// what the tree would have done there.
type Moment struct {
	Act    Act
	Before tree.Belief
	After  tree.Belief
	Best   tree.Step // of the tree, before the act
	AsTree bool      // the act is what the tree would have done
}

// Debrief lays the trainee's path beside the tree's.
type Debrief struct {
	Mine   []Moment
	Tree   []Moment
	Parted int // the first act of Mine that is not the tree's; len(Mine) if there is none
	Code   *tree.Code
	Path   tree.Station // what was proved by the end
	Best   tree.Step    // where they parted, what the tree would have done
}

// DebriefOf looks back on a play: both paths step by step, and where they parted.
func DebriefOf(p *Play) Debrief {
	best := p.c.best()
	d := Debrief{Mine: p.moments(), Tree: best.moments(), Code: p.session.CodeShown(), Path: p.session.Path()}
	d.Parted = len(d.Mine)
	for i, m := range d.Mine {
		if !m.AsTree {
			d.Parted = i
			break
		}
	}
	if d.Parted < len(d.Mine) {
		d.Best = d.Mine[d.Parted].Best
	} else {
		d.Best = p.step()
	}
	return d
}

// moments replays the acts.
func (p *Play) moments() []Moment {
	var out []Moment
	s := p.c.session()
	for i, a := range p.acts {
		m := Moment{Act: a, Before: s.Belief(), Best: p.befores[i]}
		m.AsTree = p.asTree(m.Best, a)
		switch a.Kind {
		case Look:
			_, _ = s.Add(m.Best.Says(a.ID, a.Result))
		case Try:
			_, _ = s.Tried(a.ID, tree.Outcome(a.Result))
		}
		m.After = s.Belief()
		out = append(out, m)
	}
	return out
}

func (p *Play) asTree(best tree.Step, a Act) bool {
	if a.Kind == Try {
		return wouldDo(p.c.k, best, p.c.k.Remedy(a.ID))
	}
	return best.Kind == tree.Ask && best.Question.ID == a.ID || best.Kind == tree.Paid
}

// Resume plays acts again that were kept of a play, up to the first that does
// not fit the case any more.
func Resume(c *Case, acts []Act, v Verdict) (*Play, bool) {
	p := Start(c)
	for _, a := range acts {
		ok := false
		switch a.Kind {
		case Look:
			_, ok = p.Look(a.ID)
		case Try:
			_, ok = p.Try(a.ID)
		}
		if !ok {
			return p, false
		}
	}
	p.Judge(v)
	return p, true
}
