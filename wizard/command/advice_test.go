package command

import (
	"encoding/json"
	"strings"
	"testing"
)

// lonely is a message that no cause shows, with a text of its own.
const lonely = "- id: lonely\n  branch: device\n  text:\n    zh: 孤单\n    en: Lonely\n  sent: not-sent\n  sources: [test]\n"

// compares leaves a test out of short runs: advice on all that is shipped compares
// every cause with every other.
func compares(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("compares all causes")
	}
}

// Advice is no fault: it is told after the figures, and the exit code is 0. What is
// left out is said, and --all leaves nothing out.
func TestAdviceIsTold(t *testing.T) {
	compares(t)
	var many strings.Builder
	for i := range 10 {
		many.WriteString(strings.ReplaceAll(lonely, "lonely", "lonely-"+string(rune('a'+i))))
	}
	dir := folderOf(t, map[string]string{"displays/own.yaml": many.String()})
	for _, c := range []struct{ args, has, lacks []string }{
		{
			[]string{"--lang", "en"},
			[]string{"No faults", "Messages without a cause (10)", "  lonely-b  displays/own.yaml:8\n", "… and 4 more (--all lists them)"},
			[]string{"lonely-g", "%!"},
		},
		{
			[]string{"--all", "--lang", "zh"},
			[]string{"没有错误", "没有原因的消息（10）", "  lonely-a  displays/own.yaml:1\n", "lonely-j"},
			[]string{"--all", "%!"},
		},
	} {
		code, out, err := run(t, append([]string{"tree", "check", "--assets", dir}, c.args...)...)
		if code != 0 || err != "" {
			t.Errorf("exit code %d, %s, %s", code, err, out)
		}
		for _, w := range c.has {
			if !strings.Contains(out, w) {
				t.Errorf("%v: %q is not in %s", c.args, w, out)
			}
		}
		for _, w := range c.lacks {
			if strings.Contains(out, w) {
				t.Errorf("%v: %q is in %s", c.args, w, out)
			}
		}
	}
}

// A script finds every kind of advice under its key, and null where faults
// stand in the way.
func TestAdviceAsJSON(t *testing.T) {
	compares(t)
	_, out, _ := run(t, "tree", "check", "--json")
	var sound struct {
		Faults []any
		Advice map[string]any
	}
	if err := json.Unmarshal([]byte(out), &sound); err != nil || len(sound.Faults) > 0 || len(sound.Advice) != 12 {
		t.Errorf("%v: %d kinds of advice, %v", err, len(sound.Advice), sound.Faults)
	}
	for kind, list := range sound.Advice {
		if list == nil {
			t.Errorf("%s is null", kind)
		}
	}
	dir := folderOf(t, map[string]string{"causes/card.broken.yaml": "id: card.broken\n", "words/advice.yaml": "title: 1\n"})
	code, out, _ := run(t, "tree", "check", "--json", "--assets", dir)
	if code != 1 || !strings.Contains(out, `"advice": null`) || !strings.Contains(out, "words/advice.yaml") {
		t.Errorf("exit code %d: %s", code, out)
	}
}
