package shop

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"swipewise/tree"
)

func with(t testing.TB, p Profile, f Field, values ...string) Profile {
	t.Helper()
	p, err := p.With(f, values...)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// anyProfile draws a profile with any fields filled.
func anyProfile(t *rapid.T) Profile {
	var p Profile
	for _, f := range Fields() {
		values := []string{}
		switch options := f.Options(); {
		case f.Several():
			values = rapid.SliceOfDistinct(rapid.SampledFrom(options), rapid.ID[string]).Draw(t, string(f))
		case options != nil:
			values = append(values, rapid.SampledFrom(append(options, "")).Draw(t, string(f)))
		case f == Hotline:
			values = append(values, rapid.StringMatching(`[0-9 ()+-]{0,20}`).Draw(t, string(f)))
		case f == MerchantNumber, f == TerminalNumber:
			values = append(values, rapid.StringMatching(`[0-9A-Z]{4,16}`).Draw(t, string(f)))
		default:
			values = append(values, rapid.StringN(0, 40, 100).Draw(t, string(f)))
		}
		if next, err := p.With(f, values...); err == nil {
			p = next
		}
	}
	return p
}

func same(p, q Profile) bool {
	return !slices.ContainsFunc(Fields(), func(f Field) bool { return !slices.Equal(p.All(f), q.All(f)) })
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyProfile(t)
		data := p.Write("two\nlines")
		got, err := Parse(data)
		if err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		if !same(got, p) {
			t.Fatalf("%v became %v", p, got)
		}
	})
}

func TestBrokenFiles(t *testing.T) {
	for _, c := range []struct {
		name, data string
		why        Why
		line       int
		field      Field
	}{
		{"unknown field", "connection: wifi\nhotlin: 95516\n", NoField, 2, ""},
		{"unknown option", "\nconnection: wlan\n", NoOption, 2, Connection},
		{"twice", "tap: yes\ncash: no\ntap: no\n", NoYAML, 3, ""},
		{"card number", "cash: yes\nhotline: 6228480402564890018\n", Card, 2, Hotline},
		{"a map", "acquirer:\n  name: x\n", NoText, 1, Acquirer},
		{"two of one", "connection: [wifi, sim]\n", NoText, 1, Connection},
		{"list of lists", "networks: [[visa]]\n", NoText, 1, Networks},
		{"a list", "- wifi\n", NoYAML, 1, ""},
		{"an alias", "acquirer: &a x\nmake: *a\n", NoYAML, 1, ""},
		{"no YAML", "connection: wifi\n  tap: [\n", NoYAML, 1, ""},
		{"UTF-16", "\xff\xfec\x00o\x00", NoUTF8, 0, ""},
		{"two documents", "tap: yes\n---\ntap: no\n", NoYAML, 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := Parse([]byte(c.data))
			var fault *Fault
			if !errors.As(err, &fault) {
				t.Fatalf("no fault, but %v", err)
			}
			if fault.Why != c.why || fault.Line != c.line || fault.Field != c.field {
				t.Errorf("fault %d at line %d in %q, want %d at %d in %q", fault.Why, fault.Line, fault.Field, c.why, c.line, c.field)
			}
			if !p.Empty() {
				t.Error("something is known from a broken file")
			}
		})
	}
}

func TestFilesOfOtherEditors(t *testing.T) {
	for _, data := range []string{"", "\n\n", "# nothing yet\n", "---\n", "\ufeffconnection: wifi\r\ntap: no\r\n", "connection:\ntap: ~\n", "terminal-number: 00001234\n"} {
		if _, err := Parse([]byte(data)); err != nil {
			t.Errorf("%q: %v", data, err)
		}
	}
	p, _ := Parse([]byte("terminal-number: 00001234\nhotline: 95516\n"))
	if p.Text(TerminalNumber) != "00001234" || p.Text(Hotline) != "95516" {
		t.Errorf("numbers became %v", p)
	}
}

func TestSaveLoadRemove(t *testing.T) {
	path := Path(t.TempDir())
	if p, err := Load(path); err != nil || !p.Empty() {
		t.Fatalf("no file: %v, %v", p, err)
	}
	p := with(t, with(t, Profile{}, Connection, "cable"), Networks, "visa", "unionpay")
	for range 2 {
		if err := p.Save(path, "a comment"); err != nil {
			t.Fatal(err)
		}
	}
	got, err := Load(path)
	if err != nil || !same(got, p) || !slices.Equal(got.All(Networks), []string{"unionpay", "visa"}) {
		t.Errorf("%v became %v, %v", p, got, err)
	}
	entries, _ := os.ReadDir(filepath.Dir(path))
	info, _ := os.Stat(path)
	if len(entries) != 1 || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("left %v, mode %v", entries, info.Mode())
	}
	if was, err := Remove(path); !was || err != nil {
		t.Errorf("not removed: %v", err)
	}
	if was, err := Remove(path); was || err != nil {
		t.Errorf("removed twice: %v", err)
	}
}

func TestFilesThatAreNone(t *testing.T) {
	dir := t.TempDir()
	large := filepath.Join(dir, "large.yaml")
	if err := os.WriteFile(large, []byte(strings.Repeat("# x\n", largest)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{dir, large} {
		_, err := Load(path)
		var fault *Fault
		if !errors.As(err, &fault) || fault.Why != NoFile || fault.Path != path {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestWhatTheModelIsTold(t *testing.T) {
	var p Profile
	if s := p.Shop(); slices.ContainsFunc(tree.Facilities(), s.Lacks) {
		t.Error("a shop of which nothing is known lacks something")
	}
	for f, v := range map[Field]string{Connection: "cable", Terminal: "reader", Tap: "no", Terminals: "one", Till: "linked", Networks: "unionpay", QRCode: "no", Cash: "yes"} {
		p = with(t, p, f, v)
	}
	var lacks []tree.Facility
	for _, f := range tree.Facilities() {
		if p.Shop().Lacks(f) {
			lacks = append(lacks, f)
		}
	}
	want := []tree.Facility{tree.Wifi, tree.SIM, tree.PhoneLine, tree.Alone, tree.Tap, tree.Printer, tree.SecondTerminal, tree.QRCode, tree.Visa, tree.Mastercard, tree.Amex, tree.Abroad}
	if !slices.Equal(lacks, want) {
		t.Errorf("lacks %v, want %v", lacks, want)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("connection: wifi\nnetworks: [unionpay, visa]\nhotline: \"95516\"\n"))
	f.Add([]byte("a: &a [*a]\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := Parse(data)
		if err != nil {
			return
		}
		if again, err := Parse(p.Write("")); err != nil || !same(p, again) {
			t.Errorf("%q gives %v, and again %v, %v", data, p, again, err)
		}
	})
}
