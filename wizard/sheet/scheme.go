package sheet

import "swipewise/tree"

// networkOf names the schemes whose tables of codes are known, each with its
// edition.
type networkOf struct {
	UnionPay    string `yaml:"unionpay"`
	UnionPayOld string `yaml:"unionpay-old"`
	ISO1987     string `yaml:"iso1987"`
	ISO1993     string `yaml:"iso1993"`
	Visa        string `yaml:"visa"`
	Mastercard  string `yaml:"mastercard"`
	Amex        string `yaml:"amex"`
	Advice      string `yaml:"mastercard-advice"`
	Australia   string `yaml:"au"`
}

// oldEdition is the scheme of the codes that the current UnionPay table dropped
// or changed.
const oldEdition = "unionpay-old"

// Network names whose code it is. A maker's own table goes by the maker's name,
// as the knowledge has it, with a capital.
func Network(w *Words, id string) string {
	switch id {
	case tree.DefaultScheme:
		return w.Of.UnionPay
	case oldEdition:
		return w.Of.UnionPayOld
	case "iso1987":
		return w.Of.ISO1987
	case "iso1993":
		return w.Of.ISO1993
	case "visa":
		return w.Of.Visa
	case "mastercard":
		return w.Of.Mastercard
	case "mastercard-advice":
		return w.Of.Advice
	case "amex":
		return w.Of.Amex
	case "au":
		return w.Of.Australia
	}
	return capital(id)
}
