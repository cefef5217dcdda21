package find

import (
	"slices"
	"testing"

	"swipewise/tree"
)

func TestRecognise(t *testing.T) {
	x := index(t)
	type words = string
	for text, want := range map[string][][2]words{ // each event and its text
		// ids
		"read-failed":                           {{"display=read-failed", ""}},
		"display=read-failed":                   {{"display=read-failed", ""}},
		"signal=none":                           {{"signal=none", ""}},
		"signal=not-sure":                       {{"signal=not-sure", ""}},
		"au:97":                                 {{"code=au:97", ""}},
		"code=57":                               {{"code=57", "code=57"}},
		"signal=nowhere":                        {{"display=something-else", "signal=nowhere"}},
		"57":                                    {{"code=57", ""}},
		"５７":                                    {{"code=57", ""}},
		"ＺＱ":                                    {{"code=ZQ", ""}},
		"ZQ":                                    {{"code=ZQ", ""}},
		"a0":                                    {{"code=A0", ""}},
		"57 交易失败":                               {{"code=57", ""}, {"display=something-else", "交易失败"}},
		"57交易失败":                                {{"code=57", ""}, {"display=something-else", "交易失败"}},
		"45-请插卡交易或联系客服":                         {{"code=45", ""}, {"display=something-else", "请插卡交易或联系客服"}},
		"51：可用余额不足":                             {{"code=51", ""}, {"display=something-else", "可用余额不足"}},
		"96 交易超时":                               {{"code=96", ""}, {"display=transaction-timeout", "交易超时"}},
		"顾客的卡刷不了，机器报62":                         {{"code=62", "顾客的卡刷不了，机器报62"}},
		"response code: 51":                     {{"code=51", "response code: 51"}},
		"Sale cancelled with system error 98":   {{"code=98", "Sale cancelled with system error 98"}},
		"扣了两次":                                  {{"bank-message=charged", ""}},
		"顾客说被重复扣款了":                             {{"bank-message=charged", ""}},
		"charged twice":                         {{"bank-message=charged", ""}},
		"封条坏了":                                  {{"seals=broken", ""}},
		"说是读卡失败，代码30":                           {{"code=30", ""}, {"display=read-failed", "说是读卡失败，代码30"}},
		"91 TRAN DECLINED ISSUER NOT AVAILABLE": {{"code=91", ""}, {"display=something-else", "TRAN DECLINED ISSUER NOT AVAILABLE"}},
		"TRAN DECLINED ISSUER NOT AVAILABLE":    {{"code=91", "TRAN DECLINED ISSUER NOT AVAILABLE"}},
		"TRAN CANCELLED SYSTEM ERROR":           {{"code=au:98", "TRAN CANCELLED SYSTEM ERROR"}},
		// messages
		"读卡失败":           {{"display=read-failed", "读卡失败"}},
		"Device Locked!": {{"display=tamper", "Device Locked!"}},
		"Card reader operation failed (error 12)": {{"display=read-failed", "Card reader operation failed (error 12)"}},
		"ERROR CODE 12 7775":                      {{"display=no-network", "ERROR CODE 12 7775"}},
		"no response":                             {{"display=response-timeout", "no response"}},
		"paper out":                               {{"display=paper-out", "paper out"}},
		"response timeout":                        {{"display=response-timeout", "response timeout"}},
		"交易超时":                                    {{"display=transaction-timeout", "交易超时"}},
		"没收卡，请联系收单行":                              {{"display=hold-call", "没收卡，请联系收单行"}},
		"刷卡总报读卡错误，收银员刷得很急":                                       {{"display=read-failed", "刷卡总报读卡错误，收银员刷得很急"}},
		"刷卡高峰，机器提示电话忙":                                           {{"display=line-busy", "刷卡高峰，机器提示电话忙"}},
		"dukashibai":                                             {{"display=read-failed", "dukashibai"}},
		"dukashibia":                                             {{"display=read-failed", "dukashibia"}},
		"毒卡失败":                                                   {{"display=read-failed", "毒卡失败"}},
		"Terminal says SAF log full and does nothing else":       {{"display=log-full", "Terminal says SAF log full and does nothing else"}},
		"Please remove card and re-insert - 1 attempt remaining": {{"display=reinsert-card", "Please remove card and re-insert - 1 attempt remaining"}},
		// wordings of codes
		"密码数据错误": {{"code=55", "密码数据错误"}},
		// symptoms
		"没信号":                  {{"signal=none", ""}},
		"black screen":         {{"screen=dark", ""}},
		"wrong amount typed":   {{"amount-check=wrong", ""}},
		"other cards fail too": {{"other-card=fails-too", ""}},
		"地下室店里刷卡经常断网":          {{"signal=weak", ""}},
		"刷完没打出签购单，不知道成没成":                   {{"receipt=none", ""}},
		"Till says paid, customer says no":  {{"till=disagrees", ""}},
		"New account cannot take a payment": {{"display=something-else", "New account cannot take a payment"}},
		// what must not be taken for something it is not
		"不是读卡失败":                {{"display=something-else", "不是读卡失败"}},
		"not a card read error": {{"display=something-else", "not a card read error"}},
		"冲正没成功":                 {{"display=something-else", "冲正没成功"}},
		"读卡成功":                  {{"display=something-else", "读卡成功"}},
		"签到超时":                  {{"display=something-else", "签到超时"}},
		"card stuck":            {{"display=something-else", "card stuck"}},
		"读卡失败 交易超时":             {{"display=something-else", "读卡失败 交易超时"}},
		"交易失败，请联系发卡行":           {{"display=something-else", "交易失败，请联系发卡行"}},
		"30秒没有动静":               {{"display=something-else", "30秒没有动静"}},
		"20 minutes of waiting": {{"display=something-else", "20 minutes of waiting"}},
		"10:15 开始的":             {{"display=something-else", "10:15 开始的"}},
		"51.50 元":               {{"display=something-else", "51.50 元"}},
		"57%":                   {{"display=something-else", "57%"}},
		"NO GOOD":               {{"display=something-else", "NO GOOD"}},
		"卡":                     {{"display=something-else", "卡"}},
		"???":                   {{"display=something-else", "???"}},
		// card numbers
		"卡号６２２８ 4800 1234 5678": {{"display=something-else", "卡号6228 4800 **** ****"}},
		"57 6228480012345678":   {{"display=something-else", "57 622848**********"}},
		// nothing
		"":  nil,
		" ": nil,
	} {
		var got [][2]words
		for _, e := range x.Recognise(text) {
			got = append(got, [2]words{name(e), e.Text})
		}
		if len(got) != len(want) {
			t.Errorf("Recognise(%q) = %q, want %q", text, got, want)
			continue
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("Recognise(%q) = %q, want %q", text, got, want)
			}
		}
	}
}

// Every wording of the knowledge is recognised as what it words, or as another
// thing that is worded the same, or not at all where it is not clear.
func TestRecogniseEveryWording(t *testing.T) {
	x := index(t)
	means := map[string][]string{}
	for _, e := range x.entries() {
		for _, w := range e.wordings {
			means[tree.Fold(w)] = append(means[tree.Fold(w)], name(e.hit.Event))
		}
	}
	right, all := 0, 0
	for _, e := range x.entries() {
		for _, w := range e.wordings {
			got := x.Recognise(w)
			if len(got) == 0 {
				continue
			}
			all++
			switch {
			case slices.Contains(means[tree.Fold(w)], name(got[0])):
				right++
			case got[0].Answer != tree.SomethingElse:
				t.Errorf("%q is %s but was taken for %s", w, name(e.hit.Event), name(got[0]))
			}
		}
	}
	if right*100 < all*95 {
		t.Errorf("only %d of %d wordings are recognised", right, all)
	}
}

func TestEdits(t *testing.T) {
	for _, c := range []struct {
		typed, word string
		more        bool
		want        int
	}{
		{"", "", false, 0},
		{"card", "card", false, 0},
		{"crad", "card", false, 1},
		{"cart", "card", false, 1},
		{"car", "card", false, 1},
		{"cardd", "card", false, 1},
		{"dukashibia", "dukashibai", false, 1},
		{"tiemout", "timeout", false, 1},
		{"dukas", "dukashibai", true, 0},
		{"dkuas", "dukashibai", true, 1},
		{"", "card", true, 0},
	} {
		if got := edits(c.typed, c.word, c.more, 2); got != c.want {
			t.Errorf("edits(%q, %q, %v) = %d, want %d", c.typed, c.word, c.more, got, c.want)
		}
	}
	if got := edits("blue", "terminal", false, 2); got <= 2 {
		t.Errorf("edits counts %d between words that have nothing in common", got)
	}
}
