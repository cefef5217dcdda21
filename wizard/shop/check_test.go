package shop

import "testing"

func TestChecks(t *testing.T) {
	for _, c := range []struct {
		field Field
		value string
		want  Why
	}{
		{Hotline, "95516", None},
		{Hotline, "400-820 8888", None},
		{Hotline, "+86 (21) 5036-2999", None},
		{Hotline, "", None},
		{Hotline, "12", BadHotline},
		{Hotline, "call us", BadHotline},
		{Hotline, "400-820-8888 ext 12345", BadHotline},
		{Hotline, "123456789012345678901", BadHotline},
		{Hotline, "008613800138000", None},
		{Hotline, "0086138001380001", BadHotline},
		{Hotline, "6228480402564890018", Card},
		{Hotline, "4111 1111 1111 1111", Card},
		{Hotline, "3782-822463-10005", Card},
		{Hotline, "955\n16", Control},
		{MerchantNumber, "898110058120001", None},
		{MerchantNumber, "308110058120003", None}, // passes as a check digit, and is no card
		{MerchantNumber, "123", BadNumber},
		{MerchantNumber, "123456789012345678901", BadNumber},
		{MerchantNumber, "8981-1005", BadNumber},
		{MerchantNumber, "6222021234567894", Card},
		{MerchantNumber, "378282246310005", Card},
		{MerchantNumber, "30569309025904", Card},
		{TerminalNumber, "01234567", None},
		{TerminalNumber, "A1234567", None},
		{TerminalNumber, "123", BadNumber},
		{TerminalNumber, "12345678901234567", BadNumber},
		{TerminalNumber, "4222222222222", Card},
		{MerchantNumber, "P4111111111111111", Card},
		{MerchantNumber, "4111x1111x1111x1111", Card},
		{MerchantNumber, "9941111111111111111", Card},
		{Hotline, "４１１１１１１１１１１１１１１１", Card},
		{Make, "P4111111111111111", Card},
		{Acquirer, "四一一一，一一一一，一一一一，一一一一", Card},
		{Acquirer, "4111/1111/1111/1111", Card},
		{MerchantNumber, "898320153110001", None},
		{TerminalNumber, "终端12345", BadNumber},
		{Acquirer, "银联商务", None},
		{Acquirer, "中国工商银行 95588", None},
		{Acquirer, "acct 123456789", Card},
		{Acquirer, "A name that is rather longer than any name", TooLong},
		{Make, "\x1b[31mred", Control},
		{Make, "abc\u202edef", Control},
		{Make, "\xff", NoUTF8},
		{Connection, "wifi", None},
		{Connection, "wlan", NoOption},
		{Networks, "visa", None},
	} {
		if got := c.field.Check(c.value); got != c.want {
			t.Errorf("%s %q: fault %d, want %d", c.field, c.value, got, c.want)
		}
	}
}

func TestTidy(t *testing.T) {
	if got := Tidy("　９５５１６ "); got != "95516" {
		t.Errorf("%q", got)
	}
}
