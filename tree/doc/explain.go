package doc

import (
	"regexp"
	"strings"

	"github.com/goccy/go-yaml/token"
)

// unreadable says why a parser gave up, in the words of somebody who has never
// seen a parser.
func unreadable(err error, text []byte) *Error {
	e := &Error{}
	if at, ok := err.(interface{ GetToken() *token.Token }); ok && at.GetToken() != nil {
		e.Line, e.Col = at.GetToken().Position.Line, at.GetToken().Position.Column
	}
	lines := strings.Split(string(text), "\n")
	if twice := definedTwice.FindStringSubmatch(err.Error()); twice != nil {
		e.What = Say("不能读：%s 在第 %s 行已经写过了", "not readable: %s is already defined on line %s", twice[1], twice[2])
		e.Hint = Say("留一个", "keep one of them")
		return e
	}
	for i, line := range lines { // a wide colon is what is wrong, wherever the parser stumbles
		if wideColon.MatchString(line) {
			e.Line, e.Col = i+1, 1
			e.What = Say("不能读：冒号是中文的", "not readable: the colon is a Chinese one")
			e.Hint = Say("用英文键盘的冒号，后面空一格：`zh: `", "write the colon of the English keyboard, and a space: `zh: `")
			return e
		}
	}
	for n := e.Line; n > 0 && n <= len(lines) && n <= e.Line+1; n++ {
		if slip := slipOf(lines[n-1]); slip != nil {
			slip.Line, slip.Col = n, e.Col
			if n != e.Line {
				slip.Col = 1
			}
			return slip
		}
	}
	e.What = Say("不能读：这里和上下几行没有对齐，或者括号、引号没有关上", "not readable: this does not stand straight with the lines around it, or a bracket or quote is not closed")
	e.Hint = Say("和同一层的行从同一列写起，下一层多缩进两个空格", "begin it in the column of the lines it belongs with, two spaces further in for what belongs below")
	return e
}

// The slips of the hand that are known by their looks.
var (
	definedTwice = regexp.MustCompile(`mapping key (".*") already defined at \[(\d+):`)
	wideColon    = regexp.MustCompile(`^ *(?:- +)?["']?[a-z0-9][a-z0-9.-]*["']? *：`)
	noSpace      = regexp.MustCompile(`^ *(?:- +)?["']?[a-z0-9][a-z0-9.-]*["']?:[^ ]`)
	noColon      = regexp.MustCompile(`^ *(?:- +)?[^:#\[\]{}"'|>-][^:\[\]{}]*$`)
	value        = regexp.MustCompile(`^ *(?:- +)?["']?[a-z0-9][a-z0-9.-]*["']?: +(.+)$`)
)

// slipOf says what is wrong with a line, where it shows.
func slipOf(line string) *Error {
	behind := Say("在冒号后面写一个 `|`，文字写到下一行，多缩进两个空格", "write a `|` after the colon, and the text on the next line, two spaces further in")
	v := value.FindStringSubmatch(line)
	switch {
	case noSpace.MatchString(line):
		return &Error{What: Say("不能读：冒号后面没有空格", "not readable: there is no space after the colon"), Hint: Say("在冒号后面空一格", "put a space after the colon")}
	case noColon.MatchString(line):
		return &Error{
			What: Say("不能读：这一行没有冒号", "not readable: this line has no colon"),
			Hint: Say("写成 `名字: 内容`；`|` 后面的文字要比它多缩进两个空格", "write `name: value`; text after a `|` stands two spaces further in than its name"),
		}
	case v != nil && (v[1][0] == '"' || v[1][0] == '\''):
		return &Error{What: Say("不能读：文字以引号开头，后面还有别的", "not readable: the text begins with a quote and goes on after it"), Hint: behind}
	case v != nil && strings.Contains(v[1], ": "):
		return &Error{What: Say("不能读：文字里面有冒号", "not readable: there is a colon within the text"), Hint: behind}
	case v != nil && strings.ContainsRune("@`%&*!,?", rune(v[1][0])):
		return &Error{What: Say("不能读：文字以 %c 开头", "not readable: the text begins with %c", v[1][0]), Hint: behind}
	}
	return nil
}
