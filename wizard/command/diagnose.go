package command

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard"
	"swipewise/wizard/find"
	"swipewise/wizard/lines"
	"swipewise/wizard/note"
	"swipewise/wizard/report"
)

// diagnosis is one run of diagnose.
type diagnosis struct {
	*app
	k            *tree.Knowledge
	index        *find.Index
	observations []observation
	shop         tree.Shop
	hid          bool // a card number was masked
}

func (a *app) diagnose() *cobra.Command {
	d := &diagnosis{app: a}
	var asJSON bool
	c := a.command(a.w.Commands.Diagnose, func(_ *cobra.Command, args []string) error { return d.run(args, asJSON) })
	c.Args = cobra.ArbitraryArgs
	f := c.Flags()
	f.SortFlags = false
	f.Var(&observationFlag{codeFlag, &d.observations}, codeFlag, a.w.Flags.Code)
	f.Var(&observationFlag{networkFlag, &d.observations}, networkFlag, a.w.Flags.Network)
	f.Var(&observationFlag{showsFlag, &d.observations}, showsFlag, a.w.Flags.Shows)
	f.Var(&observationFlag{answerFlag, &d.observations}, answerFlag, a.w.Flags.Answer)
	f.Var(&observationFlag{triedFlag, &d.observations}, triedFlag, a.w.Flags.Tried)
	f.BoolVar(&asJSON, "json", false, a.w.Flags.JSON)
	a.completeSigns(c)
	return c
}

func (d *diagnosis) run(words []string, asJSON bool) error {
	k, book, err := d.load()
	if err != nil {
		return err
	}
	d.k, d.index = k, find.New(k)
	profile, wrong := d.profile()
	if wrong != "" {
		d.tell(wrong)
	}
	d.shop = profile.Shop()
	s, err := d.session(words)
	if err != nil {
		return err
	}
	if d.hid {
		d.tell(book.In(d.l).Start.Masked)
	}
	if asJSON {
		return report.Write(d.m.Out, report.Of(s, book.In(d.l).Report, note.Handover(s, profile, book.In(d.l).Note)))
	}
	_, err = fmt.Fprint(d.m.Out, wizard.Step(wizard.Options{Knowledge: k, Index: d.index, Book: book, Lang: d.l, Shop: profile, Session: s}, 0))
	return err
}

// told is an event with the observation that it comes from.
type told struct {
	observation
	event tree.Event
}

// session tells a fresh session all that was said.
func (d *diagnosis) session(words []string) (*tree.Session, error) {
	all, err := d.told(words)
	if err != nil {
		return nil, err
	}
	s := tree.NewSessionIn(d.shop, d.k)
	for _, t := range all {
		change, err := s.Add(t.event)
		if err != nil {
			return nil, d.refuse(t.observation, err)
		}
		d.report(s, change)
	}
	return s, nil
}

// told turns all that was said into events. A scheme belongs to the code
// before it, or else to the first one after it.
func (d *diagnosis) told(words []string) ([]told, error) {
	var given []observation
	for _, w := range d.wordsOf(words) {
		given = append(given, observation{noFlag, w})
	}
	for _, s := range d.observations {
		given = append(given, observation{s.flag, d.clean(s.value)})
	}
	var out []told
	waiting, last := "", -1
	for _, s := range given {
		if s.flag == networkFlag {
			if last >= 0 {
				out[last].event.Scheme, last = s.value, -1
			} else {
				waiting = s.value
			}
			continue
		}
		events, err := d.events(s)
		if err != nil {
			return nil, d.refuse(s, err)
		}
		for _, e := range events {
			if e.Question == tree.CodeQuestion {
				if last = len(out); waiting != "" {
					e.Scheme, waiting, last = waiting, "", -1
				}
			}
			out = append(out, told{s, e})
		}
	}
	if waiting != "" {
		return nil, badInput(d.w.Bad.NoCode)
	}
	return out, nil
}

// wordsOf returns the words without a flag, each as an observation of its own if every
// one of them means something by itself, else all as one.
func (d *diagnosis) wordsOf(words []string) []string {
	var each []string
	for _, w := range words {
		if w = d.clean(w); strings.TrimSpace(w) != "" {
			each = append(each, w)
		}
	}
	if len(each) < 2 {
		return each
	}
	for _, w := range each {
		for _, e := range d.index.Recognise(w) {
			if e.Kind == tree.EventSaid {
				return []string{strings.Join(each, " ")}
			}
		}
	}
	return each
}

// clean masks card numbers at the edge, before anything else sees them.
func (d *diagnosis) clean(s string) string {
	line := lines.Clean(s)
	d.hid = d.hid || line.Hid
	return line.Text
}

// refuse words what is wrong with an observation.
func (d *diagnosis) refuse(s observation, err error) error {
	var unknown *tree.UnknownError
	if errors.As(err, &unknown) {
		return d.unknown(s, unknown)
	}
	return err
}

// report says which answer no longer counts.
func (d *diagnosis) report(s *tree.Session, c tree.Change) {
	for _, e := range c.Dropped {
		d.tell(fmt.Sprintf(d.w.Says.Dropped, inShort(e)))
	}
	if c.Replaced == nil {
		return
	}
	for _, e := range s.Events() {
		same := e.Kind == c.Replaced.Kind && e.Question == c.Replaced.Question && e.Remedy == c.Replaced.Remedy
		if same && e != *c.Replaced {
			d.tell(fmt.Sprintf(d.w.Says.Replaced, inShort(*c.Replaced), inShort(e)))
		}
	}
}

// inShort writes an event as the command line takes it.
func inShort(e tree.Event) string {
	if e.Kind == tree.EventTried {
		return e.Remedy + "=" + string(e.Outcome)
	}
	if e.Kind == tree.EventSaid {
		return sanitize(e.Text)
	}
	answer := e.Answer
	if e.Scheme != "" {
		answer = e.Scheme + ":" + answer
	}
	if e.Answer == tree.SomethingElse && e.Text != "" {
		answer = sanitize(e.Text)
	}
	return e.Question + "=" + answer
}
