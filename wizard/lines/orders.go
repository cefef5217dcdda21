package lines

import (
	"strings"

	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/texts"
)

// The ids of orders: words that do something besides choosing. Those that are acts of a
// page have the ids of the acts.
const (
	NotSure  = "not-sure"
	Why      = "why"
	How      = "how"
	Rescue   = "rescue"
	Map      = "map"
	Code     = "code"
	Later    = "later"
	Redo     = "redo"
	Save     = "save"
	Again    = "again"
	Language = "language"
)

// Everywhere are the orders that every app has.
func Everywhere() []string { return []string{page.Back, Language, page.HelpAct, page.Quit} }

// All are the orders of the wizard, in the order in which they are listed.
func All() []string {
	return []string{page.Back, NotSure, Why, How, Rescue, Map, Code, Later, Redo, Save, Again, Language, page.HelpAct, page.Quit}
}

// wordings are the words for an order in one language; the first is shown.
func wordings(w texts.Orders, id string) []string {
	all := map[string]string{
		page.Back: w.Back, NotSure: w.NotSure, Why: w.Why, How: w.How, Rescue: w.Rescue, Map: w.Map, Code: w.Code, Later: w.Later,
		Redo: w.Redo, Save: w.Save, Again: w.Again, Language: w.Language, page.HelpAct: w.Help, page.Quit: w.Quit,
	}
	out := strings.Split(all[id], "|")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// orderOf returns the order that a line gives, in either language whatever is spoken;
// "" for none. The look-up of a code may be followed by the code: it is the rest.
func orderOf(book texts.Book, line string) (id, rest string) {
	typed := folded(line)
	first, after, _ := strings.Cut(strings.TrimSpace(line), " ")
	for _, id := range All() {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			for _, word := range wordings(book.In(l).Lines.Orders, id) {
				switch word = folded(word); {
				case typed == word:
					return id, ""
				case id == Code && folded(first) == word:
					return id, strings.TrimSpace(after)
				case id == Code && strings.HasPrefix(typed, word) && len(typed)-len(word) == 2:
					return id, typed[len(word):] // 代码51
				}
			}
		}
	}
	return "", ""
}

// does says what an order does; "" where its word says it.
func does(t *texts.Texts, id string) string {
	k := t.Keys
	return map[string]string{
		page.Back: k.Back, NotSure: t.Ask.NotSure, Why: k.WhyTitle, How: k.HowTitle, Rescue: k.RescueTitle, Map: k.MapTitle,
		Code: k.CodeTitle, Later: k.LaterTitle, Redo: k.RedoTitle, Save: k.SaveTitle, Again: k.Again,
		Language: k.LanguageTitle, page.HelpAct: k.Help, page.Quit: k.Leave,
	}[id]
}

// folded brings a line to the form in which orders and choices are compared.
func folded(s string) string {
	if f := tree.Fold(s); f != "" {
		return f
	}
	return strings.TrimSpace(s)
}

// means reports whether a line is one of the words, whatever its case and width.
func means(line string, words ...string) bool {
	typed := folded(line)
	for _, w := range words {
		if w != "" && typed == folded(w) {
			return true
		}
	}
	return false
}
