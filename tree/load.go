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

// How a load works: doc reads each file into nodes (file), load_read.go and the other
// load_*.go files make values of them (readCause …), link checks what refers to what,
// and buildTables reckons the probabilities. Faults are collected throughout, so that
// an author sees all of them at once.
//
// It lives beside the model and not in a package of its own: it fills what only the
// model may touch (signs, indices, tables), which would all have to be exported.

// Load reads the knowledge from a file system: one file per cause, question,
// remedy, hazard and rescue way, lists of displays and codes, and costs.yaml.
// The error is a Faults with everything that is wrong, so that an author can
// mend it all at once.
func Load(files fs.FS) (*Knowledge, error) {
	l := &loader{files: files, pack: doc.Open(files), seen: map[string]Position{}, unread: map[string]bool{}, print: fnv.New64a(), k: &Knowledge{
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
	l.each(lexiconDir, func(n doc.Node) {
		for _, e := range n.List() {
			l.readConcept(e)
		}
	})
	l.each(displaysDir, func(n doc.Node) {
		for _, e := range n.List() {
			l.readDisplay(e)
		}
	})
	l.each(codesDir, func(n doc.Node) {
		for _, e := range n.List() {
			l.readCode(e)
		}
	})
	l.link()
	if err := l.Err(); err != nil {
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
	doc.Collector
	files  fs.FS
	pack   doc.Pack
	k      *Knowledge
	seen   map[string]Position // what kind and id was defined where
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
func (l *loader) each(dir string, read func(doc.Node)) {
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
			l.Add(Position{File: name}, doc.Say("和 %s 只差在大小写，Windows 会当成同一个文件", "differs from %s only in capital letters, which Windows takes for the same", first),
				doc.Say("换一个名字，用小写字母", "give it another name, in small letters"))
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
func (l *loader) file(name string) (doc.Node, bool) {
	if l.size > doc.MaxAll || l.Full() {
		return doc.Node{}, false
	}
	v, sum, err := l.pack.File(l.files, name)
	if l.size += doc.Length(sum); l.size > doc.MaxAll {
		l.Add(Position{File: name}, doc.Say("所有文件加起来超过了能读的 %d MB", "the files are together longer than the %d MB that can be read", doc.MaxAll>>20), doc.Say("去掉一些文件", "take some files away"))
		return doc.Node{}, false
	}
	if err != nil {
		l.unreadable(name, err)
		return doc.Node{}, false
	}
	if l.print != nil {
		_, _ = l.print.Write(binary.BigEndian.AppendUint64([]byte(name), sum))
	}
	return doc.NewNode(name, &v, &l.Collector), true
}

// unreadable reports a file or folder that cannot be read. A folder that is not
// there is an empty one.
func (l *loader) unreadable(name string, err error) {
	var bad *doc.Error
	if errors.As(err, &bad) {
		l.unread[path.Dir(name)], l.unread[name] = true, true
		l.Add(Position{File: name, Line: bad.Line, Col: bad.Col}, bad.What, bad.Hint)
	}
}

func (l *loader) costs() {
	n, ok := l.file(costsFile)
	if !ok {
		return
	}
	f := n.Fields("reading", "paying", "support", "in-vain")
	f.Need(n, "reading", "paying", "support")
	l.k.costs = Costs{f.Get("reading").Num(), f.Get("paying").Num(), f.Get("support").Num(), f.Get("in-vain").Num()}
	if l.k.costs.Support <= 0 {
		n.Fault(doc.Say("打电话的时间要大于 0", "support must cost more than nothing"), doc.Say("写 support: 600", "write support: 600"))
	}
}

// idForm is what ids look like: so they are safe as names of files everywhere.
var idForm = regexp.MustCompile(`^[a-z0-9]+([.-][a-z0-9]+)*$`)

// define notes that an id is taken, and reports one that is taken twice, is
// missing, or differs from the name of its file.
func (l *loader) define(kind string, id doc.Node, file bool) string {
	name := id.Str()
	if name != "" && !idForm.MatchString(name) {
		id.Fault(doc.Say("%q 不能当编号", "%q is no id", name), doc.Say("用小写字母、数字、连字符，比如 card-stuck", "write small letters, digits and hyphens, such as card-stuck"))
	}
	if name == "" {
		l.Add(id.At(), doc.Say("这里没有编号", "%s without id", kind), doc.Say("写 id: 和文件的名字", "write id: followed by the name of the file"))
		return ""
	}
	if want := strings.TrimSuffix(path.Base(id.File()), ".yaml"); file && name != want {
		id.Fault(doc.Say("编号 %q 和文件名 %q 不一样", "id %q in a file named %q", name, want), doc.Say("写 id: %s，或者改文件名", "write id: %s, or rename the file", want))
	}
	key := kind + " " + name
	if first, ok := l.seen[key]; ok {
		id.Fault(doc.Say("编号 %[2]q 在 %[3]s:%[4]d 已经有了", "%s %q is already defined at %s:%d", kind, name, first.File, first.Line), doc.Say("换一个编号", "choose another id"))
	}
	l.seen[key] = id.At()
	return name
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
