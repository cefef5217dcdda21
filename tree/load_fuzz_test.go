package tree

import (
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"swipewise/tree/doc"
)

// FuzzLoad writes arbitrary YAML over one file of the small knowledge. A load
// gives knowledge that a session can walk, or faults; never both, never a panic.
func FuzzLoad(f *testing.F) {
	folders := []string{"costs.yaml", "causes/device.lamp.yaml", "questions/lit.yaml", "questions/code.yaml", "remedies/swap.yaml", "hazards/shock.yaml", "rescue/cash.yaml", "displays/list.yaml", "codes/list.yaml", "asked/fee.yaml"}
	for i, name := range folders {
		if file := small()[name]; file != nil {
			f.Add(uint8(i), string(file.Data), false)
			f.Add(uint8(i), string(file.Data), true)
		}
	}
	for i, text := range []string{
		"", "---", "id", "- - -", "a: &a [*a]", "<<: *x", "? {a: b}\n: c", "!!binary x", "id: |\n", "{", "- code: 1\n- code:", "\xff\xfe", "%YAML 9", "a: b: c", "'", "\"\\q\"", "id: ~", "[[[[[[", "- {id: {}}", "text: [zh, en]",
		"id: |\n  a\n  b\n", "id: \"\\e[2J\"", "signs:\n  code: x\n", "signs:\n  ? [a]\n  : b\n", "share: 1e999", "share: .inf", "share: 0x10", "cases: [[]]", "only-if: [=, a=b=c]", "id: *x", "&x id: y", "!x id: !y z",
	} {
		for n := range folders {
			f.Add(uint8(n), text, i%2 == 0)
		}
	}
	rest := small()
	raw := map[string][]byte{}
	for name, file := range rest {
		raw[name] = file.Data
	}
	rest[doc.PackFile] = &fstest.MapFile{Data: doc.Build(raw)} // what is not fuzzed is parsed once
	f.Fuzz(func(t *testing.T, which uint8, text string, alone bool) {
		if len(text) > 4096 {
			t.Skip("longer than a knowledge file")
		}
		name := folders[int(which)%len(folders)]
		files := fstest.MapFS{}
		if !alone {
			maps.Copy(files, rest)
		}
		files[name] = &fstest.MapFile{Data: []byte(text)}
		k, err := Load(files)
		if err == nil {
			s := NewSession(k)
			s.Guide()
			for range 4 {
				Grow(s, 1)
			}
			return
		}
		faults, ok := AsFaults(err)
		if !ok || len(faults) == 0 || k != nil {
			t.Fatalf("knowledge %v, error %v", k != nil, err)
		}
		for _, x := range faults {
			if x.File == "" || x.What.Empty() || x.Line < 0 || strings.Contains(x.String(), "\n") || !bilingual(x) {
				t.Errorf("fault %#v", x)
			}
		}
	})
}
