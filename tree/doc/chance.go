package doc

// chanceWord is a word in which authors write a chance.
type chanceWord struct {
	word   string
	chance float64
}

// chanceScale lists the words, in one place, the surest first.
func chanceScale() []chanceWord {
	return []chanceWord{
		{"always", .99},
		{"nearly-always", .95},
		{"usually", .85},
		{"often", .6},
		{"sometimes", .3},
		{"rarely", .08},
		{"nearly-never", .02},
		{"never", Never},
	}
}

// Never is the chance of "never"; on opening questions it means the floor.
const Never = .002

// ChanceOf returns the chance that a word stands for.
func ChanceOf(word string) (float64, bool) {
	for _, w := range chanceScale() {
		if w.word == word {
			return w.chance, true
		}
	}
	return 0, false
}

func chanceNames() []string {
	var out []string
	for _, w := range chanceScale() {
		out = append(out, w.word)
	}
	return out
}
