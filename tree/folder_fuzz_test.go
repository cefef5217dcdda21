package tree

import (
	"io/fs"
	"slices"
	"testing"
	"testing/fstest"

	"swipewise/assets"
)

// FuzzFolder changes one file of the whole shipped knowledge, as a slip of the
// hand would: some bytes are cut out and others put in. What loads can be walked;
// what does not is told with a place in a file.
func FuzzFolder(f *testing.F) {
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
		f.Fatal(err)
	}
	for i, put := range []string{"", "\t", "：", " ", "  ", "\n", ": ", "- ", "&a ", "*a", "'", "\"", "|", "[", "#", "\xff", "\x00", "\r", "no", "-1", "1e9", "other", "display"} {
		f.Add(uint16(i*13), uint16(i*37), uint8(i%5), put)
	}
	f.Fuzz(func(t *testing.T, which, at uint16, cut uint8, put string) {
		name := names[int(which)%len(names)]
		data := base[name].Data
		from := min(int(at), len(data))
		to := min(from+int(cut), len(data))
		files := fstest.MapFS{}
		for n, file := range base {
			files[n] = file
		}
		files[name] = &fstest.MapFile{Data: slices.Concat(data[:from], []byte(put), data[to:])}
		k, err := Load(files)
		if err == nil {
			s := NewSession(k)
			s.Guide()
			Grow(s, 1)
			return
		}
		faults, ok := AsFaults(err)
		if !ok || len(faults) == 0 || k != nil {
			t.Fatalf("knowledge %v, error %v", k != nil, err)
		}
	})
}
