package page

import (
	"image/color"
	"math"
	"testing"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// contrast returns the contrast ratio of two colours by WCAG 2.2: relative luminance with
// linearised sRGB, lighter over darker, .05 added to both.
func contrast(a, b color.Color) float64 {
	light := func(c color.Color) float64 {
		r, g, b, _ := c.RGBA()
		sum := 0.0
		for i, v := range []uint32{r, g, b} {
			x := float64(v) / 0xffff
			if x <= .04045 {
				x /= 12.92
			} else {
				x = math.Pow((x+.055)/1.055, 2.4)
			}
			sum += []float64{.2126, .7152, .0722}[i] * x
		}
		return sum
	}
	x, y := light(a), light(b)
	return (max(x, y) + .05) / (min(x, y) + .05)
}

// schemes are what the sixteen colours look like where they are not changed: xterm's, the
// Linux console's, and Windows' Campbell.
func schemes() map[string][16]uint32 {
	return map[string][16]uint32{
		"xterm":    {0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff},
		"linux":    {0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa, 0x555555, 0xff5555, 0x55ff55, 0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff},
		"campbell": {0x0c0c0c, 0xc50f1f, 0x13a10e, 0xc19c00, 0x0037da, 0x881798, 0x3a96dd, 0xcccccc, 0x767676, 0xe74856, 0x16c60c, 0xf9f1a5, 0x3b78ff, 0xb4009e, 0x61d6d6, 0xf2f2f2},
	}
}

// Every pair of colours can be read: 4.5 : 1 at least, in all colours, in 256, and in
// sixteen whatever the terminal makes of them.
func TestContrast(t *testing.T) {
	const least = 4.5
	for _, tone := range Tones() {
		pair := ColoursOf(tone)
		if got := contrast(pair.Writing, pair.Ground); got < least {
			t.Errorf("tone %d: %.2f", tone, got)
		}
		writing, ground := colorprofile.ANSI256.Convert(pair.Writing), colorprofile.ANSI256.Convert(pair.Ground)
		if got := contrast(writing, ground); got < least {
			t.Errorf("tone %d in 256 colours: %.2f", tone, got)
		}
		w, _ := colorprofile.ANSI.Convert(pair.Writing).(ansi.BasicColor)
		g, _ := colorprofile.ANSI.Convert(pair.Ground).(ansi.BasicColor)
		for name, s := range schemes() {
			if got := contrast(rgb(s[w]), rgb(s[g])); got < least {
				t.Errorf("tone %d in %s's sixteen colours, %d on %d: %.2f", tone, name, w, g, got)
			}
		}
	}
}

func rgb(x uint32) color.Color {
	return color.RGBA{uint8(x >> 16), uint8(x >> 8), uint8(x), 0xff}
}

// No two tones look alike, also without colours.
func TestTonesDiffer(t *testing.T) {
	for _, g := range []Glyphs{NewGlyphs(false), NewGlyphs(true)} {
		marks, rules := map[string]bool{}, map[string]bool{}
		for _, tone := range Tones() {
			marks[g.Mark(tone)], rules[g.RuleOf(tone)] = true, true
		}
		if n := len(Tones()); len(marks) != n || len(rules) != n || marks[""] {
			t.Errorf("%d marks, %d rules for %d tones", len(marks), len(rules), n)
		}
	}
}
