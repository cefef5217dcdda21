//go:build load

package main

import (
	"os"
	"os/signal"
	"runtime/pprof"
)

// profiled runs the server and writes where its time went, once it is interrupted.
func profiled(file string, run func() error) error {
	if file == "" {
		return run()
	}
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- run() }()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	select {
	case err = <-ended:
	case <-stop:
	}
	pprof.StopCPUProfile()
	_ = f.Close()
	return err
}
