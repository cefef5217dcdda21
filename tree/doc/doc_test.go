package doc

import (
	"errors"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

const sample = `id: card.expired
share: 200
title:
  zh: 卡过期了
  en: |
    Card: expired
list: [a, "b", 3]
items:
  - id: one
    no: ~
  - two
`

func TestParseKnowsPlaces(t *testing.T) {
	v, err := Parse([]byte(sample))
	if err != nil {
		t.Fatal(err)
	}
	_, title := v.Pair(2)
	if title.Kind != Map || title.Line != 4 || title.Col != 3 || title.Items[3].Text != "Card: expired" {
		t.Errorf("title is %+v", title)
	}
	_, list := v.Pair(4)
	one := list.Items[0]
	if key, value := one.Pair(1); one.Line != 9 || key.Text != "no" || value.Kind != Null {
		t.Errorf("first item is %+v", one)
	}
}

func TestUnreadable(t *testing.T) {
	for _, bad := range []string{"", "a: [1", "a: 1\n---\nb: 2\n", "a: 1\na: 2\n", "\t- x"} {
		if _, err := Parse([]byte(bad)); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
}

func TestPackGivesWhatParsingGives(t *testing.T) {
	want, err := Parse([]byte(sample))
	if err != nil {
		t.Fatal(err)
	}
	packed := Build(map[string][]byte{"a.yaml": []byte(sample), "bad.yaml": []byte("a: [1")})
	p := Open(fstest.MapFS{PackFile: {Data: packed}})
	if e := p.entries["a.yaml"]; e.data == "" || len(p.entries) != 1 {
		t.Fatalf("the pack holds %d files", len(p.entries))
	}
	got, err := p.Read("a.yaml", []byte(sample))
	if d := cmp.Diff(want, got); d != "" || err != nil {
		t.Errorf("%v %s", err, d)
	}
	changed, err := p.Read("a.yaml", []byte("id: other\n"))
	if err != nil || changed.Items[1].Text != "other" {
		t.Errorf("a changed file is read as %+v, %v", changed, err)
	}
}

func FuzzDamagedPack(f *testing.F) {
	f.Add(Build(map[string][]byte{"a.yaml": []byte(sample)}))
	f.Fuzz(func(_ *testing.T, data []byte) {
		p := Open(fstest.MapFS{PackFile: {Data: data}})
		for name, e := range p.entries {
			r := reader{data: e.data}
			r.value(0)
			_ = name
		}
	})
}

// Whatever bytes a file has, it is a value or an error with words, and what is
// packed is what was parsed.
func FuzzParse(f *testing.F) {
	for _, text := range []string{sample, "a: &a [*a]", "\ufeffa: b\r\n", "\xff\xfea\x00", "- - - x", "? a\n: b", "a: |2\n  x\n", "a：b", "{a: [b, {c: d}]}", "a: 'b''c'", "%TAG ! x\n---\na", "a: >-\n\n  x\n\n  y\n"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := Parse(data)
		var bad *Error
		if err != nil {
			if !errors.As(err, &bad) || bad.What.EN == "" || bad.What.ZH == "" || bad.Hint.EN == "" || bad.Line < 0 {
				t.Fatalf("error %#v", err)
			}
			return
		}
		r := reader{data: string(appendValue(nil, v))}
		if d := cmp.Diff(v, r.value(0), cmpopts.EquateEmpty()); d != "" || r.err != nil {
			t.Errorf("%v %s", r.err, d)
		}
	})
}
