package host

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/class/seat"
	"swipewise/wizard/record"
	"swipewise/wizard/train"
)

// Lessons makes the screens of the drills that swipewise train has, from options
// whose cases are those of the class. What a trainee does goes to their place.
func Lessons(o train.Options) Drills {
	return func(p *class.Place) func(int, tree.Lang) seat.Drill {
		return func(number int, l tree.Lang) seat.Drill {
			own := o
			own.Lang, own.Name = l, p.Name()
			own.Keep = func(a record.Attempt) error {
				p.Take(a)
				return nil
			}
			lesson := train.Lesson{Number: number}
			lesson.Open, _ = p.Attempt(number)
			if p.Seat().Pace == class.OwnPace {
				lesson.Then = func() tea.Cmd { p.GoOn(); return nil }
			}
			return train.NewLesson(own, lesson)
		}
	}
}
