package mask

import (
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"swipewise/assets"
)

// card returns a number as it is issued: how they begin, and how long they are.
func card(r *rand.Rand) string {
	kinds := []struct {
		begins string
		digits int
	}{
		{"4", 16},
		{"4", 13},
		{"4", 19},
		{"51", 16},
		{"55", 16},
		{"2221", 16},
		{"2720", 16},
		{"34", 15},
		{"37", 15},
		{"62", 16},
		{"62", 17},
		{"62", 18},
		{"62", 19},
		{"6228", 19},
		{"81", 16},
		{"3528", 16},
		{"3589", 19},
		{"30", 14},
		{"36", 14},
		{"38", 16},
		{"6011", 16},
		{"65", 16},
		{"50", 16},
		{"58", 18},
		{"9558", 19},
		{"9400", 16},
		{"60", 19},
		{"2200", 16},
	}
	k := kinds[r.IntN(len(kinds))]
	digits := []byte(k.begins)
	for len(digits) < k.digits-1 {
		digits = append(digits, '0'+byte(r.IntN(10)))
	}
	for check := byte('0'); ; check++ {
		whole := append(append([]byte{}, digits...), check)
		values := make([]byte, len(whole))
		for i, c := range whole {
			values[i] = c - '0'
		}
		if luhn(values) {
			return string(whole)
		}
	}
}

// apart sets groups of a size apart.
func apart(size int, between string) func(string) string {
	return func(number string) string {
		var out []string
		for len(number) > size {
			out, number = append(out, number[:size]), number[size:]
		}
		return strings.Join(append(out, number), between)
	}
}

// drawn writes every digit with another character.
func drawn(zero string) func(string) string {
	runes := []rune(zero)
	return func(number string) string {
		return strings.Map(func(r rune) rune {
			if len(runes) == 10 {
				return runes[r-'0']
			}
			return runes[0] + r - '0'
		}, number)
	}
}

// both does one after the other.
func both(f, g func(string) string) func(string) string {
	return func(s string) string { return g(f(s)) }
}

// styles are the ways in which numbers are written.
func styles() map[string]func(string) string {
	out := map[string]func(string) string{
		"plain": func(s string) string { return s }, "full width": drawn("０"), "Arabic": drawn("٠"), "Devanagari": drawn("०"), "bold": drawn("𝟎"),
		"monospace": drawn("𝟶"), "superscript": drawn("⁰¹²³⁴⁵⁶⁷⁸⁹"), "subscript": drawn("₀"), "circled": drawn("⓪①②③④⑤⑥⑦⑧⑨"),
		"black circled": drawn("⓿❶❷❸❹❺❻❼❽❾"), "double circled": drawn("⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽"), "in brackets": drawn("0⑴⑵⑶⑷⑸⑹⑺⑻⑼"), "with stops": drawn("🄀⒈⒉⒊⒋⒌⒍⒎⒏⒐"),
		"Chinese": drawn("零一二三四五六七八九"), "Chinese with rings": drawn("〇一二三四五六七八九"), "of cheques": drawn("零壹贰叁肆伍陆柒捌玖"), "of traders": drawn("〇〡〢〣〤〥〦〧〨〩"),
		"Chinese apart": both(drawn("零一二三四五六七八九"), func(s string) string { return strings.Join(strings.Split(s, ""), "、") }),
		"read out":      both(drawn("零幺二三四五六七八九"), func(s string) string { return strings.Join(strings.Split(s, ""), "，") }),
		"keycaps":       func(s string) string { return strings.Join(strings.Split(s, ""), "\ufe0f\u20e3") + "\ufe0f\u20e3" },
		"pairs in rings": func(s string) string {
			var b strings.Builder
			for len(s) > 1 {
				n := int(s[0]-'0')*10 + int(s[1]-'0')
				if n < 10 || n > 20 {
					b.WriteString(s[:2])
				} else {
					b.WriteRune('⑩' + rune(n-10))
				}
				s = s[2:]
			}
			return b.String() + s
		},
		"4-6-rest": func(s string) string { return s[:4] + "/" + s[4:10] + "/" + s[10:] },
		"6-rest":   func(s string) string { return s[:6] + "，" + s[6:] },
	}
	for _, between := range []string{" ", "-", ".", "_", "/", ",", "，", "、", ":", "|", "+", "•", "*", " * ", "#", "~", "(", ")(", "'", "\u200b", " / ", "，，", "x", "ab", "转", "空格", "一", " and ", " then ", " 然后是 ", "\t", "==>"} {
		out["fours apart by "+between] = apart(4, between)
	}
	for _, between := range []string{",", ":", "/", "_", "a", "点"} {
		out["each apart by "+between] = apart(1, between)
		out["pairs apart by "+between] = apart(2, between)
	}
	return out
}

// visible counts the digits that can still be read.
func visible(s string) int {
	n := 0
	for _, r := range s {
		_, many := digitsOf(r)
		n += many
	}
	return n
}

// Of a card number no more than eight digits are ever seen, however it is written.
func TestStyles(t *testing.T) {
	r := rand.New(rand.NewPCG(17, 3))
	all := styles()
	if len(all) < 40 {
		t.Fatalf("%d styles", len(all))
	}
	names := slices.Sorted(maps.Keys(all))
	for i := range 2000 {
		style := names[i%len(names)]
		text := all[style](card(r))
		words := 0 // Chinese numerals between the groups
		if strings.Contains(style, "一") {
			words = strings.Count(text, "一")
		}
		for _, around := range []string{"%s", "卡号是%s，读不出来", "card %s declined", "第一张%s"} {
			said := fmt.Sprintf(around, text)
			got, hid := Text(said)
			if most := shown + words + strings.Count(around, "一"); !hid || visible(got) > most {
				t.Errorf("%s: %q shows %q", style, said, got)
			}
			if again, more := Text(got); again != got || more {
				t.Errorf("%s: masked again, %q gives %q", style, got, again)
			}
		}
		if i > 5*len(names) {
			continue
		}
		if typed := typedOut(text); visible(typed) > shown+words {
			t.Errorf("%s: typed key by key %q shows %q", style, text, typed)
		}
	}
}

// typedOut types a text key by key into a field that is masked after each.
func typedOut(s string) string {
	typed := ""
	for _, r := range s {
		typed, _ = Text(typed + string(r))
	}
	return typed
}

// Ordinary sentences are left as they are: what clerks say, with their amounts,
// dates, numbers of terminals and vouchers, and every text of the program.
func TestOrdinary(t *testing.T) {
	r := rand.New(rand.NewPCG(17, 4))
	var all []string
	_ = fs.WalkDir(assets.Files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".yaml" || strings.HasPrefix(path, "sources") {
			return err
		}
		data, err := fs.ReadFile(assets.Files, path)
		for line := range strings.Lines(string(data)) {
			if said, ok := strings.CutPrefix(strings.TrimSpace(line), "zh:"); ok {
				all = append(all, said)
			} else if said, ok := strings.CutPrefix(strings.TrimSpace(line), "en:"); ok {
				all = append(all, said)
			}
		}
		return err
	})
	if len(all) < 2000 {
		t.Fatalf("%d texts of the program", len(all))
	}
	all = all[:min(len(all), 5000)]
	for len(all) < 10000 {
		all = append(all, sentence(r))
	}
	wrong := 0
	for _, said := range all {
		if got, hid := Text(said); hid {
			t.Logf("%q becomes %q", said, got)
			wrong++
		}
	}
	t.Logf("%d of %d masked", wrong, len(all))
	if wrong > len(all)/1000 {
		t.Errorf("%d of %d ordinary sentences were masked", wrong, len(all))
	}
}

// sentence is something that a clerk says, made of what belongs together.
func sentence(r *rand.Rand) string {
	pick := func(from ...string) string { return from[r.IntN(len(from))] }
	number := func(digits int) string {
		s := ""
		for range digits {
			s += fmt.Sprint(r.IntN(10))
		}
		return s
	}
	month, day, hour, minute := 1+r.IntN(12), 1+r.IntN(28), r.IntN(24), r.IntN(60)
	when := pick(fmt.Sprintf("2026-%02d-%02d %02d:%02d", month, day, hour, minute), fmt.Sprintf("2026/%d/%d %02d:%02d:%02d", month, day, hour, minute, r.IntN(60)),
		fmt.Sprintf("2026年%d月%d日%d点%02d分", month, day, hour, minute), fmt.Sprintf("%d月%d日%02d:%02d", month, day, hour, minute), fmt.Sprintf("%02d:%02d", hour, minute))
	cents := r.IntN(5_000_000)
	amount := pick(fmt.Sprintf("%d.%02d", cents/100, cents%100), fmt.Sprint(cents/100), fmt.Sprintf("%d,%03d.%02d", 1+r.IntN(99), r.IntN(1000), cents%100))
	code := pick("57", "51", "91", "N7", "05", "A0", "68")
	zh := []string{
		"{when}刷了{amount}元，显示{code}，再试一次还是{code}", "终端号{terminal}，批次号{six}，凭证号{six2}，金额{amount}元", "终端{terminal}，凭证{six}，代码{code}",
		"顾客说扣了两次，一次{amount}，一次{amount2}，时间{when}", "{when} 插卡没反应，换了3张卡，2张不行", "价格有{price}、{price2}、{price3}、{price4}元四种", "一共{amount}元，收了{price}，找{price2}",
		"{when}到{hour}:30之间有{price}笔，{price2}笔不成功", "机器号{terminal}的屏幕上写着通讯失败({code})", "第一步按{six}，第二步按确认，第三步还是显示{code}", "满{price}减{price2}，满{price3}减{price4}，刷{amount}不成功",
		"二〇二六年十一月二十八日，三千二百八十元五角，没打出票", "人民币壹万贰仟叁佰肆拾伍元陆角柒分，凭证{six}", "版本3.2.{hour}，{six}更新后一直转圈，一直转圈，一会儿好一会儿不好",
	}
	en := []string{
		"At {when} a sale of {amount} showed {code}, then {code} again", "Terminal {terminal}, batch {six}, voucher {six2}, amount {amount}", "Terminal {terminal}, voucher {six}, code {code}",
		"The customer was charged twice, {amount} and {amount2}, at {when}", "{when}: 3 cards tried, 2 declined with {code}", "Prices are {price}, {price2}, {price3} and {price4}", "Total {amount}, paid {price}, change {price2}",
		"Between {when} and {hour}:30 there were {price} sales, {price2} failed", "It says receive failed ({code}) on terminal {terminal}", "Step 1: press {six}. Step 2: enter. Step 3: it shows {code}", "Version 3.2.{hour} was installed at {when}, since then {price} of {price2} fail",
	}
	said := pick(append(zh, en...)...)
	return strings.NewReplacer("{when}", when, "{amount}", amount, "{amount2}", fmt.Sprintf("%d.%02d", r.IntN(50000), r.IntN(100)), "{code}", code, "{terminal}", number(8),
		"{six}", number(6), "{six2}", number(6), "{hour}", fmt.Sprint(hour), "{price}", fmt.Sprint(r.IntN(500)), "{price2}", fmt.Sprint(r.IntN(500)), "{price3}", fmt.Sprint(r.IntN(500)), "{price4}", fmt.Sprint(r.IntN(500))).Replace(said)
}
