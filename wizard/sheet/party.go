package sheet

import "swipewise/tree"

// partyWords name the parties of a card payment.
type partyWords struct {
	Clerk      string `yaml:"clerk"`
	Cardholder string `yaml:"cardholder"`
	Issuer     string `yaml:"issuer"`
	Acquirer   string `yaml:"acquirer"`
	Support    string `yaml:"support"`
	Merchant   string `yaml:"merchant"`
	Network    string `yaml:"network"`
	Terminal   string `yaml:"terminal"`
}

// Party names the one who acts.
func Party(w *Words, who tree.Who) string {
	p := w.Party
	switch who {
	case tree.Clerk:
		return p.Clerk
	case tree.Cardholder:
		return p.Cardholder
	case tree.IssuerParty:
		return p.Issuer
	case tree.AcquirerParty:
		return p.Acquirer
	case tree.SupportParty:
		return p.Support
	case tree.MerchantParty:
		return p.Merchant
	case tree.NetworkParty:
		return p.Network
	case tree.TerminalMachine:
		return p.Terminal
	}
	return string(who)
}
