package wizard

import (
	"strings"
	"testing"

	"swipewise/tree"
	"swipewise/wizard/shop"
)

// wired returns options in a shop with a cable and no payment code.
func wired(t testing.TB, l tree.Lang) Options {
	o := shipped(t, l)
	p, err := shop.Parse([]byte("connection: cable\nqr-code: no\nhotline: 95516\ntap: no\n"))
	if err != nil {
		t.Fatal(err)
	}
	o.Shop = p
	return o
}

func TestShopIsKnownAndNoStep(t *testing.T) {
	c := sit(t, wired(t, tree.ZH), 80, 24)
	c.press("enter")
	c.sees("上网方式：网线（本店）")
	c.sees("第 1 步")
	c.press("esc")
	c.isAt(Start)
	c.press("esc")
	c.sees("已经是第一步")
}

func TestShopWithoutAPaymentCode(t *testing.T) {
	c := sit(t, wired(t, tree.EN), 80, 24)
	c.press("=57 enter r")
	c.sees("Cash")
	if strings.Contains(c.frame(), "QR") {
		t.Errorf("the payment code is offered:\n%s", c.frame())
	}
}

func TestHandoverNamesTheHotline(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 15}} {
		c := sit(t, wired(t, tree.ZH), size[0], size[1])
		c.press("=41 enter")
		c.isAt(Handover)
		c.sees("95516")
	}
	c := sit(t, small(t, tree.ZH), 80, 24)
	c.press("=41 enter")
	if strings.Contains(c.frame(), "店铺设置") {
		t.Errorf("settings where there are none:\n%s", c.frame())
	}
}

func TestNoticeOfABrokenProfile(t *testing.T) {
	o := small(t, tree.EN)
	o.Notice = "your shop's settings are not in use"
	c := sit(t, o, 80, 24)
	c.sees(o.Notice)
	c.press("enter")
	c.isAt(Ask)
}
