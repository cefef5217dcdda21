package setup

import (
	"fmt"

	"swipewise/wizard/shop"
)

// Words are the words of the profile, from words/setup.yaml.
type Words struct {
	Title   string      `yaml:"title"`
	Page    string      `yaml:"page"`
	What    string      `yaml:"what"`
	Comment string      `yaml:"comment"` // at the head of the file
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
	Back  string `yaml:"back"`
	Leave string `yaml:"leave"`
	Next  string `yaml:"next"`
	Done  string `yaml:"done"`
}

type fieldWords struct {
	Connection     string `yaml:"connection"`
	Terminal       string `yaml:"terminal"`
	Tap            string `yaml:"tap"`
	Terminals      string `yaml:"terminals"`
	Till           string `yaml:"till"`
	Networks       string `yaml:"networks"`
	QRCode         string `yaml:"qr-code"`
	Cash           string `yaml:"cash"`
	Make           string `yaml:"make"`
	Acquirer       string `yaml:"acquirer"`
	Hotline        string `yaml:"hotline"`
	MerchantNumber string `yaml:"merchant-number"`
	TerminalNumber string `yaml:"terminal-number"`
}

// of names a field.
func (w fieldWords) of(f shop.Field) string {
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
	return ""
}

// hintWords say where to find what is asked for.
type hintWords struct {
	Networks       string `yaml:"networks"`
	Acquirer       string `yaml:"acquirer"`
	Hotline        string `yaml:"hotline"`
	MerchantNumber string `yaml:"merchant-number"`
	TerminalNumber string `yaml:"terminal-number"`
}

func (w hintWords) of(f shop.Field) string {
	return fieldWords{
		Networks: w.Networks, Acquirer: w.Acquirer, Hotline: w.Hotline,
		MerchantNumber: w.MerchantNumber, TerminalNumber: w.TerminalNumber,
	}.of(f)
}

type optionWords struct {
	Unsaid     string `yaml:"unsaid"`
	Cable      string `yaml:"cable"`
	Wifi       string `yaml:"wifi"`
	SIM        string `yaml:"sim"`
	PhoneLine  string `yaml:"phone-line"`
	Countertop string `yaml:"countertop"`
	Portable   string `yaml:"portable"`
	Reader     string `yaml:"reader"`
	One        string `yaml:"one"`
	Several    string `yaml:"several"`
	Alone      string `yaml:"alone"`
	Linked     string `yaml:"linked"`
	UnionPay   string `yaml:"unionpay"`
	Visa       string `yaml:"visa"`
	Mastercard string `yaml:"mastercard"`
	Amex       string `yaml:"amex"`
	JCB        string `yaml:"jcb"`
	Yes        string `yaml:"yes"`
	No         string `yaml:"no"`
}

// of names an option of any field; the empty one says nothing.
func (w optionWords) of(id string) string {
	return map[string]string{
		"": w.Unsaid, "cable": w.Cable, "wifi": w.Wifi, "sim": w.SIM, "phone-line": w.PhoneLine,
		"countertop": w.Countertop, "portable": w.Portable, "reader": w.Reader,
		"one": w.One, "several": w.Several, "alone": w.Alone, "linked": w.Linked,
		"unionpay": w.UnionPay, "visa": w.Visa, "mastercard": w.Mastercard, "amex": w.Amex, "jcb": w.JCB,
		"yes": w.Yes, "no": w.No,
	}[id]
}

type saysWords struct {
	Hello        string `yaml:"hello"`
	Now          string `yaml:"now"`
	Numbers      string `yaml:"numbers"`
	Wrong        string `yaml:"wrong"`
	Saved        string `yaml:"saved"`
	NothingSaved string `yaml:"nothing-saved"`
	NothingKnown string `yaml:"nothing-known"`
	Place        string `yaml:"place"`
	Sure         string `yaml:"sure"`
	Removed      string `yaml:"removed"`
	Kept         string `yaml:"kept"`
	Colon        string `yaml:"colon"`
	Comma        string `yaml:"comma"`
}

type badWords struct {
	Ended      string `yaml:"ended"`
	NoFolder   string `yaml:"no-folder"`
	NotWritten string `yaml:"not-written"`
	NotRemoved string `yaml:"not-removed"`
	Unsure     string `yaml:"unsure"`
	Both       string `yaml:"both"`
	Alone      string `yaml:"alone"`
}

func fill(text string, values ...any) string { return fmt.Sprintf(text, values...) }
