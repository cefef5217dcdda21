package sheet

import (
	"testing"

	"swipewise/tree"
)

func TestEvent(t *testing.T) {
	w, k := shipped(t)
	tests := []struct {
		event  tree.Event
		zh, en string
	}{
		{code("51"), "代码 51", "code 51"},
		{
			tree.Event{Kind: tree.EventAnswer, Question: tree.CodeQuestion, Answer: "97", Scheme: "au"},
			"代码 97（澳洲的终端）", "code 97 (terminals in Australia)",
		},
		{says("code", tree.NotSure), "代码：说不准", "code: not sure"},
		{says("display", "read-failed"), "屏幕显示“读卡失败”", `the screen says "Card read error"`},
		{
			tree.Event{Kind: tree.EventAnswer, Question: tree.DisplayQuestion, Answer: tree.SomethingElse, Text: "E-42  请\n等待"},
			"屏幕显示“E-42 请 等待”", `the screen says "E-42 请 等待"`,
		},
		{says("display", tree.SomethingElse), "屏幕上的字单子里没有", "the words on the screen are not on the list"},
		{
			says("other-card", "fails-too"),
			"换一张卡：不能，别的卡也不行", "another card: No, other cards fail too",
		},
		{says("card-look", tree.NotSure), "卡的样子：说不准", "look of the card: not sure"},
		{says("gone-question", "gone-answer"), "gone-question：gone-answer", "gone-question: gone-answer"},
		{
			tree.Event{Kind: tree.EventTried, Remedy: "seat-card", Outcome: tree.Failed},
			"插到底，别动：没用", "Push the card in and hold still: no help",
		},
		{
			tree.Event{Kind: tree.EventTried, Remedy: "seat-card", Outcome: tree.Worked},
			"插到底，别动：管用", "Push the card in and hold still: it worked",
		},
		{
			tree.Event{Kind: tree.EventTried, Remedy: "seat-card", Outcome: tree.Skipped},
			"插到底，别动：没做成", "Push the card in and hold still: could not be done",
		},
		{tree.Event{Kind: tree.EventLater, Question: "balance"}, "钱或额度：先放一放", "enough money: put off for now"},
		{tree.Event{Kind: tree.EventGuide}, "没有提示可说，从头问起", "nothing to start from, asked step by step"},
		{tree.Event{Kind: tree.EventRound}, "之后显示了别的", "after that it showed something else"},
	}
	for _, x := range tests {
		if got := Event(w.In(tree.ZH), k, x.event); got != x.zh {
			t.Errorf("%+v: got %q, want %q", x.event, got, x.zh)
		}
		if got := Event(w.In(tree.EN), k, x.event); got != x.en {
			t.Errorf("%+v: got %q, want %q", x.event, got, x.en)
		}
	}
}
