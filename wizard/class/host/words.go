package host

import (
	"swipewise/tree"
	"swipewise/wizard/class/board"
	"swipewise/wizard/class/seat"
	"swipewise/wizard/class/serve"
	"swipewise/wizard/words"
)

// Words are the words of a class, read from words/class.yaml.
type Words struct {
	Door  serve.Words `yaml:"door"`
	Seat  seat.Words  `yaml:"seat"`
	Board board.Words `yaml:"board"`
	Says  Says        `yaml:"says"`
	Bad   Bad         `yaml:"bad"`
}

// Says is what a trainer is told beside the board.
type Says struct {
	Again    tree.Text `yaml:"again"`    // file, flag: how to go on after a break
	Address  tree.Text `yaml:"address"`  // who logs in at an address
	Recorded tree.Text `yaml:"recorded"` // file, program
}

// Bad says what is wrong with what was asked for, and what to do.
type Bad struct {
	Count    tree.Text `yaml:"count"`
	Set      tree.Text `yaml:"set"`
	Code     tree.Text `yaml:"code"`
	FarCode  tree.Text `yaml:"far-code"` // code, the least characters
	Port     tree.Text `yaml:"port"`
	Listen   tree.Text `yaml:"listen"`  // address, why
	Key      tree.Text `yaml:"key"`     // file, why
	NotKey   tree.Text `yaml:"not-key"` // file
	NewKey   tree.Text `yaml:"new-key"` // file, why
	Record   tree.Text `yaml:"record"`  // file, why
	Terminal tree.Text `yaml:"terminal"`
	Folder   tree.Text `yaml:"folder"`
}

// Seats returns the words of the trainees' screens.
func Seats(w words.Pair[Words]) words.Pair[seat.Words] {
	return words.Part(w, func(w *Words) *seat.Words { return &w.Seat })
}

// Boards returns the words of the board.
func Boards(w words.Pair[Words]) words.Pair[board.Words] {
	return words.Part(w, func(w *Words) *board.Words { return &w.Board })
}
