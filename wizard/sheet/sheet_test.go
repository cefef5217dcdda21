package sheet

import (
	"strings"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/words"
)

func shipped(t testing.TB) (words.Pair[Words], *tree.Knowledge) {
	t.Helper()
	w, err := words.Read[Words](assets.Files, "sheet")
	if err != nil {
		t.Fatal(err)
	}
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	return w, k
}

// langs are the two languages of every test.
func langs() []tree.Lang { return []tree.Lang{tree.ZH, tree.EN} }

// text draws a sheet for reading: a mark for each role.
func text(s Sheet) string {
	marks := map[Role]string{Body: "  ", Heading: "# ", Strong: "* ", Quiet: "~ ", Warning: "! ", Speech: "> ", Here: "@ "}
	var b strings.Builder
	b.WriteString("= " + s.Title + "\n")
	for _, l := range s.Lines {
		b.WriteString(marks[l.Role] + strings.Repeat("  ", l.Indent) + l.Text + "\n")
	}
	return b.String()
}
