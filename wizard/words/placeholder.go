package words

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// placeholder matches what fmt fills in, and %%. A blank after the percent sign
// is prose.
var placeholder = regexp.MustCompile(`%(?:\[(\d+)\])?[-+0]*\d*(?:\.\d+)?([a-zA-Z%])`)

// placeholders lists which value is filled in as what, in the order of the
// values: so two texts that name their values by number may order them
// differently.
func placeholders(s string) string {
	var out []string
	next, percents := 1, 0
	for _, m := range placeholder.FindAllStringSubmatch(s, -1) {
		if m[2] == "%" {
			percents++
			continue
		}
		if n, err := strconv.Atoi(m[1]); err == nil {
			next = n
		}
		out = append(out, strconv.Itoa(next)+m[2])
		next++
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), " ") + strings.Repeat(" %", percents)
}
