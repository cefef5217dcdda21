package tree

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The model knows no screen, no clock and no operating system. Its own packages
// may use each other and a seeded source of chance, but nothing of the wizard.
func TestImports(t *testing.T) {
	allowed := []string{
		"github.com/blevesearch/snowballstem", "github.com/blevesearch/snowballstem/english", "github.com/blevesearch/snowballstem/french",
		"github.com/blevesearch/snowballstem/german", "github.com/blevesearch/snowballstem/portuguese", "github.com/blevesearch/snowballstem/spanish",
		"golang.org/x/text/unicode/norm",
		"github.com/agnivade/levenshtein", "github.com/goccy/go-yaml/ast", "github.com/goccy/go-yaml/parser", "github.com/goccy/go-yaml/token",
	}
	forbidden := []string{"os", "time", "syscall", "net", "unsafe", "plugin", "embed", "log", "crypto/rand", "math/rand"}
	files := 0
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		tools := []string{"pack", filepath.Join("understand", "simplified"), filepath.Join("understand", "readings")}
		if err == nil && d.IsDir() && (slices.Contains(tools, name) || d.Name() == "testdata") {
			return fs.SkipDir // tools of go generate, which write a file; and what the tests use
		}
		if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		files++
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range f.Imports {
			path, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			own := path == "swipewise/tree" || strings.HasPrefix(path, "swipewise/tree/")
			outside := strings.Contains(strings.Split(path, "/")[0], ".") || strings.HasPrefix(path, "swipewise")
			if outside && !own && !slices.Contains(allowed, path) {
				t.Errorf("%s imports %s", name, path)
			}
			for _, f := range forbidden {
				if f == "embed" && filepath.Dir(name) == "understand" {
					continue // tables of characters, made by go generate
				}
				if path == f || strings.HasPrefix(path, f+"/") && path != "math/rand/v2" {
					t.Errorf("%s imports %s", name, path)
				}
			}
		}
		return nil
	})
	if err != nil || files < 10 {
		t.Errorf("%d files, error %v", files, err)
	}
}
