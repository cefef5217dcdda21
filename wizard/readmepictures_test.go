package wizard

import (
	flags "flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"swipewise/tree"
	"swipewise/wizard/window/windowtest"
)

// The pictures in the README are frames of the program, made of the knowledge in testdata:
// go generate ./wizard renders them again.
func TestReadmePictures(t *testing.T) {
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		for _, name := range []string{"try", "ask-gate"} {
			c := sit(t, small(t, l), 80, 24)
			c.press(screens()[name])
			for theme, look := range map[string]windowtest.Theme{"dark": windowtest.Dark(), "light": windowtest.Light()} {
				path := filepath.Join("testdata", "pictures", fmt.Sprintf("%s-%s-%s.svg", name, l, theme))
				want := windowtest.SVG(c.w.View(), 80, 24, look)
				if flags.Lookup("update").Value.String() == "true" {
					if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
						t.Fatal(err)
					}
					if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
						t.Fatal(err)
					}
					continue
				}
				if got, err := os.ReadFile(path); err != nil || string(got) != want {
					t.Errorf("%s is not what the program shows (%v): go generate ./wizard", path, err)
				}
			}
		}
	}
}
