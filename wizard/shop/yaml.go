package shop

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"swipewise/tree/doc"
)

// Parse reads the content of a profile. The error is a *Fault.
func Parse(data []byte) (Profile, error) {
	switch {
	case len(data) > largest:
		return Profile{}, &Fault{Why: NoFile}
	case !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0:
		return Profile{}, &Fault{Why: NoUTF8}
	case nothing(data):
		return Profile{}, nil
	}
	v, err := doc.Parse(data)
	var bad *doc.Error
	switch {
	case errors.As(err, &bad):
		return Profile{}, &Fault{Why: NoYAML, Line: bad.Line}
	case v.Kind == doc.Null:
		return Profile{}, nil
	case v.Kind != doc.Map:
		return Profile{}, &Fault{Why: NoYAML, Line: int(v.Line)}
	}
	return profileOf(v)
}

// nothing reports whether there is no more than comments.
func nothing(data []byte) bool {
	for line := range strings.Lines(strings.TrimPrefix(string(data), "\ufeff")) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") && line != "---" {
			return false
		}
	}
	return true
}

func profileOf(v doc.Value) (Profile, error) {
	var p Profile
	for i := range len(v.Items) / 2 {
		key, value := v.Pair(i)
		f := Field(key.Text)
		if !slices.Contains(Fields(), f) {
			return Profile{}, &Fault{Why: NoField, Line: int(key.Line), Value: key.Text}
		}
		values, ok := textsOf(*value)
		if !ok {
			return Profile{}, &Fault{Why: NoText, Line: int(key.Line), Field: f}
		}
		next, err := p.With(f, values...)
		var fault *Fault
		if errors.As(err, &fault) {
			fault.Line = int(key.Line)
			return Profile{}, fault
		}
		p = next
	}
	return p, nil
}

func textsOf(v doc.Value) ([]string, bool) {
	switch v.Kind {
	case doc.Null:
		return nil, true
	case doc.Scalar:
		return []string{v.Text}, true
	case doc.List:
		var out []string
		for _, e := range v.Items {
			if e.Kind != doc.Scalar {
				return nil, false
			}
			out = append(out, e.Text)
		}
		return out, true
	case doc.Map:
	}
	return nil, false
}

// Write returns the content of the file, below a comment of one or more lines.
// Only what is known is written.
func (p Profile) Write(comment string) []byte {
	var b strings.Builder
	for line := range strings.Lines(comment) {
		b.WriteString("# " + strings.TrimSpace(line) + "\n")
	}
	for _, f := range Fields() {
		var quoted []string
		for _, v := range p.values[f] {
			quoted = append(quoted, strconv.Quote(v))
		}
		switch {
		case len(quoted) == 0:
		case f.Several():
			fmt.Fprintf(&b, "%s: [%s]\n", f, strings.Join(quoted, ", "))
		default:
			fmt.Fprintf(&b, "%s: %s\n", f, quoted[0])
		}
	}
	return []byte(b.String())
}
