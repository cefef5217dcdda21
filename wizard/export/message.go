package export

import (
	"cmp"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

// display is a message with all that the page says of it.
type display struct {
	*tree.Display
	Anchor  string
	Find    string
	Also    string
	Proves  tree.Text
	Warns   bool // the outcome is unknown
	May     []*tree.Cause
	Sources []string
}

// code is a row of the code tables with all that the page says of it.
type code struct {
	*tree.Code
	Anchor string
	Find   string
	Warns  bool
	Sheet  map[tree.Lang]sheet.Sheet
	May    []*tree.Cause
}

// mostCauses is how many causes are named with a message or a code.
const mostCauses = 4

// shownBy returns the causes that show each message or code, the likeliest
// first. The keys are "display:" and "code:" with their ids.
func shownBy(k *tree.Knowledge) map[string][]*tree.Cause {
	out, weight := map[string][]*tree.Cause{}, map[string]map[string]float64{}
	for _, c := range k.Causes() {
		for _, q := range []string{tree.DisplayQuestion, tree.CodeQuestion} {
			for _, x := range k.Chances(c, k.Question(q)) {
				key := q + ":" + x.ID
				if x.ID == tree.SomethingElse {
					continue
				}
				out[key] = append(out[key], c)
				if weight[key] == nil {
					weight[key] = map[string]float64{}
				}
				weight[key][c.ID] = c.Share * x.P
			}
		}
	}
	for key, all := range out {
		slices.SortStableFunc(all, func(a, b *tree.Cause) int { return cmp.Compare(weight[key][b.ID], weight[key][a.ID]) })
		out[key] = all[:min(len(all), mostCauses)]
	}
	return out
}

// displays returns the messages branch by branch.
func displays(o Options, shown map[string][]*tree.Cause) []group[display] {
	var out []group[display]
	for _, b := range tree.Branches() {
		g := group[display]{ID: "displays-" + string(b), Name: o.Words.Branches.of(b)}
		for _, d := range o.Knowledge.Displays() {
			if d.Branch == b {
				g.Items = append(g.Items, display{
					Display: d, Anchor: "display-" + d.ID, Also: strings.Join(d.Also, " · "),
					Find:   findable(append([]string{d.Text.ZH, d.Text.EN, d.ID}, d.Also...)...),
					Proves: o.Words.Message.Sent.of(d.Sent), Warns: d.Sent == tree.NoAnswer,
					May: shown[tree.DisplayQuestion+":"+d.ID], Sources: d.Sources,
				})
			}
		}
		if len(g.Items) > 0 {
			out = append(out, g)
		}
	}
	return out
}

// codes returns the codes scheme by scheme, in the order of the files but
// UnionPay's first.
func codes(o Options, shown map[string][]*tree.Cause) []group[code] {
	var out []group[code]
	at := map[string]int{}
	k := o.Knowledge
	all := k.Codes()
	slices.SortStableFunc(all, func(a, b *tree.Code) int { return cmp.Compare(rank(a.Scheme), rank(b.Scheme)) })
	for _, c := range all {
		i, known := at[c.Scheme]
		if !known {
			i = len(out)
			at[c.Scheme] = i
			name := both(func(l tree.Lang) string { return sheet.Network(o.Sheet.In(l), c.Scheme) })
			out = append(out, group[code]{ID: "codes-" + c.Scheme, Name: name})
		}
		of := map[tree.Lang]sheet.Sheet{}
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			of[l] = sheet.CodeOf(o.Sheet.In(l), k, c)
		}
		key := c.Key()
		if c.As != "" {
			key = c.As
		}
		out[i].Items = append(out[i].Items, code{
			Code: c, Anchor: "code-" + c.Scheme + "-" + c.Code, Sheet: of, Warns: c.Retry == tree.RetryCheckFirst,
			Find: findable(append([]string{c.Meaning.ZH, c.Meaning.EN, c.Display.ZH, c.Display.EN, c.Scheme}, c.Also...)...),
			May:  shown[tree.CodeQuestion+":"+key],
		})
	}
	return out
}

// rank puts the tables that a shop here meets first.
func rank(network string) int {
	switch {
	case network == tree.DefaultScheme:
		return 0
	case strings.HasPrefix(network, tree.DefaultScheme):
		return 1
	}
	return 2
}

// codeName names a code, with whose it is where that is not the usual one.
func codeName(o Options, c *tree.Code) tree.Text {
	if c.Scheme == tree.DefaultScheme {
		return tree.Text{ZH: c.Code, EN: c.Code}
	}
	return fill(o.Words.Cause.CodeOf, c.Code, both(func(l tree.Lang) string { return sheet.Network(o.Sheet.In(l), c.Scheme) }))
}
