package command

import (
	"errors"
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/tree/claim"
	"swipewise/wizard/disk"
	"swipewise/wizard/lines"
	"swipewise/wizard/report"
	"swipewise/wizard/words"
)

// claimWords are the texts of how claims stand, from words/claims.yaml. Only the
// check of a list of claims reads them.
type claimWords struct {
	Claim    string `yaml:"claim"` // id, document, what it says
	Leads    string `yaml:"leads"` // title, id
	Means    string `yaml:"means"` // code, percent
	May      string `yaml:"may"`   // code, percent
	Against  string `yaml:"against"`
	Short    string `yaml:"short"`  // code
	Unsent   string `yaml:"unsent"` // code
	Least    string `yaml:"least"`  // instead of a percentage that would read 0
	Usual    string `yaml:"usual"`  // of 10,000 failures
	NoCause  string `yaml:"no-cause"`
	NotFound string `yaml:"not-found"` // id
	Nearest  string `yaml:"nearest"`   // another id
	Codes    string `yaml:"codes"`
	Displays string `yaml:"displays"`
	Stop     string `yaml:"stop"`    // where neither is known
	Between  string `yaml:"between"` // two codes or messages
	Quoted   string `yaml:"quoted"`  // a message
	Sum      string `yaml:"sum"`     // claims, with a cause, without, missing

	Unreadable string `yaml:"unreadable"` // file
	File       string `yaml:"file"`       // file, what is wrong with it
	Line       string `yaml:"line"`       // file, line, what is wrong there
	Columns    string `yaml:"columns"`
	Empty      string `yaml:"empty"`
	Row        string `yaml:"row"`
	ID         string `yaml:"id"`
	NotText    string `yaml:"not-text"`
	TooLong    string `yaml:"too-long"`
}

// errUntraced is the answer of a check that found claims without their cause: each
// was told of in a line of its own.
var errUntraced = errors.New("claims without a cause")

// tracer words what became of claims.
type tracer struct {
	w claimWords
	l tree.Lang
}

// checkClaims tells of every claim in a file which cause it leads to and how it
// stands.
func (a *app) checkClaims(file string, asJSON bool) error {
	k, _, err := a.load()
	if err != nil {
		return err
	}
	t := tracer{l: a.l}
	if t.w, err = words.In[claimWords](a.files, "claims", a.l); err != nil {
		return err
	}
	claims, err := t.read(file)
	if err != nil {
		return err
	}
	traces := claim.TraceAll(k, claims)
	found := report.ClaimsOf(traces, a.l, t.standing)
	if asJSON {
		err = report.Write(a.m.Out, found)
	} else {
		_, err = fmt.Fprint(a.m.Out, t.list(traces, found.Missing))
	}
	if err != nil || found.Missing == 0 {
		return err
	}
	for _, x := range traces {
		if x.Standing == claim.NotFound {
			a.tell(t.say(t.w.Line, sanitize(file), x.Claim.Line, t.standing(x)))
		}
	}
	return errUntraced
}

// say fills in a text.
func (t tracer) say(of string, values ...any) string { return fmt.Sprintf(of, values...) }

// read reads the list, and says in one line what is wrong with it.
func (t tracer) read(file string) ([]claim.Claim, error) {
	f, err := disk.Open(file, disk.Claims)
	if err != nil {
		return nil, badInput(t.say(t.w.Unreadable, sanitize(file)))
	}
	defer func() { _ = f.Close() }()
	claims, err := claim.Read(f)
	var wrong *claim.Malformed
	switch {
	case err == nil:
		return claims, nil
	case !errors.As(err, &wrong):
		return nil, badInput(t.say(t.w.Unreadable, sanitize(file)))
	case wrong.Line == 0:
		return nil, badInput(t.say(t.w.File, sanitize(file), t.problem(wrong.Problem)))
	}
	return nil, badInput(t.say(t.w.Line, sanitize(file), wrong.Line, t.problem(wrong.Problem)))
}

func (t tracer) problem(p claim.Problem) string {
	switch p {
	case claim.NoColumns:
		return t.say(t.w.Columns, strings.Join(claim.Columns(), ", "))
	case claim.NoClaims:
		return t.w.Empty
	case claim.BadRow:
		return t.w.Row
	case claim.NoID:
		return t.w.ID
	case claim.NotText:
		return t.w.NotText
	case claim.TooLong:
		return t.w.TooLong
	}
	return string(p)
}

// list writes every claim with its cause and its standing.
func (t tracer) list(traces []claim.Trace, missing int) string {
	var b strings.Builder
	led := 0
	for _, x := range traces {
		b.WriteString(t.say(t.w.Claim, lines.Clean(x.Claim.ID).Text, lines.Clean(x.Claim.Document).Text, lines.Clean(x.Claim.Says).Text) + "\n")
		if x.Cause != nil {
			led++
			b.WriteString("     " + t.say(t.w.Leads, x.Cause.Title.In(t.l), x.Cause.ID) + "\n")
		}
		b.WriteString("     " + t.standing(x) + "\n")
	}
	b.WriteString(t.say(t.w.Sum, len(traces), led, len(traces)-led-missing, missing) + "\n")
	return b.String()
}

// standing says how a claim stands.
func (t tracer) standing(x claim.Trace) string {
	switch x.Standing {
	case claim.Means:
		return t.say(t.w.Means, x.Code.Code, t.chance(x.P))
	case claim.May:
		return t.say(t.w.May, x.Code.Code, t.chance(x.P)) + t.toldBy(x)
	case claim.Against:
		return t.say(t.w.Against, x.Code.Code, t.chance(x.P)) + t.toldBy(x)
	case claim.Short:
		return t.say(t.w.Short, x.Code.Code) + t.toldBy(x)
	case claim.Unsent:
		return t.say(t.w.Unsent, x.Code.Code) + t.toldBy(x)
	case claim.Usual:
		return t.say(t.w.Usual, x.P*10000) + t.toldBy(x)
	case claim.NoCause:
		return t.w.NoCause
	case claim.NotFound:
		line := t.say(t.w.NotFound, sanitize(x.Claim.Cause))
		if x.Nearest != "" {
			line += t.say(t.w.Nearest, x.Nearest)
		}
		return line
	}
	return string(x.Standing)
}

// chance writes a probability, which is never quite nothing.
func (t tracer) chance(p float64) string {
	if p < .0005 {
		return t.w.Least
	}
	return percent(p)
}

// toldBy names the codes that are the cause's own, or else its messages. A cause
// that sends nothing has no codes.
func (t tracer) toldBy(x claim.Trace) string {
	var names []string
	for _, c := range x.Codes {
		names = append(names, c.Key())
	}
	form := t.w.Codes
	if len(names) == 0 || x.Standing == claim.Unsent {
		form, names = t.w.Displays, nil
		for _, d := range x.Displays {
			names = append(names, t.say(t.w.Quoted, d.Text.In(t.l)))
		}
	}
	if len(names) == 0 {
		return t.w.Stop
	}
	return t.say(form, strings.Join(names, t.w.Between))
}
