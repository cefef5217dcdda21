package understand

// Span is a part of a text, in bytes: from the first one to before the last.
type Span struct{ From, To int }

// Shared returns what finds the parts of a wording that a text holds too: words of
// the same stem or the same idea, and pairs of characters; for a text in pinyin,
// the characters that sound so. Parts that touch are one.
func (x *Index) Shared(text string) func(wording string) []Span {
	units := unitsOf(text)
	features := x.lexicon.features(x.lexicon.phrases(x.spelled(wordsOf(units))))
	has := map[string]bool{}
	for _, f := range features {
		has[keyOf(f.key, f.stream)] = true
	}
	if heard := sounds(units); heard != nil && x.unknown(features) {
		for _, f := range heard {
			has[keyOf(f.key, f.stream)] = true
		}
		return func(wording string) []Span { return join(sounding(unitsOf(wording), has)) }
	}
	return func(wording string) []Span {
		var out []Span
		of := x.lexicon.phrases(wordsOf(unitsOf(wording)))
		for i, p := range of {
			if i > 0 {
				before := of[i-1].words
				out = append(out, pairIn(before[len(before)-1], p.words[0], has)...)
			}
			out = append(out, x.lexicon.sharedIn(p, has)...)
		}
		return join(out)
	}
}

// sharedIn returns the parts of a phrase that are among features.
func (l *lexicon) sharedIn(p phrase, has map[string]bool) []Span {
	for _, c := range p.concepts {
		k := &l.concepts[c]
		if k.ID != filler && (has[keyOf(k.ID, byConcept)] || has[keyOf(notMark+k.ID, byConcept)]) {
			return []Span{{p.words[0].from, p.words[len(p.words)-1].to}}
		}
	}
	var out []Span
	for i, w := range p.words {
		switch {
		case !w.single && has[keyOf(w.stems[0], byWord)], w.single && has[keyOf(w.text, byWord)]:
			out = append(out, Span{w.from, w.to})
		case i > 0:
			out = append(out, pairIn(p.words[i-1], w, has)...)
		}
	}
	return out
}

// pairIn returns the part of two characters that stand beside each other, if they
// are a pair among features.
func pairIn(first, second word, has map[string]bool) []Span {
	if first.single && second.single && has[keyOf(first.text+second.text, byWord)] {
		return []Span{{first.from, second.to}}
	}
	return nil
}

// sounding returns the pairs of characters that sound as features do.
func sounding(units []unit, has map[string]bool) []Span {
	var out []Span
	for i := 1; i < len(units); i++ {
		for _, f := range read(units[i-1 : i+1]) {
			if has[keyOf(f.key, bySound)] {
				out = append(out, Span{units[i-1].from, units[i].to})
				break
			}
		}
	}
	return out
}

// join makes one part of those that touch or overlap. They are in order.
func join(spans []Span) []Span {
	var out []Span
	for _, s := range spans {
		if n := len(out) - 1; n >= 0 && s.From <= out[n].To {
			out[n].To = max(out[n].To, s.To)
			continue
		}
		out = append(out, s)
	}
	return out
}
