package tree

import "unicode"

// TextLimit is how much of a text the narrowest screen, 40 columns wide, has room
// for without a break that tears it apart: so many cells in each language. A
// Chinese character takes two cells.
type TextLimit struct{ ZH, EN int }

// TitleLimit is the limit of a cause's or a remedy's title. This and the others
// are what assets/README.md tells authors.
func TitleLimit() TextLimit { return TextLimit{2 * 16, 38} }

// QuestionLimit is the limit of the text of a question.
func QuestionLimit() TextLimit { return TextLimit{2 * 20, 60} }

// TopicLimit is the limit of a question's topic, which stands before its answer.
func TopicLimit() TextLimit { return TextLimit{2 * 8, 18} }

// AnswerLimit is the limit of the text of an answer.
func AnswerLimit() TextLimit { return TextLimit{2 * 14, 32} }

// StepLimit is the limit of one step of a remedy: two lines and a bit.
func StepLimit() TextLimit { return TextLimit{2 * 40, 90} }

// MeaningLimit is the limit of what a code means.
func MeaningLimit() TextLimit { return TextLimit{2 * 20, 60} }

// In returns the limit in a language, in cells.
func (l TextLimit) In(lang Lang) int {
	if lang == EN {
		return l.EN
	}
	return l.ZH
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
