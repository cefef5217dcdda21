package record

import (
	"bufio"
	"bytes"
	"crypto/ed25519"
	"io"
	"strconv"
	"strings"
)

// Break is where a record does not hold together.
type Break struct {
	Line int    `json:"line"` // from 1; 0 for the record as a whole
	Kind Misfit `json:"kind"`
}

// Misfit is what is wrong at a break.
type Misfit string

// What Verify finds.
const (
	BadSignature Misfit = "bad-signature" // the line was altered, or signed by somebody else
	NotSigned    Misfit = "not-signed"    // a line without a signature
	NotLinked    Misfit = "not-linked"    // a line that was never in the chain, at the end of it
	NotAfter     Misfit = "not-after"     // it does not follow the line before: one was altered, cut out, moved or put in
	Misnumbered  Misfit = "misnumbered"   // its number is not the next one
	EndMissing   Misfit = "end-missing"   // the seal knows of more lines
	SealBroken   Misfit = "seal-broken"   // the seal does not fit the lines, or is not signed by the key
	NoSeal       Misfit = "no-seal"       // there is none
	OtherKey     Misfit = "other-key"     // signed, but with another key than the one that was given
	OtherSeal    Misfit = "other-seal"    // the seal that was typed is not that of this record
)

// Verified is what a look at the chain of a record came to.
type Verified struct {
	Lines  int     `json:"lines"`
	Signed int     `json:"signed"` // of them
	Loose  int     `json:"loose"`  // of them: older than the chain, or cut short by a break, but held fast by the next line
	Seal   string  `json:"seal"`   // in its short form
	Breaks []Break `json:"breaks"` // none if it holds together
}

// Proof is what a record is verified against.
type Proof struct {
	Seal     Seal
	Key      ed25519.PublicKey // of the signatures; nil where there is none to compare with, then that of the seal
	Typed    string            // the short seal from a printed training record; empty for none
	Unsigned bool              // the record of one machine, which is not signed
}

// Verify reads a record and finds every place in which it does not hold together. The
// error is of the reader alone.
func Verify(from io.Reader, p Proof) (Verified, error) {
	v := verifier{proof: p, key: p.Key, sealed: map[int]string{}}
	v.Breaks = []Break{}
	if v.key == nil {
		v.key = p.Seal.Key
	}
	in := bufio.NewScanner(from)
	in.Buffer(nil, mostLine)
	for in.Scan() {
		if line := bytes.TrimSuffix(in.Bytes(), []byte{'\r'}); len(bytes.TrimSpace(line)) > 0 {
			v.take(line)
		}
	}
	v.end()
	return v.Verified, in.Err()
}

// verifier goes through the lines.
type verifier struct {
	Verified
	proof  Proof
	key    ed25519.PublicKey
	last   string // the hash of the line before
	loose  int    // lines since the last link
	sealed map[int]string
}

func (v *verifier) wrong(line int, kind Misfit) { v.Breaks = append(v.Breaks, Break{line, kind}) }

func (v *verifier) take(line []byte) {
	v.Lines++
	before := v.last
	if v.last == "" {
		before = nothing()
	}
	v.last = hashOf(line)
	v.sealed[v.Lines] = v.last
	l, ok := linkOf(line)
	if !ok {
		v.loose++
		return
	}
	v.Loose, v.loose = v.Loose+v.loose, 0
	if l.no != v.Lines {
		v.wrong(v.Lines, Misnumbered)
	}
	if l.prev != before {
		v.wrong(v.Lines, NotAfter)
	}
	switch {
	case l.sig == nil && !v.proof.Unsigned:
		v.wrong(v.Lines, NotSigned)
	case l.sig != nil && (len(v.key) != ed25519.PublicKeySize || !ed25519.Verify(v.key, l.text, l.sig)):
		v.wrong(v.Lines, BadSignature)
	case l.sig != nil:
		v.Signed++
	}
}

// end looks at what follows the last link, and at the seal.
func (v *verifier) end() {
	for i := range v.loose {
		v.wrong(v.Lines-v.loose+i+1, NotLinked)
	}
	s := v.proof.Seal
	v.Seal = s.Short()
	switch {
	case s.Lines == 0:
		v.wrong(0, NoSeal)
	case v.proof.Key != nil && s.Key != nil && !bytes.Equal(v.proof.Key, s.Key):
		v.wrong(0, OtherKey)
	case s.Lines > v.Lines:
		v.wrong(0, EndMissing)
	case v.sealed[s.Lines] != s.Last, !v.proof.Unsigned && (len(v.key) != ed25519.PublicKeySize || !ed25519.Verify(v.key, s.signed(), s.Sig)):
		v.wrong(0, SealBroken)
	}
	if v.proof.Typed != "" && !v.has(v.proof.Typed) {
		v.wrong(0, OtherSeal)
	}
}

// has reports whether a short seal is of this record as it once stood.
func (v *verifier) has(typed string) bool {
	no, start, ok := strings.Cut(strings.TrimSpace(typed), "-")
	n, err := strconv.Atoi(no)
	return ok && err == nil && len(start) >= shortSeal && strings.HasPrefix(v.sealed[n], strings.ToLower(start))
}
