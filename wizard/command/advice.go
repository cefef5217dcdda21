package command

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/tree/advice"
	"swipewise/wizard/sheet"
)

// mostListed is how many points of one kind are listed unless all are wanted.
const mostListed = 6

// adviser puts advice in words.
type adviser struct {
	b   strings.Builder
	w   adviceWords
	l   tree.Lang
	all bool
}

// point is one point of advice: what it is about, where that stands, and what
// there is to say.
type point struct {
	about, place string
	says         []string
}

// written puts advice in words: each kind under a heading with its number.
func (v *adviser) written(a advice.Advice, causes int) string {
	if a.Beyond {
		v.b.WriteString(v.f(v.w.Beyond, causes, advice.MostCauses) + "\n")
	}
	if a.Count() == 0 {
		v.b.WriteString(v.w.None + "\n")
		return v.b.String()
	}
	v.b.WriteString(v.f(v.w.Title, a.Count()) + "\n")
	points(v, v.w.NeverLead.Head, a.NeverLead, v.neverLeads)
	points(v, v.w.Seldom.Head, a.SeldomFound, v.seldomFound)
	points(v, v.w.Alike.Head, a.Alike, v.alike)
	if a.Shares.Off {
		v.b.WriteString("\n" + v.f(v.w.Shares, a.Shares.Sum, a.Shares.Of) + "\n")
	}
	points(v, v.w.Asked.Head, a.NeverAsked, v.neverAsked)
	points(v, v.w.Effect.Head, a.NoEffect, v.noEffect)
	points(v, v.w.Offered.Head, a.NeverOffered, v.neverOffered)
	points(v, v.w.Displays.Head, a.Displays, v.loose)
	v.codes(a.Codes)
	points(v, v.w.Long.Head, a.TooLong, v.tooLong)
	points(v, v.w.Sources.Head, a.NoSources, func(u advice.Unsourced) point { return point{about: u.ID, place: u.Place} })
	return v.b.String()
}

// f fills in a text.
func (v *adviser) f(t string, values ...any) string { return fmt.Sprintf(t, values...) }

// points writes the points of one kind, those that matter most if they are many.
func points[T any](v *adviser, head string, of []T, point func(T) point) {
	if len(of) == 0 {
		return
	}
	v.b.WriteString("\n" + v.f(head, len(of)) + "\n")
	shown := of
	if !v.all && len(of) > mostListed {
		shown = of[:mostListed]
	}
	for _, x := range shown {
		p := point(x)
		v.b.WriteString("  " + p.about + "  " + p.place + "\n")
		for _, line := range p.says {
			v.b.WriteString("      " + line + "\n")
		}
	}
	if n := len(of) - len(shown); n > 0 {
		v.b.WriteString("  " + v.f(v.w.More, n) + "\n")
	}
}

func (v *adviser) neverLeads(n advice.NeverLeads) point {
	w := v.w.NeverLead
	return point{n.Cause, n.Place, []string{
		v.f(w.Best, sheet.Percent(n.Best), n.Above),
		v.f(w.Evidence, strings.Join(n.Evidence, ", ")),
	}}
}

func (v *adviser) seldomFound(f advice.SeldomFound) point {
	w := v.w.Seldom
	says := []string{v.f(w.Found, sheet.Percent(f.Recall), sheet.Percent(f.Taken), f.TakenFor)}
	switch f.Why {
	case advice.NotWorth:
		says = append(says, v.f(w.NotWorth, f.Question, sheet.Percent(f.Apart)))
	case advice.NoQuestion:
		says = append(says, v.f(w.NoQuestion, f.Question, sheet.Percent(f.Apart)))
	case advice.TheRest:
		return point{f.Cause, f.Place, append(says, w.TheRest)}
	case advice.SameRemedy:
		why := w.SameParty
		if f.Remedy != "" {
			why = v.f(w.SameRemedy, f.Remedy)
		}
		says = append(says, why, v.f(w.Apart, f.Question, sheet.Percent(f.Apart)))
	}
	return point{f.Cause, f.Place, append(says, v.f(w.Known, sheet.Percent(f.Known)))}
}

func (v *adviser) alike(a advice.Alike) point {
	w := v.w.Alike
	says := []string{v.f(w.Pair, a.Like)}
	if len(a.Shared) > 0 {
		says = append(says, v.f(w.Shared, strings.Join(a.Shared, ", ")))
	}
	if a.Question == "" {
		return point{a.Cause, a.Place, append(says, w.Nothing)}
	}
	return point{a.Cause, a.Place, append(says, v.f(w.Best, a.Question, sheet.Percent(a.Apart)))}
}

func (v *adviser) neverAsked(n advice.NeverAsked) point {
	return point{n.Question, n.Place, []string{v.f(v.w.Asked.Speak, n.Seconds, n.Speak)}}
}

func (v *adviser) noEffect(n advice.NoEffect) point {
	says := v.w.Effect.None
	if n.Cause != "" {
		says = v.f(v.w.Effect.Factor, n.Cause, n.Factor)
	}
	return point{n.Question + "=" + n.Answer, n.Place, []string{says}}
}

func (v *adviser) neverOffered(n advice.NeverOffered) point {
	says := v.w.Offered.Unneeded
	if n.Needed {
		says = v.f(v.w.Offered.Never, n.Cause, sheet.Percent(n.Chance))
	}
	return point{n.Remedy, n.Place, []string{says}}
}

func (v *adviser) loose(x advice.Loose) point { return point{about: x.ID, place: x.Place} }

// codes lists the codes scheme by scheme: there are many, and all there is to
// say of each is that it is there.
func (v *adviser) codes(all []advice.Loose) {
	if v.all {
		points(v, v.w.Codes.Head, all, v.loose)
		return
	}
	if len(all) > 0 {
		v.b.WriteString("\n" + v.f(v.w.Codes.Head, len(all)) + "\n")
	}
	var networks []string
	of := map[string][]string{}
	for _, x := range all {
		network, code, named := strings.Cut(x.ID, ":")
		if !named {
			network, code = tree.DefaultScheme, x.ID
		}
		if of[network] == nil {
			networks = append(networks, network)
		}
		of[network] = append(of[network], code)
	}
	for _, n := range networks {
		v.b.WriteString("  " + n + "  " + strings.Join(of[n], " ") + "\n")
	}
}

func (v *adviser) tooLong(t advice.TooLong) point {
	return point{t.ID, t.Place, []string{v.f(v.w.Long.Cells, t.Field, t.Lang, t.Cells, t.Room)}}
}
