package board

import "strings"

// digitRows is how many lines a large digit takes, and digitDots how many dots wide
// it is.
const (
	digitRows = 5
	digitDots = 3
)

// dots are the dots of a large digit, row by row, a space for none.
func dots(digit rune) string {
	return []string{
		"#### ## ## ####", " # ##  #  # ###", "###  #####  ###", "###  # ##  ####", "# ## ####  #  #",
		"####  ###  ####", "####  #### ####", "###  #  #  #  #", "#### ##### ####", "#### ####  ####",
	}[digit-'0']
}

// large writes digits so that they are read from the back row, each dot as two
// cells, or one where that is too wide. It returns nil for anything but digits and
// where there is no room at all.
func large(code, full string, width int) []string {
	if strings.Trim(code, "0123456789") != "" || code == "" {
		return nil
	}
	dot := 2
	if len(code)*(digitDots+1)*dot > width {
		dot = 1
	}
	if len(code)*(digitDots+1)*dot > width {
		return nil
	}
	out := make([]string, digitRows)
	for _, r := range code {
		all := dots(r)
		for row := range out {
			for _, d := range all[row*digitDots : (row+1)*digitDots] {
				if d == '#' {
					out[row] += strings.Repeat(full, dot)
				} else {
					out[row] += strings.Repeat(" ", dot)
				}
			}
			out[row] += strings.Repeat(" ", dot)
		}
	}
	return out
}
