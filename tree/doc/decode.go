package doc

import (
	"bytes"
	"unicode/utf8"
)

// decode returns the text of a file with plain line ends and without the mark
// that some editors put first. Anything but UTF-8 is refused, and so is what YAML
// cannot hold or a parser would choke on.
func decode(data []byte) ([]byte, *Error) {
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return nil, &Error{What: Say("是用 UTF-16 写的", "is written in UTF-16"), Hint: saveAs()}
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
	number, brackets := 0, 0
	for line := range bytes.Lines(data) {
		number++
		if bad := refuse(line); bad != nil {
			bad.Line = number
			return nil, bad
		}
		brackets = max(brackets+bytes.Count(line, []byte("["))+bytes.Count(line, []byte("{"))-
			bytes.Count(line, []byte("]"))-bytes.Count(line, []byte("}")), 0)
		if brackets > MaxDepth {
			return nil, tooDeep(number, 1)
		}
	}
	return data, nil
}

func saveAs() Text {
	return Say("存成 UTF-8（记事本：另存为，编码选 UTF-8）", "save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)")
}

func tooDeep(line, col int) *Error {
	return &Error{
		Line: line, Col: col,
		What: Say("一层套一层，超过了 %d 层", "has more than %d values or open brackets within each other", MaxDepth),
		Hint: Say("少套几层，每个括号都要关上", "write it flatter, and close every bracket"),
	}
}

// refuse says what is wrong with a line before it is parsed, if anything is.
func refuse(line []byte) *Error {
	line = bytes.TrimSuffix(line, []byte("\n"))
	if len(line) > MaxLine {
		return &Error{
			Col:  1,
			What: Say("这一行有 %d 个字节，超过 %d 个", "has a line of %d bytes, more than %d", len(line), MaxLine),
			Hint: Say("写在 `|` 后面，分成几行", "break it into several lines after `|`"),
		}
	}
	blank := true
	for i, r := range string(line) {
		col := utf8.RuneCount(line[:i]) + 1
		switch {
		case r == 0:
			return &Error{Col: col, What: Say("里面有不是文字的字符（NUL）", "holds a character of no text (NUL)"), Hint: saveAs()}
		case r == utf8.RuneError && !bytes.HasPrefix(line[i:], []byte("\ufffd")):
			return &Error{Col: col, What: Say("不是用 UTF-8 写的", "is not written in UTF-8"), Hint: saveAs()}
		case r == '\t' && blank:
			return &Error{Col: col, What: Say("行首有 Tab", "has a tab at the beginning of a line"), Hint: Say("用空格缩进，每层两个", "indent with spaces, two for each level")}
		case r < ' ' && r != '\t' || r == 0x7f:
			return &Error{Col: col, What: Say("里面有控制字符（%U）", "holds a control character (%U)", r), Hint: Say("删掉它", "delete it")}
		}
		blank = blank && r == ' '
	}
	return nil
}
