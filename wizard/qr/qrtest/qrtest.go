// Package qrtest reads QR codes that were drawn in a terminal, with a decoder that had no
// part in drawing them.
package qrtest

import (
	"image"
	"image/color"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
)

// Read returns the text of the code that lines of half blocks draw.
func Read(t testing.TB, lines []string) string {
	t.Helper()
	const dot = 4
	width := len([]rune(lines[0]))
	img := image.NewGray(image.Rect(0, 0, width*dot, len(lines)*2*dot))
	for y, line := range lines {
		for x, r := range []rune(line) {
			for half, light := range []bool{strings.ContainsRune("█▀", r), strings.ContainsRune("█▄", r)} {
				for i := range dot * dot {
					if light {
						img.Set(x*dot+i%dot, (2*y+half)*dot+i/dot, color.White)
					}
				}
			}
		}
	}
	bitmap, err := gozxing.NewBinaryBitmapFromImage(img)
	if err != nil {
		t.Fatal(err)
	}
	got, err := qrcode.NewQRCodeReader().Decode(bitmap, map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_CHARACTER_SET: "UTF-8"})
	if err != nil {
		t.Fatalf("%v:\n%s", err, strings.Join(lines, "\n"))
	}
	return got.GetText()
}
