package measure

import (
	"strings"
	"sync"

	"swipewise/tree"
)

// Only steps near the start are kept: there many clerks stand at the same place.
// More than so many would take memory for places that nobody comes to again.
const (
	keptEvents = 4
	keptSteps  = 8192
)

// steps keeps what comes next at places that many clerks come to. It may be shared;
// the same events give the same step, so it makes no difference who was there first.
type steps struct {
	mu   sync.RWMutex
	kept map[string]tree.Step
}

// next returns the step of a session.
func (k *steps) next(s *tree.Session) tree.Step {
	events := s.Events()
	if len(events) > keptEvents {
		return s.Step()
	}
	key := keyOf(events)
	k.mu.RLock()
	step, known := k.kept[key]
	k.mu.RUnlock()
	if known {
		return step
	}
	step = s.Step()
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.kept) < keptSteps {
		k.kept[key] = step
	}
	return step
}

// keyOf tells lists of events apart, of those that simulated clerks give.
func keyOf(events []tree.Event) string {
	var b strings.Builder
	for _, e := range events {
		for _, part := range []string{string(e.Kind), e.Question, e.Answer, e.Scheme, e.Remedy, string(e.Outcome), e.Text} {
			b.WriteString(part)
			b.WriteByte(0)
		}
		if e.After {
			b.WriteByte(1)
		}
	}
	return b.String()
}
