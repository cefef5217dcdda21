// Package wrap lays plain text out in lines of cells. Chinese breaks where
// Chinese may break and words stay whole (Unicode line breaking, UAX #14).
// Text is wrapped first and styled afterwards.
package wrap

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/rivo/uniseg"
)

// Lines breaks a text into lines no wider than width cells. A line end in the
// text stays one. No line begins with a mark that belongs to what stands before
// it, unless the width leaves no choice.
func Lines(s string, width int) []string {
	width = max(1, width)
	var out []string
	for paragraph := range strings.SplitSeq(clean(s), "\n") {
		out = append(out, fill(paragraph, width)...)
	}
	return out
}

// Cut shortens a text to one line of at most width cells, with … where
// something is left out.
func Cut(s string, width int) string {
	s = strings.ReplaceAll(clean(s), "\n", " ")
	fits, used := 0, 0 // what leaves a cell for …
	for at, cells := range ends(s) {
		if used += cells; used > width {
			if width < 1 {
				return ""
			}
			return s[:fits] + "…"
		}
		if used < width {
			fits = at
		}
	}
	return s
}

// fill breaks one paragraph greedily: every line takes what fits.
func fill(paragraph string, width int) []string {
	var out []string
	var line strings.Builder
	used := 0
	flush := func() {
		out = append(out, strings.TrimRight(line.String(), " "))
		line.Reset()
		used = 0
	}
	add := func(part string, cells, blanks int) {
		if used > 0 && used+cells > width {
			flush()
		}
		line.WriteString(part)
		used += cells + blanks
	}
	for unit := range units(paragraph) {
		text := strings.TrimRight(unit, " ")
		if cells := ansi.StringWidth(text); cells <= width {
			add(unit, cells, len(unit)-len(text))
			continue
		}
		start := 0
		for end, cells := range ends(unit) {
			add(unit[start:end], cells, 0)
			start = end
		}
	}
	flush()
	return out
}

// units yields the parts of a paragraph that stay whole.
func units(paragraph string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start, end, state := 0, 0, -1
		for end < len(paragraph) {
			var part string
			part, _, _, state = uniseg.FirstLineSegmentInString(paragraph[end:], state)
			end += len(part)
			if !glued(paragraph[start:end], paragraph[end:]) {
				if !yield(paragraph[start:end]) {
					return
				}
				start = end
			}
		}
	}
}

// glued reports whether two parts belong together although Unicode would break
// between them: a number and the Chinese word that it counts, a network and its
// code (au:97), the halves of an option or an id (--plain, other-card=works), a
// mark and what carries it.
func glued(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	switch {
	case after == "":
		return false
	case isDigit(last):
		return unicode.Is(unicode.Han, next)
	case last == ':':
		return isDigit(next)
	case last == '-':
		return next == '-' || unicode.IsLetter(next)
	}
	return unicode.In(next, unicode.M, unicode.Cf)
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// ends yields where each character ends, as a reader sees characters, and the
// cells it takes.
func ends(s string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for end := 0; end < len(s); {
			character, cells := ansi.FirstGraphemeCluster(s[end:], ansi.GraphemeWidth)
			if end += len(character); !yield(end, cells) {
				return
			}
		}
	}
}

// clean leaves out what would move the cursor or change colours, and turns
// every kind of line end into one.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\v', r == '\f', r == '\u0085', r == '\u2028', r == '\u2029':
			return '\n'
		case r == '\t':
			return ' '
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, s)
}
