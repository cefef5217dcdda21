package sheet

import (
	"strings"

	"swipewise/tree"
)

// codeWords are the words around a response code.
type codeWords struct {
	Title    tree.Text  `yaml:"title"`
	Unknown  tree.Text  `yaml:"unknown"`
	KeepIt   tree.Text  `yaml:"keep-it"`
	Differs  tree.Text  `yaml:"differs"` // the code
	Tables   tree.Text  `yaml:"tables"`  // the code
	Meaning  tree.Text  `yaml:"meaning"` // networks, meaning
	Network  tree.Text  `yaml:"network"` // its name
	Old      tree.Text  `yaml:"old"`
	Screen   tree.Text  `yaml:"screen"`
	Again    tree.Text  `yaml:"again"` // the rule
	Retry    retryWords `yaml:"retry"`
	Who      tree.Text  `yaml:"who"`
	Proves   tree.Text  `yaml:"proves"` // what
	Returned tree.Text  `yaml:"returned"`
	Unstated tree.Text  `yaml:"unstated"`
	Say      tree.Text  `yaml:"say"`
	Class    classWords `yaml:"class"`
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

// Code explains all that a response code means, network by network, the given
// row first. Where the same code means different things, a warning says so. With
// nil it says what to do with a code that nobody defined.
func Code(w Words, l tree.Lang, k *tree.Knowledge, c *tree.Code) Sheet {
	if c == nil {
		s := writer{Sheet{Title: w.Code.Unknown.In(l)}}
		s.add(Body, 0, w.Code.KeepIt.In(l))
		return s.Sheet
	}
	s := writer{Sheet{Title: fill(w.Code.Title, l, c.Code)}}
	s.overview(w, l, k, c)
	s.network(w, l, k, c)
	for _, other := range k.CodesNamed(c.Code) {
		if other != c {
			s.network(w, l, k, other)
		}
	}
	return s.Sheet
}

// CodeOf explains what one network means by a code, below what the code means
// everywhere. A page that lists the networks one by one has no need of the rest.
func CodeOf(w Words, l tree.Lang, k *tree.Knowledge, c *tree.Code) Sheet {
	s := writer{Sheet{Title: fill(w.Code.Title, l, c.Code)}}
	s.overview(w, l, k, c)
	s.network(w, l, k, c)
	return s.Sheet
}

// overview lists in short what a code means, where several networks have it.
func (s *writer) overview(w Words, l tree.Lang, k *tree.Knowledge, c *tree.Code) {
	if len(k.CodesNamed(c.Code)) < 2 {
		return
	}
	if k.Differs(c.Code) {
		s.add(Warning, 0, fill(w.Code.Differs, l, c.Code))
	} else {
		s.add(Body, 0, fill(w.Code.Tables, l, c.Code))
	}
	for _, m := range k.Meanings(c.Code) {
		var names []string
		for _, row := range m {
			names = append(names, Network(w, l, row.Network))
		}
		s.add(Body, 1, fill(w.Code.Meaning, l, strings.Join(names, " / "), m[0].Meaning.In(l)))
	}
}

// network adds what one network means by a code.
func (s *writer) network(w Words, l tree.Lang, k *tree.Knowledge, c *tree.Code) {
	s.add(Heading, 0, fill(w.Code.Network, l, Network(w, l, c.Network)))
	s.add(Strong, 0, c.Meaning.In(l))
	if c.Network == oldEdition {
		s.add(Quiet, 1, w.Code.Old.In(l))
	}
	if !c.Display.Empty() {
		s.add(Quiet, 1, fill(w.Code.Screen, l, c.Display.In(l)))
	}
	rule := Body
	if c.Retry == tree.RetryCheckFirst {
		rule = Warning
	}
	s.add(rule, 1, fill(w.Code.Again, l, w.Code.retry(c).In(l)))
	s.add(Body, 1, fill(w.Code.Who, l, Party(w, l, c.Who)))
	s.add(Body, 1, c.Explain.In(l))
	s.peopleSay(w, l, 1, c.PeopleSay)
	if cause := k.SpokenFor(c); cause != nil {
		s.add(Body, 1, w.Code.Say.In(l))
		s.add(Speech, 2, cause.Say.In(l))
	}
	s.add(Body, 1, fill(w.Code.Proves, l, w.returnedBy(l, c)))
	s.add(Body, 1, w.Path.Proves.of(c.Proves()).In(l))
	s.add(Quiet, 1, w.Code.class(c.Class).In(l))
	s.add(Quiet, 1, Sources(w, l, k, c.Sources))
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
