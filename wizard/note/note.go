// Package note writes the handover note: what the acquirer's support needs to
// hear, as plain text to read out, copy or save. It holds no card data, and
// leaves blanks for the numbers that the clerk reads from the receipt.
package note

import (
	"fmt"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

// Handover returns the note of a session as it stands now.
func Handover(s *tree.Session, w Words, l tree.Lang) string {
	n := writer{k: s.Knowledge(), w: w, l: l}
	n.line(w.Title)
	n.line(w.Opening)
	n.section(w.Seen, n.seen(s), w.NothingSeen)
	n.section(w.Tried, n.tried(s), w.NothingTried)
	if open := n.open(s); len(open) > 0 {
		n.section(w.Open, open, tree.Text{})
	}
	n.section(w.Likely, n.likely(s.Belief()), w.Unclear)
	n.blanks()
	n.line(w.NoCardData)
	return n.b.String()
}

// writer is one note being written.
type writer struct {
	b strings.Builder
	k *tree.Knowledge
	w Words
	l tree.Lang
}

func (n *writer) line(t tree.Text) { n.b.WriteString(t.In(n.l) + "\n") }

// section writes a heading and its points, or what is said if there are none.
func (n *writer) section(heading tree.Text, points []string, none tree.Text) {
	n.b.WriteString("\n")
	n.line(heading)
	if len(points) == 0 {
		points = []string{none.In(n.l)}
	}
	for _, p := range points {
		n.b.WriteString("- " + p + "\n")
	}
}

// blanks leaves room for what stands on the receipt.
func (n *writer) blanks() {
	n.b.WriteString("\n")
	n.line(n.w.FillIn)
	colon := ": "
	if n.l == tree.ZH {
		colon = "："
	}
	for _, t := range []tree.Text{n.w.TerminalNumber, n.w.MerchantNumber, n.w.Time, n.w.Amount, n.w.Voucher} {
		n.b.WriteString("- " + t.In(n.l) + colon + "____________\n")
	}
	n.b.WriteString("\n")
}

// fill puts values into the gaps of a text.
func (n *writer) fill(t tree.Text, values ...any) string { return fmt.Sprintf(t.In(n.l), values...) }

// The causes that are named: the most, and the least probable.
const (
	mostCauses = 3
	leastP     = .1
)

func (n *writer) likely(b tree.Belief) []string {
	var out []string
	for _, c := range b[:min(mostCauses, len(b))] {
		if c.P >= leastP {
			out = append(out, n.fill(n.w.Cause, c.Cause.Title.In(n.l), n.w.Branches.of(c.Cause.Branch).In(n.l), sheet.Percent(c.P)))
		}
	}
	return out
}

// open lists the hazards that stand, each with what was found out about it.
func (n *writer) open(s *tree.Session) []string {
	var out []string
	for _, st := range s.Step().Standing {
		out = append(out, strings.Join(append([]string{st.Hazard.Title.In(n.l)}, n.found(s, st)...), "\n  "))
	}
	return out
}

// found says what the questions that a hazard demands have brought, and which
// of them are not answered.
func (n *writer) found(s *tree.Session, st tree.Standing) []string {
	var out []string
	for _, q := range st.Demands {
		out = append(out, n.fill(n.w.NotLooked, q.Text.In(n.l)))
	}
	for _, e := range s.Events() {
		demands := func(c tree.HazardCase) bool { return e.Kind == tree.EventAnswer && c.Demands == e.Question }
		if slices.ContainsFunc(st.Hazard.Cases, demands) {
			out = append(out, n.answer(n.k.Question(e.Question), e.Answer))
		}
	}
	return out
}
