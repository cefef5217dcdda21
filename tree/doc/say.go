package doc

import (
	"fmt"
	"strings"
)

// Said is a sentence about a fault, in both languages.
type Said struct{ ZH, EN string }

// Say words a sentence in both languages with the same values filled in. A
// sentence without a place for values takes none.
func Say(zh, en string, args ...any) Said {
	fill := func(format string) string {
		if !strings.Contains(format, "%") {
			return format
		}
		return fmt.Sprintf(format, args...)
	}
	return Said{fill(zh), fill(en)}
}
