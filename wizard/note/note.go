// Package note writes the handover note: what the acquirer's support needs to
// hear, as plain text to read out, copy or save. It holds no card data, says what
// is known of the shop, and leaves blanks for what the clerk reads from the receipt.
package note

import (
	"fmt"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/sheet"
	"swipewise/wizard/shop"
)

// Handover returns the note of a session as it stands now, for a shop.
func Handover(s *tree.Session, p shop.Profile, w Words, l tree.Lang) string {
	n := writer{k: s.Knowledge(), w: w, l: l}
	n.line(w.Title)
	n.line(w.Opening)
	n.section(w.Seen, n.seen(s), w.NothingSeen)
	n.section(w.Tried, n.tried(s), w.NothingTried)
	if open := n.open(s); len(open) > 0 {
		n.section(w.Open, open, tree.Text{})
	}
	n.section(w.Likely, n.likely(s.Belief()), w.Unclear)
	if known := n.shop(s, p); len(known) > 0 {
		n.section(w.Shop, known, tree.Text{})
	}
	n.blanks(p)
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

// blanks leaves room for what stands on the receipt, and is not known.
func (n *writer) blanks(p shop.Profile) {
	n.b.WriteString("\n")
	n.line(n.w.FillIn)
	blank := []tree.Text{n.w.Time, n.w.Amount, n.w.Voucher}
	if p.Text(shop.MerchantNumber) == "" {
		blank = append([]tree.Text{n.w.MerchantNumber}, blank...)
	}
	if p.Text(shop.TerminalNumber) == "" {
		blank = append([]tree.Text{n.w.TerminalNumber}, blank...)
	}
	for _, t := range blank {
		n.b.WriteString("- " + t.In(n.l) + n.colon() + "____________\n")
	}
	n.b.WriteString("\n")
}

// shop lists what is known of the shop.
func (n *writer) shop(s *tree.Session, p shop.Profile) []string {
	var out []string
	for _, x := range []struct {
		name  tree.Text
		field shop.Field
	}{
		{n.w.TerminalNumber, shop.TerminalNumber},
		{n.w.MerchantNumber, shop.MerchantNumber},
		{n.w.Make, shop.Make},
		{n.w.Acquirer, shop.Acquirer},
		{n.w.Hotline, shop.Hotline},
	} {
		if v := p.Text(x.field); v != "" {
			out = append(out, x.name.In(n.l)+n.colon()+v)
		}
	}
	for _, e := range s.Known() {
		out = append(out, n.answer(n.k.Question(e.Question), e.Answer))
	}
	return out
}

func (n *writer) colon() string {
	if n.l == tree.ZH {
		return "："
	}
	return ": "
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
