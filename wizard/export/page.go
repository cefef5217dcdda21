package export

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

//go:embed page.html
var pageTemplate string

//go:embed page.css
var style string

//go:embed page.js
var script string

// page is what the template shows.
type page struct {
	W        Words
	Lang     tree.Lang
	Pictures []picture
	Hazards  []*tree.Hazard
	Rescues  []*tree.Rescue
	Causes   []group[cause]
	Displays []group[display]
	Codes    []group[code]

	Style      template.CSS
	Script     template.JS
	StyleHash  string // for the policy that lets nothing else in
	ScriptHash string
}

// group is things under a heading.
type group[T any] struct {
	ID    string
	Name  tree.Text
	Items []T
}

// count returns how many things there are in all groups.
func count[T any](groups []group[T]) int {
	n := 0
	for _, g := range groups {
		n += len(g.Items)
	}
	return n
}

// HTML writes the page.
func HTML(to io.Writer, o Options) error {
	k := o.Knowledge
	shown := shownBy(k)
	p := page{
		W: o.Words, Lang: o.Lang, Pictures: pictures(o), Hazards: k.Hazards(), Rescues: k.Rescues(),
		Causes: causes(o), Displays: displays(o, shown), Codes: codes(o, shown),
		Style: template.CSS(style), StyleHash: hash(style), //nolint:gosec // our own file
		Script: template.JS(script), ScriptHash: hash(script), //nolint:gosec // our own file
	}
	t, err := template.New("page").Funcs(template.FuncMap{
		"t": spans, "fill": fill, "sheet": sheetHTML, "sources": func(ids []string) tree.Text {
			return both(func(l tree.Lang) string { return sheet.Sources(o.Sheet.In(l), k, ids) })
		},
		"sum": func(groups any) int {
			switch g := groups.(type) {
			case []group[cause]:
				return count(g)
			case []group[display]:
				return count(g)
			case []group[code]:
				return count(g)
			}
			return 0
		},
	}).Parse(pageTemplate)
	if err != nil {
		return err
	}
	return t.Execute(to, p)
}

// hash names a style or a script in the page's policy.
func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// spans writes a text in both languages; the style shows one of them.
func spans(t tree.Text) template.HTML {
	return template.HTML(`<span lang="zh">` + marked(t.ZH) + `</span><span lang="en">` + marked(t.EN) + `</span>`) //nolint:gosec // escaped
}

// marked escapes a text; a line end in it stays one.
func marked(s string) string {
	return strings.ReplaceAll(template.HTMLEscapeString(strings.TrimSpace(s)), "\n", "<br/>")
}

// sheetHTML writes a sheet that was made in each language.
func sheetHTML(of map[tree.Lang]sheet.Sheet) template.HTML {
	var s strings.Builder
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		s.WriteString(`<div lang="` + string(l) + `">`)
		for _, line := range of[l].Lines {
			tag := "p"
			if line.Role == sheet.Heading {
				tag = "h5"
			}
			s.WriteString("<" + tag + ` class="` + roleClass(line.Role) + `">` + marked(line.Text) + "</" + tag + ">")
		}
		s.WriteString("</div>")
	}
	return template.HTML(s.String()) //nolint:gosec // escaped
}

func roleClass(r sheet.Role) string {
	switch r {
	case sheet.Title, sheet.Heading, sheet.Label:
		return "heading"
	case sheet.Strong, sheet.Good, sheet.Here:
		return "strong"
	case sheet.Quiet:
		return "quiet"
	case sheet.Warning, sheet.Caution:
		return "warning"
	case sheet.Speech:
		return "speech"
	case sheet.Body, sheet.Item:
	}
	return "body"
}
