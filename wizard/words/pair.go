package words

import (
	"io/fs"

	"swipewise/tree"
)

// Pair is the same words in each language: structs whose fields are strings.
type Pair[T any] struct{ zh, en *T }

// In returns the words of one language.
func (p Pair[T]) In(l tree.Lang) *T {
	if l == tree.EN {
		return p.en
	}
	return p.zh
}

// Read reads words/NAME.yaml into structs of strings, one for each language. A field of
// type tree.Lang is told which language it is in. The error is as that of Load.
func Read[T any](files fs.FS, name string) (Pair[T], error) {
	p := Pair[T]{new(T), new(T)}
	return p, read(files, name, p.zh, p.en)
}

// Part returns the words of a part.
func Part[T, P any](p Pair[T], of func(*T) *P) Pair[P] { return Pair[P]{of(p.zh), of(p.en)} }

// In reads words/NAME.yaml in one language. The error is as that of Load.
func In[T any](files fs.FS, name string, l tree.Lang) (T, error) {
	p, err := Read[T](files, name)
	return *p.In(l), err
}
