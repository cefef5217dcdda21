package debrief

import "swipewise/tree"

// Calls name whom a fix calls.
type Calls struct{ Acquirer, Maker, Till, Phone, Landlord, Issuer, Manager string }

// Of names the one of a call.
func (w Calls) Of(c tree.Call) string {
	switch c {
	case tree.CallMaker:
		return w.Maker
	case tree.CallTill:
		return w.Till
	case tree.CallPhone:
		return w.Phone
	case tree.CallLandlord:
		return w.Landlord
	case tree.CallIssuer:
		return w.Issuer
	case tree.CallManager:
		return w.Manager
	case tree.CallAcquirer, tree.CallNoneKnown:
	}
	return w.Acquirer
}

// Words are the words of a score and of a debrief, part of words/train.yaml.
type Words struct {
	Title        string `yaml:"title"`
	Passed       string `yaml:"passed"` // points
	NotPassed    string `yaml:"not-passed"`
	FailedDanger string `yaml:"failed-danger"`
	Points       string `yaml:"points"` // part, points, of
	Parts        struct {
		Cause    string `yaml:"cause"`
		Fix      string `yaml:"fix"`
		First    string `yaml:"first"`
		Time     string `yaml:"time"`
		Customer string `yaml:"customer"`
	} `yaml:"parts"`
	Right       string `yaml:"right"`
	Yours       string `yaml:"yours"`
	Was         string `yaml:"was"`
	Half        string `yaml:"half"`
	Nothing     string `yaml:"nothing"`
	Empty       string `yaml:"empty"`
	Capped      string `yaml:"capped"`    // the most points, what was said
	Took        string `yaml:"took"`      // a time at a till, the tree's
	Seconds     string `yaml:"seconds"`   // seconds
	WithCall    string `yaml:"with-call"` // seconds, those of the call
	Call        Calls  `yaml:"call"`
	Paid        string `yaml:"paid"`
	Danger      string `yaml:"danger"` // the act
	Breaks      string `yaml:"breaks"` // the title of the hazard
	Mine        string `yaml:"mine"`
	Tree        string `yaml:"tree"`
	Straight    string `yaml:"straight"`
	Act         string `yaml:"act"` // number, act, seconds
	Parted      string `yaml:"parted"`
	NeverParted string `yaml:"never-parted"`
	Before      string `yaml:"before"`
	After       string `yaml:"after"`
	Cause       string `yaml:"cause"` // cause, percent
	Same        string `yaml:"same"`
	Better      string `yaml:"better"` // a step of the tree
	Proved      string `yaml:"proved"`
	Phrase      string `yaml:"phrase"`
	Truth       string `yaml:"truth"`
	Remember    string `yaml:"remember"`
}
