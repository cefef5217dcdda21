package doc

import (
	"iter"
	"slices"
	"strconv"
	"strings"
)

// Node is a value in a knowledge file, with the place it stands at. Its methods
// report what is wrong and return a zero value, so that one load finds all
// faults of a file.
type Node struct {
	file string
	v    *Value // nil where nothing is written
	c    *Collector
}

// NewNode returns a value of a file whose faults go to a collector.
func NewNode(file string, v *Value, c *Collector) Node { return Node{file, v, c} }

// File returns the name of the file.
func (n Node) File() string { return n.file }

// At returns where the value stands.
func (n Node) At() Position {
	if n.v == nil {
		return Position{File: n.file}
	}
	return Position{n.file, int(n.v.Line), int(n.v.Col)}
}

// There reports whether anything is written.
func (n Node) There() bool { return n.v != nil }

// Fault reports what is wrong with the value, and what to write instead.
func (n Node) Fault(what, hint Text) { n.c.Add(n.At(), what, hint) }

// Pair is one entry of a mapping.
type Pair struct {
	Key   string
	KeyAt Node
	Value Node
}

// Pairs goes through the entries of a mapping.
func (n Node) Pairs() iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		switch {
		case !n.There():
			return
		case n.v.Kind != Map:
			n.expected(Say("这里该是“名字: 内容”", "expected a mapping"), Say("一行写一个 `名字: 内容`，冒号后面空一格", "write `key: value` lines, with a space after the colon"))
			return
		}
		for i := range len(n.v.Items) / 2 {
			key, value := n.v.Pair(i)
			k := Node{n.file, key, n.c}
			if !yield(Pair{k.Str(), k, Node{n.file, value, n.c}}) {
				return
			}
		}
	}
}

// Fields are the entries of a mapping whose keys are known.
type Fields struct {
	known []string
	nodes []Node // parallel to known; what is missing stands for itself, so that it can be reported
}

// Get returns the entry with one of the known keys.
func (f Fields) Get(key string) Node {
	return f.nodes[slices.Index(f.known, key)]
}

// Fields returns the entries of a mapping whose keys are known; others are
// faults that name the nearest known key.
func (n Node) Fields(known ...string) Fields {
	f := Fields{known, make([]Node, len(known))}
	for i := range f.nodes {
		f.nodes[i] = Node{file: n.file, c: n.c}
	}
	for p := range n.Pairs() {
		i := slices.Index(known, p.Key)
		if i < 0 {
			p.KeyAt.Fault(Say("没有 %q 这个名字", "unknown key %q", p.Key), Meant(p.Key, known))
			continue
		}
		f.nodes[i] = p.Value
	}
	return f
}

// Need reports required fields that are not there.
func (f Fields) Need(n Node, names ...string) {
	for _, name := range names {
		if !f.Get(name).There() {
			n.Fault(Say("没有写 %s", "no %s", name), Say("加上 %s:", "add %s:", name))
		}
	}
}

// Meant words the nearest known id as a hint.
func Meant(id string, known []string) Text {
	if near := Nearest(id, known); near != "" {
		return Say("是不是 %q？", "did you mean %q?", near)
	}
	if len(known) > 0 && len(known) <= 24 {
		return Say("写其中一个：%s", "write one of %s", strings.Join(known, ", "))
	}
	return Text{}
}

// List returns the entries of a sequence.
func (n Node) List() []Node {
	if !n.There() {
		return nil
	}
	if n.v.Kind != List {
		n.expected(Say("这里该是一张单子", "expected a list"), Say("每行一项，前面写 `- `", "write a list, `- one` on each line"))
		return nil
	}
	out := make([]Node, len(n.v.Items))
	for i := range out {
		out[i] = Node{n.file, &n.v.Items[i], n.c}
	}
	return out
}

// Str returns a scalar as text, without the line end of a block.
func (n Node) Str() string {
	if !n.There() {
		return ""
	}
	switch n.v.Kind {
	case Scalar:
		return n.v.Text
	case Null:
	case List, Map:
		n.expected(Say("这里该是文字", "expected a text"), Say("写一个词或者一段话", "write a word or a text"))
	}
	return ""
}

// expected reports that something else stands where a kind of value is expected.
// Where nothing stands, nothing is wrong yet.
func (n Node) expected(what, hint Text) {
	if n.v.Kind != Null {
		n.Fault(what, hint)
	}
}

// Strs returns a list of texts.
func (n Node) Strs() []string {
	var out []string
	for _, e := range n.List() {
		out = append(out, e.Str())
	}
	return out
}

// Num returns a number that is not negative.
func (n Node) Num() float64 {
	if !n.There() {
		return 0
	}
	v, err := strconv.ParseFloat(n.Str(), 64)
	if err != nil || v < 0 || v != v || v > 1e9 {
		n.Fault(Say("%q 不是数", "%q is no number", n.Str()), Say("写一个数，0 或者更大", "write a number, 0 or more"))
		return 0
	}
	return v
}

// Chance returns a chance, written as a word or as a number from 0 to 1.
func (n Node) Chance() float64 {
	if p, ok := ChanceOf(n.Str()); ok {
		return p
	}
	v, err := strconv.ParseFloat(n.Str(), 64)
	if err != nil || v < 0 || v > 1 || v != v {
		n.Fault(Say("%q 不是可能性", "%q is no chance", n.Str()), Say("写 0 到 1 的数，或者其中一个词：%s", "write a number from 0 to 1 or one of %s", strings.Join(chanceNames(), ", ")))
		return 0
	}
	return v
}

// ChanceOrZero is chance where nothing written means 0.
func (n Node) ChanceOrZero() float64 {
	if !n.There() {
		return 0
	}
	return n.Chance()
}

// Flag returns true or false; what is not written is false.
func (n Node) Flag() bool {
	switch {
	case !n.There():
		return false
	case n.Str() == "true":
		return true
	case n.Str() != "false":
		n.Fault(Say("%q 既不是 true 也不是 false", "%q is neither true nor false", n.Str()), Say("写 true 或者 false", "write true or false"))
	}
	return false
}

// Text returns a text that must be there in both languages.
func (n Node) Text() Text {
	if !n.There() {
		return Text{}
	}
	f := n.Fields("zh", "en")
	t := Text{f.Get("zh").Str(), f.Get("en").Str()}
	if t.ZH == "" || t.EN == "" {
		missing := "zh"
		if t.ZH != "" {
			missing = "en"
		}
		n.Fault(Say("%s: 后面没有文字", "no text under %s:", missing), Say("中文英文都要写；开头是 # 的文字写在 | 后面", "write it in both languages, and after a | where it begins with #"))
	}
	return t
}

// OneOf returns a word that must be one of those given.
func (n Node) OneOf(words ...string) string {
	if !n.There() {
		return ""
	}
	s := n.Str()
	for _, w := range words {
		if s == w {
			return s
		}
	}
	n.Fault(Say("这里不能写 %q", "unknown word %q", s), Meant(s, words))
	return ""
}
