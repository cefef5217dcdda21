package sheet

import "swipewise/tree"

// networkOf names the networks whose tables of codes are known, each with its
// edition.
type networkOf struct {
	UnionPay    tree.Text `yaml:"unionpay"`
	UnionPayOld tree.Text `yaml:"unionpay-old"`
	ISO1987     tree.Text `yaml:"iso1987"`
	ISO1993     tree.Text `yaml:"iso1993"`
	Visa        tree.Text `yaml:"visa"`
	Mastercard  tree.Text `yaml:"mastercard"`
	Amex        tree.Text `yaml:"amex"`
	Advice      tree.Text `yaml:"mastercard-advice"`
	Australia   tree.Text `yaml:"au"`
}

// oldEdition is the network of the codes that the current UnionPay table dropped
// or changed.
const oldEdition = "unionpay-old"

// Network names whose code it is. A maker's own table goes by the maker's name,
// as the knowledge has it.
func Network(w Words, l tree.Lang, id string) string {
	switch id {
	case tree.DefaultNetwork:
		return w.Of.UnionPay.In(l)
	case oldEdition:
		return w.Of.UnionPayOld.In(l)
	case "iso1987":
		return w.Of.ISO1987.In(l)
	case "iso1993":
		return w.Of.ISO1993.In(l)
	case "visa":
		return w.Of.Visa.In(l)
	case "mastercard":
		return w.Of.Mastercard.In(l)
	case "mastercard-advice":
		return w.Of.Advice.In(l)
	case "amex":
		return w.Of.Amex.In(l)
	case "au":
		return w.Of.Australia.In(l)
	}
	return id
}
