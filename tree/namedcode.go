package tree

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// CodeIn returns the response code that a text holds and the words beside it:
// "57", "45-请插卡", 机器报57, "error 57", E05, "response code 05". It returns
// false where a number is something else, as an amount, a time or a count, and
// where nobody defined the code, unless the text is nothing else.
func (k *Knowledge) CodeIn(text string) (code, rest string, ok bool) {
	text = strings.TrimSpace(text)
	if code, rest, ok = k.leadingCode(text); ok {
		return code, rest, true
	}
	return k.namedCode(text)
}

// leadingCode reads the code that a text begins with and the words behind it.
func (k *Knowledge) leadingCode(s string) (code, rest string, ok bool) {
	if utf8.RuneCountInString(s) < 2 {
		return "", "", false
	}
	half := []rune(strings.Map(halfWidth, s))
	if m := markedCode.FindStringSubmatch(string(half)); m != nil && len(k.CodesNamed(string(half))) == 0 {
		return m[1], "", len(k.CodesNamed(m[1])) > 0
	}
	if three := string(half); threeDigits.MatchString(three) && len(k.CodesNamed(three)) > 0 {
		return three, "", true
	}
	head, tail := string(half[:2]), string(half[2:])
	rest = strings.TrimLeftFunc(string([]rune(s)[2:]), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if !codeShape.MatchString(head) || notACode.MatchString(tail) {
		return "", "", false
	}
	code = strings.ToUpper(head)
	alone := rest == "" && head == code
	letters := !strings.ContainsAny(code, "0123456789")
	if letters && !alone && (head != code || k.ear().index.Knows(head)) { // "no signal" and "IC卡" begin with no code
		return "", "", false
	}
	return code, rest, len(k.CodesNamed(code)) > 0 || alone || head == code && beforeWords.MatchString(tail)
}

// namedCode reads a code that the text names as such, anywhere.
func (k *Knowledge) namedCode(s string) (code, rest string, ok bool) {
	half := strings.Map(halfWidth, s)
	at := naming.FindStringSubmatchIndex(half)
	if at == nil {
		return "", "", false
	}
	code = strings.ToUpper(half[at[2]:at[3]])
	tail := half[at[3]:]
	if !strings.ContainsAny(code, "0123456789") || notACode.MatchString(tail) {
		return "", "", false
	}
	if len(code) == 3 && len(k.CodesNamed(code)) == 0 {
		code = strings.TrimPrefix(code, "E") // E05 is how some makers write 05
	}
	rest = strings.TrimSpace(half[:at[0]] + " " + tail)
	return code, strings.Trim(rest, " \t:：,，。.\"'“”)("), len(k.CodesNamed(code)) > 0
}

var (
	// codeShape is what a response code looks like.
	codeShape = regexp.MustCompile(`^(?i:[0-9][0-9A-Z]|[A-Z][0-9]|[A-Z]{2})$`)

	// beforeWords is what stands behind a code that nobody defined, before its words.
	beforeWords = regexp.MustCompile(`^\s*[-:：,，]?\s*[\p{Han}A-Za-z]{2}`)

	// markedCode is a code behind the E for error: E05.
	markedCode = regexp.MustCompile(`^(?i:E[ -]?)([0-9]{2})$`)

	// threeDigits is what the codes of some schemes look like.
	threeDigits = regexp.MustCompile(`^[0-9]{3}$`)

	// notACode is what follows a number that goes on, is an amount or a time, or
	// counts something.
	notACode = regexp.MustCompile(`^(?i:[0-9A-Z]|[^\pL\pN]*[0-9]|\s*[%°]` +
		`|[张次台个天点笔位家条遍岁块元秒年月日号域]|\s*(?:秒|分钟|小时|元|块钱|次|张|天)` +
		`|\s*(?:mins?|minutes?|secs?|seconds?|hours?|days?|weeks?|times|cards|customers|people|yuan|rmb|percent|dollars?|euros?|bars?)\b)`)

	// naming is how people and terminals say that a code was shown.
	naming = regexp.MustCompile(`(?i)(?:应答码|返回码|响应码|错误码|错误代码|返回代码|系统错误|代码|代號|代碼|错误|显示|顯示|提示|报错?` +
		`|\b(?:de|field|f|bit)[ _-]?0?39\b|\b0?39域|39\s*号?域` +
		`|\b(?:response|resp|rsp|reason|return|ret|error|result|decline)[ _-]?(?:codes?|cd)|\bcodes?|\brc\b|\berrors?|\berr\b|\bsystem error|\bshows|\bsays|\brefused with|\bdeclined with|\bresponse)` +
		`[\s:=#>是为“"'(\[（\])）】]*(E?[0-9][0-9A-Z]|[A-Z][0-9])`)
)

func halfWidth(r rune) rune {
	switch {
	case r >= '！' && r <= '～':
		return r - '！' + '!'
	case r == '\u3000':
		return ' '
	}
	return r
}
