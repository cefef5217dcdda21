package find

import (
	"cmp"
	"slices"
	"strings"
	"testing"
)

// What clerks type, and what the first row must be: one of the alternatives behind
// the colon. Each was once not understood, or led to something else.
const clerks = `
代码57: code=57
错误码57: code=57
应答码96: code=96
code 57: code=57
error 57: code=57
err 51: code=51
ERROR 05: code=05
E05: code=05
response code 05: code=05
返回码 55: code=55
显示51: code=51
code 91: code=91
请稍后再试: display=front-end-refused | cause:network.host-busy
网络超时: display=transaction-timeout | display=connect-timeout
系统错误: display=system-error
请等待: display=waiting
正在通讯: display=connecting
卡在处理中: stage=no-answer | display=waiting
非法卡: display=invalid-card-number
卡号错误: display=invalid-card-number
终端号错误: display=invalid-terminal
无此终端: display=invalid-terminal
花呗: display=wallet-not-accepted | cause:operator.wallet-not-accepted
扫码: entry-mode=code | display=wallet-code-unread
二维码: entry-mode=code | display=wallet-code-invalid | display=wallet-code-unread
支付宝: entry-mode=code
微信支付失败: cause:operator.wallet-not-accepted | display=wallet-not-accepted
苹果支付: entry-mode=phone
华为支付: entry-mode=phone
手机支付不行: cause:card.wallet-not-ready
手机碰不了: cause:card.contactless-unsupported | cause:card.wallet-not-ready
感应不到: cause:card.contactless-unsupported | cause:operator.tap-too-short
扫不出来: cause:operator.code-not-scanned
忘记密码: cause:operator.wrong-pin
钱扣了没出票: cause:network.one-sided-entry | bank-message=charged
小票空白: cause:device.paper-reversed | receipt=blank
小票看不清: cause:device.printer-fault | display=printer-fault
卡被冻结: cause:card.locked-or-frozen | display=card-blocked
外国卡: which-cards=foreign | card-kind=foreign
外币卡: card-kind=foreign
万事达: which-cards=brand
JCB: which-cards=brand
报警: display=tamper
顾客走了: cause:operator.sale-not-finished
chip malfunction: display=chip-unreadable-no-swipe
chip not working: stage=at-card | cause:card.chip-damaged
tap not working: stage=at-card
contactless not working: stage=at-card
card stuck: slot=stuck
card won't go in: slot=blocked
gift card: cause:card.gift-card
apple pay: entry-mode=phone
google pay: entry-mode=phone
samsung pay: entry-mode=phone
qr code: entry-mode=code | display=wallet-code-invalid | display=wallet-code-unread
alipay: entry-mode=code
wechat: entry-mode=code
transaction declined: display=declined
not authorised: display=declined
unable to process: display=sale-failed
not enough money: code:51 | cause:card.insufficient-funds
forgot pin: cause:operator.wrong-pin
screen frozen: screen=frozen | cause:device.os-crash
battery dead: battery=low | cause:device.battery-low
printer not working: display=printer-fault | paper=no-print | cause:device.printer-fault
receipt didn't print: receipt=none
blank receipt: receipt=blank
refund won't work: activity=refund
host error: cause:network.host-fault | code:96
terminal error: display=app-exception
please wait: display=waiting
insert card again: display=reinsert-card
communication error: display=network-error
no money: cause:card.insufficient-funds | code:51
读不到卡: stage=at-card | display=read-failed
刷不上: stage=at-card | cause:card.stripe-worn
碰一下没反应: stage=at-card
红灯: terminal-lights=red
消磁: cause:card.stripe-worn | surroundings=interference
scan: display=wallet-code-unread | entry-mode=code
watch: entry-mode=phone
`

func TestWhatClerksType(t *testing.T) {
	x := index(t)
	for _, line := range strings.Split(strings.TrimSpace(clerks), "\n") {
		text, want, _ := strings.Cut(line, ": ")
		got := ""
		hits := x.Search(text, 1)
		if len(hits) > 0 {
			got = cmp.Or(strings.TrimPrefix(name(hits[0].Event), "which-meant="), hits[0].Event.Text)
		}
		if !slices.Contains(strings.Split(want, " | "), got) {
			t.Errorf("%q finds %q first, want %s", text, got, want)
		}
	}
}

// A row stands for all that is the same to a clerk, and says why it was found.
func TestRows(t *testing.T) {
	x := index(t)
	said := map[string]bool{}
	for _, h := range x.Search("交易失败", 40) {
		label := strings.TrimLeft(h.Label.ZH, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ")
		if said[label] {
			t.Errorf("%q stands twice", label)
		}
		said[label] = true
	}
	for text, want := range map[string]string{ // the label, or the wording behind it, with [marks]
		"读卡":          "[读卡]失败",
		"dksb":        "[读卡失败]",
		"读不到卡":        "[卡读不出来]",
		"51":          "[51] 可用余额不足",
		"bad swipe":   "[BAD SWIPE]",
		"battery low": "[battery low]",
	} {
		var got []string
		for _, h := range x.Search(text, 5) {
			label, marks := h.Label.ZH, h.Marks.ZH
			if len(marks) == 0 {
				label, marks = h.Said, h.Marks.Said
			}
			for i := len(marks) - 1; i >= 0; i-- {
				label = label[:marks[i].From] + "[" + label[marks[i].From:marks[i].To] + "]" + label[marks[i].To:]
			}
			got = append(got, label)
		}
		if !slices.Contains(got, want) {
			t.Errorf("%q finds %q, want %q among them", text, got, want)
		}
	}
}

// A code whose words were meant was not seen: it is not written down as shown, and no
// words say that a sale went through.
func TestWordsOfCodes(t *testing.T) {
	x := index(t)
	for _, text := range []string{"密码数据错误", "可用余额不足", "承兑或交易成功", "approved", "TRAN DECLINED ISSUER NOT AVAILABLE", "交易失败，请联系发卡行"} {
		for _, h := range x.Search(text, 40) {
			if h.Event.Question == "code" {
				t.Errorf("%q writes the code %s down", text, h.Event.Answer)
			}
			if h.Code != nil && h.Code.Approved() {
				t.Errorf("%q offers the approval %s", text, h.Code.Key())
			}
		}
	}
}
