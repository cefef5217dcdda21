package host_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/class"
	"swipewise/wizard/class/board"
	"swipewise/wizard/class/host"
	"swipewise/wizard/class/seat"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
	"swipewise/wizard/words"
)

// stopped is a clock that stands still, at any moment that is asked for.
type stopped struct{ now time.Time }

func (s *stopped) Now() time.Time                       { return s.now }
func (s *stopped) After(time.Duration) <-chan time.Time { return nil }

// lesson is a class in the middle of something.
type lesson struct {
	t     *testing.T
	clock *stopped
	room  *class.Room
	place map[string]*class.Membership
	full  bool
	shown bool // the board shows what drills are about
	words words.Pair[host.Words]
	book  texts.Book
}

func newLesson(t *testing.T) *lesson {
	t.Helper()
	s := &lesson{t: t, clock: &stopped{time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)}, place: map[string]*class.Membership{}}
	var err error
	if s.words, err = words.Read[host.Words](assets.Files, "class"); err != nil {
		t.Fatal(err)
	}
	if s.book, err = texts.Load(assets.Files); err != nil {
		t.Fatal(err)
	}
	s.room = class.NewRoom(class.New(6, 200), s.clock, func(record.Attempt) error {
		if s.full {
			return errors.New("no space left on device")
		}
		return nil
	})
	return s
}

func (s *lesson) join(names ...string) {
	s.t.Helper()
	for _, name := range names {
		p, err := s.room.Join(name)
		if err != nil {
			s.t.Fatal(err)
		}
		s.place[name] = p
	}
}

// act is an attempt with so many looks and tries; points of 0 or more hand it in.
func (s *lesson) act(name string, number, looks, tries int, breaks []string, points float64, named string) {
	a := record.Attempt{ID: fmt.Sprint(name, number), Name: name, Number: number, State: record.Open, Truth: "", Verdict: drill.Verdict{Cause: named}}
	for i := range looks + tries {
		act := record.Act{Act: drill.Act{Kind: drill.Look}}
		if i >= looks {
			act.Kind, act.Breaks = drill.Try, breaks
		}
		a.Acts = append(a.Acts, act)
	}
	if points >= 0 {
		a.State, a.Truth = record.Done, "device.reader-dirty"
		a.Score = &drill.Score{Points: points, Passed: points >= 60}
		for _, h := range breaks {
			a.Score.Dangers = append(a.Score.Dangers, drill.Danger{Hazard: h})
		}
	}
	s.place[name].Take(a)
}

func title(id string) tree.Text {
	if id == "device.reader-dirty" {
		return tree.Text{ZH: "读卡口脏了", EN: "Dirty card reader"}
	}
	return tree.Text{ZH: "终端参数不全或设错", EN: "Parameters of the terminal missing or wrong"}
}

func (s *lesson) board(l tree.Lang) tea.Model {
	return window.New(s.boardApp(l), s.book, window.Options{})
}

func (s *lesson) boardApp(l tree.Lang) *board.Model {
	var failed func(int, tree.Lang) board.Failure
	if s.shown {
		failed = func(number int, _ tree.Lang) board.Failure {
			return board.Failure{Till: []string{"READ FAILED"}, Says: "“Again?”", Cause: fmt.Sprintf("cause of %d", number), Fix: "wipe it", Say: "sorry", Keep: "keep this"}
		}
	}
	return board.New(board.Options{
		Failed: failed, Title: func(_ int, _ tree.Lang, id string) string { return id },
		Room: s.room, Words: host.Boards(s.words), Book: s.book, Lang: l, Set: "7F3K", Code: "482913",
		Join: "ssh -p 2222 NAME@192.168.1.5", Print: "SHA256:qs3h0mD0cCxI9TlC1ztWmizOrYY5hkUXIrLQclfFEsY", Nearby: true, Cause: title,
	})
}

// drillPage is a drill that only says which one it is.
type drillPage struct {
	*page.Face
	number int
}

func (d *drillPage) Debrief()          {}
func (d *drillPage) Clocked() bool     { return false }
func (d *drillPage) Tick()             {}
func (d *drillPage) Leave()            {}
func (d *drillPage) Help() []page.Line { return nil }
func (d *drillPage) Page() page.Page {
	return page.Page{Trail: []string{"drill"}, Blocks: []page.Block{{Lines: []page.Line{{Text: fmt.Sprint(d.number)}}}}}
}

func (s *lesson) seat(name string, l tree.Lang) tea.Model {
	return window.New(seat.New(seat.Options{
		Membership: s.place[name], Words: host.Seats(s.words), Lang: l, Cause: title,
		Drill: func(n int, f *page.Face) seat.Drill { return &drillPage{f, n} },
	}), s.book, window.Options{Sizes: make(chan tea.WindowSizeMsg)})
}

// shown draws a model in a window, checks that it fits, and returns it without
// colours.
func shown(t *testing.T, m tea.Model, width, height int) string {
	t.Helper()
	m, _ = m.Update(tea.WindowSizeMsg{Width: width, Height: height})
	lines := strings.Split(ansi.Strip(m.View().Content), "\n")
	if len(lines) > height {
		t.Errorf("%d lines in a window of %d", len(lines), height)
	}
	for i, line := range lines {
		if w := ansi.StringWidth(line); w > width {
			t.Errorf("%d cells in a window of %d: %s", w, width, line)
		}
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

// moments are what a class can be in the middle of.
func moments() map[string]func(*lesson) {
	three := func(s *lesson) { s.join("小李", "Ann", "Wang Xiaoming") }
	under := func(s *lesson) {
		three(s)
		s.room.Do(class.StartTogether)
		s.act("小李", 1, 4, 1, nil, 88, "device.reader-dirty")
		s.act("Ann", 1, 2, 1, []string{"outcome-unknown"}, -1, "")
		s.clock.now = s.clock.now.Add(200 * time.Second)
	}
	return map[string]func(*lesson){
		"empty":     func(*lesson) {},
		"gathering": three,
		"drilling":  under,
		"paused":    func(s *lesson) { under(s); s.room.Do(class.Pause) },
		"ended":     func(s *lesson) { under(s); s.room.Do(class.End) },
		"debrief": func(s *lesson) {
			under(s)
			s.act("Wang Xiaoming", 1, 1, 2, []string{"outcome-unknown", "pin-attempts"}, 20, "card.chip")
			s.place["Ann"].Leave()
			s.room.Do(class.Debrief)
		},
		"own-pace": func(s *lesson) {
			three(s)
			s.room.Do(class.StartOwnPace)
			s.act("Ann", 1, 3, 1, nil, 75, "device.reader-dirty")
			s.place["Ann"].GoOn()
		},
		"over": func(s *lesson) { under(s); s.room.Do(class.Close) },
		"crowd": func(s *lesson) {
			for i := range 40 {
				s.join(fmt.Sprintf("学员%d", i+1))
			}
			s.room.Do(class.StartTogether)
			for i := range 15 {
				s.act(fmt.Sprintf("学员%d", i+1), 1, 3, 1, nil, float64(40+3*i), "device.reader-dirty")
			}
			s.act("学员20", 1, 3, 1, []string{"card-data"}, -1, "")
		},
		"trouble": func(s *lesson) {
			under(s)
			s.full = true
			s.act("Wang Xiaoming", 1, 1, 2, nil, 20, "card.chip")
			s.room.WrongCode("192.168.1.77", false)
			s.room.Broke("Ann", errors.New("index out of range"))
		},
		"guessed": func(s *lesson) {
			under(s)
			for range 1234 {
				s.room.WrongCode("192.168.1.77", true)
			}
		},
		"idle": func(s *lesson) {
			three(s)
			s.clock.now = s.clock.now.Add(time.Hour)
			s.room.Sweep(time.Minute, 2*time.Hour)
		},
		"idle-drill": func(s *lesson) {
			under(s)
			s.clock.now = s.clock.now.Add(time.Hour)
			s.room.Sweep(time.Minute, 2*time.Hour)
		},
	}
}

// Each screen of a class, in both sizes and languages.
func TestScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 15}} {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			for name, reach := range moments() {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], l, name), func(t *testing.T) {
					s := newLesson(t)
					reach(s)
					page := shown(t, s.board(l), size[0], size[1])
					for _, who := range []string{"小李", "Ann"} {
						if s.place[who] != nil {
							page += "\n== " + who + "\n" + shown(t, s.seat(who, l), size[0], size[1])
						}
					}
					golden.RequireEqual(t, page)
				})
			}
		}
	}
}

// In any window nothing is wider or longer than it.
func TestAnySize(t *testing.T) {
	for name, reach := range moments() {
		s := newLesson(t)
		reach(s)
		for _, width := range []int{1, 20, 40, 47, 64, 80, 100, 133, 240} {
			for _, height := range []int{1, 6, 15, 18, 24, 60} {
				for _, l := range []tree.Lang{tree.ZH, tree.EN} {
					shown(t, s.board(l), width, height)
					if s.place["Ann"] != nil {
						shown(t, s.seat("Ann", l), width, height)
					}
				}
			}
		}
		if t.Failed() {
			t.Fatal(name)
		}
	}
}

// The board does what its keys say, and asks before it leaves people alone.
func TestBoardKeys(t *testing.T) {
	s := newLesson(t)
	s.join("Li")
	var m tea.Model = s.board(tree.EN)
	m, _ = m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	press := func(keys ...rune) tea.Cmd {
		var cmd tea.Cmd
		for _, k := range keys {
			msg := tea.KeyPressMsg{Code: k}
			if k >= ' ' && k < 0x7f {
				msg.Text = string(k)
			}
			m, cmd = m.Update(msg)
		}
		return cmd
	}
	phase := func() (p class.Phase) {
		s.room.Look(func(c *class.Class, _ class.Trouble) { p = c.Phase })
		return p
	}
	var got []class.Phase
	for _, k := range []rune{'1', '3', '3', '4', '4', '8', '4', tea.KeyEnter, '4', '4', tea.KeyEnter, '1'} {
		press(k)
		got = append(got, phase())
	}
	want := []class.Phase{
		class.Drilling, class.Paused, class.Drilling, class.Drilling, class.Ended, // pens down is asked first, and the same key says yes
		class.Drilling, class.Drilling, class.Drilling, // taken back; asked again, and enter says no
		class.Drilling, class.Ended, class.Debriefing, class.Drilling,
	}
	if !slices.Equal(got, want) {
		t.Errorf("the keys led to %v, want %v", got, want)
	}
	m, cmd := m.Update(tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl})
	asks := func() bool { return strings.Contains(ansi.Strip(m.View().Content), "There are people in the class.") }
	if cmd != nil || !asks() {
		t.Error("it leaves without asking")
	}
	if cmd := press(tea.KeyEscape); cmd != nil || asks() {
		t.Error("esc does not stay")
	}
	m, _ = m.Update(tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl})
	if cmd := press(tea.KeyDown, tea.KeyEnter); cmd == nil {
		t.Error("it cannot be left")
	}
}

// What a drill was about is shown step by step; the cause only once pens are down, and
// no name stands beside an answer.
func TestReveal(t *testing.T) {
	s := newLesson(t)
	s.join("Li")
	s.shown = true
	for _, size := range [][2]int{{80, 24}, {160, 45}} {
		m := tea.Model(s.board(tree.EN))
		m, _ = m.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		see := func(want string, there bool) {
			t.Helper()
			if frame := ansi.Strip(m.View().Content); strings.Contains(frame, want) != there {
				t.Errorf("%v: %q there is not %v:\n%s", size, want, there, frame)
			}
		}
		press := func(k rune) { m, _ = m.Update(tea.KeyPressMsg{Code: k, Text: string(k)}) }
		press('1')
		press('3')
		press('5')
		see("READ FAILED", true)
		press('5')
		press('5')
		see("once pens are down", true)
		see("cause of 1", false)
		m, _ = m.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
		press('4')
		press('4')
		for range 4 {
			press('5')
		}
		see("cause of", true)
		see("Li", false)
		press('5')
		see("keep this", true)
		m, _ = m.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
		press('6')
	}
}

// One trainee is looked at, renamed and let go, each with the same keys every time.
func TestPeople(t *testing.T) {
	s := newLesson(t)
	s.join("Li")
	var m tea.Model = s.board(tree.EN)
	m, _ = m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	press := func(keys ...rune) {
		for _, k := range keys {
			msg := tea.KeyPressMsg{Code: k}
			if k >= ' ' && k < 0x7f {
				msg.Text = string(k)
			}
			m, _ = m.Update(msg)
		}
	}
	see := func(want string) {
		t.Helper()
		if frame := ansi.Strip(m.View().Content); !strings.Contains(frame, want) {
			t.Fatalf("no %q:\n%s", want, frame)
		}
	}
	press('1', '7', tea.KeyEnter)
	see("What Li has done")
	press('1')
	press('A', 'n', 'n', tea.KeyEnter)
	see("Ann")
	if name := s.place["Li"].Name(); name != "Ann" {
		t.Fatalf("is called %q", name)
	}
	press(tea.KeyEnter, '4')
	see("Let Ann go?")
	press('4')
	select {
	case <-s.place["Li"].Gone():
	default:
		t.Error("was not let go")
	}
}
