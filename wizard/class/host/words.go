package host

import (
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
	Again    string `yaml:"again"`    // file, flag: how to go on after a break
	Address  string `yaml:"address"`  // who logs in at an address
	Recorded string `yaml:"recorded"` // file, program
}

// Bad says what is wrong with what was asked for, and what to do.
type Bad struct {
	Count      string `yaml:"count"`
	Set        string `yaml:"set"`
	Code       string `yaml:"code"`
	FarCode    string `yaml:"far-code"` // code, the least characters
	Port       string `yaml:"port"`
	ListenPort string `yaml:"listen-port"` // what was written
	Listen     string `yaml:"listen"`      // address, why
	Key        string `yaml:"key"`         // file, why
	NotKey     string `yaml:"not-key"`     // file
	NewKey     string `yaml:"new-key"`     // file, why
	Record     string `yaml:"record"`      // file, why
	Terminal   string `yaml:"terminal"`
	Folder     string `yaml:"folder"`
}

// Seats returns the words of the trainees' screens.
func Seats(w words.Pair[Words]) words.Pair[seat.Words] {
	return words.Part(w, func(w *Words) *seat.Words { return &w.Seat })
}

// Boards returns the words of the board.
func Boards(w words.Pair[Words]) words.Pair[board.Words] {
	return words.Part(w, func(w *Words) *board.Words { return &w.Board })
}
