package tree

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"swipewise/tree/doc"
)

// node is a value in a knowledge file, with the place it stands at. Its methods
// report what is wrong and return a zero value, so that one load finds all
// faults of a file.
type node struct {
	file string
	v    *doc.Value // nil where nothing is written
	c    *collector
}

func (n node) at() position {
	if n.v == nil {
		return position{file: n.file}
	}
	return position{n.file, int(n.v.Line), int(n.v.Col)}
}

func (n node) there() bool { return n.v != nil }

func (n node) fault(what, hint Text) { n.c.add(n.at(), what, hint) }

// pair is one entry of a mapping.
type pair struct {
	key   string
	keyAt node
	value node
}

// pairs goes through the entries of a mapping.
func (n node) pairs() iter.Seq[pair] {
	return func(yield func(pair) bool) {
		switch {
		case !n.there():
			return
		case n.v.Kind != doc.Map:
			n.expected(say("这里该是“名字: 内容”", "expected a mapping"), say("一行写一个 `名字: 内容`，冒号后面空一格", "write `key: value` lines, with a space after the colon"))
			return
		}
		for i := range len(n.v.Items) / 2 {
			key, value := n.v.Pair(i)
			k := node{n.file, key, n.c}
			if !yield(pair{k.str(), k, node{n.file, value, n.c}}) {
				return
			}
		}
	}
}

// fields are the entries of a mapping whose keys are known.
type fields struct {
	known []string
	nodes []node // parallel to known; what is missing stands for itself, so that it can be reported
}

// get returns the entry with one of the known keys.
func (f fields) get(key string) node {
	return f.nodes[slices.Index(f.known, key)]
}

// fields returns the entries of a mapping whose keys are known; others are
// faults that name the nearest known key.
func (n node) fields(known ...string) fields {
	f := fields{known, make([]node, len(known))}
	for i := range f.nodes {
		f.nodes[i] = node{file: n.file, c: n.c}
	}
	for p := range n.pairs() {
		i := slices.Index(known, p.key)
		if i < 0 {
			p.keyAt.fault(say("没有 %q 这个名字", "unknown key %q", p.key), meant(p.key, known))
			continue
		}
		f.nodes[i] = p.value
	}
	return f
}

// meant words the nearest known id as a hint.
func meant(id string, known []string) Text {
	if near := Nearest(id, known); near != "" {
		return say("是不是 %q？", "did you mean %q?", near)
	}
	if len(known) > 0 && len(known) <= 24 {
		return say("写其中一个：%s", "write one of %s", strings.Join(known, ", "))
	}
	return Text{}
}

// list returns the entries of a sequence.
func (n node) list() []node {
	if !n.there() {
		return nil
	}
	if n.v.Kind != doc.List {
		n.expected(say("这里该是一张单子", "expected a list"), say("每行一项，前面写 `- `", "write a list, `- one` on each line"))
		return nil
	}
	out := make([]node, len(n.v.Items))
	for i := range out {
		out[i] = node{n.file, &n.v.Items[i], n.c}
	}
	return out
}

// str returns a scalar as text, without the line end of a block.
func (n node) str() string {
	if !n.there() {
		return ""
	}
	switch n.v.Kind {
	case doc.Scalar:
		return n.v.Text
	case doc.Null:
	case doc.List, doc.Map:
		n.expected(say("这里该是文字", "expected a text"), say("写一个词或者一段话", "write a word or a text"))
	}
	return ""
}

// expected reports that something else stands where a kind of value is expected.
// Where nothing stands, nothing is wrong yet.
func (n node) expected(what, hint Text) {
	if n.v.Kind != doc.Null {
		n.fault(what, hint)
	}
}

// strs returns a list of texts.
func (n node) strs() []string {
	var out []string
	for _, e := range n.list() {
		out = append(out, e.str())
	}
	return out
}

// num returns a number that is not negative.
func (n node) num() float64 {
	if !n.there() {
		return 0
	}
	v, err := strconv.ParseFloat(n.str(), 64)
	if err != nil || v < 0 || v != v || v > 1e9 {
		n.fault(say("%q 不是数", "%q is no number", n.str()), say("写一个数，0 或者更大", "write a number, 0 or more"))
		return 0
	}
	return v
}

// chance returns a chance, written as a word or as a number from 0 to 1.
func (n node) chance() float64 {
	if p, ok := chanceOf(n.str()); ok {
		return p
	}
	v, err := strconv.ParseFloat(n.str(), 64)
	if err != nil || v < 0 || v > 1 || v != v {
		n.fault(say("%q 不是可能性", "%q is no chance", n.str()), say("写 0 到 1 的数，或者其中一个词：%s", "write a number from 0 to 1 or one of %s", strings.Join(chanceNames(), ", ")))
		return 0
	}
	return v
}

// chance0 is chance where nothing written means 0.
func (n node) chance0() float64 {
	if !n.there() {
		return 0
	}
	return n.chance()
}

func (n node) flag() bool {
	switch {
	case !n.there():
		return false
	case n.str() == "true":
		return true
	case n.str() != "false":
		n.fault(say("%q 既不是 true 也不是 false", "%q is neither true nor false", n.str()), say("写 true 或者 false", "write true or false"))
	}
	return false
}

// text returns a text that must be there in both languages.
func (n node) text() Text {
	if !n.there() {
		return Text{}
	}
	f := n.fields("zh", "en")
	t := Text{f.get("zh").str(), f.get("en").str()}
	if t.ZH == "" || t.EN == "" {
		missing := "zh"
		if t.ZH != "" {
			missing = "en"
		}
		n.fault(say("%s: 后面没有文字", "no text under %s:", missing), say("中文英文都要写；开头是 # 的文字写在 | 后面", "write it in both languages, and after a | where it begins with #"))
	}
	return t
}

// oneOf returns a word that must be one of those given.
func (n node) oneOf(words ...string) string {
	if !n.there() {
		return ""
	}
	s := n.str()
	for _, w := range words {
		if s == w {
			return s
		}
	}
	n.fault(say("这里不能写 %q", "unknown word %q", s), meant(s, words))
	return ""
}

// refs returns a list of references to answers.
func (n node) refs() []refAt {
	var out []refAt
	for _, e := range n.list() {
		q, a, ok := strings.Cut(e.str(), "=")
		if !ok {
			e.fault(say("%q 没有说是哪个回答", "%q names no answer", e.str()), say("写成 问题=回答", "write question=answer"))
			continue
		}
		out = append(out, refAt{Ref{q, a}, e.at()})
	}
	return out
}

// refAt is a reference with the place it was written at.
type refAt struct {
	Ref
	at position
}
