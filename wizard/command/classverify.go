package command

import (
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard/class/serve"
	"swipewise/wizard/disk"
	"swipewise/wizard/record"
	"swipewise/wizard/report"
	"swipewise/wizard/words"
)

// verifyWords are the texts of a look at a record, from words/verify.yaml.
type verifyWords struct {
	Holds    tree.Text // lines, what more
	Signed   tree.Text // the public key
	Unsigned tree.Text
	Loose    tree.Text // how many
	Seal     tree.Text
	OwnKey   tree.Text `yaml:"own-key"`
	Broken   tree.Text // how many places
	At       tree.Text // line, what
	Whole    tree.Text // what
	BadKey   tree.Text `yaml:"bad-key"`
	Kinds    misfitWords
}

type misfitWords struct {
	BadSignature tree.Text `yaml:"bad-signature"`
	NotSigned    tree.Text `yaml:"not-signed"`
	NotLinked    tree.Text `yaml:"not-linked"`
	NotAfter     tree.Text `yaml:"not-after"`
	Misnumbered  tree.Text
	EndMissing   tree.Text `yaml:"end-missing"`
	SealBroken   tree.Text `yaml:"seal-broken"`
	NoSeal       tree.Text `yaml:"no-seal"`
	OtherKey     tree.Text `yaml:"other-key"`
	OtherSeal    tree.Text `yaml:"other-seal"`
}

func (w misfitWords) of(m record.Misfit) tree.Text {
	switch m {
	case record.BadSignature:
		return w.BadSignature
	case record.NotSigned:
		return w.NotSigned
	case record.NotLinked:
		return w.NotLinked
	case record.NotAfter:
		return w.NotAfter
	case record.Misnumbered:
		return w.Misnumbered
	case record.EndMissing:
		return w.EndMissing
	case record.SealBroken:
		return w.SealBroken
	case record.NoSeal:
		return w.NoSeal
	case record.OtherKey:
		return w.OtherKey
	case record.OtherSeal:
		return w.OtherSeal
	}
	return tree.Text{}
}

// errAltered ends a look that found something; what it was is told already.
var errAltered = errors.Join(errUntraced, errors.New("the record does not hold together"))

func (a *app) classVerify() *cobra.Command {
	var key, seal string
	var unsigned, asJSON bool
	c := a.command(a.w.Commands.ClassVerify, func(_ *cobra.Command, args []string) error {
		var w verifyWords
		if err := words.Load(a.files, "verify", &w); err != nil {
			return err
		}
		p := record.Proof{Typed: seal, Unsigned: unsigned}
		if err := a.proofKey(&p, w, key); err != nil {
			return err
		}
		if len(args) == 0 { // the own record, which nobody signs
			args, p.Unsigned = []string{record.Place(runtime.GOOS, a.m.Env)}, true
		}
		return a.verify(args[0], p, w, asJSON)
	})
	c.Args = a.atMost(1)
	f := c.Flags()
	f.StringVar(&seal, "seal", "", a.w.Flags.Seal)
	f.StringVar(&key, "key", "", a.w.Flags.PublicKey)
	f.BoolVar(&unsigned, "unsigned", false, a.w.Flags.Unsigned)
	f.BoolVar(&asJSON, "json", false, a.w.Flags.JSON)
	return c
}

// proofKey finds the key to compare with: the one that was given, or that of this
// machine, if it ever held a class.
func (a *app) proofKey(p *record.Proof, w verifyWords, given string) error {
	if given != "" {
		key, err := base64.StdEncoding.DecodeString(given)
		if err != nil || len(key) != ed25519.PublicKeySize {
			return bad(a.say(w.BadKey), oneLine(sanitize(given)))
		}
		p.Key = key
		return nil
	}
	private, err := serve.SigningKey(serve.SigningKeyPath(a.dataFolder()), false)
	if err == nil {
		p.Key = private.Public().(ed25519.PublicKey)
	}
	return nil
}

// dataFolder is where the records of this machine are kept.
func (a *app) dataFolder() string { return filepath.Dir(record.Place(runtime.GOOS, a.m.Env)) }

// verify looks at a record and tells what it found.
func (a *app) verify(path string, p record.Proof, w verifyWords, asJSON bool) error {
	f, err := disk.Open(path, disk.Records)
	if err != nil {
		return bad(a.w.Bad.NoFile, oneLine(sanitize(path)), a.w.Disk.Say(err))
	}
	defer func() { _ = f.Close() }()
	if p.Seal, err = record.ReadSeal(path); err != nil {
		p.Seal = record.Seal{}
	}
	v, err := record.Verify(f, p)
	if err != nil {
		return bad(a.w.Bad.NoFile, oneLine(sanitize(path)), a.w.Disk.Say(err))
	}
	if asJSON {
		err = report.Write(a.m.Out, v)
	} else {
		_, err = fmt.Fprint(a.m.Out, a.verified(v, p, w))
	}
	if err == nil && len(v.Breaks) > 0 {
		return errAltered
	}
	return err
}

// verified says what was found, line by line.
func (a *app) verified(v record.Verified, p record.Proof, w verifyWords) string {
	out := ""
	add := func(t tree.Text, values ...any) { out += fmt.Sprintf(a.say(t), values...) + "\n" }
	if len(v.Breaks) > 0 {
		add(w.Broken, len(v.Breaks))
		for _, b := range v.Breaks[:min(mostTroubles, len(v.Breaks))] {
			if b.Line > 0 {
				add(w.At, b.Line, a.say(w.Kinds.of(b.Kind)))
			} else {
				add(w.Whole, a.say(w.Kinds.of(b.Kind)))
			}
		}
		return out
	}
	key := p.Key
	if key == nil {
		key = p.Seal.Key
	}
	how := a.say(w.Unsigned)
	if v.Signed > 0 {
		how = fmt.Sprintf(a.say(w.Signed), base64.StdEncoding.EncodeToString(key))
	}
	add(w.Holds, v.Lines, how)
	if v.Loose > 0 {
		add(w.Loose, v.Loose)
	}
	add(w.Seal, v.Seal)
	if v.Signed > 0 && p.Key == nil {
		add(w.OwnKey)
	}
	return out
}
