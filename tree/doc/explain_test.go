package doc

import (
	"errors"
	"strings"
	"testing"
)

// The slips that newcomers make are told in words that newcomers know, at the
// line where they are.
func TestSlips(t *testing.T) {
	const good = "id: a\ntitle:\n  zh: 名\n  en: Name\nexplain:\n  zh: |\n    说\n  en: Why\nlist: [a]\n"
	if _, err := Parse([]byte(good)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		old, new string
		line     int
		what     string
	}{
		{"id: a", "id：a", 1, "a Chinese one"},
		{"id: a", "id:a", 1, "no space after the colon"},
		{"id: a", "id a", 1, "no colon"},
		{"    说", "说", 7, "no colon"},
		{"  en: Name", " en: Name", 4, "does not stand straight"},
		{"  en: Name", "   en: Name", 3, "does not stand straight"},
		{"en: Name", "en: Name: it", 4, "a colon within the text"},
		{"en: Name", "en: \"Name\" it", 4, "begins with a quote"},
		{"en: Name", "en: @name", 4, "begins with @"},
		{"en: Name", "en: `name`", 4, "begins with `"},
		{"en: Name", "zh: Name", 4, "\"zh\" is already defined on line 3"},
		{"[a]", "[a", 9, "not closed"},
	} {
		_, err := Parse([]byte(strings.Replace(good, c.old, c.new, 1)))
		var bad *Error
		if !errors.As(err, &bad) {
			t.Errorf("%q is read", c.new)
			continue
		}
		if bad.Line != c.line || !strings.Contains(bad.What.EN, c.what) || bad.What.ZH == "" || bad.Hint.ZH == "" || bad.Hint.EN == "" {
			t.Errorf("%q: line %d, %+v, %+v; want line %d and %q", c.new, bad.Line, bad.What, bad.Hint, c.line, c.what)
		}
	}
}
