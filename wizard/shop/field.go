package shop

// Field is one thing that a shop can say about itself.
type Field string

// The fields, in the order in which they are asked and written.
const (
	Connection     Field = "connection"
	Terminal       Field = "terminal"
	Tap            Field = "tap"
	Terminals      Field = "terminals"
	Till           Field = "till"
	Networks       Field = "networks"
	QRCode         Field = "qr-code"
	Cash           Field = "cash"
	Make           Field = "make"
	Acquirer       Field = "acquirer"
	Hotline        Field = "hotline"
	MerchantNumber Field = "merchant-number"
	TerminalNumber Field = "terminal-number"
)

// Fields returns all fields.
func Fields() []Field {
	return []Field{Connection, Terminal, Tap, Terminals, Till, Networks, QRCode, Cash, Make, Acquirer, Hotline, MerchantNumber, TerminalNumber}
}

// Options returns what a field can be; none for a text.
func (f Field) Options() []string {
	switch f {
	case Connection:
		return []string{"wifi", "sim", "cable", "phone-line"}
	case Terminal:
		return []string{"countertop", "portable", "reader"}
	case Terminals:
		return []string{"one", "several"}
	case Till:
		return []string{"alone", "linked"}
	case Networks:
		return []string{"unionpay", "visa", "mastercard", "amex", "jcb"}
	case Tap, QRCode, Cash:
		return []string{"yes", "no"}
	case Make, Acquirer, Hotline, MerchantNumber, TerminalNumber:
	}
	return nil
}

// Several reports whether a field can be more than one of its options.
func (f Field) Several() bool { return f == Networks }

// The least and the most digits of a number to call (ITU-T E.164: 15 at most), and the least
// characters of one that names a shop.
const (
	shortestPhone  = 3
	longestPhone   = 15
	shortestNumber = 4
)

// Longest returns the most characters of a text; 0 for a field with options.
func (f Field) Longest() int {
	switch f {
	case Make, Acquirer:
		return 40
	case Hotline, MerchantNumber:
		return 20
	case TerminalNumber:
		return 16
	case Connection, Terminal, Tap, Terminals, Till, Networks, QRCode, Cash:
	}
	return 0
}

// Check reports what is wrong with a value of a field, or None. An empty value
// says nothing and is always right.
func (f Field) Check(value string) Why {
	if value == "" {
		return None
	}
	if options := f.Options(); options != nil {
		for _, o := range options {
			if o == value {
				return None
			}
		}
		return NoOption
	}
	if why := unfit(value); why != None {
		return why
	}
	switch f {
	case Hotline:
		return checkHotline(value)
	case MerchantNumber, TerminalNumber:
		return checkNumber(value, f.Longest())
	case Make, Acquirer:
		return checkName(value)
	case Connection, Terminal, Tap, Terminals, Till, Networks, QRCode, Cash:
	}
	return None
}
