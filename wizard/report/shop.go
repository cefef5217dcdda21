package report

import (
	"swipewise/wizard/shop"
)

// ShopProfile is what is known of the shop: every field, empty where nothing is
// said.
type ShopProfile struct {
	File string         `json:"file"`
	Shop map[string]any `json:"shop"`
}

// Shop reports a profile and the file that it is kept in.
func Shop(p shop.Profile, path string) ShopProfile {
	out := ShopProfile{File: path, Shop: map[string]any{}}
	for _, f := range shop.Fields() {
		if f.Several() {
			out.Shop[string(f)] = listed(p.All(f))
		} else {
			out.Shop[string(f)] = p.Text(f)
		}
	}
	return out
}
