package host

import (
	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/class/board"
	"swipewise/wizard/class/seat"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
	"swipewise/wizard/train"
)

// Shown makes what the board shows of drills, and the titles of what is done in them.
func Shown(o train.Options) (func(int, tree.Lang) board.Failure, func(int, tree.Lang, string) string) {
	return func(number int, l tree.Lang) board.Failure { return board.Failure(o.Taught(number, l)) }, o.TitleOf
}

// Lessons makes the screens of the drills that swipewise train has, from options
// whose cases are those of the class. What a trainee does goes to their membership.
func Lessons(o train.Options) Drills {
	return func(p *class.Membership) func(int, *page.Face) seat.Drill {
		return func(number int, f *page.Face) seat.Drill {
			own := o
			own.Face, own.Lang, own.Name = f, f.Lang, p.Name()
			own.Keep = func(a record.Attempt) error {
				p.Take(a)
				return nil
			}
			own.Extra = p.Extra
			lesson := train.Lesson{Number: number}
			lesson.Open, _ = p.Attempt(number)
			if p.View().Pace == class.OwnPace {
				lesson.Then = p.GoOn
			}
			return train.NewLesson(own, lesson)
		}
	}
}
