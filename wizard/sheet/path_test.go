package sheet

import (
	"testing"

	"swipewise/tree"
)

func TestPath(t *testing.T) {
	w, _ := shipped(t)
	tests := []struct {
		at    tree.Station
		ascii bool
		want  string
	}{
		{tree.Terminal, false, "终端 ○┄┄○ 收单 ○┄┄○ 银联 ○┄┄○ 发卡行"},
		{tree.Acquirer, false, "终端 ●──● 收单 ○┄┄○ 银联 ○┄┄○ 发卡行"},
		{tree.Switch, false, "终端 ●──● 收单 ●──● 银联 ○┄┄○ 发卡行"},
		{tree.Issuer, false, "终端 ●──● 收单 ●──● 银联 ●──● 发卡行"},
		{tree.Switch, true, "终端 *--* 收单 *--* 银联 o..o 发卡行"},
	}
	for _, x := range tests {
		got := Path(w.In(tree.ZH), x.at, x.ascii)
		if len(got) != 2 || got[0].Text != x.want {
			t.Errorf("%s: got %+v, want %q and a sentence", x.at, got, x.want)
		}
	}
	if got := Path(w.In(tree.EN), tree.NoStation, false); len(got) != 1 || got[0].Text != w.In(tree.EN).Path.Unknown {
		t.Errorf("nothing certain: got %+v, want no picture", got)
	}
}
