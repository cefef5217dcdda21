package tree

import (
	"regexp"
	"slices"
	"strings"
)

// slip is what a receipt or several lines of a log say of a failure. Amounts, dates,
// the numbers of terminal, merchant, batch and card are no codes and say nothing.
type slip struct {
	code     string
	messages []string // the lines that tell something
	kept     []string // those, the line of the code and the one with the time, as they stand
}

// slipOf reads a text of several lines, parted by line ends or by |. It returns false
// where there is no code in a line that names it as one, and no second line.
func (k *Knowledge) slipOf(text string) (slip, bool) {
	lines := linesOf(text)
	var s slip
	if len(lines) < 2 {
		return s, false
	}
	timed := false
	for _, line := range lines {
		code, rest, ok := k.namedCode(line)
		switch {
		case ok && !reversing.MatchString(line):
			s.code = code // the last one is what it came to
			s.kept = append(s.kept, line)
			if k.tellsTrouble(rest) {
				s.messages = append(s.messages, rest)
			}
		case !labelled.MatchString(line) && !moment.MatchString(line) && k.tellsTrouble(line):
			s.messages = append(s.messages, line)
			s.kept = append(s.kept, line)
		case !timed && moment.MatchString(line):
			s.kept = append(s.kept, line)
		}
		timed = timed || moment.MatchString(line)
	}
	return s, s.code != ""
}

// listenToSlip turns a slip into events: its code, with the lines worth keeping, and
// what its messages say.
func (k *Knowledge) listenToSlip(s slip) []Event {
	words := strings.Join(s.messages, "\n")
	event := Event{Kind: EventAnswer, Question: CodeQuestion, Answer: s.code, Text: strings.Join(s.kept, lineMark)}
	if words == "" {
		return []Event{event}
	}
	k.chooseTable(&event, words)
	return append([]Event{event}, k.observations(words)...)
}

// lineMark stands between lines that were pasted and are kept as one.
const lineMark = " | "

func linesOf(text string) []string {
	var out []string
	for _, l := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' || r == '|' }) {
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, l)
		}
	}
	return out
}

// tellsTrouble reports whether a line of a slip speaks of a message, a code's words or
// a cause, with most of its words: names of shops and cards do not.
func (k *Knowledge) tellsTrouble(line string) bool {
	if !hasLetters(line) {
		return false
	}
	h := k.Hear(line)
	if !h.Understood() {
		return false
	}
	return slices.ContainsFunc(h.Senses[:min(firstSenses, len(h.Senses))], func(s Heard) bool {
		return s.OfText >= mostOfLine && (s.Cause != nil || s.Ref.Question == DisplayQuestion || s.Ref.Question == CodeQuestion)
	})
}

// firstSenses is how many of the likeliest senses of a line are looked at.
const firstSenses = 3

// mostOfLine is how much of a line must be in a known wording for it to be a message;
// an estimate.
const mostOfLine = .6

var (
	// moment is a date or a time of day.
	moment = regexp.MustCompile(`(?:19|20)?\d\d[-/.年](?:1[0-2]|0?[1-9])[-/.月](?:3[01]|[12]\d|0?[1-9])|(?:2[0-3]|[01]?\d)[:：][0-5]\d`)

	// reversing is a line about the reversal of a sale: its code is not the sale's.
	reversing = regexp.MustCompile(`(?i:\breversal\b|\b04[0-3]0\b|冲正)`)

	// labelled is a line whose beginning says that it is about something else than
	// what went wrong: a label with a mark behind it, or with nothing but a number.
	labelled = regexp.MustCompile(`(?i)^\W*(?:(?:amount|amt|total|base|tip|tax|date|time|tid|mid|term|terminal|merch|merchant|batch|trace|stan|invoice|rrn|ref|reference` +
		`|auth|approval|appr|aid|app|tvr|tsi|tc|arqc|pan|card|acct|account|exp|expiry|operator|cashier|clerk|seq|host|mti|entry|store|shop|tel|trans|txn|type)\b[ a-z.#]{0,12}` +
		`|(?:金额|金額|合计|总计|总金额|交易金额|日期|时间|交易时间|日期/时间|终端|终端号|终端编号|商户|商户号|商户编号|商户名|商户名称|批次|批次号|凭证|凭证号|流水|流水号|票据号` +
		`|参考号|系统参考号|检索号|授权码|卡号|卡别|有效期|操作员|操作员号|收银员|发卡行|收单行|交易类型|交易类别|门店|电话|地址|订单号))[ ]*(?:[#：:=*]|[A-Z]{0,3}[$€£¥￥]?[0-9*][-0-9*xX.,:/ ]*[A-Za-z元]{0,3}$)`)
)
