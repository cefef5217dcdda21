package tree

import (
	"fmt"
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
		{"together", &w.Together},
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
