package find

// longestWord is the longest word in which typing errors are looked for, in
// bytes: longer than any wording in pinyin that somebody would type.
const longestWord = 80

// edits counts the typing errors between what was typed and a word: letters
// added, left out, changed, or swapped with the next (optimal string alignment).
// If more is true the word may go on after what was typed. A count above most is
// not exact.
func edits(typed, word string, more bool, most int) int {
	word = word[:min(len(word), len(typed)+most+1)]
	if len(typed) > longestWord || len(typed) > len(word)+most {
		return most + 1
	}
	var rows [3][longestWord + 8]uint8
	before, last, row := rows[0][:len(word)+1], rows[1][:len(word)+1], rows[2][:len(word)+1]
	for j := range last {
		last[j] = uint8(j)
	}
	for i := range len(typed) {
		row[0] = uint8(i + 1)
		least := row[0]
		for j := range len(word) {
			cost := uint8(1)
			if typed[i] == word[j] {
				cost = 0
			}
			n := min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && typed[i] == word[j-1] && typed[i-1] == word[j] {
				n = min(n, before[j-1]+1)
			}
			row[j+1] = n
			least = min(least, n)
		}
		if int(least) > most+1 {
			return int(least)
		}
		before, last, row = last, row, before
	}
	n := last[len(word)]
	if more {
		for _, m := range last {
			n = min(n, m)
		}
	}
	return int(n)
}
