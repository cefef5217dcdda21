package find

import (
	"regexp"
	"strings"
	"unicode"
)

// leadingCode reads the code that a text begins with, "57", "ZQ" or "45-请插卡",
// and the words behind it.
func (x *Index) leadingCode(s string) (code, rest string, ok bool) {
	if length(s) < 2 {
		return "", "", false
	}
	half := []rune(strings.Map(halfWidth, s))
	if three := string(half); threeDigits.MatchString(three) && len(x.k.CodesNamed(three)) > 0 {
		return three, "", true
	}
	head, tail := string(half[:2]), string(half[2:])
	rest = strings.TrimLeftFunc(string([]rune(s)[2:]), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if !codeShape.MatchString(head) || notACode.MatchString(tail) {
		return "", "", false
	}
	code = strings.ToUpper(head)
	return code, rest, len(x.k.CodesNamed(code)) > 0 || rest == "" && head == code
}

var (
	// codeShape is what a response code looks like.
	codeShape = regexp.MustCompile(`^(?i:[0-9][0-9A-Z]|[A-Z][0-9]|[A-Z]{2})$`)

	// threeDigits is what the codes of some networks look like.
	threeDigits = regexp.MustCompile(`^[0-9]{3}$`)

	// notACode is what follows a number that goes on, is an amount or a time, or
	// counts something.
	notACode = regexp.MustCompile(`^(?i:[0-9A-Z]|[^\pL\pN]*[0-9]|\s*[%°]` +
		`|[张次台个天点笔位家条遍岁块元秒]|\s*(?:秒|分钟|小时|元|块钱|次|张|天)` +
		`|\s*(?:mins?|minutes?|secs?|seconds?|hours?|days|times|cards|customers|people|yuan|rmb|percent|dollars?)\b)`)

	// naming is how people say that a code was shown.
	naming = regexp.MustCompile(`(?i)(?:应答码|返回码|响应码|错误码|系统错误|代码|显示|提示|报错?|\bcodes?|\bsystem error|\bshows|\bsays|\brefused with|\bdeclined with)[\s:=是为“"]*([0-9A-Z]{2})(.*)`)
)

// namedCode reads a code of the knowledge that the text names: 机器报57.
func (x *Index) namedCode(s string) (string, bool) {
	m := naming.FindStringSubmatch(strings.Map(halfWidth, s))
	if m == nil {
		return "", false
	}
	code := strings.ToUpper(m[1])
	return code, strings.ContainsAny(code, "0123456789") && len(x.k.CodesNamed(code)) > 0 && !notACode.MatchString(m[2])
}

func halfWidth(r rune) rune {
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	return r
}
