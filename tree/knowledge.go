package tree

import (
	"slices"
)

// The ids of questions and answers that the model itself knows.
const (
	CodeQuestion     = "code"
	DisplayQuestion  = "display"
	SchemeQuestion   = "network"  // which card scheme issued an ambiguous code; its answers are schemes
	ActivityQuestion = "activity" // what the clerk was doing; its answers are activities
	SomethingElse    = "something-else"
	NotSure          = "not-sure"
	OtherCause       = "other"
)

// Cause is one thing that can be wrong.
type Cause struct {
	ID        string
	Branch    Branch
	Share     float64 // of 10,000 failures, before anything is known; an estimate
	Reaches   Station // the furthest station a request reaches while this is the cause
	Title     Text
	Explain   Text
	PeopleSay Text // what popular articles say of it that is not so, and why; may be empty
	Say       Text // a sentence to read out to the customer
	Avoid     Text // what never to do
	Prevent   Text
	Said      []string // how staff describe it in their own words, in any language
	Who       Who      // who can solve it
	Activity  []string // what the clerk may have been doing; empty for anything
	Call      Call     // whom to call where nobody in the shop can end it
	AskFor    Text     // what to ask them for; may be empty
	Sources   []string

	index int
	signs []sign
	cures []cure
}

// sign is P(answers | cause) for one question, as its author named them.
type sign struct {
	question string
	chances  []named
	at       Position
}

// named is a chance for one id, with the place it was written at.
type named struct {
	id     string
	chance float64
	at     Position
}

// cure is the chance that a remedy ends the failure if the cause is at work.
type cure = named

// Question is something the clerk can look at or try in seconds.
type Question struct {
	ID        string
	Text      Text
	Topic     Text // the question in two or three words, to stand before its answer
	How       Text
	Seconds   float64
	Does      []Tag
	Stable    bool // true of the shop: survives a second failure
	Opening   bool // code and display: their answers are the codes and displays
	OnlyIf    []Ref
	Needs     []Facility // any of them: in a shop without it is not asked
	Activity  []string   // asked only of these activities; empty for any
	Presumes  []string   // presumptions that must not be excluded
	SameAs    []string   // questions and remedies that are the same act under another name
	MootAfter []string   // remedies after which there is nothing left to ask
	Answers   []Answer
	Sources   []string
	index     int
	at        Position
	remedyID  string // the remedy that is the same act, if there is one
	lookUp    bool   // hazards demand it: it is asked for safety, never out of curiosity
}

// Answer returns the answer with the given id, or nil.
func (q *Question) Answer(id string) *Answer {
	for i := range q.Answers {
		if q.Answers[i].ID == id {
			return &q.Answers[i]
		}
	}
	return nil
}

// evidence returns the answer that an answer is the same evidence as.
func (q *Question) evidence(id string) string {
	if a := q.Answer(id); a != nil && a.As != "" {
		return a.As
	}
	return id
}

// Answer is one answer of a question.
type Answer struct {
	ID         string
	Text       Text
	Background float64  // how often it is given over all failures
	Ends       bool     // it means that the sale went through
	Neutral    bool     // it says nothing about the cause
	As         string   // the answer that it is the same evidence as, without what that one ends: what is generally so
	Presumes   []string // presumptions that must not be excluded
	Symptom    Text     // how a clerk says it who starts from it; empty if nobody does
	Also       []string // other ways of saying the symptom
	Said       []string // how the answer is told in passing, in any language
	Sent       Sent
	Needs      []Facility // any of them: in a shop without it cannot be given
}

// counts reports whether the answer is evidence of its own.
func (a *Answer) counts() bool { return !a.Neutral && a.As == "" }

// Ref names an answer of a question.
type Ref struct{ Question, Answer string }

// String returns the reference as knowledge files and commands write it.
func (r Ref) String() string { return r.Question + "=" + r.Answer }

// Remedy is something that can end the failure.
type Remedy struct {
	ID        string
	Title     Text
	Steps     []Text
	Seconds   float64
	Who       Who
	Does      []Tag
	Is        string   // the question that is the same act, if any
	SpentBy   []string // questions after whose answer it has nothing more to give
	Needs     []Facility
	Activity  []string // of use only in these activities; empty for any
	Presumes  []string // presumptions that must not be excluded
	SameAs    []string // questions and remedies that are the same act under another name
	OnlyIf    []Ref    // offered only after one of these answers, which is asked for first
	Slow      bool     // takes longer than a customer waits: done meanwhile
	Meanwhile Text     // how a note of what goes on meanwhile says it
	Sources   []string
	index     int
	at        Position
}

// Pays reports whether doing the remedy makes the payment again: then it works
// only if the sale is paid.
func (r *Remedy) Pays() bool { return r.Is != "" || slices.Contains(r.Does, PaysAgain) }

// Rescue is a way to finish the sale now, whatever the cause is.
type Rescue struct {
	ID         string
	Title      Text
	Steps      []Text
	Does       []Tag
	OnTerminal bool
	Needs      []Facility
	Sources    []string
}

// Display is a message that terminals show.
type Display struct {
	ID       string
	Branch   Branch
	Text     Text
	Also     []string
	Sent     Sent
	PartPaid bool
	Activity []string // what the clerk was doing where it is shown; empty for anything
	Sources  []string
}

// Asked is a question that customers ask, with an honest answer.
type Asked struct {
	ID       string
	Question Text
	Answer   Text
	Sources  []string
}

// Knowledge is everything Swipewise knows. It does not change once it is
// loaded: any number of sessions may use it at once. What its methods return
// is shared and must not be written to.
type Knowledge struct {
	costs     Costs
	causes    []*Cause
	questions []*Question
	remedies  []*Remedy
	hazards   []*Hazard
	rescues   []*Rescue
	displays  []*Display
	codes     []*Code
	asked     []*Asked
	lexicon   []*Concept
	presumed  map[string]*Presumption

	cause       map[string]*Cause
	question    map[string]*Question
	remedy      map[string]*Remedy
	display     map[string]*Display
	source      map[string]Source
	code        map[string][]*Code
	places      map[string]Position // by kind and id
	tables      tables
	hearing     HearingWeights
	ear         func() *ear // what texts are understood with, made when it is first needed
	fingerprint string
	words       string // the packed index of its words; empty where it is yet to be made
}

// Costs are the values, in seconds, that the next step is reckoned with besides
// the seconds of questions and remedies.
type Costs struct {
	Reading float64 // reading a question
	Paying  float64 // making the payment again after a remedy that needs it
	Support float64 // a call to the acquirer's hotline
	InVain  float64 // what is still to come after a call that ends nothing
}

// Costs returns the values that steps are reckoned with.
func (k *Knowledge) Costs() Costs { return k.costs }

// Fingerprint returns a fingerprint of the files the knowledge was read from, 16
// letters: what is kept of a drill tells by it whether the knowledge
// has changed since.
func (k *Knowledge) Fingerprint() string { return k.fingerprint }

// Causes returns all causes, in order of their ids; "other" is the last.
func (k *Knowledge) Causes() []*Cause { return slices.Clone(k.causes) }

// Questions returns all questions, in order of their ids.
func (k *Knowledge) Questions() []*Question { return slices.Clone(k.questions) }

// Remedies returns all remedies, in order of their ids.
func (k *Knowledge) Remedies() []*Remedy { return slices.Clone(k.remedies) }

// Hazards returns all hazards, in order of their ids.
func (k *Knowledge) Hazards() []*Hazard { return slices.Clone(k.hazards) }

// Rescues returns all ways to finish a sale, in order of their ids.
func (k *Knowledge) Rescues() []*Rescue { return slices.Clone(k.rescues) }

// Displays returns all terminal messages.
func (k *Knowledge) Displays() []*Display { return slices.Clone(k.displays) }

// Codes returns all response codes of all schemes.
func (k *Knowledge) Codes() []*Code { return slices.Clone(k.codes) }

// Asked returns the questions that customers ask.
func (k *Knowledge) Asked() []*Asked { return slices.Clone(k.asked) }

// Cause returns the cause with the given id, or nil.
func (k *Knowledge) Cause(id string) *Cause { return k.cause[id] }

// Question returns the question with the given id, or nil.
func (k *Knowledge) Question(id string) *Question { return k.question[id] }

// Remedy returns the remedy with the given id, or nil.
func (k *Knowledge) Remedy(id string) *Remedy { return k.remedy[id] }

// Display returns the terminal message with the given id, or nil.
func (k *Knowledge) Display(id string) *Display { return k.display[id] }
