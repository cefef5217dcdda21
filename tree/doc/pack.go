package doc

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io/fs"
	"maps"
	"slices"
	"sync"
)

// PackFile is the name of a pack in the folder of the files that it holds.
const PackFile = "parsed.bin"

// Pack holds the values of many files.
type Pack struct {
	entries map[string]entry
	ours    bool // it was built into the program
}

type entry struct {
	sum  uint64
	data string
}

// Sum is the checksum of a file, with its length: a fingerprint against change by
// chance, not against forgery.
func Sum(data []byte) uint64 {
	return uint64(len(data))<<32 | uint64(crc32.Checksum(data, crc32.MakeTable(crc32.Castagnoli)))
}

// Packed is a file system that has its pack at hand, made of the very files that
// it holds: they need not be read to know what is in them.
type Packed interface {
	fs.FS
	Packed() string // what Build made, as a string, so that no value is copied
}

// Open reads the pack of a file system. One that is not there, or is damaged, is
// an empty pack: then every file is parsed.
func Open(files fs.FS) Pack {
	r, ours := reader{}, false
	switch f := files.(type) {
	case interface{ Pack() Pack }:
		return f.Pack()
	case Packed:
		r.data, ours = f.Packed(), true
	default:
		data, bad := readAtMost(files, PackFile, maxPack)
		if bad != nil {
			return Pack{}
		}
		r.data = string(data)
	}
	p := Pack{entries: make(map[string]entry, 1024), ours: ours}
	for r.err == nil && len(r.data) > 0 {
		name := r.text()
		p.entries[name] = entry{sum: r.number(), data: r.text()}
	}
	if r.err != nil {
		return Pack{}
	}
	return p
}

// Kept is a file system that opens its pack once, for all who read from it.
type Kept struct {
	fs.FS
	pack func() Pack
}

// Keep returns a file system that opens its pack once. Many may use it at a time.
func Keep(files fs.FS) Kept {
	return Kept{files, sync.OnceValue(func() Pack { return Open(files) })}
}

// Pack returns the pack.
func (k Kept) Pack() Pack { return k.pack() }

// Unchanged reports whether a file is the one that its pack was made of.
func (k Kept) Unchanged(name string) bool { return Unchanged(k.FS, name) }

// Unchanged reports whether a file of a file system is known to be the one that
// its pack was made of, without reading it.
func Unchanged(files fs.FS, name string) bool {
	switch f := files.(type) {
	case interface{ Unchanged(string) bool }:
		return f.Unchanged(name)
	case Packed:
		return true
	}
	return false
}

// File returns the value of a file with its checksum: from the pack if it is
// known to hold that very file, or else by reading it. The error is an *Error.
func (p Pack) File(files fs.FS, name string) (Value, uint64, error) {
	if e, ok := p.entries[name]; ok && Unchanged(files, name) {
		if v, ok := e.value(); ok {
			return v, e.sum, nil
		}
	}
	data, err := ReadFile(files, name)
	if err != nil {
		return Value{}, 0, err
	}
	v, err := p.Read(name, data)
	return v, Sum(data), err
}

// Read returns the value of a file with the given content: from the pack if it
// holds that very content, or else by parsing it.
func (p Pack) Read(name string, data []byte) (Value, error) {
	if e, ok := p.entries[name]; ok && e.sum == Sum(data) {
		if v, ok := e.value(); ok {
			return v, nil
		}
	}
	return Parse(data)
}

// value decodes an entry; false where it is damaged.
func (e entry) value() (Value, bool) {
	r := reader{data: e.data}
	v := r.value(0)
	return v, r.err == nil && len(r.data) == 0
}

// Made returns what was made ahead of the files and packed with AppendMade; "" if
// there is none, or if the pack is not the program's own: what was made is not
// checked before it is used.
func (p Pack) Made(name string) string {
	if !p.ours {
		return ""
	}
	return p.entries[madeFrom+name].data
}

// madeFrom stands before the names of what is no file.
const madeFrom = "made: "

// AppendMade adds to a pack what was made ahead of its files.
func AppendMade(pack []byte, name, data string) []byte {
	pack = binary.AppendUvarint(appendText(pack, madeFrom+name), 0)
	return appendText(pack, data)
}

// Length is the length of a file, in bytes, of which a checksum was made.
func Length(sum uint64) int { return int(sum >> 32) }

// Build makes the pack of files by their names. A file that cannot be read is
// left out, to be reported when it is loaded.
func Build(files map[string][]byte) []byte {
	var out []byte
	for _, name := range slices.Sorted(maps.Keys(files)) {
		v, err := Parse(files[name])
		if err != nil {
			continue
		}
		out = appendText(out, name)
		out = binary.AppendUvarint(out, Sum(files[name]))
		out = appendText(out, string(appendValue(nil, v)))
	}
	return out
}

func appendText(out []byte, s string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(s))), s...)
}

func appendValue(out []byte, v Value) []byte {
	out = append(out, byte(v.Kind))
	out = binary.AppendUvarint(out, uint64(v.Line))
	out = binary.AppendUvarint(out, uint64(v.Col))
	switch v.Kind {
	case Scalar:
		return appendText(out, v.Text)
	case List, Map:
		out = binary.AppendUvarint(out, uint64(len(v.Items)))
		for _, item := range v.Items {
			out = appendValue(out, item)
		}
	case Null:
	}
	return out
}

// reader takes values from the front of what is left.
type reader struct {
	data string
	err  error
}

var errDamaged = errors.New("damaged pack")

func (r *reader) fail() { r.data, r.err = "", errDamaged }

func (r *reader) number() uint64 {
	n, shift := uint64(0), 0
	for i := range len(r.data) {
		b := r.data[i]
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			r.data = r.data[i+1:]
			return n
		}
		if shift += 7; shift > 63 {
			break
		}
	}
	r.fail()
	return 0
}

func (r *reader) text() string {
	n := r.number()
	if r.err != nil || n > uint64(len(r.data)) {
		r.fail()
		return ""
	}
	s := r.data[:n]
	r.data = r.data[n:]
	return s
}

func (r *reader) value(depth int) Value {
	if r.err != nil || len(r.data) == 0 || depth > MaxDepth { // damaged data must not exhaust the stack
		r.fail()
		return Value{}
	}
	v := Value{Kind: Kind(r.data[0])}
	r.data = r.data[1:]
	v.Line, v.Col = int32(r.number()), int32(r.number())
	switch v.Kind {
	case Scalar:
		v.Text = r.text()
	case List, Map:
		n := r.number()
		if n > uint64(len(r.data)) {
			r.fail()
			return Value{}
		}
		v.Items = make([]Value, n)
		for i := range v.Items {
			v.Items[i] = r.value(depth + 1)
		}
	case Null:
	default:
		r.fail()
	}
	return v
}
