package assets_test

import (
	"encoding/json"
	"io/fs"
	"path"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"swipewise/assets"
)

// A schema is called like the folder, or the file, that it is for.
func schemaOf(file string) string {
	name := strings.TrimSuffix(file, ".yaml")
	if dir := path.Dir(file); dir != "." {
		name = dir
	}
	return "schema/" + name + ".json"
}

// yamlFiles lists the files that have a schema: all but the words of the
// screens, whose fields are those of the screens.
func yamlFiles(t testing.TB) []string {
	t.Helper()
	var out []string
	err := fs.WalkDir(assets.Files, ".", func(name string, _ fs.DirEntry, err error) error {
		if path.Ext(name) == ".yaml" && path.Dir(name) != "words" {
			out = append(out, name)
		}
		return err
	})
	if err != nil || len(out) < 100 {
		t.Fatalf("%d files, %v", len(out), err)
	}
	return out
}

// embedded lets a schema refer to the ones beside it.
type embedded struct{}

func (embedded) Load(url string) (any, error) {
	f, err := assets.Files.Open("schema/" + path.Base(url))
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	return jsonschema.UnmarshalJSON(f)
}

func compiler() *jsonschema.Compiler {
	c := jsonschema.NewCompiler()
	c.UseLoader(embedded{})
	return c
}

// check holds a file against its schema.
func check(t testing.TB, c *jsonschema.Compiler, file string, data []byte) {
	t.Helper()
	schema, err := c.Compile("file:///" + schemaOf(file))
	if err != nil {
		t.Fatal(err)
	}
	asJSON, err := yaml.YAMLToJSON(data)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(string(asJSON)))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	if err := schema.Validate(value); err != nil {
		t.Errorf("%s: %v", file, err)
	}
}

// What is shipped is what the schemas allow, so that an editor underlines
// nothing that is right.
func TestFilesKeepToTheirSchemas(t *testing.T) {
	c := compiler()
	for _, name := range yamlFiles(t) {
		data, err := fs.ReadFile(assets.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		check(t, c, name, data)
	}
}

// readSchema returns a schema as it stands in its file.
func readSchema(t testing.TB, file string) map[string]any {
	t.Helper()
	data, err := fs.ReadFile(assets.Files, file)
	if err != nil {
		t.Fatalf("%v: write a schema for these files", err)
	}
	var out map[string]any
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return out
}
