//go:build load

package main

import (
	"fmt"
	"net"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/crypto/ssh"
)

// How many addresses of this machine guess, and how many honest trainees come.
const (
	guessers = 254
	honest   = 16
)

// dialFrom connects from an address of this machine, and gives a code.
func dialFrom(from net.IP, addr, name, given string, within time.Duration) (*ssh.Client, error) {
	d := net.Dialer{LocalAddr: &net.TCPAddr{IP: from}, Timeout: within}
	c, err := d.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	_ = c.SetDeadline(time.Now().Add(within))
	conn, channels, requests, err := ssh.NewClientConn(c, addr, &ssh.ClientConfig{
		User: name, Auth: []ssh.AuthMethod{ssh.Password(given)}, HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	})
	if err != nil {
		_ = c.Close()
		return nil, err
	}
	return ssh.NewClient(conn, channels, requests), nil
}

// attack guesses from many addresses for so long, with honest joins among them, from
// the same addresses.
func attack(addr string, lasts time.Duration) {
	var tried, in atomic.Int64
	end := time.Now().Add(lasts)
	var wg sync.WaitGroup
	for i := range guessers {
		wg.Go(func() {
			for n := 0; time.Now().Before(end); n++ {
				tried.Add(1)
				if client, err := dialFrom(net.IPv4(127, 0, 0, byte(i+1)), addr, "guess", fmt.Sprintf("%06d", (i*4001+n)%482913), time.Minute); err == nil {
					in.Add(1)
					_ = client.Close()
				}
			}
		})
	}
	time.Sleep(lasts / 4)
	took := make([]time.Duration, honest)
	failed := atomic.Int64{}
	for i := range honest {
		wg.Go(func() {
			at := time.Now()
			client, err := dialFrom(net.IPv4(127, 0, 0, byte(i*7+1)), addr, fmt.Sprint("honest ", i), code, time.Minute)
			if took[i] = time.Since(at); err != nil {
				failed.Add(1)
				fmt.Println("honest:", err)
				return
			}
			_ = client.Close()
		})
	}
	wg.Wait()
	slices.Sort(took)
	fmt.Printf("%d wrong codes were tried from %d addresses in %v, %d came in; of %d honest %d failed, the median was in after %v, the last after %v\n",
		tried.Load(), guessers, lasts, in.Load(), honest, failed.Load(), took[honest/2].Round(time.Millisecond), took[honest-1].Round(time.Millisecond))
}

// besiege opens connections that say nothing, and then lets honest trainees join.
func besiege(addr string, silent, addresses, honest int) {
	for i := range silent {
		d := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, 1, byte(i%addresses+1))}}
		if c, err := d.Dial("tcp", addr); err == nil {
			defer func() { _ = c.Close() }()
		}
	}
	var in atomic.Int64
	var wg sync.WaitGroup
	at := time.Now()
	for i := range honest {
		wg.Go(func() {
			client, err := dialFrom(net.IPv4(127, 0, 1, byte(i%addresses+1)), addr, fmt.Sprint("honest ", i), code, time.Minute)
			if err != nil {
				fmt.Println("honest:", err)
				return
			}
			in.Add(1)
			_ = client.Close()
		})
	}
	wg.Wait()
	fmt.Printf("%d silent connections from %d addresses, then %d of %d honest ones were in after %v\n", silent, addresses, in.Load(), honest, time.Since(at).Round(time.Millisecond))
}

// rename joins under ever new names for so long, with the code, while another trainee
// presses keys.
func rename(addr string, lasts time.Duration) error {
	other, err := join(addr, "other")
	if err != nil {
		return err
	}
	end := time.Now().Add(lasts)
	var names, in atomic.Int64
	var wg sync.WaitGroup
	wg.Go(func() { other.press(end) })
	for range 20 {
		wg.Go(func() {
			for time.Now().Before(end) {
				name := fmt.Sprint("name ", names.Add(1))
				client, err := dialFrom(net.IPv4(127, 0, 2, 1), addr, name, code, time.Minute)
				if err != nil {
					continue
				}
				session, err := client.NewSession()
				if err == nil && session.RequestPty("xterm", 24, 80, ssh.TerminalModes{}) == nil && session.Shell() == nil {
					in.Add(1)
				}
				_ = client.Close()
			}
		})
	}
	wg.Wait()
	slices.Sort(other.took)
	if len(other.took) == 0 {
		return fmt.Errorf("the other trainee was not served")
	}
	fmt.Printf("%d names were tried in %v, %d came in; of %d keys of another trainee %d were answered, the slowest after %v\n",
		names.Load(), lasts, in.Load(), other.keys, len(other.took), other.took[len(other.took)-1].Round(time.Millisecond))
	return nil
}
