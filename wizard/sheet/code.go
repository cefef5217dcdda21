package sheet

import (
	"swipewise/tree"
)

// codeWords are the words around a response code.
type codeWords struct {
	Title    tree.Text  `yaml:"title"`
	Unknown  tree.Text  `yaml:"unknown"`
	KeepIt   tree.Text  `yaml:"keep-it"`
	Whose    tree.Text  `yaml:"whose"`
	Old      tree.Text  `yaml:"old"`
	Screen   tree.Text  `yaml:"screen"`
	Again    tree.Text  `yaml:"again"`
	Retry    retryWords `yaml:"retry"`
	Means    tree.Text  `yaml:"means"`
	Who      tree.Text  `yaml:"who"`
	Proves   tree.Text  `yaml:"proves"`
	Returned tree.Text  `yaml:"returned"`
	Unstated tree.Text  `yaml:"unstated"`
	Class    classWords `yaml:"class"`
	Others   tree.Text  `yaml:"others"`
	Other    tree.Text  `yaml:"other"` // network, meaning
}

// retryWords say what the retry rules mean.
type retryWords struct {
	None        tree.Text `yaml:"none"`
	Part        tree.Text `yaml:"part"`
	No          tree.Text `yaml:"no"`
	Once        tree.Text `yaml:"once"`
	Later       tree.Text `yaml:"later"`
	AfterFix    tree.Text `yaml:"after-fix"`
	AfterSignOn tree.Text `yaml:"after-sign-on"`
	CheckFirst  tree.Text `yaml:"check-first"`
}

// classWords say what the classes of the POS tables mean.
type classWords struct {
	A tree.Text `yaml:"a"`
	B tree.Text `yaml:"b"`
	C tree.Text `yaml:"c"`
	D tree.Text `yaml:"d"`
	E tree.Text `yaml:"e"`
}

// Code explains one row of a response code. Of all codes it picks what the same
// code means in other networks. Without a row it says what to do with a code
// that nobody defined.
func Code(w Words, l tree.Lang, c *tree.Code, all []*tree.Code) Sheet {
	if c == nil {
		s := Sheet{Title: w.Code.Unknown.In(l)}
		s.add(Body, 0, w.Code.KeepIt.In(l))
		return s
	}
	s := Sheet{Title: fill(w.Code.Title, l, c.Code)}
	s.add(Strong, 0, c.Meaning.In(l))
	s.add(Quiet, 0, fill(w.Code.Whose, l, w.network(l, c.Network)))
	if c.Network == oldEdition {
		s.add(Quiet, 0, w.Code.Old.In(l))
	}
	if !c.Display.Empty() {
		s.add(Quiet, 0, fill(w.Code.Screen, l, c.Display.In(l)))
	}
	s.add(Heading, 0, w.Code.Again.In(l))
	rule := Body
	if c.Retry == tree.RetryCheckFirst {
		rule = Warning
	}
	s.add(rule, 1, w.Code.retry(c).In(l))
	s.add(Heading, 0, w.Code.Means.In(l))
	s.add(Body, 1, c.Explain.In(l))
	s.add(Body, 1, fill(w.Code.Who, l, w.party(l, c.Who)))
	s.add(Heading, 0, w.Code.Proves.In(l))
	s.add(Body, 1, w.returnedBy(l, c))
	s.add(Body, 1, w.Path.Proves.of(c.Proves()).In(l))
	s.otherMeanings(w, l, c, all)
	s.add(Quiet, 0, w.Code.class(c.Class).In(l))
	s.add(Quiet, 0, w.sources(l, c.Sources))
	return s
}

// otherMeanings lists what the same code means elsewhere.
func (s *Sheet) otherMeanings(w Words, l tree.Lang, c *tree.Code, all []*tree.Code) {
	var others []*tree.Code
	for _, o := range all {
		if o.Code == c.Code && o.Network != c.Network {
			others = append(others, o)
		}
	}
	if len(others) == 0 {
		return
	}
	s.add(Heading, 0, w.Code.Others.In(l))
	for _, o := range others {
		s.add(Body, 1, fill(w.Code.Other, l, w.network(l, o.Network), o.Meaning.In(l)))
	}
}

// returnedBy says which parties may set a code.
func (w Words) returnedBy(l tree.Lang, c *tree.Code) string {
	if len(c.ReturnedBy) == 0 {
		return w.Code.Unstated.In(l)
	}
	var names []string
	for _, st := range c.ReturnedBy {
		names = append(names, w.Path.Full.of(st).In(l))
	}
	return fill(w.Code.Returned, l, w.or(l, names))
}

func (w codeWords) retry(c *tree.Code) tree.Text {
	switch c.Retry {
	case tree.RetryNone:
		if c.PartPaid {
			return w.Retry.Part
		}
		return w.Retry.None
	case tree.RetryNo:
		return w.Retry.No
	case tree.RetryOnce:
		return w.Retry.Once
	case tree.RetryLater:
		return w.Retry.Later
	case tree.RetryAfterFix:
		return w.Retry.AfterFix
	case tree.RetryAfterSignOn:
		return w.Retry.AfterSignOn
	case tree.RetryCheckFirst:
		return w.Retry.CheckFirst
	}
	return tree.Text{}
}

func (w codeWords) class(letter string) tree.Text {
	switch letter {
	case "A":
		return w.Class.A
	case "B":
		return w.Class.B
	case "C":
		return w.Class.C
	case "D":
		return w.Class.D
	case "E":
		return w.Class.E
	}
	return tree.Text{}
}
