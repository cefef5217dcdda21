package tree

// ended is how often a call to the acquirer's hotline ends a failure that a party
// can solve; estimates. It can load keys and lift a block. It can tell a clerk what
// to do, and little more; and the customer's bank talks to the customer only.
func (w Who) ended() float64 {
	switch w {
	case AcquirerParty, SupportParty, NetworkParty:
		return 1
	case Cardholder, IssuerParty:
		return .5
	case Clerk, MerchantParty, TerminalMachine:
		return .3
	}
	return 1
}

// calling returns what a call costs in the end, in seconds, by Cause.index: the
// call, and what is still to come where it does not end the failure.
func (k *Knowledge) calling() []float64 {
	out := make([]float64, len(k.causes))
	for i, c := range k.causes {
		out[i] = k.costs.Support + (1-c.Who.ended())*k.costs.InVain
	}
	return out
}
