package sheet

import (
	"fmt"
	"math"

	"swipewise/tree"
)

// sureWords say how sure it is that something is so.
type sureWords struct {
	Almost   tree.Text `yaml:"almost"`
	Very     tree.Text `yaml:"very"`
	Possible tree.Text `yaml:"possible"`
	Some     tree.Text `yaml:"some"`
	Hardly   tree.Text `yaml:"hardly"`
}

// oftenWords say how often something happens.
type oftenWords struct {
	Always    tree.Text `yaml:"always"`
	Mostly    tree.Text `yaml:"mostly"`
	Half      tree.Text `yaml:"half"`
	Sometimes tree.Text `yaml:"sometimes"`
	Rarely    tree.Text `yaml:"rarely"`
}

// some is the least probability at which a cause is worth naming as likely.
const some = .1

// Percent writes a probability. It never says 0 or 100 of what is not certain.
func Percent(p float64) string {
	switch {
	case p >= 1:
		return "100%"
	case p >= .995:
		return ">99%"
	case p < .01:
		return "<1%"
	}
	return fmt.Sprintf("%.0f%%", p*100)
}

// rounded rounds a probability as Percent does, so that two that read alike get
// the same word.
func rounded(p float64) float64 { return math.Round(p*100) / 100 }

// Sure says in words how sure a probability makes one.
func Sure(w Words, l tree.Lang, p float64) string {
	switch p = rounded(p); {
	case p >= .95:
		return w.Sure.Almost.In(l)
	case p >= .75:
		return w.Sure.Very.In(l)
	case p >= .4:
		return w.Sure.Possible.In(l)
	case p >= some:
		return w.Sure.Some.In(l)
	}
	return w.Sure.Hardly.In(l)
}

// Often says in words how often something with this probability happens.
func Often(w Words, l tree.Lang, p float64) string {
	switch p = rounded(p); {
	case p >= .95:
		return w.Often.Always.In(l)
	case p >= .6:
		return w.Often.Mostly.In(l)
	case p >= .4:
		return w.Often.Half.In(l)
	case p >= .1:
		return w.Often.Sometimes.In(l)
	}
	return w.Often.Rarely.In(l)
}
