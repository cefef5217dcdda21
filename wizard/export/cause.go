package export

import (
	"cmp"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/find"
	"swipewise/wizard/sheet"
)

// cause is a cause with all that the page says of it.
type cause struct {
	*tree.Cause
	Anchor   string
	Find     string // what it is found by
	Codes    string // the codes it shows, to be found by
	Part     string // of all failures
	Signs    []tree.Text
	Dangers  []*tree.Hazard // that its failures often raise
	Remedies []remedy
	Who      tree.Text
}

// remedy is a remedy of a cause.
type remedy struct {
	*tree.Remedy
	Works tree.Text
	Takes tree.Text
	After *tree.Hazard // what must be settled before it may be done, or nil
}

// The signs worth telling: likely under the cause, and likelier than usual.
const (
	tellingChance = .25
	tellingLift   = 1.2
	leastShown    = .02 // of a message
	leastCure     = .05 // of a remedy
)

func causeAnchor(id string) string { return "cause-" + id }

// causes returns the causes branch by branch, the commonest first.
func causes(o Options) []group[cause] {
	all, sum := o.Knowledge.Causes(), 0.0
	for _, c := range all {
		sum += c.Share
	}
	slices.SortStableFunc(all, func(a, b *tree.Cause) int { return cmp.Compare(b.Share, a.Share) })
	var out []group[cause]
	for _, b := range tree.Branches() {
		g := group[cause]{ID: "causes-" + string(b), Name: o.Words.Branches.of(b)}
		for _, c := range all {
			if c.Branch == b {
				g.Items = append(g.Items, newCause(o, c, sum))
			}
		}
		if len(g.Items) > 0 {
			out = append(out, g)
		}
	}
	return out
}

func newCause(o Options, c *tree.Cause, sum float64) cause {
	codes, shown := openings(o, c)
	out := cause{
		Cause: c, Anchor: causeAnchor(c.ID), Part: percent(c.Share / sum), Codes: strings.Join(codes, " "),
		Signs: append(shown, signs(o, c)...),
		Who:   both(func(l tree.Lang) string { return sheet.Party(o.Sheet.In(l), c.Who) }),
		Find:  findable(c.Title.ZH, c.Title.EN, c.ID),
	}
	dangers := o.Knowledge.Dangers(c)
	for _, d := range dangers {
		out.Dangers = append(out.Dangers, d.Hazard)
	}
	out.Remedies = remedies(o, c, dangers)
	return out
}

// openings returns the codes that a cause shows, and the codes and messages as
// signs.
func openings(o Options, c *tree.Cause) (codes []string, said []tree.Text) {
	k, w := o.Knowledge, o.Words
	for _, x := range k.Chances(c, k.Question(tree.DisplayQuestion)) {
		if d := k.Display(x.ID); d != nil && x.P >= leastShown {
			said = append(said, sign(o, w.Cause.Screen, fill(w.Picture.Screen, d.Text), x.P))
		}
	}
	for _, x := range k.Chances(c, k.Question(tree.CodeQuestion)) {
		if row := k.Code(x.ID, "", ""); row != nil {
			codes = append(codes, row.Code)
			said = append(said, sign(o, w.Cause.Code, codeName(o, row), x.P))
		}
	}
	return codes, said
}

// signs returns the answers that tell a cause from others.
func signs(o Options, c *tree.Cause) []tree.Text {
	var out []tree.Text
	for _, q := range o.Knowledge.Questions() {
		if q.Opening {
			continue
		}
		for _, x := range o.Knowledge.Chances(c, q) {
			if a := q.Answer(x.ID); x.P >= tellingChance && x.P >= tellingLift*a.Background {
				out = append(out, sign(o, q.Topic, a.Text, x.P))
			}
		}
	}
	return out
}

func sign(o Options, what, answer tree.Text, p float64) tree.Text {
	often := both(func(l tree.Lang) string { return sheet.Often(o.Sheet.In(l), p) })
	return fill(o.Words.Cause.Sign, what, answer, often)
}

// remedies returns what helps against a cause, the surest first. What a hazard
// forbids comes behind and says what must be settled first; where the hazard goes
// straight to the acquirer it is left out.
func remedies(o Options, c *tree.Cause, dangers []tree.Standing) []remedy {
	var now, later []remedy
	chance := map[string]float64{}
	for _, r := range o.Knowledge.Remedies() {
		p := o.Knowledge.CureChance(c, r)
		if p < leastCure {
			continue
		}
		chance[r.ID] = p
		said := remedy{
			Remedy: r,
			Works:  both(func(l tree.Lang) string { return sheet.Often(o.Sheet.In(l), p) }),
			Takes: fill(o.Words.Cause.Takes, both(func(l tree.Lang) string { return sheet.Party(o.Sheet.In(l), r.Who) }),
				int(r.Seconds)),
		}
		switch h := closing(dangers, r); {
		case h == nil:
			now = append(now, said)
		case !h.Handover:
			said.After = h
			later = append(later, said)
		}
	}
	for _, all := range [][]remedy{now, later} {
		slices.SortStableFunc(all, func(a, b remedy) int { return cmp.Compare(chance[b.ID], chance[a.ID]) })
	}
	return append(now, later...)
}

// closing returns the hazard that forbids a remedy, the one that goes straight
// to the acquirer before others; or nil.
func closing(dangers []tree.Standing, r *tree.Remedy) *tree.Hazard {
	var out *tree.Hazard
	for _, d := range dangers {
		if d.Closes(r) && (out == nil || d.Hazard.Handover) {
			out = d.Hazard
		}
	}
	return out
}

// findable lists everything that wordings may be typed as.
func findable(wordings ...string) string {
	var out []string
	for _, w := range wordings {
		for _, s := range find.Spellings(w) {
			if !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return strings.Join(out, " ")
}
