package record

import (
	"bytes"
	"crypto/ed25519"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"swipewise/tree/drill"
)

// signedRecord returns the lines of a class record of some drills that were handed
// in, its seal, and the key.
func signedRecord(t *testing.T, seed byte, name string) ([]string, Seal, ed25519.PrivateKey) {
	t.Helper()
	_, practice := shipped()
	key := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize))
	log := Log{Path: filepath.Join(t.TempDir(), "class.jsonl"), Key: key}
	for i := range uint64(4) {
		p := drill.Start(drawn(t, drill.Choice{}, i+1))
		a := Begin(p, practice, Attempt{Name: name, Level: Free}, noon.Add(time.Duration(i)*time.Hour))
		if err := log.Append(a); err != nil {
			t.Fatal(err)
		}
		p.Judge(drill.Verdict{Cause: p.Case().Truth().ID, Fix: drill.FixAcquirer})
		a.Finish(p, practice, time.Minute)
		if err := log.Append(a); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(log.Path)
	if err != nil {
		t.Fatal(err)
	}
	seal, err := ReadSeal(log.Path)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n"), seal, key
}

func verified(t *testing.T, lines []string, p Proof) Verified {
	t.Helper()
	v, err := Verify(strings.NewReader(strings.Join(lines, "\n")+"\n"), p)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// What the program wrote holds together; the attempts read as if there were no chain.
func TestChainHolds(t *testing.T) {
	lines, seal, key := signedRecord(t, 1, "小李")
	public := key.Public().(ed25519.PublicKey)
	v := verified(t, lines, Proof{Seal: seal, Key: public, Typed: seal.Short()})
	if len(v.Breaks) > 0 || v.Lines != 8 || v.Signed != 8 {
		t.Errorf("%+v", v)
	}
	all, troubles, err := Read(strings.NewReader(strings.Join(lines, "\n")), "x", time.Time{})
	if err != nil || len(troubles) > 0 || len(Merge(all)) != 4 {
		t.Errorf("%d read, %v, %v", len(Merge(all)), troubles, err)
	}
	// a class that went on after its last drill was handed in, with a line that a kill cut short
	if v := verified(t, lines, Proof{Seal: Seal{Lines: 4, Last: hashOf([]byte(lines[3])), Key: public, Sig: ed25519.Sign(key, Seal{Lines: 4, Last: hashOf([]byte(lines[3]))}.signed())}}); len(v.Breaks) > 0 {
		t.Errorf("a seal of the middle: %+v", v.Breaks)
	}
}

// A record that is forged in any of these ways is found out. Who holds the key can
// forge anything: that is said in the words of the command, not here.
func TestForgeriesAreFound(t *testing.T) {
	lines, seal, key := signedRecord(t, 1, "小李")
	others, otherSeal, _ := signedRecord(t, 2, "小王")
	public := key.Public().(ed25519.PublicKey)
	proof := Proof{Seal: seal, Key: public}
	rechained := func(lines []string, key ed25519.PrivateKey) ([]string, Seal) {
		var out []string
		last := []byte(nil)
		for i, line := range lines {
			body := linked.ReplaceAllString(line, "}")
			last = chained([]byte(body), i+1, hashOf(last), key)
			out = append(out, string(last))
		}
		s := Seal{Lines: len(out), Last: hashOf(last)}
		if key != nil {
			s.Key, s.Sig = key.Public().(ed25519.PublicKey), ed25519.Sign(key, s.signed())
		}
		return out, s
	}
	altered := func(old, by string) func() ([]string, Proof) {
		return func() ([]string, Proof) {
			out := slices.Clone(lines)
			out[3] = strings.Replace(out[3], old, by, 1)
			if out[3] == lines[3] {
				t.Fatalf("%s is not in the line", old)
			}
			return out, proof
		}
	}
	for way, forge := range map[string]func() ([]string, Proof){
		"a name changed":   altered(`"name":"小李"`, `"name":"小王"`),
		"a date changed":   altered(`"at":"`, `"at":"1`),
		"a result changed": altered(`"passed":false`, `"passed":true`),
		"a line cut out":   func() ([]string, Proof) { return slices.Delete(slices.Clone(lines), 3, 4), proof },
		"the first line cut off": func() ([]string, Proof) {
			return lines[1:], proof
		},
		"the last lines cut off": func() ([]string, Proof) { return lines[:6], proof },
		"two lines swapped": func() ([]string, Proof) {
			out := slices.Clone(lines)
			out[2], out[3] = out[3], out[2]
			return out, proof
		},
		"a line twice": func() ([]string, Proof) { return slices.Insert(slices.Clone(lines), 4, lines[3]), proof },
		"a line of another record put in": func() ([]string, Proof) {
			return slices.Insert(slices.Clone(lines), 4, others[4]), proof
		},
		"a line without a link added": func() ([]string, Proof) {
			return append(slices.Clone(lines), linked.ReplaceAllString(lines[7], "}")), proof
		},
		"altered and chained anew without the key": func() ([]string, Proof) {
			out, _ := altered(`"passed":false`, `"passed":true`)()
			out, s := rechained(out, nil)
			return out, Proof{Seal: s, Key: public}
		},
		"altered and signed with another key": func() ([]string, Proof) {
			out, _ := altered(`"passed":false`, `"passed":true`)()
			out, s := rechained(out, ed25519.NewKeyFromSeed(bytes.Repeat([]byte{9}, ed25519.SeedSize)))
			return out, Proof{Seal: s, Key: public}
		},
		"a signature of another line": func() ([]string, Proof) {
			out := slices.Clone(lines)
			sig := linked.FindStringSubmatch(out[2])[3]
			out[7] = strings.Replace(out[7], linked.FindStringSubmatch(out[7])[3], sig, 1)
			return out, proof
		},
		"another record in its place": func() ([]string, Proof) { return others, Proof{Seal: otherSeal, Key: public} },
		"an older state, with its seal, against a printed seal": func() ([]string, Proof) {
			s := Seal{Lines: 4, Last: hashOf([]byte(lines[3])), Key: public}
			s.Sig = ed25519.Sign(key, s.signed())
			return lines[:4], Proof{Seal: s, Key: public, Typed: seal.Short()}
		},
		"the seal taken away": func() ([]string, Proof) { return lines[:6], Proof{Key: public} },
		"the seal set back by hand": func() ([]string, Proof) {
			s := seal
			s.Lines, s.Last = 6, hashOf([]byte(lines[5]))
			return lines[:6], Proof{Seal: s, Key: public}
		},
		"numbers changed": func() ([]string, Proof) {
			out := slices.Clone(lines)
			out[7] = strings.Replace(out[7], `,"no":8,`, `,"no":9,`, 1)
			return out, proof
		},
	} {
		if out, p := forge(); len(verified(t, out, p).Breaks) == 0 {
			t.Errorf("not found: %s", way)
		}
	}
}
