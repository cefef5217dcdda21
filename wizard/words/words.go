// Package words reads the words of the interface from assets/words. Each package
// names its words once, as the fields of a struct; the file must give every one
// of them in both languages and nothing else:
//
//	type Words struct {
//		Title string `yaml:"title"`
//		Keys  struct {
//			Back string `yaml:"back"`
//		} `yaml:"keys"`
//	}
//
//	w, err := words.Read[Words](files, "screens")
//	w.In(tree.ZH).Title
//
// So a word that is missing, or spelt differently, is found when the program
// starts and by the tests, never by a clerk.
package words

import (
	"cmp"
	"errors"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/tree/doc"
)

// Load reads words/NAME.yaml into a pointer to a struct whose fields are
// tree.Text or structs of the same kind. A field is called as its yaml tag says,
// or else as in Go, in lower case. The error is a tree.Faults with everything
// that is wrong in the file.
func Load(files fs.FS, name string, into any) error { return read(files, name, into, into) }

// read fills a struct for each language, which may be the same one.
func read(files fs.FS, name string, zh, en any) error {
	l := loader{file: path.Join("words", name+".yaml")}
	if v, ok := l.parse(files); ok {
		l.fill(v, reflect.ValueOf(zh).Elem(), reflect.ValueOf(en).Elem())
	}
	if len(l.faults) == 0 {
		return nil
	}
	slices.SortStableFunc(l.faults, func(a, b tree.Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.What.EN, b.What.EN))
	})
	return l.faults
}

// loader is one load under way.
type loader struct {
	file   string
	faults tree.Faults
}

func (l *loader) fault(at doc.Value, what, hint tree.Text) {
	l.faults = append(l.faults, tree.Fault{File: l.file, Line: int(at.Line), Col: int(at.Col), What: what, Hint: hint})
}

func (l *loader) parse(files fs.FS) (doc.Value, bool) {
	v, _, err := doc.Open(files).File(files, l.file)
	var bad *doc.Error
	if errors.As(err, &bad) {
		l.fault(doc.Value{Line: int32(bad.Line), Col: int32(bad.Col)}, bad.What, bad.Hint)
		return doc.Value{}, false
	}
	return v, true
}

// pair is one entry of a mapping.
type pair struct{ key, value doc.Value }

// fill gives the fields of a struct for each language the values of a mapping.
func (l *loader) fill(v doc.Value, zh, en reflect.Value) {
	values := l.pairs(v)
	var names []string
	for i := range zh.NumField() {
		if zh.Field(i).Type() == reflect.TypeFor[tree.Lang]() {
			zh.Field(i).SetString(string(tree.ZH))
			en.Field(i).SetString(string(tree.EN))
			continue
		}
		name := nameOf(zh.Type().Field(i))
		names = append(names, name)
		value, ok := values[name]
		if !ok {
			l.fault(v, doc.Say("没有写 %q", "no text for %q", name), doc.Say("中文英文都加上", "add it in both languages"))
			continue
		}
		delete(values, name)
		switch zh.Field(i).Interface().(type) {
		case tree.Text:
			text := reflect.ValueOf(l.text(name, value))
			zh.Field(i).Set(text)
			en.Field(i).Set(text)
		case string:
			text := l.text(name, value)
			zh.Field(i).SetString(text.ZH)
			en.Field(i).SetString(text.EN)
		default:
			l.fill(value.value, zh.Field(i), en.Field(i))
		}
	}
	for name, value := range values {
		l.fault(value.key, doc.Say("没有 %q 这个名字", "unknown key %q", name), meant(name, names))
	}
}

func nameOf(f reflect.StructField) string {
	if tag := f.Tag.Get("yaml"); tag != "" {
		return tag
	}
	return strings.ToLower(f.Name)
}

// meant words the nearest known name as a hint.
func meant(name string, known []string) tree.Text {
	if near := tree.Nearest(name, known); near != "" {
		return doc.Say("是不是 %q？", "did you mean %q?", near)
	}
	return doc.Say("去掉它", "leave it out")
}

// pairs returns the entries of a mapping by their keys.
func (l *loader) pairs(v doc.Value) map[string]pair {
	out := map[string]pair{}
	if v.Kind != doc.Map {
		l.fault(v, doc.Say("这里该是“名字: 内容”", "expected a mapping"), doc.Say("一行写一个 `名字: 内容`", "write `key: value` lines"))
		return out
	}
	for i := range len(v.Items) / 2 {
		key, value := v.Pair(i)
		out[key.Text] = pair{*key, *value}
	}
	return out
}

// text returns a text that is there in both languages and takes the same
// values in both.
func (l *loader) text(name string, of pair) tree.Text {
	values := l.pairs(of.value)
	t := tree.Text{ZH: l.scalar(name, "zh", of, values), EN: l.scalar(name, "en", of, values)}
	for lang, v := range values {
		if lang != "zh" && lang != "en" {
			l.fault(v.key, doc.Say("%[2]q 里没有 %[1]q 这种语言", "unknown language %q of %q", lang, name), doc.Say("写 zh: 和 en:", "write zh: and en:"))
		}
	}
	if zh, en := placeholders(t.ZH), placeholders(t.EN); zh != en && !t.Empty() {
		l.fault(of.key, doc.Say("%q 的中文里填 %q，英文里却填 %q", "%q takes %q in Chinese but %q in English", name, zh, en),
			tree.Text{ZH: "两种语言里写一样的 %s 和 %d，或者编上号：%[1]s", EN: "write the same %s and %d in both, or number them: %[1]s"})
	}
	return t
}

func (l *loader) scalar(name, lang string, of pair, values map[string]pair) string {
	v := values[lang].value
	if v.Kind != doc.Scalar || v.Text == "" {
		l.fault(of.key, doc.Say("%[2]q 没有写 %[1]s", "no %s for %q", lang, name), doc.Say("中文英文都要写", "write it in both languages"))
		return ""
	}
	return v.Text
}
