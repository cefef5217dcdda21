package tree

import (
	"io/fs"
	"maps"
	"slices"
	"testing"
	"testing/fstest"

	"swipewise/assets"
)

// TestSlips changes one file of the whole shipped knowledge, as a slip of the
// hand would: some bytes are cut out and others put in. What loads can be walked;
// what does not is told with a place in a file. It is no fuzz target: the whole
// knowledge loads too slowly for one; FuzzLoad does it with a small one.
func TestSlips(t *testing.T) {
	var names []string
	base := fstest.MapFS{}
	err := fs.WalkDir(assets.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(assets.Files, name)
		base[name] = &fstest.MapFile{Data: data}
		names = append(names, name)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, put := range []string{"", "\t", "：", " ", "  ", "\n", ": ", "- ", "&a ", "*a", "'", "\"", "|", "[", "#", "\xff", "\x00", "\r", "no", "-1", "1e9", "other", "display"} {
		name := names[i*13%len(names)]
		data := base[name].Data
		from := min(i*37, len(data))
		to := min(from+i%5, len(data))
		files := maps.Clone(base)
		files[name] = &fstest.MapFile{Data: slices.Concat(data[:from], []byte(put), data[to:])}
		k, err := Load(files)
		if err == nil {
			s := NewSession(k)
			s.Guide()
			Grow(s, 1)
			continue
		}
		faults, ok := AsFaults(err)
		if !ok || len(faults) == 0 || k != nil {
			t.Fatalf("%q in %s: knowledge %v, error %v", put, name, k != nil, err)
		}
	}
}
