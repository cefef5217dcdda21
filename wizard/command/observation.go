package command

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/agnivade/levenshtein"

	"swipewise/tree"
)

// The flags of diagnose that say something about the failure.
const (
	codeFlag    = "code"
	networkFlag = "network"
	showsFlag   = "shows"
	answerFlag  = "answer"
	triedFlag   = "tried"
	noFlag      = "" // words without a flag
)

// observation is one thing said about the failure, as it was given.
type observation struct{ flag, value string }

// String returns the observation as it stands on the command line.
func (s observation) String() string {
	if s.flag == noFlag {
		return sanitize(s.value)
	}
	return "--" + s.flag + " " + sanitize(s.value)
}

// observationFlag is a flag that may repeat. All of them fill one list, so that it is
// known which of two answers was given later.
type observationFlag struct {
	flag string
	into *[]observation
}

// Set takes one value.
func (f *observationFlag) Set(value string) error {
	*f.into = append(*f.into, observation{f.flag, value})
	return nil
}

// String is empty: there is no default.
func (f *observationFlag) String() string { return "" }

// Type names the value in the help, where the text of the flag does not.
func (f *observationFlag) Type() string { return "" }

// idLike matches words that were meant as an id.
var idLike = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)+$`)

// events turns an observation into what it tells a session.
func (d *diagnosis) events(s observation) ([]tree.Event, error) {
	switch s.flag {
	case codeFlag:
		return []tree.Event{{Kind: tree.EventAnswer, Question: tree.CodeQuestion, Answer: s.value}}, nil
	case answerFlag, triedFlag:
		left, right, ok := strings.Cut(s.value, "=")
		if !ok {
			return nil, bad(d.w.Bad.Pair, s.String(), pairForm(s.flag))
		}
		left, right = strings.TrimSpace(left), strings.TrimSpace(right)
		if s.flag == triedFlag {
			return []tree.Event{{Kind: tree.EventTried, Remedy: left, Outcome: tree.Outcome(right)}}, nil
		}
		return []tree.Event{{Kind: tree.EventAnswer, Question: left, Answer: right}}, nil
	}
	return d.recognise(s.value)
}

func pairForm(flag string) string {
	if flag == triedFlag {
		return "--tried REMEDY=yes"
	}
	return "--answer QUESTION=ANSWER"
}

// recognise turns words into what they tell. What looks like the id of a
// message but is misspelt is an error, not a message that nobody knows.
func (d *diagnosis) recognise(words string) ([]tree.Event, error) {
	id := strings.TrimSpace(words)
	if idLike.MatchString(id) && d.k.Display(id) == nil {
		_, err := tree.NewSession(d.k).Shows(id, "")
		var unknown *tree.UnknownError
		if errors.As(err, &unknown) && levenshtein.ComputeDistance(id, unknown.Nearest) <= max(2, len(id)/4) {
			return nil, err
		}
	}
	return d.index.Recognise(words), nil
}

// unknown words an id that the knowledge does not have: where it stands, what
// is wrong, and what was probably meant.
func (d *diagnosis) unknown(s observation, e *tree.UnknownError) error {
	if e.Kind == "network" {
		s = observation{networkFlag, e.ID}
	}
	what, choices := d.kindOf(e)
	line := s.String() + d.w.Bad.Where + what
	switch {
	case e.Nearest != "":
		line += fmt.Sprintf(d.w.Bad.Nearest, e.Nearest)
	case len(choices) > 0:
		line += fmt.Sprintf(d.w.Bad.Choices, strings.Join(choices, ", "))
	default:
		line += d.w.Bad.SeeAll
	}
	return badInput(line)
}

// kindOf says what an id was taken for, and what could stand there if that is
// little enough to list.
func (d *diagnosis) kindOf(e *tree.UnknownError) (what string, choices []string) {
	id := sanitize(e.ID)
	switch e.Kind {
	case "answer":
		if e.Of == tree.DisplayQuestion {
			return fmt.Sprintf(d.w.Bad.Display, id), nil
		}
		for _, a := range d.k.Question(e.Of).Answers {
			choices = append(choices, a.ID)
		}
		return fmt.Sprintf(d.w.Bad.Answer, e.Of, id), append(choices, tree.NotSure)
	case "remedy":
		return fmt.Sprintf(d.w.Bad.Remedy, id), nil
	case "outcome":
		return fmt.Sprintf(d.w.Bad.Outcome, id), []string{string(tree.Worked), string(tree.Failed), string(tree.Skipped)}
	case "network":
		return fmt.Sprintf(d.w.Bad.Network, id), d.k.Schemes()
	}
	return fmt.Sprintf(d.w.Bad.Question, id), nil
}
