package find

import (
	"slices"

	"swipewise/tree/understand"
)

// readings returns how words are read: once the common way, and once more where
// characters have another reading in this field.
func readings(words []string) [][]string {
	common, other := make([]string, len(words)), make([]string, len(words))
	for i, w := range words {
		common[i], other[i] = w, w
		if chinese(w) {
			c := []rune(w)[0]
			common[i] = understand.Reading(c)
			other[i] = understand.OtherReading(c, common[i])
		}
	}
	if slices.Equal(common, other) {
		return [][]string{common}
	}
	return [][]string{common, other}
}
