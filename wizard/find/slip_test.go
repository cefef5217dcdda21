package find

import (
	"slices"
	"strings"
	"testing"

	"swipewise/tree"
)

// Receipts and logs as they are pasted: the code, what else must be understood (a
// part of the name of an event, or of words), what must be kept and what must not.
func TestSlips(t *testing.T) {
	x := index(t)
	for _, c := range []struct{ slip, code, says, keeps, drops string }{
		{"SWIPE CAFE\nTERMINAL: 12345678\nMERCHANT ID: 987654321\n28/11/2026 14:03\nCARD: 6228480012345678\nAMOUNT: 51.00\nRESP CODE: 51\nDECLINED - INSUFFICIENT FUNDS", "51", "INSUFFICIENT", "14:03", "5678"},
		{"商户名称：好好便利店\n终端号：55010203\n交易类型：消费\n卡号：6228480012345678\n日期/时间：2026/11/28 09:15:22\n应答码：55\n密码错\n金额：96.00", "55", "密码错", "09:15", "96.00"},
		{"2026-11-28 14:03:20 >> 0200 STAN=000057 AMT=000000009600\n2026-11-28 14:03:22 << 0210 RC=05\n2026-11-28 14:03:22 WARN do not honour", "05", "", "14:03:22", "9600"},
		{"[field3] 000000\n[field4] 000000005700\n[field11] 000051\n[field39] 91\n[field41] 12345678", "91", "", "", "5700"},
		{"09:41:02 send 0200\n09:41:33 recv 0210 DE39=68\n09:41:34 response timeout", "68", "", "09:41", ""},
		{"MTI 0210\nF39: 14\nINVALID CARD NUMBER\nRRN 123456789012", "14", "INVALID", "", "123456789012"},
		{"12:00:01 0200 F39=91 timeout\n12:00:09 0400 reversal RC=00", "91", "", "12:00", ""},
		{"Txn failed\n{\"respCode\":\"57\",\"tid\":\"96969696\",\"time\":\"10:51:05\"}", "57", "", "10:51", ""},
		{"签购单存根\n批次号：000096\n凭证号：000051\n返回码：61\n超出金额限制\n操作员：01", "61", "超出", "", "000096"},
		{"批次 000003\r\n2026年11月28日 18:20\r\n39域：75\r\n密码输入次数超限", "75", "密码", "18:20", ""},
		{"CITY MART\nTID 12345678\nDATE 2026-11-28 12:31\nAMOUNT 58.00\nDECLINED\nRESP CODE 51\nCARD 62220212***********", "51", "DECLINED", "12:31", "58.00"},
		{"ABC STORE\nDATE 28/11/26 TIME 17:57\nERROR CODE = 96\nSYSTEM MALFUNCTION\nTOTAL: 05.00", "96", "MALFUNCTION", "17:57", "05.00"},
	} {
		var code, words string
		for _, e := range x.Recognise(c.slip) {
			if e.Question == tree.CodeQuestion {
				code = e.Answer
			}
			words += name(e) + " " + e.Text + "\n"
		}
		if code != c.code || !strings.Contains(words, c.says) || !strings.Contains(words, c.keeps) {
			t.Errorf("%q\n gives the code %q and %q, want %q, %q and %q kept", c.slip, code, words, c.code, c.says, c.keeps)
		}
		if c.drops != "" && strings.Contains(words, c.drops) {
			t.Errorf("%q\n keeps %q in %q", c.slip, c.drops, words)
		}
	}
}

// Numbers of a receipt are no codes.
func TestSlipsWithoutCode(t *testing.T) {
	x := index(t)
	for _, slip := range []string{
		"AMOUNT: 51.00\nBATCH: 000057\nTID: 96",
		"金额：57.00\n批次号：96\n凭证号：05\n日期：2026/11/05",
		"28/11/2026 14:05\nTERMINAL 51\nAUTH CODE: 057055",
	} {
		if got := x.Recognise(slip); slices.ContainsFunc(got, func(e tree.Event) bool { return e.Question == tree.CodeQuestion }) {
			t.Errorf("%q gives a code: %+v", slip, got)
		}
	}
}
