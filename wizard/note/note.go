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
func Handover(s *tree.Session, p shop.Profile, w *Words) string { return Of(s, p, w, Kept{}) }

// Of returns the note of a session that a journal keeps.
func Of(s *tree.Session, p shop.Profile, w *Words, kept Kept) string {
	n := writer{k: s.Knowledge(), w: w}
	step := s.Step()
	n.head(s, step)
	n.about(kept)
	n.section(w.Seen, n.seen(s), w.NothingSeen)
	n.section(w.Tried, n.tried(s), w.NothingTried)
	if open := n.open(s); len(open) > 0 {
		n.section(w.Open, open, "")
	}
	n.section(w.Likely, n.likely(step), w.Unclear)
	n.section(w.AskFor, n.asks(step), "")
	if more := n.meanwhile(step); len(more) > 0 {
		n.section(w.Meanwhile, more, "")
	}
	if later := n.settled(step); len(later) > 0 {
		n.section(w.Settled, later, "")
	}
	if known := n.shop(s, p); len(known) > 0 {
		n.section(w.Shop, known, "")
	}
	n.blanks(p)
	n.line(w.NoCardData)
	return n.b.String()
}

// writer is one note being written.
type writer struct {
	b strings.Builder
	k *tree.Knowledge
	w *Words
}

func (n *writer) line(text string) { n.b.WriteString(text + "\n") }

// section writes a heading and its points, or what is said if there are none.
func (n *writer) section(heading string, points []string, none string) {
	n.b.WriteString("\n")
	n.line(heading)
	if len(points) == 0 {
		points = []string{none}
	}
	for _, p := range points {
		n.b.WriteString("- " + p + "\n")
	}
}

// blanks leaves room for what stands on the receipt, and is not known.
func (n *writer) blanks(p shop.Profile) {
	n.b.WriteString("\n")
	n.line(n.w.FillIn)
	blank := []string{n.w.Time, n.w.Amount, n.w.Voucher}
	if p.Text(shop.MerchantNumber) == "" {
		blank = append([]string{n.w.MerchantNumber}, blank...)
	}
	if p.Text(shop.TerminalNumber) == "" {
		blank = append([]string{n.w.TerminalNumber}, blank...)
	}
	for _, t := range blank {
		n.b.WriteString("- " + t + n.colon() + "____________\n")
	}
	n.b.WriteString("\n")
}

// shop lists what is known of the shop.
func (n *writer) shop(s *tree.Session, p shop.Profile) []string {
	var out []string
	for _, x := range []struct {
		name  string
		field shop.Field
	}{
		{n.w.TerminalNumber, shop.TerminalNumber},
		{n.w.MerchantNumber, shop.MerchantNumber},
		{n.w.Make, shop.Make},
		{n.w.Acquirer, shop.Acquirer},
		{n.w.Hotline, shop.Hotline},
	} {
		if v := p.Text(x.field); v != "" {
			out = append(out, x.name+n.colon()+v)
		}
	}
	for _, e := range s.Known() {
		out = append(out, n.answer(n.k.Question(e.Question), e.Answer))
	}
	return out
}

func (n *writer) colon() string {
	if n.w.Lang == tree.ZH {
		return "："
	}
	return ": "
}

// fill puts values into the gaps of a text.
func (n *writer) fill(text string, values ...any) string { return fmt.Sprintf(text, values...) }

// The causes that are named: the most, and the least probable.
const (
	mostCauses = 3
	leastP     = .1
)

// likely names causes only where one stands out far enough to be named.
func (n *writer) likely(step tree.Step) []string {
	if step.Named() == nil {
		return nil
	}
	var out []string
	for _, c := range step.Belief[:min(mostCauses, len(step.Belief))] {
		if c.P >= leastP {
			out = append(out, n.fill(n.w.Cause, c.Cause.Title.In(n.w.Lang), n.w.Branches.of(c.Cause.Branch), sheet.Percent(c.P)))
		}
	}
	return out
}

// open lists the hazards that stand, each with what was found out about it.
func (n *writer) open(s *tree.Session) []string {
	var out []string
	for _, st := range s.Step().Standing {
		out = append(out, strings.Join(append([]string{st.Hazard.Title.In(n.w.Lang)}, n.found(s, st)...), "\n  "))
	}
	return out
}

// found says what the questions that a hazard demands have brought, and which
// of them are not answered.
func (n *writer) found(s *tree.Session, st tree.Standing) []string {
	var out []string
	for _, q := range st.Demands {
		out = append(out, n.fill(n.w.NotLooked, q.Text.In(n.w.Lang)))
	}
	for _, e := range s.Events() {
		demands := func(c tree.HazardCase) bool { return e.Kind == tree.EventAnswer && c.Demands == e.Question }
		if slices.ContainsFunc(st.Hazard.Cases, demands) {
			out = append(out, n.answer(n.k.Question(e.Question), e.Answer))
		}
	}
	return out
}
