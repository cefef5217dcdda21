package setup

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/shop"
)

// Words are the words of the profile, from words/setup.yaml.
type Words struct {
	Title   tree.Text   `yaml:"title"`
	Page    tree.Text   `yaml:"page"`
	Small   tree.Text   `yaml:"small"`
	What    tree.Text   `yaml:"what"`
	Comment tree.Text   `yaml:"comment"` // at the head of the file
	Keys    keyWords    `yaml:"keys"`
	Ask     fieldWords  `yaml:"ask"`
	Short   fieldWords  `yaml:"short"`
	Hint    hintWords   `yaml:"hint"`
	Option  optionWords `yaml:"option"`
	Fault   faultWords  `yaml:"fault"`
	Says    saysWords   `yaml:"says"`
	Bad     badWords    `yaml:"bad"`
}

type keyWords struct {
	Back  tree.Text `yaml:"back"`
	Leave tree.Text `yaml:"leave"`
	Pick  tree.Text `yaml:"pick"`
	Tick  tree.Text `yaml:"tick"`
	Space tree.Text `yaml:"space"`
	Next  tree.Text `yaml:"next"`
	Done  tree.Text `yaml:"done"`
}

type fieldWords struct {
	Connection     tree.Text `yaml:"connection"`
	Terminal       tree.Text `yaml:"terminal"`
	Tap            tree.Text `yaml:"tap"`
	Terminals      tree.Text `yaml:"terminals"`
	Till           tree.Text `yaml:"till"`
	Networks       tree.Text `yaml:"networks"`
	QRCode         tree.Text `yaml:"qr-code"`
	Cash           tree.Text `yaml:"cash"`
	Make           tree.Text `yaml:"make"`
	Acquirer       tree.Text `yaml:"acquirer"`
	Hotline        tree.Text `yaml:"hotline"`
	MerchantNumber tree.Text `yaml:"merchant-number"`
	TerminalNumber tree.Text `yaml:"terminal-number"`
}

// of names a field.
func (w fieldWords) of(f shop.Field) tree.Text {
	switch f {
	case shop.Connection:
		return w.Connection
	case shop.Terminal:
		return w.Terminal
	case shop.Tap:
		return w.Tap
	case shop.Terminals:
		return w.Terminals
	case shop.Till:
		return w.Till
	case shop.Networks:
		return w.Networks
	case shop.QRCode:
		return w.QRCode
	case shop.Cash:
		return w.Cash
	case shop.Make:
		return w.Make
	case shop.Acquirer:
		return w.Acquirer
	case shop.Hotline:
		return w.Hotline
	case shop.MerchantNumber:
		return w.MerchantNumber
	case shop.TerminalNumber:
		return w.TerminalNumber
	}
	return tree.Text{}
}

// hintWords say where to find what is asked for.
type hintWords struct {
	Networks       tree.Text `yaml:"networks"`
	Acquirer       tree.Text `yaml:"acquirer"`
	Hotline        tree.Text `yaml:"hotline"`
	MerchantNumber tree.Text `yaml:"merchant-number"`
	TerminalNumber tree.Text `yaml:"terminal-number"`
}

func (w hintWords) of(f shop.Field) tree.Text {
	return fieldWords{
		Networks: w.Networks, Acquirer: w.Acquirer, Hotline: w.Hotline,
		MerchantNumber: w.MerchantNumber, TerminalNumber: w.TerminalNumber,
	}.of(f)
}

type optionWords struct {
	Unsaid     tree.Text `yaml:"unsaid"`
	Cable      tree.Text `yaml:"cable"`
	Wifi       tree.Text `yaml:"wifi"`
	SIM        tree.Text `yaml:"sim"`
	PhoneLine  tree.Text `yaml:"phone-line"`
	Countertop tree.Text `yaml:"countertop"`
	Portable   tree.Text `yaml:"portable"`
	Reader     tree.Text `yaml:"reader"`
	One        tree.Text `yaml:"one"`
	Several    tree.Text `yaml:"several"`
	Alone      tree.Text `yaml:"alone"`
	Linked     tree.Text `yaml:"linked"`
	UnionPay   tree.Text `yaml:"unionpay"`
	Visa       tree.Text `yaml:"visa"`
	Mastercard tree.Text `yaml:"mastercard"`
	Amex       tree.Text `yaml:"amex"`
	JCB        tree.Text `yaml:"jcb"`
	Yes        tree.Text `yaml:"yes"`
	No         tree.Text `yaml:"no"`
}

// of names an option of any field; the empty one says nothing.
func (w optionWords) of(id string) tree.Text {
	return map[string]tree.Text{
		"": w.Unsaid, "cable": w.Cable, "wifi": w.Wifi, "sim": w.SIM, "phone-line": w.PhoneLine,
		"countertop": w.Countertop, "portable": w.Portable, "reader": w.Reader,
		"one": w.One, "several": w.Several, "alone": w.Alone, "linked": w.Linked,
		"unionpay": w.UnionPay, "visa": w.Visa, "mastercard": w.Mastercard, "amex": w.Amex, "jcb": w.JCB,
		"yes": w.Yes, "no": w.No,
	}[id]
}

type saysWords struct {
	Hello        tree.Text `yaml:"hello"`
	Now          tree.Text `yaml:"now"`
	Numbers      tree.Text `yaml:"numbers"`
	Wrong        tree.Text `yaml:"wrong"`
	Saved        tree.Text `yaml:"saved"`
	NothingSaved tree.Text `yaml:"nothing-saved"`
	NothingKnown tree.Text `yaml:"nothing-known"`
	Place        tree.Text `yaml:"place"`
	Sure         tree.Text `yaml:"sure"`
	Removed      tree.Text `yaml:"removed"`
	Kept         tree.Text `yaml:"kept"`
	Colon        tree.Text `yaml:"colon"`
	Comma        tree.Text `yaml:"comma"`
}

type badWords struct {
	Ended      tree.Text `yaml:"ended"`
	NoFolder   tree.Text `yaml:"no-folder"`
	NotWritten tree.Text `yaml:"not-written"`
	NotRemoved tree.Text `yaml:"not-removed"`
	Unsure     tree.Text `yaml:"unsure"`
	Both       tree.Text `yaml:"both"`
	Alone      tree.Text `yaml:"alone"`
}

func fill(t tree.Text, l tree.Lang, values ...any) string { return fmt.Sprintf(t.In(l), values...) }
