package class

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestNameOf(t *testing.T) {
	for _, test := range []struct {
		given, want string
		err         error
	}{
		{"小李", "小李", nil},
		{"  Li  Lei ", "Li Lei", nil},
		{"a\x1b[31mb\u202ec\u2066\n", "a [31mbc", nil},
		{"", "", ErrNoName},
		{"\u2800", "", ErrNoName},
		{"\u2800\u00b7--...", "", ErrNoName},
		{"\u115f\u1160\uffa0", "", ErrNoName},
		{"😀", "", ErrNoName},
		{"7", "7", nil},
		{"৩", "৩", nil},
		{"\x00\x07\u200b\u202e", "", ErrNoName},
		{"\u3164\uFE0F", "", ErrNoName},
		{strings.Repeat("李", 10), strings.Repeat("李", 10), nil},
		{strings.Repeat("李", 11), "", ErrLongName},
		{strings.Repeat("x", 1<<20), "", ErrLongName},
		{"a" + strings.Repeat("\u0301", 200), "", ErrLongName},
		{"13800138000", "13800138***", nil},
		{"\xff\xfeLi", "Li", nil},
		{"=1+1", "=1+1", nil},
	} {
		got, err := NameOf(test.given)
		if got != test.want || !errors.Is(err, test.err) {
			t.Errorf("%.40q: %q, %v; want %q, %v", test.given, got, err, test.want, test.err)
		}
	}
}

func TestCodes(t *testing.T) {
	for range 100 {
		for near, digits := range map[bool]int{true: nearDigits, false: farDigits} {
			code, err := NewCode(near)
			if again, ok := ParseCode(code); err != nil || !ok || again != code || len(code) != digits {
				t.Fatalf("%q, %v", code, err)
			}
		}
	}
	for given, want := range map[string]bool{"482913": true, " 482 913": true, "482-913": true, "４８２９１３": true, "48291": false, "4829133": false, "": false, "482913\n": true} {
		if SameCode(given, "482913") != want {
			t.Errorf("%q: want %v", given, want)
		}
	}
	for given, want := range map[string]bool{"ab12": true, "abc": false, "加入码啊啊": false, strings.Repeat("1", 21): false, strings.Repeat(" ", 1<<20): false} {
		if _, ok := ParseCode(given); ok != want {
			t.Errorf("%.30q: want %v", given, want)
		}
	}
	if SameCode("", "") {
		t.Error("no code at all opens a class without one")
	}
}

func TestBucket(t *testing.T) {
	b := RateLimiter{Most: 2, PerSecond: 1}
	if !b.Full(noon) || !b.Take(1, noon) || !b.Take(1, noon) || b.Take(1, noon) || b.Used(noon) != 2 {
		t.Error("it does not hold two")
	}
	if later := noon.Add(time.Second); b.Used(later) != 1 || !b.Take(1, later) || b.Take(1, later) {
		t.Error("a second does not bring one")
	}
	if b.Take(1, noon) {
		t.Error("a clock that is put back brings one")
	}
	if b.Put(1); b.Used(noon) != 1 {
		t.Error("what is put back is not there")
	}
	b = RateLimiter{Most: 10, PerSecond: 5}
	if wait := b.Draw(10, noon); wait != 0 {
		t.Errorf("waits %v for what is there", wait)
	}
	if wait := b.Draw(10, noon); wait != 2*time.Second {
		t.Errorf("waits %v for ten at five a second", wait)
	}
}
