package tree

import "swipewise/tree/doc"

// Text is one text in both languages.
type Text = doc.Text

// Lang is a language that every text of the knowledge is written in.
type Lang = doc.Lang

// The two languages of the knowledge.
const (
	ZH = doc.ZH
	EN = doc.EN
)

// What is wrong with knowledge files, and where.
type (
	Fault    = doc.Fault
	Faults   = doc.Faults
	Position = doc.Position
)

// AsFaults returns the faults of an error of Load.
func AsFaults(err error) (Faults, bool) { return doc.AsFaults(err) }

// Nearest returns the known id that was probably meant, or "".
func Nearest(id string, known []string) string { return doc.Nearest(id, known) }
