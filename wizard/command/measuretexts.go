package command

import (
	"fmt"
	"os"
	"strings"
	"time"

	"swipewise/tree"
	"swipewise/tree/measure"
	"swipewise/wizard/mask"
	"swipewise/wizard/report"
)

// heardTexts are the words of how well real texts are understood.
type heardTexts struct {
	Head       string `yaml:"head"`
	Row        string `yaml:"row"` // group, texts, seven figures
	Failures   string `yaml:"failures"`
	Failure    string `yaml:"failure"` // id, language, kind, text, accepted causes, cause, percent
	Meant      string `yaml:"meant"`
	Unreadable string `yaml:"unreadable"` // file
	Malformed  string `yaml:"malformed"`  // file, what is wrong
}

// heardFigures is how well texts are understood, as JSON gives it.
type heardFigures struct {
	Groups   []measure.Heard    `json:"groups"`
	Failures []measure.Misheard `json:"failures,omitempty"`
}

// measureTexts reads real texts and prints how well they are understood.
func (a *app) measureTexts(k *tree.Knowledge, o measuring) error {
	w := a.w.Print.Heard
	f, err := os.Open(o.texts)
	if err != nil {
		return bad(w.Unreadable, sanitize(o.texts))
	}
	defer func() { _ = f.Close() }()
	texts, err := measure.ReadTexts(f)
	if err != nil {
		return bad(w.Malformed, sanitize(o.texts), sanitize(err.Error()))
	}
	for i := range texts {
		texts[i].Text, _ = mask.Text(texts[i].Text)
	}
	if o.fit {
		return a.fitHearing(k, texts)
	}
	r := heardFigures{}
	begun := time.Now()
	r.Groups, r.Failures = measure.Texts(k, texts, func() float64 { return time.Since(begun).Seconds() })
	if !o.bad {
		r.Failures = nil
	}
	if o.json {
		return report.Write(a.m.Out, r)
	}
	_, err = fmt.Fprint(a.m.Out, a.heard(r))
	return err
}

// fitHearing looks for better weights and prints them as hearing.yaml has them.
func (a *app) fitHearing(k *tree.Knowledge, texts []measure.Text) error {
	best := measure.Fit(k, texts, func(worth float64, _ tree.HearingWeights) {
		if a.m.Terminal {
			fmt.Fprintf(a.m.Err, "\r%.4f", worth)
		}
	})
	_, err := fmt.Fprint(a.m.Out, best.YAML())
	return err
}

// heard puts the figures in words.
func (a *app) heard(r heardFigures) string {
	w := a.w.Print.Heard
	var b strings.Builder
	line := func(t string, values ...any) { fmt.Fprintf(&b, t+"\n", values...) }
	line(w.Head)
	for _, g := range r.Groups {
		line(w.Row, g.Group, g.Texts, percent(g.Understood), percent(g.First), percent(g.Three), percent(g.Meant), percent(g.Wrong), g.Median)
	}
	if len(r.Failures) == 0 {
		return b.String()
	}
	line(w.Failures)
	for _, m := range r.Failures {
		meant := ""
		if m.Meant {
			meant = w.Meant
		}
		line(w.Failure, m.ID, m.Lang, m.Kind, sanitize(m.Text.Text), strings.Join(m.OK, " "), m.First, percent(m.P), meant)
	}
	return b.String()
}
