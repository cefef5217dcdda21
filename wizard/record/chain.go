package record

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"regexp"
	"strconv"

	"swipewise/wizard/disk"
)

// A line of a log ends with its number, the SHA-256 of the whole line before it and,
// in a class, the Ed25519 signature of everything up to there: so a line that is
// altered, cut out, moved or put in no longer fits. What the file cannot show is that
// lines are missing at its end; that is what the seal beside it is for.
var linked = regexp.MustCompile(`,"no":([0-9]{1,9}),"prev":"([0-9a-f]{64})"(?:,"sig":"([A-Za-z0-9+/=]{88})")?\}$`)

// link is where a line stands in the chain.
type link struct {
	no   int
	prev string // the hash of the line before it, or of nothing
	sig  []byte // nil in a record that is not signed
	text []byte // that is signed
}

// linkOf reads the link of a line. It reports false for a line without one.
func linkOf(line []byte) (link, bool) {
	at := linked.FindSubmatchIndex(line)
	if at == nil {
		return link{}, false
	}
	no, _ := strconv.Atoi(string(line[at[2]:at[3]])) // nine digits at most
	l := link{no: no, prev: string(line[at[4]:at[5]]), text: line[:at[5]+1]}
	if at[6] >= 0 {
		l.sig, _ = base64.StdEncoding.DecodeString(string(line[at[6]:at[7]]))
	}
	return l, true
}

// chained puts a line of JSON at its place in the chain, and signs it if there is a key.
func chained(text []byte, no int, prev string, key ed25519.PrivateKey) []byte {
	out := bytes.TrimSuffix(text, []byte{'}'})
	out = append(out, `,"no":`+strconv.Itoa(no)+`,"prev":"`+prev+`"`...)
	if key != nil {
		out = append(out, `,"sig":"`+base64.StdEncoding.EncodeToString(ed25519.Sign(key, out))+`"`...)
	}
	return append(out, '}')
}

// hashOf returns the hash of a line by which the next one names it.
func hashOf(line []byte) string {
	sum := sha256.Sum256(line)
	return hex.EncodeToString(sum[:])
}

// nothing is what the first line follows.
func nothing() string { return hashOf(nil) }

// Seal says how far a record went when something was last handed in. It lies beside
// the record; its short form is printed with every training record.
type Seal struct {
	Lines int    `json:"lines"`
	Last  string `json:"last"`          // the hash of that line
	Key   []byte `json:"key,omitempty"` // the public key of the signatures; none in a record that is not signed
	Sig   []byte `json:"sig,omitempty"` // over lines and last
}

// shortSeal is how many characters of a hash are printed and typed.
const shortSeal = 12

// Short returns what is printed of the seal: how many lines, and the start of the hash.
func (s Seal) Short() string {
	if s.Lines == 0 {
		return ""
	}
	return strconv.Itoa(s.Lines) + "-" + s.Last[:min(shortSeal, len(s.Last))]
}

// signed is the text over which a seal is signed.
func (s Seal) signed() []byte {
	return []byte("swipewise seal " + strconv.Itoa(s.Lines) + " " + s.Last)
}

// sealPath returns where the seal of a record lies.
func sealPath(record string) string { return record + ".seal" }

// ReadSeal reads the seal of a record. A record that has none has the zero seal.
func ReadSeal(record string) (Seal, error) {
	var s Seal
	text, err := disk.Read(sealPath(record), disk.Key)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return s, err
	}
	return s, json.Unmarshal(text, &s)
}

// seal writes the seal of a line that was added.
func (l Log) seal(no int, line []byte) error {
	s := Seal{Lines: no, Last: hashOf(line)}
	if l.Key != nil {
		s.Key = l.Key.Public().(ed25519.PublicKey)
		s.Sig = ed25519.Sign(l.Key, s.signed())
	}
	text, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return disk.Write(sealPath(l.Path), append(text, '\n'), disk.How{Private: true, Over: true})
}

// lastLine returns the last line of a file that is more than blank, and its number
// among the lines: that of its link, or counted where it has none.
func lastLine(f *os.File) (line []byte, no int, err error) {
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return nil, 0, err
	}
	for size := int64(tailRead); ; size *= 4 {
		from := max(0, info.Size()-size)
		tail := make([]byte, info.Size()-from)
		if _, err := f.ReadAt(tail, from); err != nil && !errors.Is(err, io.EOF) {
			return nil, 0, err
		}
		tail = bytes.TrimRight(tail, "\r\n")
		i := bytes.LastIndexByte(tail, '\n')
		if i < 0 && from > 0 {
			continue
		}
		if line = bytes.TrimSuffix(tail[i+1:], []byte{'\r'}); len(line) == 0 {
			return nil, 0, nil
		}
		if l, ok := linkOf(line); ok {
			return line, l.no, nil
		}
		no, err = countLines(f)
		return line, no, err
	}
}

// tailRead is how much of the end of a file is read at first: an attempt has a few
// thousand bytes.
const tailRead = 16 << 10

// countLines counts the lines of a file that are more than blank.
func countLines(f *os.File) (int, error) {
	text, err := io.ReadAll(io.NewSectionReader(f, 0, disk.Records))
	n := 0
	for line := range bytes.Lines(text) {
		if len(bytes.TrimSpace(line)) > 0 {
			n++
		}
	}
	return n, err
}
