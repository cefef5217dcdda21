package doc

import (
	"fmt"
	"strings"
)

// Say words a sentence in both languages with the same values filled in. A
// sentence without a place for values takes none.
func Say(zh, en string, args ...any) Text {
	fill := func(format string) string {
		if !strings.Contains(format, "%") {
			return format
		}
		return fmt.Sprintf(format, args...)
	}
	return Text{fill(zh), fill(en)}
}
