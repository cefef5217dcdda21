// Simplified writes the table by which traditional Chinese characters become
// simplified ones: pairs of characters, one after the other. It is run by go
// generate; the table is OpenCC's, Apache License 2.0.
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/longbridgeapp/opencc"
)

// The characters that are looked up: the basic plane's Chinese ones.
const first, last = 0x3400, 0x9fff

func main() {
	if err := write("simplified.txt"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(name string) error {
	var b strings.Builder
	for _, table := range []string{"t2s", "tw2s", "hk2s"} {
		c, err := opencc.New(table)
		if err != nil {
			return err
		}
		for r := rune(first); r <= last; r++ {
			to, err := c.Convert(string(r))
			if err != nil {
				return err
			}
			pair := string(r) + to
			if to != string(r) && len([]rune(to)) == 1 && !strings.Contains(b.String(), pair) {
				b.WriteString(pair)
			}
		}
	}
	return os.WriteFile(name, []byte(b.String()), 0o644)
}
