package setup

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/cursor"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/shop"
	"swipewise/wizard/wrap"
)

const (
	leastWidth  = 40 // below these one line says that the window is too small
	leastHeight = 15
	roomyHeight = 18 // from here on blank lines stand between the fields
	widest      = 76 // of the form
	around      = 5  // lines above and below the form: header, rule, two for a fault, hints
)

// window is the form with the line above it, the hints below it, and the keys
// that leave it.
type window struct {
	o             Options
	form          *huh.Form
	answers       answers
	small         *bool
	width, height int
	saved, left   bool
}

func newWindow(o Options) window {
	w := window{o: o, answers: answersOf(o.Profile), small: new(bool)}
	w.form = newForm(o, w.answers, w.small)
	return w
}

// Init brings the focus to the first field. The size comes by itself.
func (w window) Init() tea.Cmd { return w.form.Init() }

// Update takes one message.
func (w window) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case cursor.BlinkMsg:
		return w, nil // the real cursor stands on the form's own, which must not go away
	case tea.WindowSizeMsg:
		w.width, w.height = msg.Width, msg.Height
		*w.small = w.height < roomyHeight
		w.form.WithWidth(max(leastWidth, min(widest, w.width)) - 2).WithHeight(max(leastHeight, w.height) - around)
		return w, nil
	case tea.PasteMsg:
		if f := w.field(); f.Options() == nil {
			msg.Content, _ = f.Mask(msg.Content) // before it is cut to what the field takes
		}
		return w.pass(msg)
	case tea.KeyPressMsg:
		switch msg.String() {
		case "ctrl+c":
			w.left = true
			return w, tea.Quit
		case "esc":
			return w.back()
		}
	}
	return w.pass(msg)
}

// back goes to the field before, and leaves from the first one. A text that is
// wrong is mended first: the form would lose the focus.
func (w window) back() (tea.Model, tea.Cmd) {
	if w.atFirst() {
		w.left = true
		return w, tea.Quit
	}
	f := w.field()
	if f.Options() == nil && w.o.check(f, *w.answers.one[f]) != nil {
		return w.pass(tea.KeyPressMsg{Code: tea.KeyEnter})
	}
	return w.pass(tea.KeyPressMsg{Code: tea.KeyTab, Mod: tea.ModShift})
}

func (w window) pass(msg tea.Msg) (tea.Model, tea.Cmd) {
	next, cmd := w.form.Update(msg)
	if form, ok := next.(*huh.Form); ok {
		w.form = form
	}
	w.hide()
	if w.form.State == huh.StateCompleted {
		w.saved = true
		return w, tea.Quit
	}
	return w, cmd
}

// hide masks a card number as it is typed.
func (w window) hide() {
	f := w.field()
	if f.Options() != nil {
		return
	}
	masked, hid := f.Mask(*w.answers.one[f])
	if input, ok := w.form.GetFocusedField().(*huh.Input); ok && hid {
		*w.answers.one[f] = masked
		input.Value(w.answers.one[f])
	}
}

// field returns the field that has the focus.
func (w window) field() shop.Field { return shop.Field(w.form.GetFocusedField().GetKey()) }

func (w window) atFirst() bool { return w.field() == pages()[0][0] }

// View draws the window.
func (w window) View() tea.View {
	v := tea.View{AltScreen: true, WindowTitle: "Swipewise"}
	if w.width < leastWidth || w.height < leastHeight {
		v.Content = wrap.Cut(w.o.Words.Small.In(w.o.Lang), max(0, w.width))
		return v
	}
	if w.saved || w.left {
		return v
	}
	lines := []string{w.header(), lipgloss.NewStyle().Foreground(lipgloss.BrightBlack).Render(strings.Repeat("─", w.width))}
	top := len(lines)
	body := make([]string, w.height-around)
	copy(body, strings.Split(w.form.View(), "\n"))
	for i, line := range body {
		lines = append(lines, ansi.Truncate(" "+line, w.width, ""))
		if at := strings.Index(lines[top+i], reversed); at >= 0 && w.field().Options() == nil {
			v.Cursor = tea.NewCursor(min(ansi.StringWidth(lines[top+i][:at]), w.width-1), top+i)
			v.Cursor.Blink = false
		}
	}
	lines = append(append(lines, w.faults()...), " "+w.hints(w.width-2))
	v.Content = strings.Join(lines, "\n")
	return v
}

// reversed begins the cell under the cursor that the form draws. The real cursor
// is laid over it, for input methods follow that one.
const reversed = "\x1b[7"

func (w window) header() string {
	at := slices.IndexFunc(pages(), func(page []shop.Field) bool { return slices.Contains(page, w.field()) })
	left := w.o.Words.Title.In(w.o.Lang)
	right := fmt.Sprintf(w.o.Words.Page.In(w.o.Lang), at+1, len(pages()))
	gap := max(1, w.width-2-ansi.StringWidth(left)-ansi.StringWidth(right))
	return " " + lipgloss.NewStyle().Bold(true).Render(left) + strings.Repeat(" ", gap) + right
}

// faults returns two lines: what is wrong with the page, or nothing.
func (w window) faults() []string {
	out := make([]string, 2)
	errs := w.form.Errors()
	if len(errs) == 0 {
		return out
	}
	for i, line := range wrap.Lines("! "+errs[0].Error(), w.width-2) {
		if i < len(out) {
			out[i] = " " + lipgloss.NewStyle().Bold(true).Render(line)
		}
	}
	return out
}

// hints lists the keys that do something now, as many as fit.
func (w window) hints(room int) string {
	k := w.o.Words.Keys
	back, leave := k.Back.In(w.o.Lang), k.Leave.In(w.o.Lang)
	if w.atFirst() {
		back = leave
	}
	items := [][2]string{{"esc", back}}
	for _, b := range w.form.KeyBinds() {
		h := b.Help()
		switch {
		case !b.Enabled() || h.Key == "":
		case h.Key == "enter": // what must be seen however narrow the window is
			items = slices.Insert(items, 1, [2]string{h.Key, h.Desc})
		default:
			items = append(items, [2]string{h.Key, h.Desc})
		}
	}
	if !w.atFirst() {
		items = append(items, [2]string{"ctrl+c", leave})
	}
	line := ""
	for _, item := range items {
		next := lipgloss.NewStyle().Bold(true).Render(item[0]) + " " + item[1]
		if line != "" {
			next = line + "  " + next
		}
		if ansi.StringWidth(next) > room {
			break
		}
		line = next
	}
	return line
}
