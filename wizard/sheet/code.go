package sheet

import (
	"strings"

	"swipewise/tree"
)

// codeWords are the words around a response code.
type codeWords struct {
	Title    string     `yaml:"title"`
	Unknown  string     `yaml:"unknown"`
	KeepIt   string     `yaml:"keep-it"`
	Differs  string     `yaml:"differs"` // the code
	Tables   string     `yaml:"tables"`  // the code
	Meaning  string     `yaml:"meaning"` // schemes, meaning
	Network  string     `yaml:"network"` // its name
	Old      string     `yaml:"old"`
	Screen   string     `yaml:"screen"`
	Again    string     `yaml:"again"` // the rule
	Retry    retryWords `yaml:"retry"`
	Who      string     `yaml:"who"`
	Proves   string     `yaml:"proves"` // what
	Returned string     `yaml:"returned"`
	Unstated string     `yaml:"unstated"`
	Say      string     `yaml:"say"`
	Class    classWords `yaml:"class"`
}

// retryWords say what the retry rules mean.
type retryWords struct {
	None        string `yaml:"none"`
	Part        string `yaml:"part"`
	No          string `yaml:"no"`
	Once        string `yaml:"once"`
	Later       string `yaml:"later"`
	AfterFix    string `yaml:"after-fix"`
	AfterSignOn string `yaml:"after-sign-on"`
	CheckFirst  string `yaml:"check-first"`
}

// classWords say what the classes of the POS tables mean.
type classWords struct {
	A string `yaml:"a"`
	B string `yaml:"b"`
	C string `yaml:"c"`
	D string `yaml:"d"`
	E string `yaml:"e"`
}

// Code explains all that a response code means, scheme by scheme, the given
// row first. Where the same code means different things, a warning says so. With
// nil it says what to do with a code that nobody defined.
func Code(w *Words, k *tree.Knowledge, c *tree.Code) Sheet {
	if c == nil {
		s := writer{Sheet{Title: w.Code.Unknown}}
		s.add(Body, 0, w.Code.KeepIt)
		return s.Sheet
	}
	s := writer{Sheet{Title: fill(w.Code.Title, c.Code)}}
	s.overview(w, k, c)
	s.network(w, k, c)
	for _, other := range k.CodesNamed(c.Code) {
		if other != c {
			s.network(w, k, other)
		}
	}
	return s.Sheet
}

// CodeOf explains what one scheme means by a code, below what the code means
// everywhere. A page that lists the schemes one by one has no need of the rest.
func CodeOf(w *Words, k *tree.Knowledge, c *tree.Code) Sheet {
	s := writer{Sheet{Title: fill(w.Code.Title, c.Code)}}
	s.overview(w, k, c)
	s.network(w, k, c)
	return s.Sheet
}

// overview lists in short what a code means, where several schemes have it.
func (s *writer) overview(w *Words, k *tree.Knowledge, c *tree.Code) {
	if len(k.CodesNamed(c.Code)) < 2 {
		return
	}
	if k.Differs(c.Code) {
		s.add(Warning, 0, fill(w.Code.Differs, c.Code))
	} else {
		s.add(Body, 0, fill(w.Code.Tables, c.Code))
	}
	for _, m := range k.Meanings(c.Code) {
		var names []string
		for _, row := range m {
			names = append(names, Network(w, row.Scheme))
		}
		s.add(Body, 1, fill(w.Code.Meaning, strings.Join(names, " / "), m[0].Meaning.In(w.Lang)))
	}
}

// scheme adds what one scheme means by a code.
func (s *writer) network(w *Words, k *tree.Knowledge, c *tree.Code) {
	s.add(Heading, 0, fill(w.Code.Network, Network(w, c.Scheme)))
	s.add(Strong, 0, c.Meaning.In(w.Lang))
	if c.Scheme == oldEdition {
		s.add(Quiet, 1, w.Code.Old)
	}
	if !c.Display.Empty() {
		s.add(Quiet, 1, fill(w.Code.Screen, c.Display.In(w.Lang)))
	}
	rule := Body
	if c.Retry == tree.RetryCheckFirst {
		rule = Warning
	}
	s.add(rule, 1, fill(w.Code.Again, w.Code.retry(c)))
	s.add(Body, 1, fill(w.Code.Who, Party(w, c.Who)))
	s.add(Body, 1, c.Explain.In(w.Lang))
	s.peopleSay(w, 1, c.PeopleSay)
	if cause := k.SpokenFor(c); cause != nil {
		s.add(Body, 1, w.Code.Say)
		s.add(Speech, 2, cause.Say.In(w.Lang))
	}
	s.add(Body, 1, fill(w.Code.Proves, w.returnedBy(c)))
	s.add(Body, 1, w.Path.Proves.of(c.Proves()))
	s.add(Quiet, 1, w.Code.class(c.Class))
	s.add(Quiet, 1, Sources(w, k, c.Sources))
}

// returnedBy says which parties may set a code.
func (w *Words) returnedBy(c *tree.Code) string {
	if len(c.ReturnedBy) == 0 {
		return w.Code.Unstated
	}
	var names []string
	for _, st := range c.ReturnedBy {
		names = append(names, w.Path.Full.of(st))
	}
	return fill(w.Code.Returned, w.or(names))
}

func (w codeWords) retry(c *tree.Code) string {
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
	return ""
}

func (w codeWords) class(letter string) string {
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
	return ""
}
