package find

import (
	"strings"

	"swipewise/tree"
	"swipewise/tree/understand"
)

// marked returns hits with the words that made them fit.
func (x *Index) marked(query string, all []found) []Hit {
	out := make([]Hit, 0, len(all))
	var shared func(string) []understand.Span
	for _, f := range all {
		h := f.hit
		h.Near = f.how > asWhole
		if f.words != "" && !isLabel(h, f.words) {
			h.Said = f.words
		}
		switch {
		case f.how == asCode && h.Code != nil:
			code := []understand.Span{{From: 0, To: len(h.Code.Code)}}
			h.Marks = Marks{ZH: code, EN: code}
		case f.key != nil:
			h.Marks = Marks{ZH: f.marksIn(h.Label.ZH), EN: f.marksIn(h.Label.EN), Said: f.marksIn(h.Said)}
		case f.words != "":
			if shared == nil {
				shared = x.k.Shared(query)
			}
			h.Marks = Marks{ZH: shared(h.Label.ZH), EN: shared(h.Label.EN), Said: shared(h.Said)}
		}
		if h.Kind == Message {
			h.Event.Text = f.text(query)
		}
		out = append(out, h)
	}
	return out
}

// text is what the screen shows if this is what was meant: the wording that was
// being typed, or else the clerk's own words.
func (f found) text(query string) string {
	if f.key == nil {
		return query
	}
	return f.words
}

// isLabel reports whether words are what a row says anyway.
func isLabel(h Hit, words string) bool {
	label := h.Label
	if h.Code != nil {
		label = tree.Text{ZH: strings.TrimPrefix(label.ZH, h.Code.Code+" "), EN: strings.TrimPrefix(label.EN, h.Code.Code+" ")}
	}
	return words == label.ZH || words == label.EN
}

// marksIn marks the words of a text that were typed, if the text is, or ends with,
// the wording that was found.
func (f found) marksIn(text string) []understand.Span {
	before, ok := strings.CutSuffix(text, f.words)
	if !ok || text == "" {
		return nil
	}
	_, places := splitAt(f.words)
	from, to := -1, 0
	for i, at := range f.key.starts {
		end := len(f.key.text)
		if i+1 < len(f.key.starts) {
			end = f.key.starts[i+1]
		}
		if i >= len(places) || end <= f.from || at >= f.from+f.size {
			continue
		}
		if from < 0 {
			from = places[i].From
		}
		to = places[i].To
	}
	if from < 0 {
		return nil
	}
	return []understand.Span{{From: len(before) + from, To: len(before) + to}}
}
