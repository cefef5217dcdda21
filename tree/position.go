package tree

// Kinds of things that are defined in the knowledge files.
const (
	KindCause       = "cause"
	KindQuestion    = "question"
	KindAnswer      = "answer"
	KindRemedy      = "remedy"
	KindHazard      = "hazard"
	KindRescue      = "rescue way"
	KindDisplay     = "display"
	KindCode        = "code"
	KindAsked       = "customer question"
	KindConcept     = "concept"
	KindPresumption = "presumption"
)

// Position returns where a thing of some kind is defined. An answer is named as
// question=answer, a code by its key. The place of what is not there is empty.
func (k *Knowledge) Position(kind, id string) Position {
	key := kind + " " + id
	switch kind {
	case KindAnswer:
		for _, q := range k.questions {
			for _, a := range q.Answers {
				if (Ref{q.ID, a.ID}).String() == id {
					key = answerKey(q.ID) + " " + a.ID
				}
			}
		}
	case KindCode:
		for _, c := range k.codes {
			if c.key == id {
				key = codeKey(c)
			}
		}
	}
	return k.places[key]
}

// answerKey is the kind under which the answers of a question are defined.
func answerKey(question string) string { return "answer of " + question }

// codeKey names a row of a code before it is known which row a bare code means.
func codeKey(c *Code) string { return KindCode + " " + c.Scheme + " " + c.Code }
