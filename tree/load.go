package tree

import (
	"encoding/binary"
	"errors"
	"hash"
	"hash/fnv"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"swipewise/tree/doc"
)

// The folders of the knowledge and the file with the three costs.
const (
	causesDir    = "causes"
	questionsDir = "questions"
	remediesDir  = "remedies"
	hazardsDir   = "hazards"
	rescueDir    = "rescue"
	displaysDir  = "displays"
	codesDir     = "codes"
	askedDir     = "asked"
	lexiconDir   = "lexicon"
	costsFile    = "costs.yaml"
)

// Load reads the knowledge from a file system: one file per cause, question,
// remedy, hazard and rescue way, lists of displays and codes, and costs.yaml.
// The error is a Faults with everything that is wrong, so that an author can
// mend it all at once.
func Load(files fs.FS) (*Knowledge, error) {
	l := &loader{files: files, pack: doc.Open(files), seen: map[string]position{}, unread: map[string]bool{}, print: fnv.New64a(), k: &Knowledge{
		cause:    map[string]*Cause{},
		question: map[string]*Question{},
		remedy:   map[string]*Remedy{},
		display:  map[string]*Display{},
		source:   map[string]Source{},
		presumed: map[string]*Presumption{},
	}}
	l.readSources()
	l.readPresumptions()
	l.costs()
	l.readHearing()
	l.each(questionsDir, l.readQuestion)
	l.each(remediesDir, l.readRemedy)
	l.each(causesDir, l.readCause)
	l.each(hazardsDir, l.readHazard)
	l.each(rescueDir, l.readRescue)
	l.each(askedDir, l.readAsked)
	l.each(lexiconDir, func(n node) {
		for _, e := range n.list() {
			l.readConcept(e)
		}
	})
	l.each(displaysDir, func(n node) {
		for _, e := range n.list() {
			l.readDisplay(e)
		}
	})
	l.each(codesDir, func(n node) {
		for _, e := range n.list() {
			l.readCode(e)
		}
	})
	l.link()
	if err := l.err(); err != nil {
		return nil, err
	}
	l.k.fingerprint = letters(l.print.Sum64())
	l.k.words = l.pack.Made(wordsOf(l.k.fingerprint))
	l.k.places = l.seen
	l.k.buildTables()
	return l.k, nil
}

// loader is one load under way.
type loader struct {
	collector
	files  fs.FS
	pack   doc.Pack
	k      *Knowledge
	seen   map[string]position // what kind and id was defined where
	cases  []casesAt
	unread map[string]bool // folders of which a file could not be read
	size   int             // bytes of the files read so far
	print  hash.Hash64     // of all that was read; nil where nobody asks
}

// casesAt keeps the places of a hazard's references until they are linked.
type casesAt struct {
	refs      []refAt
	displays  []named
	codes     []named
	remedies  []named
	causes    []named
	questions []named
	demands   []named
	presumes  []named
	acts      []named // questions or remedies
	gate      bool    // the case forbids something until its demands are met
}

// each parses every YAML file of a folder, in order of their names.
func (l *loader) each(dir string, read func(node)) {
	entries, err := doc.ReadDir(l.files, dir)
	if err != nil {
		l.unreadable(dir, err)
		return
	}
	folded := map[string]string{}
	for _, e := range entries {
		if path.Ext(e.Name()) != ".yaml" {
			continue
		}
		name := path.Join(dir, e.Name())
		if first, ok := folded[strings.ToLower(e.Name())]; ok {
			l.add(position{file: name}, say("和 %s 只差在大小写，Windows 会当成同一个文件", "differs from %s only in capital letters, which Windows takes for the same", first),
				say("换一个名字，用小写字母", "give it another name, in small letters"))
			continue
		}
		folded[strings.ToLower(e.Name())] = name
		n, ok := l.file(name)
		if !ok {
			l.unread[dir] = true
			continue
		}
		read(n)
	}
}

// file reads one file. One that is no YAML is one fault.
func (l *loader) file(name string) (node, bool) {
	if l.size > doc.MaxAll || l.full() {
		return node{}, false
	}
	v, sum, err := l.pack.File(l.files, name)
	if l.size += doc.Length(sum); l.size > doc.MaxAll {
		l.add(position{file: name}, say("所有文件加起来超过了能读的 %d MB", "the files are together longer than the %d MB that can be read", doc.MaxAll>>20), say("去掉一些文件", "take some files away"))
		return node{}, false
	}
	if err != nil {
		l.unreadable(name, err)
		return node{}, false
	}
	if l.print != nil {
		_, _ = l.print.Write(binary.BigEndian.AppendUint64([]byte(name), sum))
	}
	return node{name, &v, &l.collector}, true
}

// unreadable reports a file or folder that cannot be read. A folder that is not
// there is an empty one.
func (l *loader) unreadable(name string, err error) {
	var bad *doc.Error
	if errors.As(err, &bad) {
		l.unread[path.Dir(name)], l.unread[name] = true, true
		l.add(position{name, bad.Line, bad.Col}, Text(bad.What), Text(bad.Hint))
	}
}

func (l *loader) costs() {
	n, ok := l.file(costsFile)
	if !ok {
		return
	}
	f := n.fields("reading", "paying", "support", "in-vain")
	need(n, f, "reading", "paying", "support")
	l.k.costs = Costs{f.get("reading").num(), f.get("paying").num(), f.get("support").num(), f.get("in-vain").num()}
	if l.k.costs.Support <= 0 {
		n.fault(say("打电话的时间要大于 0", "support must cost more than nothing"), say("写 support: 600", "write support: 600"))
	}
}

// idForm is what ids look like: so they are safe as names of files everywhere.
var idForm = regexp.MustCompile(`^[a-z0-9]+([.-][a-z0-9]+)*$`)

// define notes that an id is taken, and reports one that is taken twice, is
// missing, or differs from the name of its file.
func (l *loader) define(kind string, id node, file bool) string {
	name := id.str()
	if name != "" && !idForm.MatchString(name) {
		id.fault(say("%q 不能当编号", "%q is no id", name), say("用小写字母、数字、连字符，比如 card-stuck", "write small letters, digits and hyphens, such as card-stuck"))
	}
	if name == "" {
		l.add(id.at(), say("这里没有编号", "%s without id", kind), say("写 id: 和文件的名字", "write id: followed by the name of the file"))
		return ""
	}
	if want := strings.TrimSuffix(path.Base(id.file), ".yaml"); file && name != want {
		id.fault(say("编号 %q 和文件名 %q 不一样", "id %q in a file named %q", name, want), say("写 id: %s，或者改文件名", "write id: %s, or rename the file", want))
	}
	key := kind + " " + name
	if first, ok := l.seen[key]; ok {
		id.fault(say("编号 %[2]q 在 %[3]s:%[4]d 已经有了", "%s %q is already defined at %s:%d", kind, name, first.file, first.line), say("换一个编号", "choose another id"))
	}
	l.seen[key] = id.at()
	return name
}

// need reports required fields that are not there.
func need(n node, f fields, names ...string) {
	for _, name := range names {
		if !f.get(name).there() {
			n.fault(say("没有写 %s", "no %s", name), say("加上 %s:", "add %s:", name))
		}
	}
}

// sortedByID brings things into the order of their ids, whatever the files are
// called.
func sortedByID[T any](list []*T, id func(*T) string) {
	slices.SortStableFunc(list, func(a, b *T) int { return strings.Compare(id(a), id(b)) })
}

// letters writes a number as 16 letters: no digits, so that nobody takes it for
// the number of a card.
func letters(n uint64) string {
	out := make([]byte, 16)
	for i := range out {
		out[i] = 'a' + byte(n>>(60-4*i))&15
	}
	return string(out)
}
