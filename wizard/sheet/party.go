package sheet

import "swipewise/tree"

// partyWords name the parties of a card payment.
type partyWords struct {
	Clerk      tree.Text `yaml:"clerk"`
	Cardholder tree.Text `yaml:"cardholder"`
	Issuer     tree.Text `yaml:"issuer"`
	Acquirer   tree.Text `yaml:"acquirer"`
	Support    tree.Text `yaml:"support"`
	Merchant   tree.Text `yaml:"merchant"`
	Network    tree.Text `yaml:"network"`
	Terminal   tree.Text `yaml:"terminal"`
}

// Party names the one who acts.
func Party(w Words, l tree.Lang, who tree.Who) string {
	p := w.Party
	switch who {
	case tree.Clerk:
		return p.Clerk.In(l)
	case tree.Cardholder:
		return p.Cardholder.In(l)
	case tree.IssuerParty:
		return p.Issuer.In(l)
	case tree.AcquirerParty:
		return p.Acquirer.In(l)
	case tree.SupportParty:
		return p.Support.In(l)
	case tree.MerchantParty:
		return p.Merchant.In(l)
	case tree.NetworkParty:
		return p.Network.In(l)
	case tree.TerminalMachine:
		return p.Terminal.In(l)
	}
	return string(who)
}
