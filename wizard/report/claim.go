package report

import (
	"swipewise/tree"
	"swipewise/tree/claim"
)

// Claims is a list of claims with what became of them.
type Claims struct {
	Claims  []Claim `json:"claims"`
	Missing int     `json:"missing"` // claims whose cause the knowledge does not have
}

// Claim is what somebody says can be wrong, and how it stands.
type Claim struct {
	ID        string         `json:"id"`
	Document  string         `json:"document"`
	Claim     string         `json:"claim"`
	Cause     string         `json:"cause"`
	Title     string         `json:"title"` // of the cause
	Standing  claim.Standing `json:"standing"`
	Text      string         `json:"text"` // the standing in words
	Code      string         `json:"code"` // that the document is about; empty if none
	Chance    float64        `json:"probability"`
	Codes     []string       `json:"codes"`    // the cause's own
	Displays  []string       `json:"displays"` // the messages it shows
	Nearest   string         `json:"nearest"`  // what may have been meant instead
	PeopleSay string         `json:"people_say"`
}

// ClaimsOf reports traced claims, each with its standing in words.
func ClaimsOf(traces []claim.Trace, l tree.Lang, words func(claim.Trace) string) Claims {
	out := Claims{Claims: []Claim{}}
	for _, x := range traces {
		c := Claim{
			ID: x.Claim.ID, Document: x.Claim.Document, Claim: x.Claim.Says, Cause: x.Claim.Cause,
			Standing: x.Standing, Text: words(x), Chance: rounded(x.P, 10000),
			Codes: []string{}, Displays: []string{}, Nearest: x.Nearest,
		}
		if x.Cause != nil {
			c.Title, c.PeopleSay = x.Cause.Title.In(l), x.Cause.PeopleSay.In(l)
		}
		if x.Code != nil {
			c.Code = x.Code.Code
		}
		for _, own := range x.Codes {
			c.Codes = append(c.Codes, own.Key())
		}
		for _, d := range x.Displays {
			c.Displays = append(c.Displays, d.ID)
		}
		if x.Standing == claim.NotFound {
			out.Missing++
		}
		out.Claims = append(out.Claims, c)
	}
	return out
}
