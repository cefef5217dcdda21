package spreadsheet

import "testing"

func TestCell(t *testing.T) {
	for s, want := range map[string]string{
		"=1+2":               "'=1+2",
		"\t=cmd|' /C calc'!": "'=cmd|' /C calc'!",
		"\u202e=1":           "'=1",
		"＠sum":               "'＠sum",
		"-12.5":              "-12.5",
		"-1-2":               "'-1-2",
		"-":                  "-",
		"a\u202eb\x1b[2Jc":   "ab [2Jc",
		"读卡失败":               "读卡失败",
		"":                   "",
	} {
		if got := Cell(s); got != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
}
