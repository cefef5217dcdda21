package command

import (
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
)

// TestHelp keeps the help of every command in both languages, and that none
// speaks both or is too wide.
func TestHelp(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		t.Run(lang, func(t *testing.T) {
			var all strings.Builder
			for _, args := range []string{"", "diagnose", "code", "class", "class merge", "class report", "class record", "tree", "tree check", "tree show", "tree measure", "train", "completion", "help"} {
				code, out, err := run(t, append(strings.Fields(args), "--help", "--lang", lang)...)
				if code != 0 || err != "" {
					t.Errorf("%s: exit code %d, %s", args, code, err)
				}
				all.WriteString("$ swipewise " + args + "\n" + out + "\n")
			}
			for line := range strings.Lines(all.String()) {
				line = strings.TrimRight(line, "\n")
				if ansi.StringWidth(line) > helpWidth {
					t.Errorf("too wide: %s", line)
				}
				if lang == "en" && regexp.MustCompile(`\p{Han}`).MatchString(line) {
					t.Errorf("Chinese in the English help: %s", line)
				}
				if lang == "zh" && regexp.MustCompile(`(?i)\b(usage|flags|commands|default|example)\b`).MatchString(line) {
					t.Errorf("English in the Chinese help: %s", line)
				}
			}
			golden.RequireEqual(t, all.String())
		})
	}
}
