package tree

import (
	"io/fs"
	"path"

	"swipewise/tree/doc"
	"swipewise/tree/understand"
)

// Pack makes the pack of all YAML files of a file system: their values, and the
// index of the words of the knowledge that they hold, which takes longer to make
// than a clerk should wait. Files that are no knowledge are packed without one.
// The error is one of reading.
func Pack(files fs.FS) ([]byte, error) {
	plain := struct{ fs.FS }{files} // whatever pack it has, this one is made anew
	all := map[string][]byte{}
	err := fs.WalkDir(plain, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".yaml" {
			return err
		}
		all[name], err = fs.ReadFile(plain, name)
		return err
	})
	if err != nil {
		return nil, err
	}
	out := doc.Build(all)
	if k, err := Load(plain); err == nil {
		out = doc.AppendMade(out, wordsOf(k.fingerprint), understand.Pack(k.concepts(), k.senses().meanings))
	}
	return out, nil
}

// wordsOf names the index of words in a pack, by the fingerprint of the knowledge.
func wordsOf(print string) string { return "words of " + print }

// concepts returns the lexicon as package understand has it.
func (k *Knowledge) concepts() []understand.Concept {
	out := make([]understand.Concept, len(k.lexicon))
	for i, c := range k.lexicon {
		out[i] = understand.Concept{ID: c.ID, Trouble: c.Trouble, Denies: c.Denies, Words: c.Words}
	}
	return out
}

// index returns the index of words: the packed one if it was made of this very
// knowledge.
func (k *Knowledge) index(meanings []understand.Meaning) *understand.Index {
	if k.words != "" {
		return understand.Open(k.words, k.concepts(), meanings)
	}
	return understand.New(k.concepts(), meanings)
}
