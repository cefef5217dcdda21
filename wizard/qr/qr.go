// Package qr draws a text as a QR code of half blocks, two squares of it in a cell, for a
// telephone to read from the screen (ISO/IEC 18004):
//
//	lines, fits := qr.Draw(text, 80, 20)
//
// Blocks are the light squares and blanks the dark ones, as on a dark terminal; whoever
// styles them makes blocks white and the ground black, so that a light one shows the same.
package qr

import (
	"strings"

	"rsc.io/qr"
)

// The light squares around a code: four as the standard wants, or two where there is no
// room, which telephones read as well.
const (
	wide   = 4
	narrow = 2
)

// Draw draws a text in no more than width cells and height lines. It reports false if it
// does not fit.
func Draw(text string, width, height int) ([]string, bool) {
	code, err := qr.Encode(text, qr.L)
	if err != nil { // too long for any code
		return nil, false
	}
	for _, quiet := range []int{wide, narrow} {
		size := code.Size + 2*quiet
		if size <= width && (size+1)/2 <= height {
			return draw(code, quiet), true
		}
	}
	return nil, false
}

func draw(code *qr.Code, quiet int) []string {
	light := func(x, y int) bool { return !code.Black(x-quiet, y-quiet) } // outside all is light
	var out []string
	for y := 0; y < code.Size+2*quiet; y += 2 {
		var line strings.Builder
		for x := range code.Size + 2*quiet {
			line.WriteString(block(light(x, y), light(x, y+1)))
		}
		out = append(out, line.String())
	}
	return out
}

func block(above, below bool) string {
	switch {
	case above && below:
		return "█"
	case above:
		return "▀"
	case below:
		return "▄"
	}
	return " "
}

// Longest draws the first of some texts that fits, the fullest first. It reports false if
// none does.
func Longest(texts []string, width, height int) ([]string, bool) {
	for _, t := range texts {
		if lines, ok := Draw(t, width, height); ok {
			return lines, true
		}
	}
	return nil, false
}
