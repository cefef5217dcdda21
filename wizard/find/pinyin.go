package find

import (
	"slices"

	"github.com/mozillazg/go-pinyin"
)

// reader reads Chinese characters as pinyin without tones. It keeps what it has
// read, since looking a character up is slow.
type reader map[rune]string

// readings returns how words are read: once the common way, and once more where
// characters have another reading in this field.
func (r reader) readings(words []string) [][]string {
	common, other := make([]string, len(words)), make([]string, len(words))
	for i, w := range words {
		common[i], other[i] = w, w
		if chinese(w) {
			c := []rune(w)[0]
			common[i] = r.read(c)
			other[i] = otherReading(c, common[i])
		}
	}
	if slices.Equal(common, other) {
		return [][]string{common}
	}
	return [][]string{common, other}
}

func (r reader) read(c rune) string {
	s, ok := r[c]
	if !ok {
		if all := pinyin.SinglePinyin(c, pinyin.NewArgs()); len(all) > 0 {
			s = all[0]
		}
		r[c] = s
	}
	return s
}

// otherReading returns the second reading of the characters that have one in
// words of this field: 重新, 银行, 还款, 校验, 数据.
func otherReading(c rune, common string) string {
	switch c {
	case '重':
		return "chong"
	case '行':
		return "hang"
	case '还':
		return "huan"
	case '校':
		return "jiao"
	case '卡':
		return "ka"
	case '长':
		return "zhang"
	case '调':
		return "tiao"
	case '系':
		return "ji"
	}
	return common
}
