package report

import (
	"encoding/json"
	"io"
)

// Write writes a report as JSON, characters as they are.
func Write(to io.Writer, v any) error {
	e := json.NewEncoder(to)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
