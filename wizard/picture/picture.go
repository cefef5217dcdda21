// Package picture reads the small drawings that stand beside a question or a remedy: where
// the slot is, which way up the chip goes, what a light means. One is a file in
// assets/pictures that a trainer may change:
//
//	all, err := picture.Load(files)
//	d := all.Of("chip-side") // the drawing beside a question or a remedy; nil for none
//	d.Lines(tree.ZH, false)  // ["┌────┐", "│ ▒▒ │ ← 芯片朝上", …]
package picture

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/tree/doc"
)

const dir = "pictures"

// What a drawing may take, in cells and in lines: in a window of 80×24 a step of 40 cells
// stands beside it.
const (
	MostCells = 34
	MostLines = 8
)

// Drawing is one picture.
type Drawing struct {
	ID      string
	Says    tree.Text // the same in words, for who does not see it
	Sources []string
	beside  []string // ids of questions and remedies
	art     []string
	labels  map[int]tree.Text // by the line that they stand behind, from 0
	file    string
	line    int // where beside stands in the file
}

// Lines returns the drawing with its labels; in ASCII only, where that is asked for.
func (d *Drawing) Lines(l tree.Lang, ascii bool) []string {
	width := 0
	for _, line := range d.art {
		width = max(width, ansi.StringWidth(line))
	}
	out := slices.Clone(d.art)
	for i := range out {
		if label, ok := d.labels[i]; ok {
			out[i] += strings.Repeat(" ", width-ansi.StringWidth(out[i])) + " ← " + label.In(l)
		}
		if ascii {
			out[i] = plain(out[i])
		}
	}
	return out
}

// plain draws with ASCII what can be.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < 0x80 || r >= 0x2e80: // a label's Chinese stays
			return r
		case strings.ContainsRune("─━═▁‾", r):
			return '-'
		case strings.ContainsRune("│║┃", r):
			return '|'
		case r == '←':
			return '<'
		case r == '→':
			return '>'
		case r == '↑':
			return '^'
		case r == '↓', r == '↕':
			return 'v'
		case r == '╱':
			return '/'
		case r == '╲':
			return '\\'
		case r == '●', r == '▪':
			return '*'
		case r == '○', r == '◎', r == '⊕':
			return 'o'
		case r == '·':
			return '.'
		case r >= 0x2500 && r < 0x2580: // corners and crossings
			return '+'
		case r >= 0x2580 && r < 0x25a0 || r == '▨': // blocks
			return '#'
		}
		return r
	}, s)
}

// Set are all drawings.
type Set struct{ all []*Drawing }

// All returns the drawings in the order of their ids.
func (s Set) All() []*Drawing { return slices.Clone(s.all) }

// Of returns the drawing that stands beside a question or a remedy, by its id; nil if there
// is none.
func (s Set) Of(id string) *Drawing {
	for _, d := range s.all {
		if slices.Contains(d.beside, id) {
			return d
		}
	}
	return nil
}

// Check returns a fault for every drawing that stands beside something that the knowledge
// does not have.
func (s Set) Check(k *tree.Knowledge) tree.Faults {
	var known []string
	for _, q := range k.Questions() {
		known = append(known, q.ID)
	}
	for _, r := range k.Remedies() {
		known = append(known, r.ID)
	}
	var out tree.Faults
	for _, d := range s.all {
		for _, id := range d.beside {
			if !slices.Contains(known, id) {
				hint := say("写一个问题或办法的编号", "write the id of a question or a remedy")
				if near := tree.Nearest(id, known); near != "" {
					hint = say("是不是 %q？", "did you mean %q?", near)
				}
				out = append(out, tree.Fault{File: d.file, Line: d.line, What: say("没有 %q 这个问题或办法", "no question or remedy %q", id), Hint: hint})
			}
		}
	}
	return out
}

// say words a fault in both languages.
func say(zh, en string, args ...any) tree.Text { return tree.Text(doc.Say(zh, en, args...)) }

// Load reads all drawings. The error is a tree.Faults with everything that is wrong in
// them; a folder without any is an empty set.
func Load(files fs.FS) (Set, error) {
	entries, err := fs.ReadDir(files, dir)
	if errors.Is(err, fs.ErrNotExist) {
		return Set{}, nil
	}
	if err != nil {
		return Set{}, err
	}
	pack := doc.Open(files)
	var set Set
	var faults tree.Faults
	for _, e := range entries {
		if path.Ext(e.Name()) != ".yaml" {
			continue
		}
		r := reader{file: path.Join(dir, e.Name())}
		v, _, err := pack.File(files, r.file)
		var bad *doc.Error
		if errors.As(err, &bad) {
			r.fault(doc.Value{Line: int32(bad.Line), Col: int32(bad.Col)}, tree.Text(bad.What), tree.Text(bad.Hint))
		} else if d := r.drawing(v, strings.TrimSuffix(e.Name(), ".yaml")); len(r.faults) == 0 {
			set.all = append(set.all, d)
		}
		faults = append(faults, r.faults...)
	}
	if len(faults) > 0 {
		return Set{}, faults
	}
	return set, nil
}

// reader reads one file.
type reader struct {
	file   string
	faults tree.Faults
}

func (r *reader) fault(at doc.Value, what, hint tree.Text) {
	r.faults = append(r.faults, tree.Fault{File: r.file, Line: int(at.Line), Col: int(at.Col), What: what, Hint: hint})
}

// fields returns the values of a mapping, which must have all of the names and no other.
func (r *reader) fields(v doc.Value, names ...string) map[string]doc.Value {
	out := map[string]doc.Value{}
	if v.Kind != doc.Map {
		r.fault(v, say("这里该是“名字: 内容”", "expected a mapping"), say("要有 %s", "it needs %s", strings.Join(names, ", ")))
		return out
	}
	for i := range len(v.Items) / 2 {
		key, value := v.Pair(i)
		if !slices.Contains(names, key.Text) {
			r.fault(*key, say("没有 %q 这个名字", "unknown key %q", key.Text), say("写 %s 里的一个", "write one of %s", strings.Join(names, ", ")))
		}
		out[key.Text] = *value
	}
	for _, name := range names {
		if _, ok := out[name]; !ok {
			r.fault(v, say("没有写 %q", "%q is missing", name), say("加上 %s:", "add %s:", name))
		}
	}
	return out
}

// scalar returns the words of a value.
func (r *reader) scalar(v doc.Value) string {
	if v.Line > 0 && (v.Kind != doc.Scalar || v.Text == "") {
		r.fault(v, say("这里该是一句话", "expected words"), say("写上文字", "write a text"))
	}
	return v.Text
}

// list returns the items of a value.
func (r *reader) list(v doc.Value) []doc.Value {
	if v.Line > 0 && v.Kind != doc.List {
		r.fault(v, say("这里该是一列", "expected a list"), say("写成 [甲, 乙]", "write [a, b]"))
	}
	if v.Kind != doc.List {
		return nil
	}
	return v.Items
}

// drawing reads a drawing, and checks that it fits in both languages.
func (r *reader) drawing(v doc.Value, id string) *Drawing {
	f := r.fields(v, "id", "beside", "says", "draw", "labels", "sources")
	d := &Drawing{ID: r.scalar(f["id"]), labels: map[int]tree.Text{}, file: r.file, line: int(f["beside"].Line)}
	if d.ID != id && d.ID != "" {
		r.fault(f["id"], say("编号是 %q，文件名却是 %q", "the id is %q, the file is called %q", d.ID, id), say("两处写一样", "write the same"))
	}
	for _, x := range r.list(f["beside"]) {
		d.beside = append(d.beside, r.scalar(x))
	}
	for _, x := range r.list(f["sources"]) {
		d.Sources = append(d.Sources, r.scalar(x))
	}
	if says, ok := f["says"]; ok {
		d.Says = r.text(says)
	}
	d.art = strings.Split(strings.Trim(r.scalar(f["draw"]), "\n"), "\n")
	for _, x := range r.list(f["labels"]) {
		at := r.fields(x, "line", "zh", "en")
		label := tree.Text{ZH: r.scalar(at["zh"]), EN: r.scalar(at["en"])}
		n, err := strconv.Atoi(at["line"].Text)
		if err != nil || n < 1 || n > len(d.art) {
			place := at["line"]
			if place.Line == 0 {
				place = x
			}
			r.fault(place, say("图没有第 %q 行", "the drawing has no line %q", at["line"].Text), say("写 1 到 %d", "write 1 to %d", len(d.art)))
			continue
		}
		d.labels[n-1] = label
	}
	r.fits(d, f["draw"])
	return d
}

func (r *reader) text(v doc.Value) tree.Text {
	f := r.fields(v, "zh", "en")
	return tree.Text{ZH: r.scalar(f["zh"]), EN: r.scalar(f["en"])}
}

// fits finds a drawing that is too large, or has a character that is not one cell wide.
func (r *reader) fits(d *Drawing, at doc.Value) {
	if len(d.art) > MostLines {
		r.fault(at, say("图有 %d 行", "the drawing has %d lines", len(d.art)), say("最多 %d 行", "at most %d", MostLines))
	}
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		for i, line := range d.Lines(l, false) {
			if n := ansi.StringWidth(line); n > MostCells {
				r.fault(at, say("第 %d 行连说明有 %d 格宽", "line %d with its label is %d cells wide", i+1, n), say("最多 %d 格，说明写短些", "at most %d: a shorter label", MostCells))
			}
		}
	}
	for _, line := range d.art {
		for _, c := range line {
			if c != ' ' && ansi.StringWidth(string(c)) != 1 || c == '\t' {
				r.fault(at, say("图里的 %q 不占一格", "%q in the drawing is not one cell wide", string(c)), say("图里只用一格宽的符号，字写在 labels: 里", "draw with characters one cell wide, and put words in labels:"))
			}
		}
	}
}
