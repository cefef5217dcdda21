package report

import "swipewise/tree"

// Code is one meaning of a response code, as one scheme defines it.
type Code struct {
	ID         string     `json:"id"`
	Network    string     `json:"network"`
	Code       string     `json:"code"`
	Meaning    string     `json:"meaning"`
	Class      string     `json:"class"`
	ReturnedBy []string   `json:"returned_by"`
	Retry      tree.Retry `json:"retry"`
	Who        tree.Who   `json:"who"`
	Path       *string    `json:"path"` // what it proves; nil for none
	Display    string     `json:"display"`
	Explain    string     `json:"explain"`
	Cause      *string    `json:"cause"`      // that it speaks for most; nil for none
	Say        string     `json:"say"`        // to the customer
	PeopleSay  string     `json:"people_say"` // what is often said and is not so
	Differs    bool       `json:"differs"`    // the same code means something else in another scheme
	Sources    []string   `json:"sources"`
}

// Codes reports rows of the code tables.
func Codes(k *tree.Knowledge, rows []*tree.Code, l tree.Lang) []Code {
	out := []Code{}
	for _, c := range rows {
		by := []string{}
		for _, st := range c.ReturnedBy {
			by = append(by, st.String())
		}
		row := Code{
			ID:         c.Key(),
			Network:    c.Scheme,
			Code:       c.Code,
			Meaning:    c.Meaning.In(l),
			Class:      c.Class,
			ReturnedBy: by,
			Retry:      c.Retry,
			Who:        c.Who,
			Path:       pathOf(c.Proves()),
			Display:    c.Display.In(l),
			Explain:    c.Explain.In(l),
			PeopleSay:  c.PeopleSay.In(l),
			Differs:    k.Differs(c.Code),
			Sources:    listed(c.Sources),
		}
		if cause := k.SpokenFor(c); cause != nil {
			row.Cause, row.Say = &cause.ID, cause.Say.In(l)
		}
		out = append(out, row)
	}
	return out
}

// listed returns a list that is never null in JSON.
func listed[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
