package command

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"swipewise/tree"
	"swipewise/wizard/plain"
	"swipewise/wizard/words"
)

// lay lays the folder given with --assets over the built-in files, and finds
// the words of the commands there if it has its own.
func (a *app) lay() error {
	if info, err := os.Stat(a.dir); err != nil || !info.IsDir() {
		return bad(a.say(a.w.Bad.Assets), oneLine(a.dir))
	}
	upper := os.DirFS(a.dir)
	a.faults = strays(upper, a.m.Files)
	a.files = overlay{upper: upper, lower: a.m.Files}
	var own Words
	err := words.Load(a.files, "commands", &own)
	if faults, ok := tree.AsFaults(err); ok {
		a.faults = append(a.faults, faults...)
		return nil
	}
	a.w = own
	return err
}

// loadGC lets garbage lie while the assets are read: to collect it at once would
// save a few megabytes and cost a few milliseconds before the first frame.
const loadGC = 300

// load reads the knowledge and, beside it, the texts of the pages. All that is
// wrong with the assets is told together.
func (a *app) load() (*tree.Knowledge, plain.Texts, error) {
	defer debug.SetGCPercent(debug.SetGCPercent(loadGC))
	read := sync.OnceValues(func() (plain.Texts, error) { return plain.LoadTexts(a.files, a.l) })
	go func() {
		defer func() { _ = recover() }() // a panic comes again below
		_, _ = read()
	}()
	k, kErr := tree.Load(a.files)
	texts, tErr := read()
	faults := slices.Clone(a.faults)
	for _, err := range []error{kErr, tErr} {
		found, ok := tree.AsFaults(err)
		if err != nil && !ok {
			return nil, texts, err
		}
		faults = append(faults, found...)
	}
	if len(faults) > 0 {
		return nil, texts, faults
	}
	return k, texts, nil
}

// strays reports files that nothing would ever read because their folder is
// misspelt.
func strays(upper, lower fs.FS) tree.Faults {
	entries, err := fs.ReadDir(upper, ".")
	if err != nil {
		return tree.Faults{{File: ".", What: fmt.Sprintf("not readable: %v", err)}}
	}
	var names []string
	known, _ := fs.ReadDir(lower, ".")
	for _, e := range known {
		names = append(names, e.Name())
	}
	var faults tree.Faults
	for _, e := range entries {
		read := slices.Contains(names, e.Name())
		if read || e.IsDir() && !holdsYAML(upper, e.Name()) || !e.IsDir() && path.Ext(e.Name()) != ".yaml" {
			continue
		}
		f := tree.Fault{File: e.Name(), What: "no such place in the assets", Hint: "use one of " + strings.Join(names, ", ")}
		if near := nearest(e.Name(), names); near != "" {
			f.Hint = fmt.Sprintf("did you mean %q?", near)
		}
		faults = append(faults, f)
	}
	return faults
}

func holdsYAML(files fs.FS, dir string) bool {
	found, _ := fs.Glob(files, dir+"/*.yaml")
	return len(found) > 0
}
