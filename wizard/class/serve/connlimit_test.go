package serve

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/pem"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

// still is a clock that stands until a test moves it.
type still struct{ now time.Time }

func (s *still) Now() time.Time                       { return s.now }
func (s *still) After(time.Duration) <-chan time.Time { return nil }

// line is a connection from somewhere.
type line struct {
	net.Conn
	from string
}

func (l line) RemoteAddr() net.Addr {
	a, err := net.ResolveTCPAddr("tcp", l.from)
	if err != nil {
		panic(err)
	}
	return a
}

func (line) Close() error { return nil }

func doorOf(l Limits) (*connLimit, *still) {
	c := &still{now: time.Date(2026, 11, 28, 12, 0, 0, 0, time.UTC)}
	return newConnLimit(l, c), c
}

func TestPlaceOf(t *testing.T) {
	for from, want := range map[string][2]string{
		"192.168.1.77:22":           {"192.168.1.77", "192.168.1.0/24"},
		"[::ffff:192.168.1.77]:22":  {"192.168.1.77", "192.168.1.0/24"},
		"[2001:db8:1:2:3:4:5:6]:22": {"2001:db8:1:2::/64", "2001:db8:1:2::/64"},
		"[2001:db8:1:2:ffff::1]:22": {"2001:db8:1:2::/64", "2001:db8:1:2::/64"},
		"[fe80::1%lo]:22":           {"fe80::/64", "fe80::/64"},
	} {
		if address, block := addressOf(line{from: from}.RemoteAddr()); address != want[0] || block != want[1] {
			t.Errorf("%s comes from %s in %s", from, address, block)
		}
	}
}

// Who gives way: the silent before those who talk, the oldest first, those who
// guessed before those who did not, and never who knows the code while others wait.
// One block of addresses never takes the places of another.
func TestGivesWay(t *testing.T) {
	l := Usual(30)
	l.WaitAddress, l.WaitBlock, l.Wait = 3, 4, 6
	d, _ := doorOf(l)
	come := func(from string) (v, gives *limitedConn) {
		v = newLimitedConn(line{from: from}, d)
		_, gives = d.enter(v)
		if gives != nil {
			_ = gives.Close()
		}
		return v, gives
	}
	honest, _ := come("10.0.0.1:1")
	d.heardFrom(honest)
	old, _ := come("10.0.1.1:1")
	guesser, _ := come("10.0.1.2:1")
	d.heardFrom(guesser)
	d.wrong(guesser)
	knows, _ := come("10.0.1.3:1")
	d.heardFrom(knows)
	d.mu.Lock()
	knows.knows = true
	d.mu.Unlock()
	newer, _ := come("10.0.1.4:1")
	for i, want := range []*limitedConn{old, newer} {
		v, gives := come("10.0.1.5:1")
		if d.heardFrom(v); gives != want {
			t.Fatalf("the wrong one of the silent gave way at %d", i)
		}
	}
	if _, gives := come("10.0.1.6:1"); gives != guesser {
		t.Error("who guessed did not give way")
	}
	if v, gives := come("10.0.1.6:2"); gives == nil || gives.block == honest.block || gives == knows || gives == v {
		t.Error("the wrong one gave way")
	}
	if len(d.waiting) != 5 || !slices.Contains(d.waiting, honest) || !slices.Contains(d.waiting, knows) {
		t.Errorf("%d are waiting", len(d.waiting))
	}
	for range 100 { // from everywhere: places are bounded
		come("10.0.2.1:1")
		come("10.0.3.1:1")
	}
	if len(d.waiting) > l.Wait {
		t.Errorf("%d are waiting", len(d.waiting))
	}
}

// Addresses that are not connected are forgotten, so that many of them take no
// memory.
func TestForgets(t *testing.T) {
	d, c := doorOf(Usual(30))
	for i := range 3 * mostSources {
		v := newLimitedConn(line{from: net.IPv4(10, byte(i>>16), byte(i>>8), byte(i)).String() + ":1"}, d)
		d.enter(v)
		d.wrong(v)
		_ = v.Close()
		c.now = c.now.Add(time.Minute)
	}
	if len(d.from) > mostSources || len(d.waiting) != 0 {
		t.Errorf("%d are remembered, %d wait", len(d.from), len(d.waiting))
	}
}

// Next is who waited longest, where wrong codes from the same address count against
// them, but nobody is put off for ever; who is gone is left out.
func TestNext(t *testing.T) {
	d, c := doorOf(Usual(30))
	j := newCodeQueue(d.limits, d, c)
	plead := func(from string) *limitedConn {
		v := newLimitedConn(line{from: from}, d)
		d.enter(v)
		j.queue = append(j.queue, &waitingCode{conn: v, since: c.now})
		return v
	}
	guesser := plead("10.0.0.1:1")
	for range 100 {
		d.wrong(guesser)
	}
	neighbour := plead("10.0.0.1:2")
	c.now = c.now.Add(time.Second)
	clean := plead("10.0.0.2:1")
	left := plead("10.0.0.3:1")
	_ = left.Close()
	var got []*limitedConn
	for range 4 {
		got = append(got, j.next(c.now).conn)
	}
	if want := []*limitedConn{left, clean, guesser, neighbour}; !slices.Equal(got, want) {
		t.Errorf("came in the order %v", []int{slices.Index(want, got[0]), slices.Index(want, got[1]), slices.Index(want, got[2]), slices.Index(want, got[3])})
	}
	neighbour = plead("10.0.0.1:3")
	c.now = c.now.Add((worstRank + 1) * time.Second)
	plead("10.0.0.4:1")
	if j.next(c.now).conn != neighbour {
		t.Error("who waited long is not next")
	}
	j.right(neighbour)
	if d.wrongFrom(neighbour) != 0 {
		t.Error("a right code does not clear its address")
	}
}

// A key that can sign in several ways does it with SHA-2, whatever the client wants.
func TestSignsWithSHA2(t *testing.T) {
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	block, err := gossh.MarshalPrivateKey(private, "")
	if err != nil {
		t.Fatal(err)
	}
	signer, err := signerOf(pem.EncodeToMemory(block))
	if err != nil {
		t.Fatal(err)
	}
	many, ok := signer.(gossh.MultiAlgorithmSigner)
	if !ok || slices.Contains(many.Algorithms(), gossh.KeyAlgoRSA) {
		t.Errorf("signs with %v", signer)
	}
	config := modern()
	for _, name := range slices.Concat(config.KeyExchanges, config.MACs, config.Ciphers) {
		if strings.Contains(name, "sha1") {
			t.Errorf("offers %s", name)
		}
	}
	if len(config.KeyExchanges) < 3 || len(config.MACs) < 2 || !slices.Contains(config.KeyExchanges, "mlkem768x25519-sha256") {
		t.Errorf("offers only %v %v", config.KeyExchanges, config.MACs)
	}
}
