package tree

import (
	"errors"
	"io/fs"

	"swipewise/tree/doc"
)

// readSources reads the list of sources; without one every source stands for
// itself.
func (l *loader) readSources() {
	if _, err := fs.Stat(l.files, sourcesFile); errors.Is(err, fs.ErrNotExist) {
		return
	}
	n, ok := l.file(sourcesFile)
	if !ok {
		return
	}
	for _, e := range n.List() {
		f := e.Fields("id", "what", "trust", "figures")
		f.Need(e, "id", "what", "trust")
		s := Source{
			ID:    f.Get("id").Str(),
			What:  f.Get("what").Text(),
			Trust: Trust(f.Get("trust").OneOf(string(TrustHigh), string(TrustGood), string(TrustMedium), string(TrustLow), string(Estimated))),

			Figures: f.Get("figures").Flag(),
		}
		if _, ok := l.k.source[s.ID]; ok {
			f.Get("id").Fault(doc.Say("依据 %q 列了两次", "source %q is listed twice", s.ID), doc.Say("留一个", "keep one of them"))
		}
		l.k.source[s.ID] = s
	}
}

func (l *loader) readConcept(n doc.Node) {
	f := n.Fields("id", "trouble", "denies", "words")
	f.Need(n, "id", "words")
	c := &Concept{
		ID:      l.define(KindConcept, f.Get("id"), false),
		Trouble: f.Get("trouble").Flag(),
		Denies:  f.Get("denies").Flag(),
		Words:   map[string][]string{},
	}
	words := f.Get("words").Fields(WordLanguages()...)
	for _, lang := range WordLanguages() {
		if w := words.Get(lang).Strs(); len(w) > 0 {
			c.Words[lang] = w
		}
	}
	if len(c.Words) == 0 {
		n.Fault(doc.Say("概念 %q 没有一个说法", "concept %q has no words", c.ID), doc.Say("写 words:，下面写 zh: [刷卡]、en: [swipe]", "write words: and below it zh: [刷卡] and en: [swipe]"))
	}
	l.k.lexicon = append(l.k.lexicon, c)
}

// readHearing reads the weights of words. Without them words say nothing.
func (l *loader) readHearing() {
	l.k.hearing = HearingWeights{Nothing: 1}
	if _, err := fs.Stat(l.files, hearingFile); errors.Is(err, fs.ErrNotExist) {
		return
	}
	n, ok := l.file(hearingFile)
	if !ok {
		return
	}
	var names []string
	w := &l.k.hearing
	for _, f := range w.fields() {
		names = append(names, f.name)
	}
	f := n.Fields(names...)
	f.Need(n, names...)
	for _, x := range w.fields() {
		*x.at = f.Get(x.name).Num()
	}
	if w.Wording < 0 || w.Meaning < 0 || w.Wording+w.Meaning >= 1 {
		n.Fault(doc.Say("wording 和 meaning 加起来要小于 1", "wording and meaning must sum to less than 1"), doc.Say("用 tree measure --texts 文件 --fit 重新算", "fit them anew: tree measure --texts FILE --fit"))
	}
}
