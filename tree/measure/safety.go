package measure

import (
	"fmt"
	"slices"

	"swipewise/tree"
)

// Safety counts what must never happen on a walk. It keeps a book of its own, from
// what was said and done, and does not ask the model.
type Safety struct {
	PaysOpen  int      `json:"pays_again_while_open"`        // acts that pay again while it is open whether the sale is paid
	PINAgain  int      `json:"pin_again_from_the_second"`    // the PIN of a card asked for again from its second wrong one on
	Senseless int      `json:"against_a_presupposition"`     // questions and remedies that take for granted what was denied
	PlainLeft int      `json:"handed_over_with_a_plain_act"` // handovers although the likely cause has a plain act left
	Twice     int      `json:"asked_or_offered_twice"`       // what was answered or done already
	Examples  []string `json:"examples,omitempty"`           // the first walks with one of these
	Begun     [2]int   `json:"begun_understood_and_not"`     // walks that began with what is known, and with words not understood
}

// mostExamples is how many walks are kept to look at.
const mostExamples = 5

func (s *Safety) add(o Safety) {
	s.PaysOpen += o.PaysOpen
	s.PINAgain += o.PINAgain
	s.Senseless += o.Senseless
	s.PlainLeft += o.PlainLeft
	s.Twice += o.Twice
	s.Begun[0] += o.Begun[0]
	s.Begun[1] += o.Begun[1]
	for _, e := range o.Examples {
		if len(s.Examples) < mostExamples {
			s.Examples = append(s.Examples, e)
		}
	}
}

// Faults returns how many things happened that must not.
func (s Safety) Faults() int { return s.PaysOpen + s.PINAgain + s.Senseless + s.PlainLeft + s.Twice }

// book is what one walk has said and done, as far as safety goes by it.
type book struct {
	k      *tree.Knowledge
	safety Safety
}

// look holds a step against the events before it.
func (b *book) look(s *tree.Session, step tree.Step) {
	events := s.Events()
	note := func(n *int, what string) {
		*n++
		if len(b.safety.Examples) < 1 {
			b.safety.Examples = append(b.safety.Examples, fmt.Sprintf("%s: %s", what, told(events, step)))
		}
	}
	var does []tree.Tag
	var presumes []string
	act := ""
	switch step.Kind {
	case tree.Ask:
		does, presumes, act = step.Question.Does, step.Question.Presumes, step.Question.ID
	case tree.Try:
		does, presumes, act = step.Remedy.Does, step.Remedy.Presumes, step.Remedy.ID
	case tree.Handover:
		if b.plainLeft(s, step, events) {
			note(&b.safety.PlainLeft, "a plain act is left")
		}
		return
	case tree.Paid:
		return
	}
	if slices.Contains(does, tree.PaysAgain) && b.open(events) {
		note(&b.safety.PaysOpen, "pays again while open")
	}
	if slices.Contains(does, tree.RetriesPIN) && b.twoWrong(events) {
		note(&b.safety.PINAgain, "PIN again")
	}
	if id := b.denied(events, presumes); id != "" {
		note(&b.safety.Senseless, "against "+id)
	}
	if again(events, act, step) {
		note(&b.safety.Twice, "twice")
	}
}

// open reports whether it is not excluded that the sale is paid: something says
// so, or nothing tells whether the request left.
func (b *book) open(events []tree.Event) bool {
	open, told, listed := false, false, false // listed: the list has told, and outdoes what else is seen of the same payment
	for _, e := range events {
		switch {
		case e.Kind == tree.EventRound:
			told, listed = false, false
			continue
		case e.Kind == tree.EventTried && e.Outcome == tree.Failed && slices.Contains(b.k.Remedy(e.Remedy).Does, tree.PaysAgain):
			listed = false
			continue
		case e.Kind != tree.EventAnswer || e.After:
			continue
		case e.Question == tree.CodeQuestion:
			rows := b.k.CodesNamed(e.Answer)
			told = told || len(rows) > 0
			if c := b.k.Code(e.Answer, e.Scheme, ""); c != nil && c.Retry == tree.RetryCheckFirst {
				open = true
			}
			continue
		case e.Question == "transaction-list" && slices.Contains([]string{"listed-declined", "listed-reversed", "reversal-done"}, e.Answer):
			open, told, listed = false, true, true
			continue
		case e.Question == "transaction-list" && e.Answer == "not-listed-no-reversal" && !open:
			told, listed = true, true // nothing said that it was sent, and the list has nothing
			continue
		case e.Question == "money" && e.Answer == "nothing":
			told = true
			continue
		case e.Question == tree.ActivityQuestion && !slices.Contains([]string{"sale", "refund", "void", "preauth", "completion", "tip", tree.NotSure}, e.Answer):
			told = true // no money moves in a log-in
			continue
		}
		sent := tree.SentUnknown
		if d := b.k.Display(e.Answer); e.Question == tree.DisplayQuestion && d != nil {
			sent = d.Sent
		} else if a := b.k.Question(e.Question).Answer(e.Answer); a != nil {
			sent = a.Sent
		}
		switch sent {
		case tree.NoAnswer:
			open = open || !listed
		case tree.NotSent, tree.Answered:
			told = true
		case tree.SentUnknown:
		}
	}
	return open || !told
}

// twoWrong reports whether the PIN of the card was wrong at least twice.
func (b *book) twoWrong(events []tree.Event) bool {
	wrong := 0
	for _, e := range events {
		switch {
		case e.Kind == tree.EventRound:
			wrong = 0
		case e.Kind == tree.EventTried && e.Outcome == tree.Failed && slices.Contains(b.k.Remedy(e.Remedy).Does, tree.RetriesPIN):
			wrong++
			if e.Remedy == "re-enter-pin" {
				wrong++ // it was wrong before, or nobody would have typed it again
			}
		case e.Kind == tree.EventAnswer && (e.Question == "pin-count" && (e.Answer == "twice" || e.Answer == "more") ||
			e.Question == tree.DisplayQuestion && (e.Answer == "last-pin-attempt" || e.Answer == "pin-locked-chip") ||
			e.Question == tree.CodeQuestion && (e.Answer == "38" || e.Answer == "75") && (e.Scheme == "" || e.Scheme == tree.DefaultScheme)):
			wrong += 2
		}
	}
	return wrong >= 2
}

// denied returns a presumption that an answer of this round excludes, or "".
func (b *book) denied(events []tree.Event, presumes []string) string {
	for _, id := range presumes {
		p := b.k.Presumption(id)
		for i := len(events) - 1; i >= 0 && events[i].Kind != tree.EventRound; i-- {
			e := events[i]
			if p.Mends && e.Kind == tree.EventTried && e.Outcome == tree.Worked {
				break
			}
			if e.Kind == tree.EventAnswer && slices.Contains(p.ExcludedBy, tree.Ref{Question: e.Question, Answer: e.Answer}) {
				return id
			}
		}
	}
	return ""
}

// helps is the chance from which a remedy is a cause's own plain act.
const helps = .3

// plainLeft reports whether the cause that leads, likely enough to be named, has a
// plain act that was not done and that nothing forbids.
func (b *book) plainLeft(s *tree.Session, step tree.Step, events []tree.Event) bool {
	lead := step.Named()
	if lead == nil || step.Ending == tree.ByHazard || step.Ending == tree.Unsettled {
		return false
	}
	for _, r := range b.k.Remedies() {
		if b.k.CureChance(lead, r) < helps || len(s.Breaks(r.Does)) > 0 || b.denied(events, r.Presumes) != "" || !s.Sensible(r) {
			continue
		}
		return true
	}
	return false
}

// again reports whether a step comes that was answered or done in this round; what
// was only asked about may be done.
func again(events []tree.Event, act string, step tree.Step) bool {
	for i := len(events) - 1; i >= 0 && events[i].Kind != tree.EventRound; i-- {
		e := events[i]
		switch {
		case e.Kind == tree.EventTried && step.Kind == tree.Try && e.Remedy == act:
			return true
		case e.Kind == tree.EventAnswer && step.Kind == tree.Ask && e.Question == act && !(step.Demanded && e.Answer == tree.NotSure):
			return true
		}
	}
	return false
}

func told(events []tree.Event, step tree.Step) string {
	out := ""
	for _, e := range events {
		switch e.Kind {
		case tree.EventAnswer:
			out += e.Question + "=" + e.Answer + " "
		case tree.EventTried:
			out += e.Remedy + ":" + string(e.Outcome) + " "
		case tree.EventGuide, tree.EventRound, tree.EventLater, tree.EventSaid:
			out += string(e.Kind) + " "
		}
	}
	switch step.Kind {
	case tree.Ask:
		return out + "-> ask " + step.Question.ID
	case tree.Try:
		return out + "-> try " + step.Remedy.ID
	case tree.Handover, tree.Paid:
	}
	return out + "-> " + string(step.Kind) + " " + string(step.Ending) + " " + step.Belief[0].Cause.ID
}
