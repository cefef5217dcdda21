// Package doc reads YAML files: parsing (Parse, ReadFile, Pack), values that know
// where they stand (Node), and the faults of a load with line, column, and what to
// write instead (Collector, Faults). It knows YAML and nothing of payments.
//
// Parsing YAML costs more than all the rest of a start. So the values of many
// files can be kept in one Pack, each under the checksum of its file: a file that
// is unchanged is taken from there, any other is parsed.
package doc

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// Kind tells what a value is.
type Kind byte

// The kinds of value.
const (
	Null Kind = iota
	Scalar
	List
	Map
)

// Value is one value of a file. The items of a map are its keys and values in
// turn: see Pair.
type Value struct {
	Text      string
	Items     []Value
	Line, Col int32 // from 1
	Kind      Kind
}

// Pair returns entry i of a map, its key and its value.
func (v *Value) Pair(i int) (key, value *Value) { return &v.Items[2*i], &v.Items[2*i+1] }

// Error says why a file is not readable, and where.
type Error struct {
	Line, Col int // 0 where the whole file is meant
	What      Text
	Hint      Text
	missing   bool // the file is not there
}

// Error returns what is wrong, in English.
func (e *Error) Error() string { return e.What.EN }

// Parse reads one file, which must hold one document. The error is an *Error.
func Parse(data []byte) (v Value, err error) {
	text, bad := decode(data)
	if bad != nil {
		return Value{}, bad
	}
	defer func() {
		if r := recover(); r != nil { // a fault of the parser is one of the file
			v, err = Value{}, unreadable(fmt.Errorf("%v", r), text)
		}
	}()
	f, err := parser.ParseBytes(text, 0)
	if err != nil {
		return Value{}, unreadable(err, text)
	}
	switch {
	case len(f.Docs) == 0 || len(f.Docs) == 1 && f.Docs[0].Body == nil:
		return Value{}, &Error{What: Say("文件是空的", "the file is empty"), Hint: Say("写上内容，或者拿走", "fill it or take it away")}
	case len(f.Docs) > 1:
		return Value{}, &Error{What: Say("里面有好几份，用 --- 隔开", "holds more than one document"), Hint: Say("一个文件只写一份", "one document a file")}
	}
	var r refused
	if v = r.valueOf(f.Docs[0].Body, 1); r.err != nil {
		return Value{}, r.err
	}
	return v, nil
}

// refused is the first thing in a file that knowledge files do not use.
type refused struct{ err *Error }

// valueOf turns a node of the parser into a value.
func (r *refused) valueOf(n ast.Node, depth int) Value {
	v := at(n)
	if depth > MaxDepth {
		r.refuse(tooDeep(int(v.Line), int(v.Col)))
		return v
	}
	depth++
	switch n := n.(type) {
	case *ast.MappingNode:
		v.Kind = Map
		for _, e := range n.Values {
			v.Items = append(v.Items, r.valueOf(e.Key, depth), r.valueOf(e.Value, depth))
		}
		if !n.IsFlowStyle && len(v.Items) > 0 { // the token of a block mapping is the colon
			v.Line, v.Col = v.Items[0].Line, v.Items[0].Col
		}
	case *ast.MappingValueNode:
		v = Value{Kind: Map, Items: []Value{r.valueOf(n.Key, depth), r.valueOf(n.Value, depth)}}
		v.Line, v.Col = v.Items[0].Line, v.Items[0].Col
	case *ast.SequenceNode:
		v.Kind = List
		for _, e := range n.Values {
			v.Items = append(v.Items, r.valueOf(e, depth))
		}
	case *ast.StringNode:
		v.Kind, v.Text = Scalar, n.Value
	case *ast.LiteralNode:
		v.Kind, v.Text = Scalar, n.Value.Value
	case *ast.MappingKeyNode:
		return r.valueOf(n.Value, depth)
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		v.Kind, v.Text = Scalar, n.GetToken().Value
	case *ast.NullNode:
	default:
		r.refuse(&Error{
			Line: int(v.Line), Col: int(v.Col),
			What: Say("用了 YAML 的锚点、别名或者标签", "uses an anchor, an alias or a tag of YAML"),
			Hint: Say("直接写内容；以 & * ! 开头的文字加引号", "write the value itself, and quote a text that begins with & * or !"),
		})
	}
	v.Text = strings.TrimRight(v.Text, "\n")
	return v
}

func (r *refused) refuse(e *Error) {
	if r.err == nil {
		r.err = e
	}
}

// at returns an empty value at the place of a node.
func at(n ast.Node) Value {
	if n == nil || n.GetToken() == nil {
		return Value{}
	}
	p := n.GetToken().Position
	return Value{Line: int32(p.Line), Col: int32(p.Column)}
}
