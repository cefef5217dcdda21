package failure

import "swipewise/tree"

// TellingSymptom is how much likelier than usual a symptom must be to be noticed
// before anything else; an estimate.
const TellingSymptom = 2

// Begin returns what a clerk starts from: the code if there is one, else the
// message on the screen, else the most telling symptom, else only the wish to be
// led.
func (f *Failure) Begin() tree.Event {
	for _, id := range []string{tree.CodeQuestion, tree.DisplayQuestion} {
		if a := f.Answer(f.k.Question(id)); a != tree.SomethingElse {
			if id == tree.CodeQuestion {
				a = f.onScreen(a)
			}
			return tree.Event{Kind: tree.EventAnswer, Question: id, Answer: a}
		}
	}
	begin := tree.Event{Kind: tree.EventGuide}
	most := float64(TellingSymptom)
	for _, q := range f.k.Questions() {
		if len(q.OnlyIf) > 0 || !hasSymptom(q) {
			continue
		}
		a := q.Answer(f.Answer(q))
		if a == nil || a.Symptom.Empty() || a.Background <= 0 {
			continue
		}
		if times := f.chance(q, a.ID) / a.Background; times > most {
			begin, most = tree.Event{Kind: tree.EventAnswer, Question: q.ID, Answer: a.ID}, times
		}
	}
	return begin
}

// onScreen returns a code as the screen has it: without its scheme where whose
// it is will be asked.
func (f *Failure) onScreen(key string) string {
	if row := f.k.Code(key, "", ""); row != nil && f.k.Ambiguous(row.Code) != nil {
		return row.Code
	}
	return key
}

func hasSymptom(q *tree.Question) bool {
	for _, a := range q.Answers {
		if !a.Symptom.Empty() {
			return true
		}
	}
	return false
}

// chance returns P(answer | the cause at work).
func (f *Failure) chance(q *tree.Question, answer string) float64 {
	for _, x := range f.k.Chances(f.Cause, q) {
		if x.ID == answer {
			return x.P
		}
	}
	return 0
}
