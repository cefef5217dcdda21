package record

import (
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/words"
)

// names are those of a made-up class.
var names = []string{
	"小李", "小王", "小张", "小陈", "小刘", "小杨", "小黄", "小赵", "小周", "小吴", "小徐", "小孙", "小马", "小朱", "小胡",
	"Ann", "Ben", "Cara", "Dan", "Eva", "Finn", "Gina", "Hugo", "Ida", "Jon", "Kate", "Leo", "Mia", "Nils", "Olga",
}

// madeUpClass is what thirty people did with the same set, as the logs of thirty
// machines in a folder. The better ones do as the tree does more often.
func madeUpClass(t testing.TB, set string, l tree.Lang) (dir string) {
	t.Helper()
	k, practice := shipped()
	s, _ := drill.ParseSet(set)
	cases, err := s.Cases(k)
	if err != nil {
		t.Fatal(err)
	}
	dir = t.TempDir()
	for i, name := range names {
		rng := rand.New(rand.NewPCG(uint64(i), 1))
		log := Log{Path: filepath.Join(dir, fmt.Sprintf("till-%02d.jsonl", i+1))}
		for n, c := range cases {
			p := drill.Click(c, practice, rng.Uint64())
			if rng.Float64() < .3+.6*float64(i%10)/10 {
				p = drill.Solve(c)
			}
			begun := noon.Add(time.Duration(n*5+i) * time.Minute)
			a := Begin(p, practice, Attempt{Name: name, Program: "0.1.0", Lang: l, Level: Free, Set: s.String(), Number: n + 1}, begun)
			keep(t, log, a)
			if i == 3 && n == 5 {
				continue // the bell rang
			}
			a.Finish(p, practice, 3*time.Minute)
			keep(t, log, a)
		}
	}
	return dir
}

func keep(t testing.TB, log Log, a Attempt) {
	t.Helper()
	if err := log.Append(a); err != nil {
		t.Fatal(err)
	}
}

func shippedWords(t testing.TB) Words {
	t.Helper()
	var w Words
	if err := words.Load(assets.Files, "record", &w); err != nil {
		t.Fatal(err)
	}
	return w
}

// readAll reads the logs of a folder, each twice: a copy of a file changes nothing.
func readAll(t testing.TB, dir string) []Attempt {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(dir, "*.jsonl"))
	var all []Attempt
	for _, f := range append(files, files...) {
		attempts, troubles, err := Log{Path: f}.Read()
		if err != nil || len(troubles) > 0 {
			t.Fatal(troubles, err)
		}
		all = append(all, attempts...)
	}
	return Merge(all)
}

// The board of thirty files says what a plain count of their lines says.
func TestClass(t *testing.T) {
	k, practice := shipped()
	all := readAll(t, madeUpClass(t, "7F3K", tree.ZH))
	b := NewBoard(all, nil, k, practice, tree.ZH)
	if len(b.People) != 30 || b.Drills != 179 || b.Open != 1 {
		t.Errorf("%d people, %d drills, %d open", len(b.People), b.Drills, b.Open)
	}
	drills, passed, dangerous, named, missed, broken := 0, 0, 0, 0, 0, 0
	for _, p := range b.People {
		drills, passed, dangerous = drills+p.Drills, passed+p.Passed, dangerous+p.Dangers
	}
	for _, c := range b.Causes {
		named, missed = named+c.Right, missed+c.Met-c.Right
		if c.Gone || c.Title != k.Cause(c.ID).Title.ZH {
			t.Errorf("%+v", c)
		}
		if c.Met > c.Right && c.Taken == nil {
			t.Errorf("%s was missed, but nothing is said of what it was taken for", c.ID)
		}
	}
	for _, d := range b.Dangers {
		broken += d.Times
	}
	var want struct{ passed, dangerous, named int }
	for _, a := range all {
		if a.State != Done {
			continue
		}
		want.dangerous += len(a.Score.Dangers)
		if a.Score.Passed {
			want.passed++
		}
		if a.Score.Lines[0].Points > 0 {
			want.named++
		}
	}
	if drills != 179 || passed != want.passed || dangerous != want.dangerous || broken != want.dangerous || named != want.named || missed != 179-named {
		t.Errorf("%d drills, %d passed, %d dangerous, %d broken, %d named, %d missed; want %+v", drills, passed, dangerous, broken, named, missed, want)
	}
	if passed == 0 || passed == drills || dangerous == 0 {
		t.Error("the class is no test: all alike")
	}
}

// The board fits its page, and its spreadsheet reads back whole.
func TestClassOnPaper(t *testing.T) {
	k, practice := shipped()
	all := readAll(t, madeUpClass(t, "7F3K", tree.ZH))
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		r := Report{Board: NewBoard(all, nil, k, practice, l), Words: shippedWords(t), Lang: l, In: time.UTC}
		for line := range strings.Lines(r.Text()) {
			if line = strings.TrimSuffix(line, "\n"); ansi.StringWidth(line) > pageWidth {
				t.Errorf("too wide: %s", line)
			}
		}
		text := r.CSV()
		if !utf8.Valid(text) || !strings.HasPrefix(string(text), byteOrderMark) {
			t.Error("the CSV is not UTF-8 with its mark")
		}
		records, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), byteOrderMark))).ReadAll() // the same number of fields each
		if err != nil {
			t.Fatal(err)
		}
		if lines := strings.Count(string(text), "\r\n"); lines != len(records) {
			t.Errorf("%d lines end in CR LF, of %d", lines, len(records))
		}
		sum := 0.0
		for _, rec := range records[1:] {
			points, err := strconv.ParseFloat(rec[3], 64)
			if err != nil {
				t.Fatal(rec)
			}
			sum += points
		}
		want := 0.0
		for _, a := range r.Board.Attempts {
			want += a.Points
		}
		if d := sum - want; d > .01 || d < -.01 {
			t.Errorf("points sum to %g, want %g", sum, want)
		}
		if dir := os.Getenv("SWIPEWISE_SHOW"); dir != "" { // to be looked at in a spreadsheet
			for name, data := range map[string][]byte{"csv": text, "md": []byte(r.Markdown()), "txt": []byte(r.Text())} {
				if err := os.WriteFile(filepath.Join(dir, "class."+string(l)+"."+name), data, 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
