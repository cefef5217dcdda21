package tree

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"
)

const sourcesFile = "sources.yaml"

// Trust says how far a source can be relied on.
type Trust string

// The grades of trust, the highest first: the specification itself; documents of
// networks, processors and makers; one program or one acquirer; pages that were
// used for wording only; and no source at all.
const (
	TrustHigh   Trust = "high"
	TrustGood   Trust = "good"
	TrustMedium Trust = "medium"
	TrustLow    Trust = "low"
	Estimated   Trust = "estimate"
)

// Source is what a fact rests on.
type Source struct {
	ID    string
	What  Text
	Trust Trust
}

// Sources returns the sources of the given ids, the most reliable first, each
// wording once. An author's own, which is in no list, stands for itself.
func (k *Knowledge) Sources(ids []string) []Source {
	var out []Source
	for _, id := range ids {
		s, ok := k.source[id]
		if !ok {
			s = Source{ID: id, What: Text{id, id}, Trust: TrustMedium}
		}
		if !slices.ContainsFunc(out, func(o Source) bool { return o.What == s.What }) {
			out = append(out, s)
		}
	}
	order := []Trust{TrustHigh, TrustGood, TrustMedium, TrustLow, Estimated}
	slices.SortStableFunc(out, func(a, b Source) int {
		return cmp.Compare(slices.Index(order, a.Trust), slices.Index(order, b.Trust))
	})
	return out
}

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
	for _, e := range n.list() {
		f := e.fields("id", "what", "trust")
		need(e, f, "id", "what", "trust")
		s := Source{
			ID:    f.get("id").str(),
			What:  f.get("what").text(),
			Trust: Trust(f.get("trust").oneOf(string(TrustHigh), string(TrustGood), string(TrustMedium), string(TrustLow), string(Estimated))),
		}
		if _, ok := l.k.source[s.ID]; ok {
			f.get("id").fault(say("依据 %q 列了两次", "source %q is listed twice", s.ID), say("留一个", "keep one of them"))
		}
		l.k.source[s.ID] = s
	}
}
