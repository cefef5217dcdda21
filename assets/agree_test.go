package assets_test

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/picture"
)

// odd is a word that is near no other.
var odd = strings.Repeat("z", 60)

// The loader and the schemas know the same fields, need the same ones, and take
// the same words for them. The loader is asked: at each place of each schema it is
// given something odd, and says what it would have taken.
func TestSchemasAndLoaderAgree(t *testing.T) {
	all, err := fs.Glob(assets.Files, "schema/*.json")
	if err != nil || len(all) < 10 {
		t.Fatalf("%d schemas, %v", len(all), err)
	}
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	files := yamlFiles(t)
	for _, schema := range all {
		name := strings.TrimSuffix(path.Base(schema), ".json")
		if name == "common" {
			continue
		}
		a := asking{t: t, k: k, file: name + "/zz.yaml", common: readSchema(t, "schema/common.json")}
		if slices.Contains(files, name+".yaml") {
			a.file = name + ".yaml"
		}
		a.walk(readSchema(t, schema), "\n%s", name)
	}
}

// asking goes through one schema. Around is the YAML around a place, with %s for
// what stands there, on the second line.
type asking struct {
	t      *testing.T
	k      *tree.Knowledge
	file   string
	common map[string]any
}

func (a asking) walk(schema map[string]any, around, at string) {
	schema = a.resolve(schema)
	nest := func(before, after string) string {
		return strings.Replace(around, "\n%s", before+"\n%s"+after, 1)
	}
	kind, _ := schema["type"].(string)
	switch {
	case schema["enum"] != nil:
		a.same(at, "words", a.hints(around, odd, "write one of "), texts(schema["enum"]))
	case schema["anyOf"] != nil:
		a.same(at, "words", a.hints(around, odd, "write a number from 0 to 1 or one of "), texts(schema["anyOf"].([]any)[0].(map[string]any)["enum"]))
	case kind == "array":
		a.faulty(around, odd, at)
		a.walk(schema["items"].(map[string]any), nest("[", "]"), at+"[]")
	case kind == "object" && schema["properties"] == nil:
		a.faulty(around, odd, at)
		a.walk(schema["additionalProperties"].(map[string]any), nest("{x: ", "}"), at+".x")
	case kind == "object":
		a.object(schema, around, at)
		for name, field := range schema["properties"].(map[string]any) {
			a.walk(field.(map[string]any), nest("{"+name+": ", "}"), at+"."+name)
		}
	case kind == "boolean" || kind == "number" || kind == "integer":
		a.faulty(around, odd, at)
	case kind == "string":
		a.faulty(around, "[a]", at)
	default:
		a.t.Errorf("%s: a schema of no kind that is known: %v", at, schema)
	}
}

func (a asking) resolve(schema map[string]any) map[string]any {
	to, ok := schema["$ref"].(string)
	if !ok {
		return schema
	}
	_, name, _ := strings.Cut(to, "#/definitions/")
	return a.common["definitions"].(map[string]any)[name].(map[string]any)
}

// object compares the fields of a mapping, and those that must be there.
func (a asking) object(schema map[string]any, around, at string) {
	var fields []string
	for name := range schema["properties"].(map[string]any) {
		fields = append(fields, name)
	}
	if schema["additionalProperties"] != false {
		a.t.Errorf("%s: additionalProperties must be false", at)
	}
	known := "{" + odd + ": 1}"
	hints := a.hints(around, known, "write one of ")
	if len(fields) == 2 && len(hints) == 0 { // a text: the loader need not say zh and en
		a.faulty(around, known, at)
		return
	}
	a.same(at, "fields", hints, fields)
	if slices.Contains(fields, "zh") {
		return
	}
	var needed []string
	for _, h := range a.hints(around, known, "add ") {
		needed = append(needed, strings.TrimSuffix(h, ":"))
	}
	a.same(at, "required", needed, texts(schema["required"]))
}

// faults returns what the loader says of the second line, where the odd thing is.
func (a asking) faults(around, what string) []tree.Fault {
	text := strings.Replace(around, "%s", what, 1) + "\n"
	files := fstest.MapFS{a.file: {Data: []byte(text)}} // all the rest is missing, which is told elsewhere
	_, err := tree.Load(files)
	all, _ := tree.AsFaults(err)
	_, err = tree.LoadPractice(files, a.k)
	practice, _ := tree.AsFaults(err)
	_, err = picture.Load(files)
	drawn, _ := tree.AsFaults(err)
	all = slices.Concat(all, practice, drawn)
	return slices.DeleteFunc(slices.Clone(all), func(f tree.Fault) bool { return f.File != a.file || f.Line != 2 })
}

// hints returns the words that follow a beginning in the hints of the loader.
func (a asking) hints(around, what, beginning string) []string {
	var out []string
	for _, f := range a.faults(around, what) {
		if rest, ok := strings.CutPrefix(f.Hint.EN, beginning); ok {
			out = append(out, strings.Split(rest, ", ")...)
		}
	}
	return out
}

func (a asking) faulty(around, what, at string) {
	if len(a.faults(around, what)) == 0 {
		a.t.Errorf("%s: the loader takes %q, the schema does not", at, what)
	}
}

func (a asking) same(at, what string, loader, schema []string) {
	slices.Sort(loader)
	slices.Sort(schema)
	if loader = slices.Compact(loader); !slices.Equal(loader, schema) {
		a.t.Errorf("%s, %s: the loader has %q, the schema %q", at, what, loader, schema)
	}
}

func texts(list any) []string {
	var out []string
	for _, e := range list.([]any) {
		out = append(out, e.(string))
	}
	return out
}
