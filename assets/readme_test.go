package assets_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
)

var update = flag.Bool("update", false, "write the tables of fields into the READMEs")

// kinds are the schemas in the order in which the READMEs explain them.
func kinds() []string {
	return []string{"causes", "questions", "remedies", "displays", "lexicon", "codes", "hazards", "rescue", "asked", "pictures", "drills", "courses", "phrases", "costs", "hearing", "rubric", "sources", "presumptions"}
}

// The tables of fields in the READMEs are what the schemas say. After a change of
// a schema: go test ./assets -update
func TestReadmesListEveryField(t *testing.T) {
	const from, to = "<!-- fields -->\n", "<!-- /fields -->"
	for lang, name := range map[tree.Lang]string{tree.EN: "README.md", tree.ZH: "README.zh.md"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		before, rest, ok := strings.Cut(string(data), from)
		_, after, ends := strings.Cut(rest, to)
		if !ok || !ends {
			t.Fatalf("%s has no place for the fields", name)
		}
		want := before + from + tables(t, lang) + "\n" + to + after
		if want == string(data) {
			continue
		}
		if !*update {
			t.Errorf("%s does not list the fields of the schemas: go test ./assets -update", name)
		} else if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// tables returns the fields of all kinds of file as tables in Markdown.
func tables(t *testing.T, lang tree.Lang) string {
	all, err := fs.Glob(assets.Files, "schema/*.json")
	if err != nil || len(all) != len(kinds())+1 {
		t.Fatalf("%d schemas, %v: list them all in kinds", len(all), err)
	}
	heads := map[tree.Lang]string{tree.EN: "| field | what it is |", tree.ZH: "| 字段 | 是什么 |"}
	var b strings.Builder
	for _, kind := range kinds() {
		name := kind + "/"
		if _, err := fs.Stat(assets.Files, kind+".yaml"); err == nil {
			name = kind + ".yaml"
		}
		fmt.Fprintf(&b, "\n### `%s`\n\n%s\n| --- | --- |\n", name, heads[lang])
		rows(&b, readSchema(t, "schema/"+kind+".json"), "", lang)
	}
	return b.String()
}

// rows writes a row for every field, and under it those of the things it lists.
func rows(b *strings.Builder, schema map[string]any, before string, lang tree.Lang) {
	if items, ok := schema["items"].(map[string]any); ok {
		schema = items
	}
	fields, _ := schema["properties"].(map[string]any)
	needed := texts(schema["required"])
	var names []string
	for name := range fields {
		names = append(names, name)
	}
	slices.SortFunc(names, func(x, y string) int { // what must be there first
		if a, b := slices.Contains(needed, x), slices.Contains(needed, y); a != b {
			if a {
				return -1
			}
			return 1
		}
		return strings.Compare(x, y)
	})
	for _, name := range names {
		field := fields[name].(map[string]any)
		label := "`" + before + name + "`"
		if slices.Contains(needed, name) {
			label = "**" + label + "**"
		}
		zh, en, _ := strings.Cut(field["description"].(string), "\n")
		fmt.Fprintf(b, "| %s | %s |\n", label, tree.Text{ZH: zh, EN: en}.In(lang))
		if items, ok := field["items"].(map[string]any); ok && items["properties"] != nil {
			rows(b, field, before+name+": ", lang)
		}
	}
}

// Every field is explained in both languages.
func TestSchemasSpeakBothLanguages(t *testing.T) {
	for _, kind := range kinds() {
		for at, text := range descriptions(readSchema(t, "schema/"+kind+".json"), kind) {
			zh, en, ok := strings.Cut(text, "\n")
			if !ok || zh == "" || en == "" || strings.Contains(en, "\n") {
				t.Errorf("%s: write a line in Chinese and a line in English: %q", at, text)
			}
		}
	}
}

func descriptions(schema map[string]any, at string) map[string]string {
	out := map[string]string{}
	if items, ok := schema["items"].(map[string]any); ok {
		for k, v := range descriptions(items, at) {
			out[k] = v
		}
	}
	fields, _ := schema["properties"].(map[string]any)
	for name, field := range fields {
		field := field.(map[string]any)
		out[at+"."+name], _ = field["description"].(string)
		for k, v := range descriptions(field, at+"."+name) {
			out[k] = v
		}
	}
	return out
}
