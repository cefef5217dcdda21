package tree

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"
)

// small is the least knowledge that loads: a lamp, a fuse and the rest.
func small() fstest.MapFS {
	files := fstest.MapFS{}
	put := func(name, text string) { files[name] = &fstest.MapFile{Data: []byte(text)} }
	put("costs.yaml", "reading: 5\npaying: 30\nsupport: 600\n")
	put("questions/code.yaml", "id: code\nopening: true\ntext: {zh: 码, en: Code}\ntopic: {zh: 码, en: code}\nhow: {zh: 看, en: Look}\nseconds: 5\n")
	put("questions/display.yaml", "id: display\nopening: true\ntext: {zh: 屏, en: Screen}\ntopic: {zh: 屏, en: screen}\nhow: {zh: 看, en: Look}\nseconds: 5\n")
	put("questions/lit.yaml", `id: lit
text:
  zh: 灯亮吗？
  en: Is it lit?
topic:
  zh: 灯
  en: light
how:
  zh: 看灯。
  en: Look at it.
seconds: 2
answers:
  - id: "yes"
    text: {zh: 亮, en: It is}
    background: .6
  - id: "no"
    text: {zh: 不亮, en: It is not}
    background: .4
`)
	put("questions/warm.yaml", `id: warm
text: {zh: 热吗？, en: Is it warm?}
topic: {zh: 冷热, en: warmth}
how: {zh: 摸一摸。, en: Feel it.}
seconds: 2
only-if: [lit=yes]
answers:
  - id: "yes"
    text: {zh: 热, en: Yes}
    background: .5
  - id: "no"
    text: {zh: 不热, en: No}
    background: .5
`)
	put("remedies/swap.yaml", "id: swap\ntitle: {zh: 换灯, en: Swap the lamp}\nsteps:\n  - {zh: 换, en: Swap}\nseconds: 20\nwho: clerk\n")
	put("remedies/wait.yaml", "id: wait\ntitle: {zh: 等, en: Wait}\nsteps:\n  - {zh: 等, en: Wait}\nseconds: 60\nwho: clerk\n")
	cause := func(id string, share int, reaches, rest string) {
		put("causes/"+id+".yaml", fmt.Sprintf(`id: %s
share: %d
reaches: %s
title: {zh: 名, en: Name}
explain: {zh: 说, en: Why}
say: {zh: 讲, en: doc.Say}
avoid: {zh: 别, en: Do not}
who: clerk
prevent: {zh: 防, en: Prevent}
sources: [test]
%s`, id, share, reaches, rest))
	}
	cause("device.lamp", 60, "acquirer", "signs:\n  code:\n    \"05\": .3\n  lit:\n    \"no\": .9\nremedies:\n  swap: .8\n")
	cause("network.fuse", 30, "issuer", "signs:\n  code:\n    \"05\": always\n  display:\n    dark: often\n  lit:\n    \"no\": .2\nremedies:\n  wait: usually\n")
	cause("other", 10, "issuer", "")
	put("hazards/shock.yaml", `id: shock
title: {zh: 电, en: Shock}
text: {zh: 小心, en: Take care}
cases:
  - displays: [dark]
    codes: ["51"]
    tried: [swap]
    forbids: [pays-again]
    demands: lit
settled-by: [lit=yes]
`)
	put("rescue/cash.yaml", "id: cash\ntitle: {zh: 现金, en: Cash}\nsteps:\n  - {zh: 收, en: Take it}\n")
	put("displays/list.yaml", "- id: dark\n  branch: device\n  text: {zh: 黑, en: Dark}\n  sent: not-sent\n- id: dim\n  branch: device\n  text: {zh: 暗, en: Dim}\n  sent: not-sent\n")
	put("codes/list.yaml", `- code: "05"
  network: unionpay
  meaning: {zh: 拒, en: Refused}
  returned-by: [acquirer]
  retry: "no"
  explain: {zh: 拒, en: Refused}
- code: "51"
  network: unionpay
  meaning: {zh: 余额, en: Funds}
  returned-by: [issuer]
  retry: "no"
  explain: {zh: 余额, en: Funds}
`)
	return files
}

func TestSmallKnowledgeLoads(t *testing.T) {
	if _, err := Load(small()); err != nil {
		t.Fatal(err)
	}
}

// edit replaces the one place where old stands in a file.
func edit(t testing.TB, files fstest.MapFS, file, old, text string) {
	t.Helper()
	data := string(files[file].Data)
	if strings.Count(data, old) != 1 {
		t.Fatalf("%s holds %q %d times", file, old, strings.Count(data, old))
	}
	files[file] = &fstest.MapFile{Data: []byte(strings.Replace(data, old, text, 1))}
}

// place returns line and column of a text in a file.
func place(t testing.TB, files fstest.MapFS, file, text string) (line, col int) {
	t.Helper()
	before, _, ok := strings.Cut(string(files[file].Data), text)
	if !ok {
		t.Fatalf("%s does not hold %q", file, text)
	}
	line = strings.Count(before, "\n") + 1
	return line, len([]rune(before[strings.LastIndex(before, "\n")+1:])) + 1
}

func TestFaults(t *testing.T) {
	const lamp, lit, warm, shock, codes, displays = "causes/device.lamp.yaml", "questions/lit.yaml", "questions/warm.yaml", "hazards/shock.yaml", "codes/list.yaml", "displays/list.yaml"
	for _, c := range []struct {
		name           string
		file, old, new string // what is changed
		at             string // where the fault must be; "" for the whole file
		what, hint     string
	}{
		{"unknown key", lamp, "avoid:", "avoided:", "avoided:", `unknown key "avoided"`, `did you mean "avoid"?`},
		{"unknown key, nothing near", lamp, "who: clerk", "who: clerk\nzzzzzzzzzzzzzz: 1", "zzzzzzzzzzzzzz", "unknown key", "write one of id, share"},
		{"unknown key in an answer", lit, "background: .6", "backgrond: .6", "backgrond", `unknown key "backgrond"`, `did you mean "background"?`},
		{"unknown key in a display", displays, "- id: dim\n  branch:", "- id: dim\n  brunch:", "brunch", "unknown key", `"branch"`},
		{"unknown key in a code", codes, "- code: \"51\"\n  network:", "- code: \"51\"\n  netwerk:", "netwerk", "unknown key", `"network"`},
		{"unknown key in a case", shock, "forbids:", "forbid:", "forbid:", "unknown key", `"forbids"`},
		{"unknown key in the costs", "costs.yaml", "paying", "payng", "payng", "unknown key", `"paying"`},
		{"missing key", lamp, "say: {zh: 讲, en: doc.Say}\n", "", "id", "no say", "add say:"},
		{"duplicate answer", lit, `- id: "no"`, `- id: "yes"`, "\"yes\"\n    text: {zh: 不亮", `answer of lit "yes" is already defined at questions/lit.yaml:13`, "choose another id"},
		{"duplicate display", displays, "- id: dim", "- id: dark", "dark\n  branch: device\n  text: {zh: 暗", `display "dark" is already defined at displays/list.yaml:1`, "choose another id"},
		{"duplicate code", codes, `"51"`, `"05"`, "\"05\"\n  network: unionpay\n  meaning: {zh: 余额", "code 05 of unionpay is already defined at codes/list.yaml:1", "keep one"},
		{"dangling question", lamp, "  lit:", "  lid:", "lid:", `unknown question "lid"`, `did you mean "lit"?`},
		{"dangling answer", lamp, `"no": .9`, `"nope": .9`, `"nope"`, `question "lit" has no answer "nope"`, `"no"`},
		{"dangling remedy", lamp, "  swap:", "  swop:", "swop", `unknown remedy "swop"`, `did you mean "swap"?`},
		{"dangling display", "causes/network.fuse.yaml", "    dark:", "    darc:", "darc", `unknown display "darc"`, `did you mean "dark"?`},
		{"dangling code", lamp, `"05"`, `"06"`, `"06"`, `code "06" is not defined`, ""},
		{"dangling question of only-if", warm, "lit=yes", "lid=yes", "lid=yes", `unknown question "lid"`, `"lit"`},
		{"dangling answer of only-if", warm, "lit=yes", "lit=si", "lit=si", `question "lit" has no answer "si"`, ""},
		{"only-if names no answer", warm, "lit=yes", "lit", "lit]", `"lit" names no answer`, "write question=answer"},
		{"dangling display of a hazard", shock, "displays: [dark]", "displays: [dork]", "dork", `unknown display "dork"`, `"dark"`},
		{"dangling code of a hazard", shock, `"51"`, `"52"`, `"52"`, `code "52" is not defined`, ""},
		{"dangling remedy of a hazard", shock, "tried: [swap]", "tried: [swab]", "swab", `unknown remedy "swab"`, `"swap"`},
		{"dangling demand of a hazard", shock, "demands: lit", "demands: lot", "lot", `unknown question "lot"`, `"lit"`},
		{"dangling answer that settles", shock, "settled-by: [lit=yes]", "settled-by: [lit=yet]", "lit=yet", `question "lit" has no answer "yet"`, `"yes"`},
		{"paid by, without the kind", shock, "settled-by: [lit=yes]", "paid-by: [lit=yes]", "id: shock", `hazard "shock" has only one of kind and paid-by`, "kind: open-outcome"},
		{"remedy that is an unknown question", "remedies/swap.yaml", "who: clerk", "who: clerk\nis: lid", "id", `unknown question "lid"`, `"lit"`},
		{"remedy that is a question without an end", "remedies/wait.yaml", "who: clerk", "who: clerk\nis: lit", "id", "of which no answer ends", "ends: true"},
		{"probability over 1", lamp, `"no": .9`, `"no": 1.9`, "1.9", `"1.9" is no chance`, "write a number from 0 to 1 or one of always"},
		{"negative probability", lamp, "swap: .8", "swap: -0.8", "-0.8", "is no chance", "0 to 1"},
		{"probability that is a word of none", lamp, "swap: .8", "swap: mostly", "mostly", `"mostly" is no chance`, "nearly-always"},
		{"probability that is no number", lamp, "swap: .8", "swap: NaN", "NaN", "is no chance", "0 to 1"},
		{"chances that sum over 1.02", lamp, `"no": .9`, "\"no\": .9\n    \"yes\": .13", "lit:", `the chances of "lit" sum to 1.03`, "let them sum to 1"},
		{"background that does not sum to 1", lit, "background: .4", "background: .3", "-", "sums to 0.90", "sum to 1"},
		{"background over 1", lit, "background: .6", "background: 6", "6", "is no chance", "0 to 1"},
		{"missing Chinese", lit, "  zh: 看灯。\n", "", "en: Look at it", "no text under zh:", "write it in both languages"},
		{"missing English", lit, "  en: Look at it.\n", "", "zh: 看灯", "no text under en:", "both languages"},
		{"empty English", lit, "en: Look at it.", "en:", "zh: 看灯", "no text under en:", "both languages"},
		{"missing language of an answer", lit, "text: {zh: 亮, en: It is}", "text: {zh: 亮}", "{zh: 亮}", "no text under en:", "both languages"},
		{"unreachable question", warm, "lit=yes", "warm=yes", "id", `question "warm" can never be asked: warm waits for warm`, "out of the circle"},
		{"id and file name", "remedies/wait.yaml", "id: wait", "id: weit", "weit", `id "weit" in a file named "wait"`, "write id: wait, or rename the file"},
		{"no id", "remedies/wait.yaml", "id: wait\n", "", "", "remedy without id", "write id:"},
		{"cause in no branch", lamp, "id: device.lamp", "id: lamp", "lamp", "in no branch", "write card., device., network. or operator."},
		{"share of nothing", lamp, "share: 60", "share: 0", "0", "share must be above 0", "10,000"},
		{"share that is no number", lamp, "share: 60", "share: many", "many", `"many" is no number`, "write a number"},
		{"named by a code, share under 5", lamp, "share: 60", "share: 4", `"05"`, "named by a code or display but has share 4", "share: 5"},
		{"code from behind the furthest station", lamp, `"05": .3`, `"51": .3`, `"51"`, "comes from the issuer at the nearest, but the request reaches only the acquirer", "correct reaches:"},
		{"unknown station", lamp, "reaches: acquirer", "reaches: acquiror", "acquiror", `unknown word "acquiror"`, `"acquirer"`},
		{"unknown tag", shock, "pays-again", "pay-again", "pay-again", `unknown word "pay-again"`, `"pays-again"`},
		{"unknown retry rule", codes, "returned-by: [issuer]\n  retry: \"no\"", "returned-by: [issuer]\n  retry: \"not\"", `"not"`, `unknown word "not"`, `"no"`},
		{"neither yes nor no", lit, "seconds: 2", "seconds: 2\nstable: often", "often", "neither true nor false", "write true or false"},
		{"list where a text should be", lit, "seconds: 2", "seconds: [2]", "[2]", "expected a text", ""},
		{"text where a list should be", lit, "seconds: 2", "seconds: 2\nonly-if: warm=yes", "warm=yes", "expected a list", "- one"},
		{"text where a mapping should be", lit, "text: {zh: 亮, en: It is}", "text: It is", "It is\n", "expected a mapping", "key: value"},
		{"costs without support", "costs.yaml", "support: 600", "support: 0", "", "support must cost more than nothing", "write support: 600"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := small()
			edit(t, files, c.file, c.old, c.new)
			fault := find(t, files, c.file, c.what)
			if !strings.Contains(fault.Hint.EN, c.hint) {
				t.Errorf("hint %q, want %q in it", fault.Hint.EN, c.hint)
			}
			if c.at == "" {
				return
			}
			if line, col := place(t, files, c.file, c.at); fault.Line != line || fault.Col != col {
				t.Errorf("at %d:%d, want %d:%d: %s", fault.Line, fault.Col, line, col, fault)
			}
			if want := fmt.Sprintf("%s:%d:%d: ", c.file, fault.Line, fault.Col); !strings.HasPrefix(fault.String(), want) {
				t.Errorf("%q does not start with %q", fault, want)
			}
		})
	}
}

// bilingual reports whether a fault is worded in both languages, with all values
// filled in.
func bilingual(f Fault) bool {
	han := func(s string) bool {
		return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
	}
	return han(f.What.ZH) && f.What.EN != "" && f.Hint.ZH != "" == (f.Hint.EN != "") && !strings.Contains(f.In(ZH)+f.In(EN), "%!")
}

// find returns the fault of a file whose words hold what is said.
func find(t testing.TB, files fs.FS, file, what string) Fault {
	t.Helper()
	k, err := Load(files)
	faults, ok := AsFaults(err)
	if !ok || k != nil {
		t.Fatalf("knowledge %v and error %v, want faults", k != nil, err)
	}
	for _, f := range faults {
		if !bilingual(f) {
			t.Errorf("not worded in both languages: %#v", f)
		}
	}
	for _, f := range faults {
		if f.File == file && strings.Contains(f.What.EN, what) {
			return f
		}
	}
	t.Fatalf("no fault of %s says %q:\n%v", file, what, err)
	return Fault{}
}

func TestFaultsOfWholeFiles(t *testing.T) {
	for _, c := range []struct {
		name, file, text string // "-" takes the file away
		in, what, hint   string
	}{
		{"empty", "remedies/wait.yaml", "", "remedies/wait.yaml", "the file is empty", "fill it"},
		{"only a comment", "remedies/wait.yaml", "# nothing yet\n", "remedies/wait.yaml", "the file is empty", "fill it"},
		{"two documents", "remedies/wait.yaml", "id: wait\n---\nid: swap\n", "remedies/wait.yaml", "holds more than one document", "one document"},
		{"broken", "remedies/wait.yaml", "id: wait\n  steps: [\n", "remedies/wait.yaml", "not readable: this does not stand straight", "two spaces further in"},
		{"a tab", "remedies/wait.yaml", "id: wait\n\ttitle: x\n", "remedies/wait.yaml", "has a tab at the beginning", "indent with spaces"},
		{"a key twice", "remedies/wait.yaml", "id: wait\nid: wait\n", "remedies/wait.yaml", "already defined", ""},
		{"a list", "remedies/wait.yaml", "- id: wait\n", "remedies/wait.yaml", "expected a mapping", "key: value"},
		{"displays as a mapping", "displays/list.yaml", "id: dark\n", "displays/list.yaml", "expected a list", "- one"},
		{"no costs", "costs.yaml", "-", "costs.yaml", "is missing", "put it there"},
		{"no other", "causes/other.yaml", "-", "causes", `cause "other" is missing`, "add causes/other.yaml"},
		{"no code", "questions/code.yaml", "-", "questions", `question "code" is missing`, "add questions/code.yaml"},
		{"no display", "questions/display.yaml", "-", "questions", `question "display" is missing`, "add questions/display.yaml"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := small()
			if files[c.file] = (&fstest.MapFile{Data: []byte(c.text)}); c.text == "-" {
				delete(files, c.file)
			}
			if f := find(t, files, c.in, c.what); !strings.Contains(f.Hint.EN, c.hint) {
				t.Errorf("hint %q, want %q in it", f.Hint.EN, c.hint)
			}
		})
	}
}

func TestNoCauses(t *testing.T) {
	files := small()
	for name := range files {
		if strings.HasPrefix(name, "causes/") {
			delete(files, name)
		}
	}
	if f := find(t, files, "causes", "there are no causes"); f.Hint.Empty() {
		t.Error("no hint")
	}
	find(t, fstest.MapFS{}, "causes", "there are no causes")
}

// A file of the same id under another name is a second definition.
func TestDuplicateIDAcrossFiles(t *testing.T) {
	files := small()
	files["remedies/zz.yaml"] = files["remedies/wait.yaml"]
	f := find(t, files, "remedies/zz.yaml", `remedy "wait" is already defined at remedies/wait.yaml:1`)
	if f.Line != 1 || f.Col != 5 || f.Hint.Empty() {
		t.Errorf("fault %+v", f)
	}
	find(t, files, "remedies/zz.yaml", `id "wait" in a file named "zz"`)
}

func TestCircleOfQuestions(t *testing.T) {
	files := small()
	edit(t, files, "questions/lit.yaml", "answers:", "only-if: [warm=yes]\nanswers:")
	for _, file := range []string{"questions/lit.yaml", "questions/warm.yaml"} {
		find(t, files, file, "can never be asked")
	}
	// A second way that leads out of the circle is enough.
	edit(t, files, "questions/lit.yaml", "only-if: [warm=yes]", "only-if: [warm=yes, display=dark]")
	if _, err := Load(files); err != nil {
		t.Errorf("reachable by display=dark, but %v", err)
	}
}

// The same files give the same words, and a fault is one line whatever stands in
// the files.
func TestFaultsAreTheSameEveryTime(t *testing.T) {
	files := small()
	edit(t, files, "remedies/wait.yaml", "id: wait", "id: \"wa\\nit\\e[2J\"")
	edit(t, files, "causes/device.lamp.yaml", "  swap:", "  zzzzzzzzzzzz:")
	edit(t, files, "causes/device.lamp.yaml", "  lit:", "  zzzzzzzzzzzz:")
	_, err := Load(files)
	if err == nil {
		t.Fatal("no fault")
	}
	for range 20 {
		if _, again := Load(files); again == nil || again.Error() != err.Error() {
			t.Fatalf("first:\n%v\nthen:\n%v", err, again)
		}
	}
	if faults, _ := AsFaults(err); strings.Count(err.Error(), "\n") != len(faults)-1 || strings.Contains(err.Error(), "\x1b") {
		t.Errorf("not a line each: %q", err)
	}
}

// A question behind one that can never be asked can never be asked either.
func TestQuestionBehindACircle(t *testing.T) {
	files := small()
	text := string(files["questions/warm.yaml"].Data)
	files["questions/hot.yaml"] = &fstest.MapFile{Data: []byte(strings.Replace(strings.Replace(text, "id: warm", "id: hot", 1), "lit=yes", "warm=yes", 1))}
	if _, err := Load(files); err != nil {
		t.Fatal(err)
	}
	edit(t, files, "questions/warm.yaml", "lit=yes", "warm=yes")
	find(t, files, "questions/hot.yaml", "can never be asked")
}

func TestAllFaultsTogetherInOrder(t *testing.T) {
	files := small()
	edit(t, files, "remedies/wait.yaml", "seconds: 60", "seconds: soon")
	edit(t, files, "causes/device.lamp.yaml", "  swap: .8", "  swop: 1.8")
	edit(t, files, "causes/device.lamp.yaml", "say: {zh: 讲, en: doc.Say}", "say: {zh: 讲}")
	edit(t, files, "questions/lit.yaml", "how:", "hov:")
	files["causes/network.fuse.yaml"].Data = []byte("id: [")
	edit(t, files, "codes/list.yaml", "network: unionpay\n  meaning: {zh: 拒", "netwrk: unionpay\n  meaning: {zh: 拒")
	_, err := Load(files)
	faults, ok := AsFaults(err)
	if !ok {
		t.Fatal(err)
	}
	places := map[string]bool{}
	for i, f := range faults {
		places[f.File] = true
		if i == 0 {
			continue
		}
		b := faults[i-1]
		if b.File > f.File || b.File == f.File && (b.Line > f.Line || b.Line == f.Line && b.Col > f.Col) {
			t.Errorf("%s stands before %s", b, f)
		}
	}
	for _, name := range []string{"remedies/wait.yaml", "causes/device.lamp.yaml", "questions/lit.yaml", "causes/network.fuse.yaml", "codes/list.yaml"} {
		if !places[name] {
			t.Errorf("no fault of %s is reported", name)
		}
	}
	for _, what := range []string{"swop", `"1.8" is no chance`, "no text under en:"} {
		find(t, files, "causes/device.lamp.yaml", what)
	}
	if lines := strings.Split(err.Error(), "\n"); len(lines) != len(faults) {
		t.Errorf("%d lines for %d faults", len(lines), len(faults))
	}
}
