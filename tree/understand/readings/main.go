// Readings writes the pinyin of Chinese characters as understand embeds it: a line with
// all syllables, and behind it for every character from first to last the number
// of its syllable, from 1, in two bytes. It is run by go generate.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/mozillazg/go-pinyin"
)

// The characters that are read: from 〇 on those of the basic plane.
const first, last = 0x3000, 0x9fff

func main() {
	read := make([]string, 0, last-first+1)
	for c := rune(first); c <= last; c++ {
		read = append(read, strings.Join(pinyin.SinglePinyin(c, pinyin.NewArgs()), ""))
	}
	syllables := slices.Compact(slices.Sorted(slices.Values(read)))[1:] // without the empty one
	table := []byte(strings.Join(syllables, " ") + "\n")
	for _, s := range read {
		n, found := slices.BinarySearch(syllables, s)
		if found {
			n++
		} else {
			n = 0
		}
		table = binary.BigEndian.AppendUint16(table, uint16(n))
	}
	if err := os.WriteFile("readings.bin", table, 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
