package report

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/wrap"
)

// Words are the texts of the warnings that no hazard words.
type Words struct {
	Lang        tree.Lang
	NotSure     string `yaml:"not-sure"`
	PartPaid    string `yaml:"part-paid"`
	UnknownCode string `yaml:"unknown-code"` // the code, the nearest codes
	NoneNear    string `yaml:"none-near"`    // the code
	GoOn        string `yaml:"go-on"`        // after either, where questions follow
	Nearest     string `yaml:"nearest"`      // a code, its meaning
	Between     string `yaml:"between"`      // two of the nearest codes

	NotUnderstood string `yaml:"not-understood"` // the clerk's words
	StillToDo     string `yaml:"still-to-do"`    // an act that is left although the sale is paid
}

// The ids of the warnings that no hazard gives.
const (
	PartPaid      = "part-paid"
	UnknownCode   = "unknown-code"
	NotUnderstood = "not-understood"
	StillToDo     = "still-to-do"
)

// Warning is something that must be seen before the step is done.
type Warning struct {
	ID    string `json:"id"`
	Title string `json:"-"`
	Text  string `json:"text"`
}

// Warnings lists what to beware of now: the hazards that stand, a sale that is
// paid only in part or leaves something to do, a code that nobody defined, words of which nothing was
// understood.
func Warnings(s *tree.Session, w *Words) []Warning {
	out := []Warning{}
	step := s.Step()
	for _, st := range step.Standing {
		out = append(out, Warning{st.Hazard.ID, st.Hazard.Title.In(w.Lang), st.Hazard.Text.In(w.Lang)})
	}
	if step.Ending == tree.PartApproved {
		out = append(out, Warning{ID: PartPaid, Text: w.PartPaid})
	}
	for _, r := range step.Left {
		text := strings.Join(append([]string{fmt.Sprintf(w.StillToDo, r.Title.In(w.Lang))}, textsIn(r.Steps, w.Lang)...), "\n")
		out = append(out, Warning{ID: StillToDo, Text: text})
	}
	if code, network := undefined(s); code != "" {
		text := Nobody(s.Knowledge(), code, network, w) + "\n" + w.GoOn
		out = append(out, Warning{ID: UnknownCode, Text: text})
	}
	for _, said := range s.NotUnderstood() {
		out = append(out, Warning{ID: NotUnderstood, Text: fmt.Sprintf(w.NotUnderstood, wrap.Cut(said, longestSaid))})
	}
	return out
}

// longestSaid is how many cells of what was not understood are repeated.
const longestSaid = 40

// undefined returns the code of this round and its scheme if nobody defined
// it.
func undefined(s *tree.Session) (code, network string) {
	for _, e := range s.Events() {
		switch {
		case e.Kind == tree.EventRound:
			code = ""
		case e.Kind == tree.EventAnswer && e.Question == tree.CodeQuestion && e.Answer != tree.NotSure:
			code, network = e.Answer, e.Scheme
		}
	}
	if s.CodeShown() != nil {
		return "", ""
	}
	return code, network
}

// near is how many codes are named in the place of one that nobody defined.
const near = 4

// Nobody says that nobody defined a code, and which ones are written almost
// like it.
func Nobody(k *tree.Knowledge, code, network string, w *Words) string {
	var names []string
	for _, c := range k.NearestCodes(code, near) {
		names = append(names, fmt.Sprintf(w.Nearest, c.Code, c.Meaning.In(w.Lang)))
	}
	if network != "" {
		code = network + " " + code
	}
	if len(names) == 0 {
		return fmt.Sprintf(w.NoneNear, code)
	}
	return fmt.Sprintf(w.UnknownCode, code, strings.Join(names, w.Between))
}
