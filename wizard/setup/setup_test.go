package setup

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/shop"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
	"swipewise/wizard/window/windowtest"
	"swipewise/wizard/words"
)

func options(t testing.TB, l tree.Lang) Options {
	t.Helper()
	o := Options{Lang: l}
	var err error
	if o.Words, err = words.Read[Words](assets.Files, "setup"); err != nil {
		t.Fatal(err)
	}
	if o.Book, err = texts.Load(assets.Files); err != nil {
		t.Fatal(err)
	}
	return o
}

// clerk fills in the form as a person would, and looks at every frame.
type clerk struct {
	t testing.TB
	m *Model
	w *window.Window
}

func sit(t testing.TB, o Options, width, height int) *clerk {
	c := &clerk{t: t, m: New(o)}
	c.w = window.New(c.m, o.Book, o.Window)
	c.send(tea.WindowSizeMsg{Width: width, Height: height})
	return c
}

func (c *clerk) send(msg tea.Msg) tea.Cmd {
	c.t.Helper()
	_, cmd := c.w.Update(msg)
	windowtest.Fits(c.t, c.w.View(), c.m.Width, c.m.Height)
	return cmd
}

// press presses keys by their names, with spaces between; =words types.
func (c *clerk) press(script string) {
	c.t.Helper()
	windowtest.Press(script, c.send)
}

func (c *clerk) frame() string { return windowtest.Seen(c.w.View()) }

// to goes to a field.
func (c *clerk) to(f shop.Field) {
	c.m.ask(slices.Index(shop.Fields(), f))
	c.send(tea.WindowSizeMsg{Width: c.m.Width, Height: c.m.Height})
}

// screens are the fields and the keys that lead to each page with a golden file.
func screens() map[string]struct {
	field shop.Field
	keys  string
} {
	type page = struct {
		field shop.Field
		keys  string
	}
	return map[string]page{
		"first":    {shop.Connection, ""},
		"terminal": {shop.Terminal, "down"},
		"networks": {shop.Networks, "1 down down enter"},
		"hotline":  {shop.Hotline, "=95516"},
		"card":     {shop.Hotline, "=6228480402564890018 enter"},
		"last":     {shop.TerminalNumber, ""},
	}
}

func TestScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 15}} {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			o := options(t, l)
			for name, page := range screens() {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], l, name), func(t *testing.T) {
					c := sit(t, o, size[0], size[1])
					c.to(page.field)
					c.press(page.keys)
					golden.RequireEqual(t, c.frame())
				})
			}
		}
	}
}

func TestFormIsFilledIn(t *testing.T) {
	c := sit(t, options(t, tree.ZH), 80, 24)
	c.press("3 0 2 0 0 1 0 0 0")
	c.press("=PAX enter =银联商务 enter =12 enter backspace =23 ctrl+u =95516 enter =898110058120001 enter =01234567 enter")
	if !c.m.saved || !c.m.Over {
		t.Fatalf("not at its end:\n%s", c.frame())
	}
	for f, want := range map[shop.Field]string{
		shop.Connection: "cable", shop.Terminal: "", shop.Tap: "no", shop.Networks: "unionpay", shop.Make: "PAX", shop.Acquirer: "银联商务",
		shop.Hotline: "95516", shop.MerchantNumber: "898110058120001", shop.TerminalNumber: "01234567",
	} {
		if got := m(c).Text(f); got != want {
			t.Errorf("%s is %q, want %q", f, got, want)
		}
	}
}

func m(c *clerk) shop.Profile { return c.m.profile }

func TestEscGoesBackAndLeavesFromTheFirst(t *testing.T) {
	c := sit(t, options(t, tree.ZH), 80, 24)
	c.press("enter enter enter esc esc esc")
	if c.m.Over || c.m.field != 0 {
		t.Fatalf("not back at the first field:\n%s", c.frame())
	}
	c.press("esc")
	if !c.m.Over || c.m.saved {
		t.Error("esc does not leave from the first field")
	}
}

// A wrong text keeps the focus, whichever way one wants to go, and can be mended.
func TestWrongTextIsMended(t *testing.T) {
	c := sit(t, options(t, tree.EN), 80, 24)
	c.to(shop.MerchantNumber)
	c.press("=12 esc")
	if c.m.now() != shop.MerchantNumber || len(c.m.Notice) == 0 {
		t.Fatalf("a wrong number is passed over:\n%s", c.frame())
	}
	c.press("enter")
	if c.m.now() != shop.MerchantNumber || len(c.m.Notice) == 0 {
		t.Fatalf("a wrong number is passed over:\n%s", c.frame())
	}
	c.press("=345678 esc")
	if c.m.now() != shop.Hotline {
		t.Errorf("a right one is not taken:\n%s", c.frame())
	}
}

func TestCtrlCLeaves(t *testing.T) {
	c := sit(t, options(t, tree.EN), 40, 15)
	c.press("down enter ctrl+c")
	if !c.m.Over || c.m.saved {
		t.Error("ctrl+c does not leave")
	}
}

func TestCursorStandsWhereIsTyped(t *testing.T) {
	c := sit(t, options(t, tree.ZH), 80, 24)
	c.to(shop.Acquirer)
	c.press("=中文")
	at := c.w.View().Cursor
	line := strings.Split(c.frame(), "\n")[at.Y]
	if !strings.HasSuffix(line, "中文") || at.X != ansi.StringWidth(line) {
		t.Errorf("cursor at %d of %q", at.X, line)
	}
}

func TestAnyKeysInAnyWindow(t *testing.T) {
	const keys = "down tab esc =x up enter backspace tab enter esc tab enter enter enter enter enter =中文 enter =123456789012 enter esc ctrl+u tab =1 enter"
	for _, size := range [][2]int{{1, 1}, {20, 5}, {39, 15}, {40, 15}, {200, 17}, {50, 60}} {
		c := sit(t, options(t, tree.EN), 80, 24)
		c.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		c.press(keys)
	}
}

// However much is pasted, a field holds no more than it may; a card number is hidden as
// it is typed and when it is pasted, in every field, and is not taken.
func TestPastesAndCards(t *testing.T) {
	o := options(t, tree.ZH)
	for _, f := range shop.Fields() {
		if f.Options() != nil {
			continue
		}
		c := sit(t, o, 80, 24)
		c.to(f)
		c.send(tea.PasteMsg{Content: strings.Repeat("宽 x", 100)})
		c.send(tea.PasteMsg{Content: strings.Repeat("1", 1000)})
		if n := utf8.RuneCountInString(c.m.text); n > f.Longest()+spare || n == 0 {
			t.Fatalf("%s holds %d characters", f, n)
		}
		for _, number := range []string{"6228480402564890018", "4111/1111/1111/1111", "４１１１１１１１１１１１１１１１"} {
			c.press("ctrl+u =" + number)
			typed := c.m.text
			c.press("ctrl+u")
			c.send(tea.PasteMsg{Content: number})
			for _, got := range []string{typed, c.m.text} {
				if !strings.Contains(got, "*") || f.Check(got) == shop.None {
					t.Errorf("%s takes %q", f, got)
				}
			}
		}
	}
}

// ask fills the form in line by line.
func ask(o Options, script string, echo bool) (shop.Profile, bool, string, error) {
	var out strings.Builder
	p, saved, err := RunLines(context.Background(), lines.NewReader(strings.NewReader(script)), &out, o, lines.Options{Echo: echo})
	return p, saved, out.String(), err
}

func TestLineByLine(t *testing.T) {
	o := options(t, tree.EN)
	o.Profile, _ = o.Profile.With(shop.Acquirer, "Before")
	o.Profile, _ = o.Profile.With(shop.Make, "Gone")
	script := "3\nnonsense\nreader\nyes\n0\n\n2、1\n\nCan not\nno\n-\n\n9\n95516\n\n12345678\n"
	p, saved, out, err := ask(o, script, true)
	if err != nil || !saved {
		t.Fatalf("%v\n%s", err, out)
	}
	for f, want := range map[shop.Field][]string{
		shop.Connection: {"cable"}, shop.Terminal: {"reader"}, shop.Tap: {"yes"}, shop.Networks: {"unionpay", "visa"},
		shop.Cash: {"no"}, shop.Make: nil, shop.Acquirer: {"Before"}, shop.Hotline: {"95516"}, shop.TerminalNumber: {"12345678"},
	} {
		if got := p.All(f); !slices.Equal(got, want) {
			t.Errorf("%s is %v, want %v", f, got, want)
		}
	}
	if got := strings.Count(out, "Not taken"); got != 3 {
		t.Errorf("%d answers were not taken, want 3:\n%s", got, out)
	}
}

func TestLineByLineIsLeft(t *testing.T) {
	o := options(t, tree.ZH)
	if _, saved, _, err := ask(o, "1\nq\n", false); saved || err != nil {
		t.Errorf("q: saved %v, %v", saved, err)
	}
	for _, in := range []string{"", "1\n", "1\n" + strings.Repeat("x", 9000)} {
		if _, saved, _, err := ask(o, in, false); saved || !errors.Is(err, ErrEnded) {
			t.Errorf("%.9q: saved %v, %v", in, saved, err)
		}
	}
}

// A card number is never shown, not even as an echo.
func TestCardNumberIsNotEchoed(t *testing.T) {
	script := strings.Repeat("\n", 10) + "6228480402564890018\n95516\n\n\n"
	_, _, out, err := ask(options(t, tree.EN), script, true)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out, "564890018") {
		t.Errorf("shown:\n%s", out)
	}
}

func TestEverythingHasWords(t *testing.T) {
	w := options(t, tree.ZH).Words.In(tree.EN)
	for _, f := range shop.Fields() {
		if w.Ask.of(f) == "" || w.Short.of(f) == "" {
			t.Errorf("%s has no words", f)
		}
		for _, id := range append(f.Options(), "") {
			if w.Option.of(id) == "" {
				t.Errorf("%s of %s has no words", id, f)
			}
		}
	}
	for why := shop.NoOption; why <= shop.Closed; why++ {
		if got := w.Wrong(&shop.Fault{Path: "p", Line: 3, Field: shop.Hotline, Why: why}); strings.Contains(got, ": ;") || strings.Contains(got, "%!") && why != shop.Closed {
			t.Errorf("fault %d: %s", why, got)
		}
	}
}
