package doc

// Lang is a language that every text of the knowledge is written in.
type Lang string

// The two languages of the knowledge.
const (
	ZH Lang = "zh"
	EN Lang = "en"
)

// Text is one text in both languages. Each is written for its readers; neither
// is a word by word translation of the other.
type Text struct {
	ZH, EN string
}

// In returns the text in the given language, Chinese for any unknown one.
func (t Text) In(l Lang) string {
	if l == EN {
		return t.EN
	}
	return t.ZH
}

// Empty reports whether the text is missing in both languages.
func (t Text) Empty() bool { return t.ZH == "" && t.EN == "" }
