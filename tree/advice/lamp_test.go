package advice

import (
	"fmt"
	"maps"
	"sync"
	"testing"
	"testing/fstest"

	"swipewise/assets"
	"swipewise/tree"
)

// lamp is a little knowledge with nothing to advise on: a lamp and a fuse, told
// apart by a look and mended differently.
func lamp() map[string]string {
	text := "{zh: 字, en: Text}"
	opening := "opening: true\ntext: " + text + "\ntopic: " + text + "\nhow: " + text + "\nseconds: 5\nsources: [test]\n"
	files := map[string]string{
		"costs.yaml":             "reading: 5\npaying: 30\nsupport: 600\n",
		"questions/code.yaml":    "id: code\n" + opening,
		"questions/display.yaml": "id: display\n" + opening,
		"questions/lit.yaml": "id: lit\ntext: " + text + "\ntopic: " + text + "\nhow: " + text + "\nseconds: 2\nsources: [test]\nanswers:\n" +
			"  - id: bright\n    text: " + text + "\n    background: .5\n  - id: dull\n    text: " + text + "\n    background: .5\n",
		"displays/all.yaml":     "- id: dark\n  branch: device\n  text: " + text + "\n  sent: not-sent\n  sources: [test]\n",
		"codes/all.yaml":        "- code: \"05\"\n  network: unionpay\n  meaning: " + text + "\n  retry: once\n  explain: " + text + "\n  sources: [test]\n",
		"causes/other.yaml":     cause("other", 200, ""),
		"remedies/swap.yaml":    remedy("swap"),
		"remedies/replace.yaml": remedy("replace"),
	}
	files["causes/device.lamp.yaml"] = cause("device.lamp", 5000, "signs:\n  display: {dark: .9}\n  code: {\"05\": .05}\n  lit: {dull: .9}\nremedies: {swap: .9}\n")
	files["causes/device.fuse.yaml"] = cause("device.fuse", 4800, "signs:\n  display: {dark: .9}\n  lit: {bright: .9}\nremedies: {replace: .9}\n")
	return files
}

func cause(id string, share int, rest string) string {
	return fmt.Sprintf("id: %s\nshare: %d\nreaches: issuer\ntitle: {zh: 名, en: Name}\nexplain: {zh: 说, en: Why}\nsay: {zh: 讲, en: Say}\navoid: {zh: 别, en: Not}\nwho: clerk\nprevent: {zh: 防, en: So}\nsources: [test]\n%s", id, share, rest)
}

func remedy(id string) string {
	return fmt.Sprintf("id: %s\ntitle: {zh: 做, en: Do}\nsteps:\n  - {zh: 做, en: Do}\nseconds: 100\nwho: clerk\nsources: [test]\n", id)
}

// with loads the lamp with some files replaced or added.
func with(t *testing.T, files map[string]string) *tree.Knowledge {
	t.Helper()
	all := lamp()
	maps.Copy(all, files)
	fsys := fstest.MapFS{}
	for name, data := range all {
		fsys[name] = &fstest.MapFile{Data: []byte(data)}
	}
	return load(t, fsys)
}

var loaded = sync.OnceValues(func() (*tree.Knowledge, error) { return tree.Load(assets.Files) })

func shipped(t *testing.T) *tree.Knowledge {
	t.Helper()
	k, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// walks are what the advice on some knowledge is drawn from.
type walks struct {
	signs  *signs
	walked *walked
}

// shippedWalks walks every path of what is shipped, once for all tests.
var shippedWalks = sync.OnceValue(func() walks {
	k, err := loaded()
	if err != nil {
		panic(err)
	}
	s := signsOf(k)
	return walks{s, s.walkAll(2, nil)}
})

// onShipped is the advice on what is shipped.
var onShipped = sync.OnceValue(func() Advice {
	w := shippedWalks()
	return w.signs.advice(w.walked)
})
