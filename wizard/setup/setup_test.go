package setup

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/shop"
	"swipewise/wizard/words"
)

func options(t testing.TB, l tree.Lang) Options {
	t.Helper()
	o := Options{Lang: l}
	if err := words.Load(assets.Files, "setup", &o.Words); err != nil {
		t.Fatal(err)
	}
	return o
}

// clerk fills in the form as a person would, and looks at every frame.
type clerk struct {
	t interface {
		Helper()
		Fatalf(format string, args ...any)
	}
	w window
}

func sit(t testing.TB, o Options, width, height int) *clerk {
	c := &clerk{t: t, w: newWindow(o)}
	c.send(tea.WindowSizeMsg{Width: width, Height: height})
	c.run(c.w.Init())
	return c
}

func (c *clerk) send(msg tea.Msg) {
	c.t.Helper()
	next, cmd := c.w.Update(msg)
	c.w = next.(window)
	c.check()
	c.run(cmd)
}

// run runs what the form asks for. Where that is to wait, the time of the test's
// bubble passes at once.
func (c *clerk) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil, tea.QuitMsg:
	case tea.BatchMsg:
		for _, cmd := range msg {
			c.run(cmd)
		}
	default:
		c.send(msg)
	}
}

// press presses keys by their names, with spaces between; =words types.
func (c *clerk) press(script string) {
	c.t.Helper()
	named := map[string]tea.KeyPressMsg{
		"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "tab": {Code: tea.KeyTab}, "up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown},
		"space": {Code: tea.KeySpace, Text: " "}, "backspace": {Code: tea.KeyBackspace}, "ctrl+c": {Code: 'c', Mod: tea.ModCtrl}, "ctrl+u": {Code: 'u', Mod: tea.ModCtrl},
	}
	for name := range strings.FieldsSeq(script) {
		if text, ok := strings.CutPrefix(name, "="); ok {
			for _, r := range text {
				c.send(tea.KeyPressMsg{Code: r, Text: string(r)})
			}
			continue
		}
		key, ok := named[name]
		if !ok {
			c.t.Fatalf("no key %s", name)
		}
		c.send(key)
	}
}

// check looks at the frame: no line wider than the window, no more lines than it
// has, the cursor inside.
func (c *clerk) check() {
	c.t.Helper()
	v := c.w.View()
	lines := strings.Split(v.Content, "\n")
	if c.w.height > 0 && len(lines) > c.w.height {
		c.t.Fatalf("%d lines in a window of %d", len(lines), c.w.height)
	}
	for _, line := range lines {
		if n := ansi.StringWidth(line); c.w.width > 0 && n > c.w.width {
			c.t.Fatalf("%d cells in a window of %d: %q", n, c.w.width, ansi.Strip(line))
		}
	}
	if v.Cursor != nil && (v.Cursor.X >= c.w.width || v.Cursor.Y >= c.w.height) {
		c.t.Fatalf("cursor at %d,%d of %d×%d", v.Cursor.X, v.Cursor.Y, c.w.width, c.w.height)
	}
}

func (c *clerk) frame() string {
	var out []string
	for line := range strings.SplitSeq(ansi.Strip(c.w.View().Content), "\n") {
		out = append(out, strings.TrimRight(line, " "))
	}
	return strings.Join(out, "\n") + "\n"
}

// screens are the keys that lead to each page that has a golden file.
func screens() map[string]string {
	return map[string]string{
		"first":    "",
		"terminal": "down enter down",
		"networks": "tab tab tab tab tab space down space",
		"hotline":  "tab tab tab tab tab tab tab tab =PAX enter =ABC enter =95516",
		"card":     "tab tab tab tab tab tab tab tab tab tab =6228480402564890018 enter",
		"last":     "tab tab tab tab tab tab tab tab tab tab tab tab",
	}
}

func TestScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 15}} {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			for name, keys := range screens() {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], l, name), func(t *testing.T) {
					synctest.Test(t, func(t *testing.T) {
						c := sit(t, options(t, l), size[0], size[1])
						c.press(keys)
						golden.RequireEqual(t, c.frame())
					})
				})
			}
		}
	}
}

func TestFormIsFilledIn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := sit(t, options(t, tree.ZH), 80, 24)
		c.press("up up enter down enter enter enter enter space enter enter enter")
		c.press("=PAX enter =银联商务 enter =12 enter backspace =23 ctrl+u =95516 enter =898110058120001 enter =01234567 enter")
		if !c.w.saved || c.w.left {
			t.Fatalf("not at its end:\n%s", c.frame())
		}
		p := c.w.answers.profile()
		for f, want := range map[shop.Field]string{
			shop.Connection: "cable", shop.Terminal: "", shop.Networks: "unionpay", shop.Make: "PAX", shop.Acquirer: "银联商务",
			shop.Hotline: "95516", shop.MerchantNumber: "898110058120001", shop.TerminalNumber: "01234567",
		} {
			if got := p.Text(f); f != shop.Terminal && got != want {
				t.Errorf("%s is %q, want %q", f, got, want)
			}
		}
	})
}

func TestEscGoesBackAndLeavesFromTheFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := sit(t, options(t, tree.ZH), 80, 24)
		c.press("enter enter enter esc esc esc")
		if c.w.left || !c.w.atFirst() {
			t.Fatalf("not back at the first field:\n%s", c.frame())
		}
		c.press("esc")
		if !c.w.left || c.w.saved {
			t.Error("esc does not leave from the first field")
		}
	})
}

// A wrong text keeps the focus, whichever way one wants to go, and can be mended.
func TestWrongTextIsMended(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := sit(t, options(t, tree.EN), 80, 24)
		c.press("tab tab tab tab tab tab tab tab tab tab tab =12 esc esc enter")
		if c.w.field() != shop.MerchantNumber || !strings.Contains(c.frame(), "! ") {
			t.Fatalf("a wrong number is passed over:\n%s", c.frame())
		}
		c.press("=34 esc")
		if c.w.field() != shop.Hotline {
			t.Errorf("a right one is not:\n%s", c.frame())
		}
	})
}

func TestCtrlCLeaves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := sit(t, options(t, tree.EN), 40, 15)
		c.press("down enter ctrl+c")
		if !c.w.left || c.w.saved {
			t.Error("ctrl+c does not leave")
		}
	})
}

func TestCursorStandsWhereIsTyped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := sit(t, options(t, tree.ZH), 80, 24)
		if c.w.View().Cursor != nil {
			t.Error("a cursor where nothing is typed")
		}
		c.press("tab tab tab tab tab tab tab tab =中文")
		at := c.w.View().Cursor
		line := strings.Split(c.frame(), "\n")[at.Y]
		if !strings.HasSuffix(line, "中文") || at.X != ansi.StringWidth(line) {
			t.Errorf("cursor at %d of %q", at.X, line)
		}
	})
}

func TestAnyKeysInAnyWindow(t *testing.T) {
	const keys = "down tab esc =x space up enter backspace tab enter space esc tab tab enter enter enter enter enter =中文 enter =123456789012 enter esc ctrl+u tab =1 tab enter"
	for _, size := range [][2]int{{1, 1}, {20, 5}, {39, 15}, {40, 15}, {200, 17}, {50, 60}} {
		synctest.Test(t, func(t *testing.T) {
			c := sit(t, options(t, tree.EN), 80, 24)
			c.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			c.press(keys)
		})
	}
}

func TestLineByLine(t *testing.T) {
	o := options(t, tree.EN)
	o.Profile, _ = o.Profile.With(shop.Acquirer, "Before")
	o.Profile, _ = o.Profile.With(shop.Make, "Gone")
	var out strings.Builder
	script := "3\nnonsense\nreader\nyes\n0\n\n2、1\n\nCan not\nno\n-\n\n9\n95516\n\n12345678\n"
	p, saved, err := Ask(strings.NewReader(script), &out, o, true)
	if err != nil || !saved {
		t.Fatalf("%v\n%s", err, &out)
	}
	for f, want := range map[shop.Field][]string{
		shop.Connection: {"cable"}, shop.Terminal: {"reader"}, shop.Tap: {"yes"}, shop.Networks: {"unionpay", "visa"},
		shop.Cash: {"no"}, shop.Make: nil, shop.Acquirer: {"Before"}, shop.Hotline: {"95516"}, shop.TerminalNumber: {"12345678"},
	} {
		if got := p.All(f); !slices.Equal(got, want) {
			t.Errorf("%s is %v, want %v", f, got, want)
		}
	}
	if got := strings.Count(out.String(), "Not taken"); got != 3 {
		t.Errorf("%d answers were not taken, want 3:\n%s", got, &out)
	}
}

func TestLineByLineIsLeft(t *testing.T) {
	o := options(t, tree.ZH)
	if _, saved, err := Ask(strings.NewReader("1\nq\n"), &strings.Builder{}, o, false); saved || err != nil {
		t.Errorf("q: saved %v, %v", saved, err)
	}
	for _, in := range []string{"", "1\n", "1\n" + strings.Repeat("x", 2*longestLine)} {
		if _, saved, err := Ask(strings.NewReader(in), &strings.Builder{}, o, false); saved || !errors.Is(err, ErrEnded) {
			t.Errorf("%.9q: saved %v, %v", in, saved, err)
		}
	}
}

// A card number is never shown, not even as an echo.
func TestCardNumberIsNotEchoed(t *testing.T) {
	var out strings.Builder
	script := strings.Repeat("\n", 10) + "6228480402564890018\n95516\n\n\n"
	if _, _, err := Ask(strings.NewReader(script), &out, options(t, tree.EN), true); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "564890018") {
		t.Errorf("shown:\n%s", &out)
	}
}

func TestEverythingHasWords(t *testing.T) {
	o := options(t, tree.ZH)
	for _, f := range shop.Fields() {
		if o.Words.Ask.of(f).Empty() || o.Words.Short.of(f).Empty() {
			t.Errorf("%s has no words", f)
		}
		if !slices.ContainsFunc(pages(), func(page []shop.Field) bool { return slices.Contains(page, f) }) {
			t.Errorf("%s is on no page", f)
		}
		for _, id := range append(f.Options(), "") {
			if o.Words.Option.of(id).Empty() {
				t.Errorf("%s of %s has no words", id, f)
			}
		}
	}
	for why := shop.NoOption; why <= shop.Closed; why++ {
		if got := o.Words.Wrong(tree.EN, &shop.Fault{Path: "p", Line: 3, Field: shop.Hotline, Why: why}); strings.Contains(got, ": ;") || strings.Contains(got, "%!") && why != shop.Closed {
			t.Errorf("fault %d: %s", why, got)
		}
	}
}
