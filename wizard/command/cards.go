package command

import (
	"io/fs"
	"path"
	"strings"

	"swipewise/tree"
	"swipewise/tree/doc"
	"swipewise/wizard/mask"
)

// largestText is how many bytes of a file are looked at; none of the assets has a
// tenth of it.
const largestText = 4 << 20

// cardsIn reports the lines of a folder of assets that hold what is like a card
// number: what stands there is shown to everyone.
func cardsIn(upper fs.FS) tree.Faults {
	var faults tree.Faults
	_ = fs.WalkDir(upper, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".yaml" || !d.Type().IsRegular() { // what cannot be read is found when it is loaded
			return nil
		}
		if info, err := d.Info(); err != nil || info.Size() > largestText {
			return nil
		}
		data, _ := fs.ReadFile(upper, name)
		line := 0
		for text := range strings.Lines(string(data)) {
			if line++; mask.Card(text) {
				faults = append(faults, tree.Fault{
					File: name, Line: line, Col: 1,
					What: doc.Say("这里像是写了卡号", "this looks like a card number"), Hint: doc.Say("删掉它，谁都会看到", "take it out: everyone would see it"),
				})
			}
		}
		return nil
	})
	return faults
}
