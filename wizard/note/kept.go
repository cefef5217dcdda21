package note

import (
	"slices"
	"strings"
	"time"

	"swipewise/tree"
	"swipewise/wizard/mask"
	"swipewise/wizard/sheet"
	"swipewise/wizard/shop"
)

// Kept is what the journal knows of the run that a note is about; empty without one.
type Kept struct {
	Ref   string
	Began time.Time
	Path  []string // how far the request got, in words
}

// PathOf says how far the request of a session got, if a code tells.
func PathOf(s *tree.Session, w *sheet.Words) []string {
	if s.CodeShown() == nil {
		return nil
	}
	var out []string
	for _, line := range sheet.Path(w, s.Path(), false) {
		out = append(out, line.Text)
	}
	return out
}

// about says by what the run is found again, since when, and how far the request got.
func (n *writer) about(kept Kept) {
	if kept.Ref == "" {
		return
	}
	n.line(n.fill(n.w.Ref, kept.Ref) + "  " + n.fill(n.w.Since, kept.Began.Format("2006-01-02 15:04")))
	for _, p := range kept.Path {
		n.line(p)
	}
}

// Codes returns what a QR code may hold of a note, the fullest first: all of it, what
// matters most of it, and by what it is found again.
func Codes(s *tree.Session, p shop.Profile, w *Words, kept Kept) []string {
	n := writer{k: s.Knowledge(), w: w}
	step := s.Step()
	seen, tried, likely := n.seen(s), n.tried(s), n.likely(step)
	found := strings.TrimSpace(kept.Ref + " " + kept.Began.Format("01-02 15:04"))
	if kept.Ref == "" {
		found = ""
	}
	short := slices.Concat([]string{found}, seen, tried, likely, n.titles(step))
	brief := slices.Concat([]string{found}, seen[:min(2, len(seen))], likely[:min(1, len(likely))])
	out := []string{Of(s, p, w, kept), lined(short), lined(brief), found + " " + lined(seen[:min(1, len(seen))]), found}
	return slices.DeleteFunc(out, func(t string) bool { return strings.TrimSpace(t) == "" })
}

func (n *writer) titles(step tree.Step) []string {
	var out []string
	for _, st := range step.Standing {
		out = append(out, st.Hazard.Title.In(n.w.Lang))
	}
	return out
}

func lined(all []string) string {
	masked, _ := mask.Text(strings.TrimSpace(strings.Join(all, "\n")))
	return masked
}

// Markdown writes a note as Markdown: its title, its headings and its lists are marked as
// such, and nothing else in it is taken for a mark.
func Markdown(text string) string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	var out []string
	for i, line := range lines {
		point, isPoint := strings.CutPrefix(line, "- ")
		switch {
		case i == 0:
			line = "# " + plain(line)
		case isPoint:
			line = "- " + plain(point)
		case lines[i-1] == "" && i+1 < len(lines) && strings.HasPrefix(lines[i+1], "- "):
			line = "## " + plain(line) + "\n"
		case line != "":
			line = plain(line) + "  "
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n") + "\n"
}

func plain(s string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", "[", `\[`, "#", `\#`, "|", `\|`).Replace(s)
}

// Object is a note as JSON gives it.
type Object struct {
	Ref    string            `json:"reference"`
	Since  time.Time         `json:"since,omitzero"`
	For    string            `json:"for"`
	Seen   []string          `json:"seen"`
	Tried  []string          `json:"tried"`
	Open   []string          `json:"open"`
	Likely []Likely          `json:"likely"`
	Ask    []string          `json:"ask"`
	Path   string            `json:"path"`
	Shop   map[string]string `json:"shop"`
}

// Likely is a cause of a note.
type Likely struct {
	ID          string  `json:"id"`
	Title       string  `json:"title"`
	Probability float64 `json:"probability"`
}

// JSON returns a note as an object, whose lists are empty where nothing is to be said.
func JSON(s *tree.Session, p shop.Profile, w *Words, kept Kept) Object {
	n := writer{k: s.Knowledge(), w: w}
	step := s.Step()
	out := Object{
		Ref: kept.Ref, Since: kept.Began, For: n.w.Parties.of(party(step)), Path: strings.Join(kept.Path, "\n"), Likely: []Likely{},
		Seen: orNone(n.seen(s)), Tried: orNone(n.tried(s)), Open: orNone(n.open(s)), Ask: orNone(n.asks(step)), Shop: map[string]string{},
	}
	if step.Named() != nil {
		for _, c := range step.Belief[:min(mostCauses, len(step.Belief))] {
			out.Likely = append(out.Likely, Likely{c.Cause.ID, c.Cause.Title.In(w.Lang), c.P})
		}
	}
	for _, f := range shop.Fields() {
		if v := p.All(f); len(v) > 0 {
			out.Shop[string(f)] = strings.Join(v, ", ")
		}
	}
	return out
}

func orNone(all []string) []string {
	if all == nil {
		return []string{}
	}
	return all
}
