package sheet

import "swipewise/tree"

// pathWords name the stations and say what it proves to have got that far.
type pathWords struct {
	Heading string       `yaml:"heading"`
	Short   stationWords `yaml:"short"` // in the picture
	Full    stationWords `yaml:"full"`  // in a sentence
	Proves  stationWords `yaml:"proves"`
	Unknown string       `yaml:"unknown"`
}

// stationWords hold one text for each station.
type stationWords struct {
	Terminal string `yaml:"terminal"`
	Acquirer string `yaml:"acquirer"`
	Switch   string `yaml:"switch"`
	Issuer   string `yaml:"issuer"`
}

func (s stationWords) of(st tree.Station) string {
	switch st {
	case tree.Terminal:
		return s.Terminal
	case tree.Acquirer:
		return s.Acquirer
	case tree.Switch:
		return s.Switch
	case tree.Issuer:
		return s.Issuer
	case tree.NoStation:
	}
	return ""
}

// Path draws how far the request got, lit as far as is certain, and says it in
// words. Where nothing is certain there is nothing to draw, only the words: an
// unlit picture would claim that it never left the shop.
func Path(w *Words, st tree.Station, ascii bool) []Line {
	if st == tree.NoStation {
		return []Line{{Text: w.Path.Unknown}}
	}
	lit, dark := " ●──● ", " ○┄┄○ "
	if ascii {
		lit, dark = " *--* ", " o..o "
	}
	picture := w.Path.Short.of(tree.Terminal)
	for next := tree.Acquirer; next <= tree.Issuer; next++ {
		link := dark
		if next <= st {
			link = lit
		}
		picture += link + w.Path.Short.of(next)
	}
	return []Line{{Role: Strong, Text: picture}, {Text: w.Path.Proves.of(st)}}
}
