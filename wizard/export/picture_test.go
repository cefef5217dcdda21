package export

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
)

func TestPicturesAreXML(t *testing.T) {
	for _, p := range pictures(options(t, tree.ZH)) {
		d := xml.NewDecoder(strings.NewReader(string(p.SVG)))
		for {
			_, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", p.ID, err)
			}
		}
	}
}

// TestBoxes: texts stay within their boxes, and boxes keep apart.
func TestBoxes(t *testing.T) {
	o := options(t, tree.ZH)
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		for _, b := range tree.Branches() {
			for _, from := range origins(o.Knowledge, b, 5) {
				root := painter{o.Words, o.Knowledge, l}.origin(from)
				root.put(0, 0)
				free := map[int]int{}
				root.all(func(b *box) {
					if b.y < free[b.x] {
						t.Errorf("%s: boxes overlap at %d,%d", from.event.Answer, b.x, b.y)
					}
					free[b.x] = b.y + b.height
					high := 2 * padding
					for _, line := range b.lines {
						high += line.height()
						for _, text := range line.texts {
							if ansi.StringWidth(text) > 34 {
								t.Errorf("too wide: %s", text)
							}
						}
					}
					if high > b.height {
						t.Errorf("%d units of text in a box of %d", high, b.height)
					}
				})
			}
		}
	}
}

// TestPoster: each branch has a sheet in each language, not more than can be hung
// up, and no sheet is too tall for A4 unless one start alone fills it.
func TestPoster(t *testing.T) {
	size := regexp.MustCompile(`viewBox="-2 -2 (\d+) (\d+)"`)
	count := map[string]int{}
	for _, p := range pictures(options(t, tree.ZH)) {
		count[p.Of+" "+string(p.Lang)]++
		var w, h float64
		if m := size.FindStringSubmatch(string(p.SVG)); m != nil {
			fmt.Sscan(m[1], &w)
			fmt.Sscan(m[2], &h)
		}
		if starts := strings.Count(string(p.SVG), `class="box start"`); starts > 1 && h > w*portrait+10 || w == 0 {
			t.Errorf("%s is %v by %v", p.ID, w, h)
		}
	}
	for _, of := range []string{"guided", "card", "device", "network", "operator"} {
		for _, l := range []string{"zh", "en"} {
			if n := count[of+" "+l]; n < 1 || n > 6 {
				t.Errorf("%s in %s has %d sheets", of, l, n)
			}
		}
	}
}

// TestMermaid: every line is a node or an edge as Mermaid reads them, within the
// limits that it has unless it is told otherwise.
func TestMermaid(t *testing.T) {
	node := regexp.MustCompile(`^    (n\d+)(\(\["[^"]*"\]\)|\["[^"]*"\]|\{\{"[^"]*"\}\}|\[\["[^"]*"\]\])$`)
	edge := regexp.MustCompile(`^    (n\d+) -->(\|"[^"]*"\|)? (n\d+)$`)
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		lines := strings.Split(strings.TrimSpace(chartIn(t, l, UsualDepth)), "\n")
		known, edges := map[string]bool{}, 0
		for i, line := range lines {
			switch n, e := node.FindStringSubmatch(line), edge.FindStringSubmatch(line); {
			case n != nil:
				known[n[1]] = true
			case e != nil && known[e[1]] && known[e[3]]:
				edges++
			case line == "flowchart TD" && i < 3, strings.HasPrefix(line, "%% ") && i < 3:
			default:
				t.Errorf("line %d: %s", i, line)
			}
		}
		if edges < 50 || edges >= 500 || len([]rune(strings.Join(lines, "\n"))) >= 50_000 {
			t.Errorf("%s: %d edges in %d lines", l, edges, len(lines))
		}
	}
	if short, long := chartIn(t, tree.EN, 1), chartIn(t, tree.EN, 4); len(short) >= len(long) {
		t.Error("the depth changes nothing")
	}
	if got := quoted("a \"b\" [c] #1\n2"); got != `"a #34;b#34; #91;c#93; #35;1<br/>2"` {
		t.Errorf("quoted: %s", got)
	}
}
