package tree

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
)

const hearingFile = "hearing.yaml"

// fields names the weights as hearing.yaml has them.
func (w *HearingWeights) fields() []struct {
	name string
	at   *float64
} {
	type field = struct {
		name string
		at   *float64
	}
	return []field{
		{"wording", &w.Wording},
		{"meaning", &w.Meaning},
		{"concept", &w.Concept},
		{"word", &w.Word},
		{"unknown", &w.Unknown},
		{"denial", &w.Denial},
		{"heat", &w.Heat},
		{"usual", &w.Usual},
		{"nothing", &w.Nothing},
		{"another", &w.Another},
		{"misled", &w.Misled},
		{"message", &w.Kinds[senseDisplay]},
		{"code", &w.Kinds[senseCode]},
		{"answer", &w.Kinds[senseAnswer]},
		{"cause", &w.Kinds[senseCause]},
	}
}

// YAML writes the weights as hearing.yaml has them.
func (w HearingWeights) YAML() string {
	var b strings.Builder
	for _, f := range w.fields() {
		fmt.Fprintf(&b, "%s: %.4g\n", f.name, *f.at)
	}
	return b.String()
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
	f := n.fields(names...)
	need(n, f, names...)
	for _, x := range w.fields() {
		*x.at = f.get(x.name).num()
	}
	if w.Wording < 0 || w.Meaning < 0 || w.Wording+w.Meaning >= 1 {
		n.fault(say("wording 和 meaning 加起来要小于 1", "wording and meaning must sum to less than 1"), say("用 tree measure --texts 文件 --fit 重新算", "fit them anew: tree measure --texts FILE --fit"))
	}
}
