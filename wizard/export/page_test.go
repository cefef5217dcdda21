package export

import (
	"encoding/xml"
	"errors"
	"html"
	"io"
	"regexp"
	"strings"
	"testing"

	"swipewise/tree"
)

// elements returns the start tags of a page, and fails where one is not closed.
func elements(t *testing.T, page string) []xml.StartElement {
	t.Helper()
	inside := regexp.MustCompile(`(?s)(<style>|<script>).*?(</style>|</script>)`)
	d := xml.NewDecoder(strings.NewReader(inside.ReplaceAllString(page, "$1$2")))
	d.Entity = xml.HTMLEntity
	var out []xml.StartElement
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok {
			out = append(out, e.Copy())
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// TestPageStandsAlone: it is well-formed, every link leads somewhere, every id
// is there once, and nothing is loaded from anywhere.
func TestPageStandsAlone(t *testing.T) {
	page := pageIn(t, tree.ZH)
	ids := map[string]int{}
	all := elements(t, page)
	for _, e := range all {
		if id := attribute(e, "id"); id != "" {
			ids[id]++
		}
	}
	links := 0
	for _, e := range all {
		for _, a := range e.Attr {
			switch name := a.Name.Local; {
			case name == "src" || name == "srcset" || name == "style" || strings.HasPrefix(name, "on"):
				t.Errorf("<%s> has %s=%q", e.Name.Local, name, a.Value)
			case name == "href":
				links++
				if to, ok := strings.CutPrefix(a.Value, "#"); !ok || ids[to] == 0 {
					t.Errorf("a link leads to %q", a.Value)
				}
			}
		}
	}
	for id, n := range ids {
		if n > 1 {
			t.Errorf("id %q is there %d times", id, n)
		}
	}
	if links < 500 {
		t.Errorf("only %d links", links)
	}
	for _, far := range []string{"https://", "http://", "@import", "url(", "fetch(", "XMLHttpRequest", "localStorage", "cookie"} {
		if strings.Contains(strings.ReplaceAll(page, `xmlns="http://www.w3.org/2000/svg"`, ""), far) {
			t.Errorf("the page has %q", far)
		}
	}
	if n := len(page); n < 500_000 || n > 8_000_000 {
		t.Errorf("the page has %d bytes", n)
	}
}

// TestPageHasEverything: every cause, message, code, hazard and remedy, in both
// languages.
func TestPageHasEverything(t *testing.T) {
	page, k := pageIn(t, tree.EN), options(t, tree.EN).Knowledge
	has := func(id string, texts ...tree.Text) {
		t.Helper()
		if !strings.Contains(page, `id="`+id+`"`) {
			t.Errorf("no %s", id)
		}
		for _, text := range texts {
			for _, s := range []string{marked(text.ZH), marked(text.EN)} {
				if !strings.Contains(page, s) {
					t.Errorf("%s lacks %q", id, s)
				}
			}
		}
	}
	for _, c := range k.Causes() {
		has("cause-"+c.ID, c.Title, c.Explain, c.Say, c.Avoid, c.Prevent)
	}
	for _, d := range k.Displays() {
		has("display-"+d.ID, d.Text)
	}
	for _, c := range k.Codes() {
		has("code-"+c.Scheme+"-"+c.Code, c.Meaning)
	}
	for _, h := range k.Hazards() {
		has("hazard-"+h.ID, h.Title, h.Text)
	}
	for _, r := range k.Rescues() {
		has("rescue-"+r.ID, r.Title)
	}
}

func TestPageIsTheSameAgain(t *testing.T) {
	page, chart := pageIn(t, tree.ZH), chartIn(t, tree.EN, 2)
	if pageIn(t, tree.ZH) != page || chartIn(t, tree.EN, 2) != chart {
		t.Error("it differs from run to run")
	}
}

// TestPolicy: the page lets in its own style and script and nothing else.
func TestPolicy(t *testing.T) {
	page := html.UnescapeString(pageIn(t, tree.ZH))
	for _, part := range []string{"default-src 'none'", "style-src '" + hash(style) + "'", "script-src '" + hash(script) + "'"} {
		if !strings.Contains(page, part) {
			t.Errorf("the policy lacks %s", part)
		}
	}
	if !strings.Contains(page, "<style>"+style+"</style>") || !strings.Contains(page, "<script>"+script+"</script>") {
		t.Error("the style or the script is not as it was hashed")
	}
}

// TestRemediesKeepToTheRules: what a hazard of the cause forbids is never listed
// as if it could be done at once.
func TestRemediesKeepToTheRules(t *testing.T) {
	o := options(t, tree.ZH)
	marked := 0
	for _, g := range causes(o) {
		for _, c := range g.Items {
			for _, d := range o.Knowledge.Dangers(c.Cause) {
				for _, r := range c.Remedies {
					if d.Closes(r.Remedy) && r.After == nil {
						t.Errorf("%s lists %s although %s forbids it", c.ID, r.Remedy.ID, d.Hazard.ID)
					}
					if r.After != nil {
						marked++
					}
				}
			}
		}
	}
	if marked == 0 {
		t.Error("nothing is ever marked")
	}
}

func TestFound(t *testing.T) {
	for what, typed := range map[string]string{"读卡口脏了": "dkk", "Card read error": "cardreaderror", "银联": "yinlian"} {
		if !strings.Contains(findable(what), typed) {
			t.Errorf("%s is not found by %s but by %s", what, typed, findable(what))
		}
	}
}
