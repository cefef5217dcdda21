package record

// tally counts what has the same key, and keeps what came last of it.
type tally[T any] struct {
	order []string
	times map[string]int
	last  map[string]T
}

func (t *tally[T]) add(key string, what T) {
	if t.times == nil {
		t.times, t.last = map[string]int{}, map[string]T{}
	}
	if t.times[key] == 0 {
		t.order = append(t.order, key)
	}
	t.times[key]++
	t.last[key] = what
}

// most returns what was counted most often; of equals the one that came first.
func (t *tally[T]) most() (what T, times int, ok bool) {
	for _, key := range t.order {
		if n := t.times[key]; n > times {
			what, times, ok = t.last[key], n, true
		}
	}
	return what, times, ok
}

// grouped parts a list by a key, in the order in which the keys come.
func grouped(all []Attempt, key func(Attempt) string) [][]Attempt {
	var out [][]Attempt
	at := map[string]int{}
	for _, a := range all {
		i, ok := at[key(a)]
		if !ok {
			i = len(out)
			at[key(a)] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], a)
	}
	return out
}
