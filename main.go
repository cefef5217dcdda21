// Swipewise finds out why a card payment failed at the till, and what to do.
package main

import (
	"os"

	"swipewise/wizard/command"
)

func main() { os.Exit(command.Main(command.Here())) }
