package tree

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The model knows no screen, no clock and no operating system.
func TestImports(t *testing.T) {
	allowed := []string{"github.com/agnivade/levenshtein", "github.com/goccy/go-yaml/ast", "github.com/goccy/go-yaml/parser", "github.com/goccy/go-yaml/token", "swipewise/tree/plan"}
	forbidden := []string{"os", "time", "syscall", "net", "runtime", "unsafe", "plugin", "embed", "log", "math/rand"}
	files, err := filepath.Glob("*.go")
	numbers, _ := filepath.Glob("plan/*.go")
	files = append(files, numbers...)
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files, error %v", len(files), err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, data, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range f.Imports {
			path, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			outside := strings.Contains(strings.Split(path, "/")[0], ".") || strings.HasPrefix(path, "swipewise")
			if outside && !slices.Contains(allowed, path) {
				t.Errorf("%s imports %s", name, path)
			}
			for _, f := range forbidden {
				if path == f || strings.HasPrefix(path, f+"/") {
					t.Errorf("%s imports %s", name, path)
				}
			}
		}
	}
}
