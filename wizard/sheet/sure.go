package sheet

import (
	"fmt"
	"math"
)

// sureWords say how sure it is that something is so.
type sureWords struct {
	Almost   string `yaml:"almost"`
	Very     string `yaml:"very"`
	Possible string `yaml:"possible"`
	Some     string `yaml:"some"`
	Hardly   string `yaml:"hardly"`
}

// oftenWords say how often something happens.
type oftenWords struct {
	Always    string `yaml:"always"`
	Mostly    string `yaml:"mostly"`
	Half      string `yaml:"half"`
	Sometimes string `yaml:"sometimes"`
	Rarely    string `yaml:"rarely"`
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
func Sure(w *Words, p float64) string {
	switch p = rounded(p); {
	case p >= .95:
		return w.Sure.Almost
	case p >= .75:
		return w.Sure.Very
	case p >= .4:
		return w.Sure.Possible
	case p >= some:
		return w.Sure.Some
	}
	return w.Sure.Hardly
}

// Often says in words how often something with this probability happens.
func Often(w *Words, p float64) string {
	switch p = rounded(p); {
	case p >= .95:
		return w.Often.Always
	case p >= .6:
		return w.Often.Mostly
	case p >= .4:
		return w.Often.Half
	case p >= .1:
		return w.Often.Sometimes
	}
	return w.Often.Rarely
}
