package command

import (
	"os"
	"runtime/debug"
	"slices"
	"sync"

	"swipewise/tree"
	"swipewise/wizard/export"
	"swipewise/wizard/texts"
	"swipewise/wizard/words"
)

// lay lays the folder given with --assets over the built-in files, and finds
// the words of the commands there if it has its own.
func (a *app) lay() error {
	if info, err := os.Stat(a.dir); err != nil || !info.IsDir() { // before it is opened: a pipe would keep us for ever
		return bad(a.w.Bad.Assets, oneLine(a.dir))
	}
	root, err := os.OpenRoot(a.dir) // open as long as the program runs: nothing outside is ever read
	if err != nil {
		return bad(a.w.Bad.Assets, oneLine(a.dir))
	}
	upper := root.FS()
	a.faults = append(unusedFiles(upper, a.m.Files), cardsIn(upper)...)
	a.files = overlay{upper: upper, lower: a.m.Files}
	var page export.Words // read only when a page is written; what is wrong in it is told at once
	if faults, ok := tree.AsFaults(words.Load(a.files, "export", &page)); ok {
		a.faults = append(a.faults, faults...)
	}
	own, err := words.In[Words](a.files, "commands", a.l)
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

// load reads the knowledge and, beside it, the words of the pages. All that is
// wrong with the assets is told together.
func (a *app) load() (*tree.Knowledge, texts.Book, error) {
	defer debug.SetGCPercent(debug.SetGCPercent(loadGC))
	read := sync.OnceValues(func() (texts.Book, error) { return texts.Load(a.files) })
	go func() {
		defer func() { _ = recover() }() // a panic comes again below
		_, _ = read()
	}()
	k, kErr := tree.Load(a.files)
	book, tErr := read()
	faults := slices.Clone(a.faults)
	for _, err := range []error{kErr, tErr} {
		found, ok := tree.AsFaults(err)
		if err != nil && !ok {
			return nil, book, err
		}
		faults = append(faults, found...)
	}
	if len(faults) > 0 {
		return nil, book, faults
	}
	return k, book, nil
}
