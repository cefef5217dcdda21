//go:build floor

package main

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/report"
	"swipewise/wizard/texts"
)

// peer is a program that walks the tree.
type peer struct {
	name  string
	args  []string
	first string // what shows that it is ready
	walk  []move
	arrow bool // answers are chosen with the arrow keys, not by number
	digit bool // the number alone is enough, once something is asked
}

// move is an answer, and the question that comes next.
type move struct {
	pick int
	next string
}

// place is a node of the tree, as the peers have it.
type place struct {
	text    string
	answers []string
	to      []int
}

//go:embed ask.clp
var askCLIPS string

//go:embed ask.sh
var askShell string

//go:embed ask.js
var askInk string

// peers builds Swipewise and the bare program in a folder, writes the tree there
// in the form of every other, and returns who is installed. The first is the bare
// program; absent names who is not installed.
func peers(dir string) (all []peer, absent []string, err error) {
	for name, pkg := range map[string]string{"swipewise": "swipewise", "bare": "swipewise/tree/testdata/floor/bare"} {
		if out, err := exec.Command("go", "build", "-tags", "floor", "-o", filepath.Join(dir, name), pkg).CombinedOutput(); err != nil {
			return nil, nil, fmt.Errorf("%w: %s", err, out)
		}
	}
	o, err := guided()
	if err != nil {
		return nil, nil, err
	}
	var data bytes.Buffer
	if err := report.Write(&data, o); err != nil {
		return nil, nil, err
	}
	places := flatten(o)
	for name, text := range map[string]string{
		"tree.json": data.String(),
		"ask.clp":   askCLIPS, "nodes.clp": forCLIPS(places),
		"ask.sh": askShell, "nodes.sh": forShell(places),
		"ask.js": askInk, "nodes.ink": forInk(places),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			return nil, nil, err
		}
	}
	book, err := texts.Load(assets.Files)
	if err != nil {
		return nil, nil, err
	}

	first, walk := o.Root.Text, asked(o.Root)
	if len(walk) == 0 {
		return nil, nil, errors.New("no question follows the first one")
	}
	all = []peer{
		{"bare Bubble Tea", []string{"./bare", "tree.json"}, first, walk, true, false},
		{"Swipewise", []string{"./swipewise", "--lang", string(tree.ZH)}, book.In(tree.ZH).Screens.Start.Ask, append([]move{{0, first}}, walk...), true, true},
	}
	for _, p := range []struct {
		peer
		test []string // fails where it is not installed
	}{
		{peer{"CLIPS", []string{"clips", "-f2", "ask.clp"}, first, walk, false, false}, []string{"which", "clips"}},
		{peer{"whiptail + bash", []string{"bash", "ask.sh"}, first, walk, true, false}, []string{"which", "whiptail", "bash"}},
		{peer{"inkjs on Node", []string{"node", "ask.js"}, first, walk, false, false}, []string{"node", "ask.js", "compile"}},
	} {
		test := exec.Command(p.test[0], p.test[1:]...)
		test.Dir = dir
		if test.Run() != nil {
			absent = append(absent, p.name)
			continue
		}
		all = append(all, p.peer)
	}
	return all, absent, nil
}

// depth is how far the tree goes that all others walk.
const depth = 4

// guided returns the tree that a clerk walks who asks to be guided, as tree show
// --json gives it.
func guided() (report.Outline, error) {
	k, err := tree.Load(assets.Files)
	if err != nil {
		return report.Outline{}, err
	}
	s := tree.NewSession(k)
	if _, err := s.Add(tree.Event{Kind: tree.EventGuide}); err != nil {
		return report.Outline{}, err
	}
	return report.Show(k, tree.Grow(s, depth), tree.ZH), nil
}

// asked returns a way down the tree along which only questions are met, the
// longest of them.
func asked(n report.Node) []move {
	var best []move
	for i, b := range n.Branches {
		if b.To == nil || b.To.Kind != tree.Ask {
			continue
		}
		if way := append([]move{{i, b.To.Text}}, asked(*b.To)...); len(way) > len(best) {
			best = way
		}
	}
	return best
}

// flatten numbers the nodes of the tree. What lies below its depth is one node,
// the last.
func flatten(o report.Outline) []place {
	answers := map[string]string{}
	for _, q := range o.Questions {
		for _, a := range q.Answers {
			answers[q.ID+"="+a.ID] = a.Text
		}
	}
	var places []place
	var below []*int
	var add func(report.Node) int
	add = func(n report.Node) int {
		at := len(places)
		p := place{text: n.Text, to: make([]int, len(n.Branches))}
		if p.text == "" {
			p.text = string(n.Kind)
		}
		places = append(places, p)
		for i, b := range n.Branches {
			text, ok := answers[n.ID+"="+b.Answer]
			if !ok {
				text = b.Answer
			}
			places[at].answers = append(places[at].answers, text)
			if b.To == nil {
				below = append(below, &places[at].to[i])
				continue
			}
			p.to[i] = add(*b.To)
		}
		return at
	}
	add(o.Root)
	for _, to := range below {
		*to = len(places)
	}
	return append(places, place{text: "end"})
}

// quoted returns texts in double quotes, with what is special in them escaped.
func quoted(special string, texts ...string) string {
	out := make([]string, len(texts))
	for i, t := range texts {
		for _, c := range `\"` + special {
			t = strings.ReplaceAll(t, string(c), `\`+string(c))
		}
		out[i] = `"` + t + `"`
	}
	return strings.Join(out, " ")
}

func forCLIPS(places []place) string {
	var b strings.Builder
	for id, p := range places {
		fmt.Fprintf(&b, "(node (id %d) (text %s) (answers %s) (to %s))\n",
			id, quoted("", p.text), quoted("", p.answers...), strings.Trim(fmt.Sprint(p.to), "[]"))
	}
	return b.String()
}

func forShell(places []place) string {
	var b strings.Builder
	for id, p := range places {
		fmt.Fprintf(&b, "text[%d]=%s answers%d=(%s) to%d=(%s)\n",
			id, quoted("$`", p.text), id, quoted("$`", p.answers...), id, strings.Trim(fmt.Sprint(p.to), "[]"))
	}
	return b.String()
}

func forInk(places []place) string {
	var b strings.Builder
	b.WriteString("-> n0\n")
	for id, p := range places {
		fmt.Fprintf(&b, "=== n%d\n%s\n", id, p.text)
		for i, a := range p.answers {
			fmt.Fprintf(&b, "+ [%s] -> n%d\n", a, p.to[i])
		}
		if len(p.answers) == 0 {
			b.WriteString("-> END\n")
		}
	}
	return b.String()
}
