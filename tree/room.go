package tree

import "unicode"

// Room is how much of a text the narrowest screen, 40 columns wide, has room
// for without a break that tears it apart: so many cells in each language. A
// Chinese character takes two cells.
type Room struct{ ZH, EN int }

// RoomOfTitle is the room of a cause's or a remedy's title. This and the others
// are what assets/README.md tells authors.
func RoomOfTitle() Room { return Room{2 * 16, 38} }

// RoomOfQuestion is the room of the text of a question.
func RoomOfQuestion() Room { return Room{2 * 20, 60} }

// RoomOfTopic is the room of a question's topic, which stands before its answer.
func RoomOfTopic() Room { return Room{2 * 8, 18} }

// RoomOfAnswer is the room of the text of an answer.
func RoomOfAnswer() Room { return Room{2 * 14, 32} }

// RoomOfStep is the room of one step of a remedy: two lines and a bit.
func RoomOfStep() Room { return Room{2 * 40, 90} }

// RoomOfMeaning is the room of what a code means.
func RoomOfMeaning() Room { return Room{2 * 20, 60} }

// In returns the room in a language.
func (r Room) In(l Lang) int {
	if l == EN {
		return r.EN
	}
	return r.ZH
}

// Cells returns how many cells of a terminal a line takes.
func Cells(s string) int {
	n := 0
	for _, r := range s {
		n++
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || wideForm(r) {
			n++
		}
	}
	return n
}

// wideForm reports whether a mark is as wide as a Chinese character: Chinese
// punctuation and full width forms.
func wideForm(r rune) bool {
	return r >= 0x3000 && r <= 0x303e || r >= 0xff01 && r <= 0xff60 || r >= 0xffe0 && r <= 0xffe6
}
