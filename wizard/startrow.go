package wizard

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/tree/understand"
	"swipewise/wizard/find"
	"swipewise/wizard/page"
	"swipewise/wizard/wrap"
)

// hit is a row of what can be started from, with the words that made it fit.
func (m *Model) hit(h find.Hit, typed string) page.Choice {
	c := m.saying(page.Choice{
		Side: m.Glyphs.Pad(m.side(h), m.t().BranchColumn()), Text: m.In(h.Label), Marks: h.Marks.In(m.Lang),
		Words: h.Label, Events: []tree.Event{h.Event},
	})
	if h.Code != nil && strings.EqualFold(strings.TrimSpace(typed), h.Code.Code) {
		c.Weighty = false // it was typed to the letter
	}
	if len(h.Networks) > 0 {
		var of []string
		for _, n := range h.Networks {
			of = append(of, m.network(n))
		}
		c.Text += " " + m.Glyphs.Dot + " " + strings.Join(of, " / ")
		c.Words = tree.Text{} // of several schemes: its words alone do not tell
	}
	return m.because(c, h)
}

// because adds the known wording that fits what was typed, where the row itself does
// not show why it was found, and there is room.
func (m *Model) because(c page.Choice, h find.Hit) page.Choice {
	const widest, least = 28, 60
	if len(c.Marks) > 0 || h.Said == "" || !m.Lines && m.Width < least {
		return c
	}
	said, marks := excerpt(h.Said, h.Marks.Said, widest)
	text := fmt.Sprintf(m.t().Start.SaidSo, c.Text, said)
	at := strings.LastIndex(text, said)
	for _, s := range marks {
		c.Marks = append(c.Marks, understand.Span{From: at + s.From, To: at + s.To})
	}
	c.Text = text
	return c
}

// excerpt shortens a wording to the part that has its first mark.
func excerpt(s string, marks []understand.Span, width int) (string, []understand.Span) {
	if ansi.StringWidth(s) <= width {
		return s, marks
	}
	lead := 0
	if len(marks) > 0 {
		if lead = marks[0].From; ansi.StringWidth(s[:min(len(s), marks[len(marks)-1].To)]) < width {
			lead = 0
		}
	}
	before := ""
	if lead > 0 {
		before = "…"
	}
	out := wrap.Cut(before+s[lead:], width)
	var kept []understand.Span
	for _, k := range marks {
		k.From, k.To = k.From-lead+len(before), min(k.To-lead+len(before), len(strings.TrimSuffix(out, "…")))
		if k.From >= len(before) && k.From < k.To {
			kept = append(kept, k)
		}
	}
	return out, kept
}

// side is the word before a row: the party that a code speaks of, the branch of
// anything else.
func (m *Model) side(h find.Hit) string {
	w := m.t().Start.Who
	switch {
	case h.Code == nil:
		return m.t().Branch(h.Branch)
	case h.Code.Approved():
		return w.Approved
	}
	switch h.Code.Who {
	case tree.Clerk, tree.MerchantParty:
		return w.Shop
	case tree.Cardholder:
		return w.Cardholder
	case tree.IssuerParty:
		return w.Issuer
	case tree.AcquirerParty, tree.SupportParty:
		return w.Acquirer
	case tree.NetworkParty:
		return w.Network
	case tree.TerminalMachine:
		return w.Terminal
	}
	return m.t().Branch(h.Branch)
}

// whole is the row that takes all that was typed, as it was understood; it comes
// first, so that enter never takes something that is merely near. It returns false
// where the first hit is that very thing, or nothing was understood.
func (s *startScreen) whole(m *Model) (page.Choice, bool) {
	w := m.t().Start
	pad := func(side string) string { return m.Glyphs.Pad(side, m.t().BranchColumn()) }
	exact := len(s.hits) > 0 && !s.hits[0].Near
	if len(s.meant) == 1 {
		e := s.meant[0]
		if e.Kind == tree.EventSaid && !m.o.Knowledge.Hear(e.Text).Understood() || exact {
			return page.Choice{}, false
		}
		if e.Kind == tree.EventSaid {
			return m.saying(page.Choice{Side: pad(w.AsTyped), Text: fmt.Sprintf(w.Words, e.Text), Events: s.meant}), true
		}
	}
	if len(s.meant) == 0 {
		return page.Choice{}, false
	}
	var all []string
	for _, e := range s.meant {
		all = append(all, m.event(e))
	}
	return m.saying(page.Choice{Side: pad(w.Heard), Text: strings.Join(all, " "+m.Glyphs.Dot+" "), Events: s.meant}), true
}

// rows are the hits, the first ones of many until the clerk asks for more. What the
// row before them takes is left out.
func (s *startScreen) rows(m *Model, but []tree.Event) []page.Choice {
	var out []page.Choice
	left := 0
	for _, h := range s.hits {
		switch {
		case len(but) == 1 && but[0].Question != "" && but[0].Question == h.Event.Question && but[0].Answer == h.Event.Answer:
		case !s.all && len(out) == s.most(m):
			left++
		default:
			out = append(out, m.hit(h, s.text))
		}
	}
	if left > 0 {
		out = append(out, page.Choice{Text: fmt.Sprintf(m.t().Start.More, left), Pick: func() { s.all, m.Turned = true, m.Lines }})
	}
	return out
}

// most is how many hits are listed at first.
func (s *startScreen) most(m *Model) int {
	if m.Lines {
		return mostNear
	}
	return mostHits
}
