package command

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"swipewise/tree"
)

// newFile is a file to be written: its name below the folder, and its text.
type newFile struct{ name, text string }

// guideName is what the guide is called, in whatever language it is written.
const guideName = "README.md"

// starter returns the files that a trainer starts from: the guides in a language,
// the examples that stand in them, and the schemas that editors check them with.
// So what is explained and what is written are one thing.
func starter(files fs.FS, l tree.Lang) ([]newFile, error) {
	name := guideName
	if l == tree.ZH {
		name = "README.zh.md"
	}
	var out []newFile
	for _, dir := range []string{".", "drills"} {
		guide, err := fs.ReadFile(files, path.Join(dir, name))
		if err != nil {
			return nil, err
		}
		out = append(append(out, examples(string(guide))...), newFile{path.Join(dir, guideName), string(guide)})
	}
	schemas, err := builtIn(files, "schema/*.json")
	return append(out, schemas...), err
}

// examples returns the files that stand in a guide: blocks of YAML whose first
// line is a remark with the name of the file.
func examples(guide string) []newFile {
	var out []newFile
	for _, rest := range strings.Split(guide, "\n```yaml\n# ")[1:] {
		block, _, closed := strings.Cut(rest, "\n```")
		name, _, named := strings.Cut(block, "\n")
		if closed && named && fs.ValidPath(name) {
			out = append(out, newFile{name, "# " + block + "\n"})
		}
	}
	slices.SortFunc(out, func(a, b newFile) int { return strings.Compare(a.name, b.name) })
	return out
}

// builtIn returns the files that match a pattern.
func builtIn(files fs.FS, pattern string) ([]newFile, error) {
	names, err := fs.Glob(files, pattern)
	var out []newFile
	for _, name := range names {
		data, readErr := fs.ReadFile(files, name)
		if readErr != nil {
			return nil, readErr
		}
		out = append(out, newFile{name, string(data)})
	}
	return out, err
}

// editable lists the built-in files that can be copied for editing.
func editable(files fs.FS) []string {
	var out []string
	_ = fs.WalkDir(files, ".", func(name string, _ fs.DirEntry, err error) error {
		if err == nil && path.Ext(name) == ".yaml" {
			out = append(out, name)
		}
		return nil
	})
	return out
}
