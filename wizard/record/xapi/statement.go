// Package xapi puts attempts into the form in which learning systems keep records: the
// statements of the Experience API (xAPI 1.0.3, Part Two), and brings them to a
// learning record store:
//
//	all := xapi.Statements(attempts, xapi.Source{Home: home})
//	left, err := xapi.Store{URL: url, …}.Send(ctx, all)
//
// The same attempt always makes the same statement with the same id, so that sending
// it twice records it once.
package xapi

import (
	"crypto/sha256"
	"fmt"
	"strconv"
	"time"

	"swipewise/wizard/record"
)

// Version is the version of the specification.
const Version = "1.0.3"

// Home is where accounts and activities are named, unless a company has a place of its
// own. Nothing is ever fetched from there: .invalid is no place (RFC 2606).
const Home = "https://swipewise.invalid"

// Source says in whose name statements are made.
type Source struct {
	Home     string // an address under which names of staff and drills are unique; Home if empty
	Platform string // the name of the program
}

// Statement is one statement. Its fields are those of the specification.
type Statement struct {
	ID        string  `json:"id"` // a UUID
	Actor     Actor   `json:"actor"`
	Verb      Verb    `json:"verb"`
	Object    Object  `json:"object"`
	Result    Result  `json:"result"`
	Context   Context `json:"context"`
	Timestamp string  `json:"timestamp"` // RFC 3339
}

// Actor is who did it.
type Actor struct {
	Type    string  `json:"objectType"`
	Name    string  `json:"name"`
	Account Account `json:"account"`
}

// Account names somebody in a system.
type Account struct {
	HomePage string `json:"homePage"`
	Name     string `json:"name"` // the staff number, or else the name
}

// Verb is what was done.
type Verb struct {
	ID      string            `json:"id"`
	Display map[string]string `json:"display"`
}

// Object is what it was done with.
type Object struct {
	Type       string     `json:"objectType"`
	ID         string     `json:"id"`
	Definition Definition `json:"definition"`
}

// Definition describes an activity.
type Definition struct {
	Type string            `json:"type"`
	Name map[string]string `json:"name"`
}

// Result is what came of it.
type Result struct {
	Score      Score          `json:"score"`
	Success    bool           `json:"success"`
	Completion bool           `json:"completion"`
	Duration   string         `json:"duration"` // ISO 8601, of the clock on the wall
	Extensions map[string]any `json:"extensions,omitempty"`
}

// Score is the score; scaled is from 0 to 1.
type Score struct {
	Scaled float64 `json:"scaled"`
	Raw    float64 `json:"raw"`
	Min    float64 `json:"min"`
	Max    float64 `json:"max"`
}

// Context is around it.
type Context struct {
	Instructor *Actor         `json:"instructor,omitempty"`
	Platform   string         `json:"platform,omitempty"`
	Language   string         `json:"language,omitempty"` // RFC 5646
	Extensions map[string]any `json:"extensions,omitempty"`
}

// Statements makes a statement of every attempt that was handed in and counts as
// practised.
func Statements(all []record.Attempt, from Source) []Statement {
	if from.Home == "" {
		from.Home = Home
	}
	var out []Statement
	for _, a := range record.Merge(all) {
		if a.Counts() {
			out = append(out, from.statement(a))
		}
	}
	return out
}

func (s Source) statement(a record.Attempt) Statement {
	verb := Verb{ID: "http://adlnet.gov/expapi/verbs/failed", Display: map[string]string{"en": "failed", "zh": "未通过"}}
	if a.Passed() {
		verb = Verb{ID: "http://adlnet.gov/expapi/verbs/passed", Display: map[string]string{"en": "passed", "zh": "通过"}}
	}
	account := a.Name
	if a.Staff.Number != "" {
		account = a.Staff.Number
	}
	lang := string(a.Lang)
	if lang == "" {
		lang = "en"
	}
	context := Context{Platform: s.Platform, Language: lang, Extensions: s.around(a)}
	if a.Trainer != "" {
		context.Instructor = &Actor{Type: "Agent", Name: a.Trainer, Account: Account{s.Home, a.Trainer}}
	}
	points := min(100, max(0, a.Score.Points))
	return Statement{
		ID: uuid(a.ID), Actor: Actor{Type: "Agent", Name: a.Name, Account: Account{s.Home, account}}, Verb: verb,
		Object: Object{Type: "Activity", ID: s.Home + "/drill/" + drillOf(a), Definition: Definition{
			Type: "http://adlnet.gov/expapi/activities/assessment", Name: map[string]string{lang: a.Title(a.Truth)},
		}},
		Result: Result{
			Score: Score{points / 100, points, 0, 100}, Success: a.Passed(), Completion: true,
			Duration:   "PT" + strconv.FormatFloat(float64(a.Took)/1000, 'f', 2, 64) + "S",
			Extensions: map[string]any{s.Home + "/dangers": len(a.Score.Dangers), s.Home + "/till-seconds": a.Score.Seconds},
		},
		Context: context, Timestamp: a.Ended().UTC().Format(time.RFC3339),
	}
}

// around is what a learning system may want to sort by.
func (s Source) around(a record.Attempt) map[string]any {
	out := map[string]any{s.Home + "/level": string(a.Level), s.Home + "/knowledge": a.Knowledge, s.Home + "/looks": a.Looks()}
	for key, value := range map[string]string{"set": a.Set, "course": a.Course, "site": a.Staff.Site, "role": a.Staff.Role} {
		if value != "" {
			out[s.Home+"/"+key] = value
		}
	}
	return out
}

// drillOf names a drill: a written one by its id, one of a set by its number, others
// by their seed.
func drillOf(a record.Attempt) string {
	switch {
	case a.Drill != "":
		return a.Drill
	case a.Set != "":
		return "set-" + a.Set + "-" + strconv.Itoa(a.Number)
	}
	return "drawn-" + strconv.FormatUint(a.Seed, 10)
}

// uuid makes a UUID of an id, always the same one: version 8 of RFC 9562, over
// SHA-256.
func uuid(id string) string {
	b := sha256.Sum256([]byte("swipewise attempt " + id))
	b[6], b[8] = b[6]&0x0f|0x80, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[0:4], b[4:6], b[6:8], b[8:10], b[10:16])
}
