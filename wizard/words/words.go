// Package words reads the words of the interface from assets/words. Each face
// names its words once, as the fields of a struct; the file must give every one
// of them in both languages and nothing else:
//
//	type Words struct {
//		Title tree.Text `yaml:"title"`
//		Keys  struct {
//			Back tree.Text `yaml:"back"`
//		} `yaml:"keys"`
//	}
//
// So a word that is missing, or spelt differently, is found when the program
// starts and by the tests, never by a clerk.
package words

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"swipewise/tree"
)

// Load reads words/NAME.yaml into a pointer to a struct whose fields are
// tree.Text or structs of the same kind. A field is called as its yaml tag says,
// or else as in Go, in lower case. The error is a tree.Faults with everything
// that is wrong in the file.
func Load(files fs.FS, name string, into any) error {
	l := loader{file: path.Join("words", name+".yaml")}
	if body := l.parse(files); body != nil {
		l.fill(body, reflect.ValueOf(into).Elem())
	}
	if len(l.faults) == 0 {
		return nil
	}
	slices.SortStableFunc(l.faults, func(a, b tree.Fault) int { return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.What, b.What)) })
	return l.faults
}

// loader is one load under way.
type loader struct {
	file   string
	faults tree.Faults
}

func (l *loader) fault(at *token.Token, hint, what string, args ...any) {
	f := tree.Fault{File: l.file, What: fmt.Sprintf(what, args...), Hint: hint}
	if at != nil {
		f.Line, f.Col = at.Position.Line, at.Position.Column
	}
	l.faults = append(l.faults, f)
}

func (l *loader) parse(files fs.FS) ast.Node {
	data, err := fs.ReadFile(files, l.file)
	if err != nil {
		l.fault(nil, "", "not readable: %v", err)
		return nil
	}
	f, err := parser.ParseBytes(data, 0)
	if err != nil {
		var at *token.Token
		if e, ok := err.(interface{ GetToken() *token.Token }); ok {
			at = e.GetToken()
		}
		what := err.Error()
		if e, ok := err.(interface{ GetMessage() string }); ok {
			what = e.GetMessage()
		}
		l.fault(at, "put text in block style after `|`", "not readable: %s", what)
		return nil
	}
	if len(f.Docs) != 1 || f.Docs[0].Body == nil {
		l.fault(nil, "write `key: value` lines, without ---", "expected one document")
		return nil
	}
	return f.Docs[0].Body
}

// fill gives the fields of a struct the values of a mapping.
func (l *loader) fill(n ast.Node, into reflect.Value) {
	values := l.pairs(n)
	var names []string
	for i := range into.NumField() {
		name := nameOf(into.Type().Field(i))
		names = append(names, name)
		value, ok := values[name]
		if !ok {
			l.fault(n.GetToken(), "add it in both languages", "no text for %q", name)
			continue
		}
		delete(values, name)
		switch field := into.Field(i); field.Interface().(type) {
		case tree.Text:
			field.Set(reflect.ValueOf(l.text(name, value)))
		default:
			l.fill(value.Value, field)
		}
	}
	for name, value := range values {
		l.fault(value.Key.GetToken(), meant(name, names), "unknown key %q", name)
	}
}

func nameOf(f reflect.StructField) string {
	if tag := f.Tag.Get("yaml"); tag != "" {
		return tag
	}
	return strings.ToLower(f.Name)
}

// meant words the nearest known name as a hint.
func meant(name string, known []string) string {
	best, at := "", len(name)/2+1
	for _, k := range known {
		if d := levenshtein.ComputeDistance(name, k); d < at {
			best, at = k, d
		}
	}
	if best == "" {
		return "leave it out"
	}
	return fmt.Sprintf("did you mean %q?", best)
}

// pairs returns the entries of a mapping.
func (l *loader) pairs(n ast.Node) map[string]*ast.MappingValueNode {
	out := map[string]*ast.MappingValueNode{}
	switch m := n.(type) {
	case *ast.MappingNode:
		for _, v := range m.Values {
			out[v.Key.GetToken().Value] = v
		}
	case *ast.MappingValueNode:
		out[m.Key.GetToken().Value] = m
	default:
		l.fault(n.GetToken(), "write `key: value` lines", "expected a mapping")
	}
	return out
}

// text returns a text that is there in both languages and takes the same
// values in both.
func (l *loader) text(name string, n *ast.MappingValueNode) tree.Text {
	values := l.pairs(n.Value)
	t := tree.Text{ZH: l.scalar(name, "zh", n, values), EN: l.scalar(name, "en", n, values)}
	for lang, v := range values {
		if lang != "zh" && lang != "en" {
			l.fault(v.Key.GetToken(), "write zh: and en:", "unknown language %q of %q", lang, name)
		}
	}
	if zh, en := placeholders(t.ZH), placeholders(t.EN); zh != en && !t.Empty() {
		l.fault(n.Key.GetToken(), "write the same %s and %d in both, or number them: %[1]s", "%q takes %q in Chinese but %q in English", name, zh, en)
	}
	return t
}

func (l *loader) scalar(name, lang string, of *ast.MappingValueNode, values map[string]*ast.MappingValueNode) string {
	s := ""
	if v, ok := values[lang]; ok {
		switch n := v.Value.(type) {
		case *ast.StringNode:
			s = n.Value
		case *ast.LiteralNode:
			s = n.Value.Value
		case *ast.NullNode, *ast.MappingNode, *ast.MappingValueNode, *ast.SequenceNode:
		default:
			s = n.GetToken().Value
		}
	}
	s = strings.TrimRight(s, "\n")
	if s == "" {
		l.fault(of.Key.GetToken(), "write it in both languages", "no %s for %q", lang, name)
	}
	return s
}
