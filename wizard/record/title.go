package record

import (
	"strings"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// What stands before an id in the words of an attempt, where the same id may be
// given to things of several kinds. Causes, phrases, the fixes that are no remedies
// and codes and displays have none.
const (
	lookAt  = "look:"   // a question; look:ID=ANSWER one of its answers
	tryIt   = "try:"    // a remedy
	dangers = "hazard:" // a hazard
)

// Title returns the title of an id as it was when the attempt was made, in the
// language in which it was shown; the id itself if none was kept.
func (a Attempt) Title(id string) string {
	for _, before := range []string{"", tryIt, lookAt} {
		if t := a.Words[before+id]; t != "" {
			return t
		}
	}
	return id
}

// ActTitle returns the title of what was done in an act.
func (a Attempt) ActTitle(x drill.Act) string { return a.kept(keyOf(x), x.ID) }

// ResultTitle returns the title of what an act brought: of an answer; nothing is
// kept of the outcome of a remedy.
func (a Attempt) ResultTitle(x drill.Act) string { return a.kept(keyOf(x)+"="+x.Result, x.Result) }

// HazardTitle returns the title of the hazard with the given id.
func (a Attempt) HazardTitle(id string) string { return a.kept(dangers+id, id) }

func (a Attempt) kept(key, id string) string {
	if t := a.Words[key]; t != "" {
		return t
	}
	return id
}

func keyOf(x drill.Act) string {
	if x.Kind == drill.Try {
		return tryIt + x.ID
	}
	return lookAt + x.ID
}

// wording gathers the titles of all that a play names.
type wording struct {
	k        *tree.Knowledge
	practice *tree.Practice
	l        tree.Lang
	out      map[string]string
}

// wordsOf gives the titles of what is seen, done and named in a play.
func wordsOf(p *drill.Play, practice *tree.Practice, l tree.Lang) wording {
	w := wording{k: p.Case().Knowledge(), practice: practice, l: l, out: map[string]string{}}
	for _, e := range p.Case().Begins {
		w.begin(e)
	}
	for _, x := range p.Acts() {
		w.act(x)
	}
	v := p.Verdict()
	w.cause(v.Cause)
	w.fix(v.Fix)
	w.phrase(v.Phrase)
	return w
}

func (w wording) begin(e tree.Event) {
	if c := w.k.Code(e.Answer, e.Scheme, ""); e.Question == tree.CodeQuestion && c != nil {
		w.out[e.Answer] = c.Meaning.In(w.l)
	}
	if d := w.k.Display(e.Answer); e.Question == tree.DisplayQuestion && d != nil {
		w.out[e.Answer] = d.Text.In(w.l)
	}
	w.look(e.Question, e.Answer)
}

func (w wording) act(x drill.Act) {
	if x.Kind == drill.Try {
		w.remedy(x.ID)
	} else {
		w.look(x.ID, x.Result)
	}
	for _, h := range x.Breaks {
		w.hazard(h)
	}
}

func (w wording) look(question, answer string) {
	q := w.k.Question(question)
	if q == nil {
		return
	}
	w.out[lookAt+q.ID] = q.Text.In(w.l)
	if a := q.Answer(answer); a != nil {
		w.out[lookAt+q.ID+"="+a.ID] = a.Text.In(w.l)
	}
}

func (w wording) remedy(id string) {
	if r := w.k.Remedy(id); r != nil {
		w.out[tryIt+id] = r.Title.In(w.l)
	}
}

func (w wording) cause(id string) {
	if c := w.k.Cause(id); c != nil {
		w.out[id] = c.Title.In(w.l)
	}
}

func (w wording) hazard(id string) {
	for _, h := range w.k.Hazards() {
		if h.ID == id {
			w.out[dangers+id] = h.Title.In(w.l)
		}
	}
}

func (w wording) fix(fix string) {
	w.remedy(fix)
	id, ok := strings.CutPrefix(fix, drill.FixRescue)
	for _, r := range w.k.Rescues() {
		if ok && r.ID == id {
			w.out[fix] = r.Title.In(w.l)
		}
	}
}

func (w wording) phrase(id string) {
	if cause, ok := strings.CutPrefix(id, drill.SayOf); ok {
		if c := w.k.Cause(cause); c != nil {
			w.out[id] = c.Say.In(w.l)
		}
	}
	if x := w.practice.Phrase(id); x != nil {
		w.out[id] = x.Text.In(w.l)
	}
}

// score adds what would have been right, and the rules that were broken.
func (w wording) score(s drill.Score) {
	for _, l := range s.Lines {
		switch l.Part {
		case drill.PartCause:
			w.cause(l.Want)
		case drill.PartFix, drill.PartFirst:
			w.fix(l.Want)
		case drill.PartCustomer:
			w.phrase(l.Want)
		case drill.PartTime:
		}
	}
	for _, d := range s.Dangers {
		w.hazard(d.Hazard)
	}
}

// parted adds what the tree would have done where the paths parted.
func (w wording) parted(at *Parted) {
	switch {
	case at == nil:
	case at.Kind == tree.Ask:
		w.look(at.ID, "")
	case at.Kind == tree.Try:
		w.remedy(at.ID)
	}
}
