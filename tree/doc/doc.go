// Package doc reads YAML files into plain values that know where they stand, so
// that whoever reads them can say what is wrong with line and column.
//
// Parsing YAML costs more than all the rest of a start. So the values of many
// files can be kept in one Pack, each under the checksum of its file: a file that
// is unchanged is taken from there, any other is parsed.
package doc

import (
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// Kind tells what a value is.
type Kind byte

// The kinds of value. Odd is something that knowledge files do not use, such as
// an anchor or a tag.
const (
	Null Kind = iota
	Scalar
	List
	Map
	Odd
)

// Value is one value of a file. A list has items, a map as many keys as items.
type Value struct {
	Kind      Kind
	Line, Col int // from 1
	Text      string
	Keys      []Value
	Items     []Value
}

// Error says why a file is not readable, and where.
type Error struct {
	Line, Col int // 0 where the whole file is meant
	What      string
	Hint      string
}

// Error returns what is wrong.
func (e *Error) Error() string { return e.What }

// Parse reads one file, which must hold one document. The error is an *Error.
func Parse(data []byte) (Value, error) {
	f, err := parser.ParseBytes(data, 0)
	if err != nil {
		return Value{}, unreadable(err)
	}
	switch {
	case len(f.Docs) == 0 || len(f.Docs) == 1 && f.Docs[0].Body == nil:
		return Value{}, &Error{What: "the file is empty", Hint: "fill it or take it away"}
	case len(f.Docs) > 1:
		return Value{}, &Error{What: "holds more than one document", Hint: "one document a file"}
	}
	return valueOf(f.Docs[0].Body), nil
}

func unreadable(err error) *Error {
	e := &Error{What: err.Error(), Hint: "write it as YAML; put text in block style after `|`"}
	if at, ok := err.(interface{ GetToken() *token.Token }); ok && at.GetToken() != nil {
		e.Line, e.Col = at.GetToken().Position.Line, at.GetToken().Position.Column
	}
	if m, ok := err.(interface{ GetMessage() string }); ok {
		e.What = m.GetMessage()
	}
	e.What = "not readable: " + strings.SplitN(e.What, "\n", 2)[0]
	return e
}

// valueOf turns a node of the parser into a value.
func valueOf(n ast.Node) Value {
	v := at(n)
	switch n := n.(type) {
	case *ast.MappingNode:
		v.Kind = Map
		for _, e := range n.Values {
			v.Keys = append(v.Keys, valueOf(e.Key))
			v.Items = append(v.Items, valueOf(e.Value))
		}
		if !n.IsFlowStyle && len(v.Keys) > 0 { // the token of a block mapping is the colon
			v.Line, v.Col = v.Keys[0].Line, v.Keys[0].Col
		}
	case *ast.MappingValueNode:
		v = Value{Kind: Map, Keys: []Value{valueOf(n.Key)}, Items: []Value{valueOf(n.Value)}}
		v.Line, v.Col = v.Keys[0].Line, v.Keys[0].Col
	case *ast.SequenceNode:
		v.Kind = List
		for _, e := range n.Values {
			v.Items = append(v.Items, valueOf(e))
		}
	case *ast.StringNode:
		v.Kind, v.Text = Scalar, n.Value
	case *ast.LiteralNode:
		v.Kind, v.Text = Scalar, n.Value.Value
	case *ast.MappingKeyNode:
		return valueOf(n.Value)
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		v.Kind, v.Text = Scalar, n.GetToken().Value
	case *ast.NullNode:
	default:
		v.Kind = Odd
	}
	v.Text = strings.TrimRight(v.Text, "\n")
	return v
}

// at returns an empty value at the place of a node.
func at(n ast.Node) Value {
	if n == nil || n.GetToken() == nil {
		return Value{}
	}
	p := n.GetToken().Position
	return Value{Line: p.Line, Col: p.Column}
}
