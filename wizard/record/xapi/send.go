package xapi

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// Store is a learning record store. It keeps nothing and may be shared.
type Store struct {
	URL      string // its endpoint, without /statements
	Key      string // of its basic authentication; empty for none
	Secret   string
	Client   *http.Client
	Attempts int                                        // how often one batch is tried; mostTries if 0
	Wait     func(ctx context.Context, d time.Duration) // between them; sleeps if nil
}

const (
	batch     = 50
	mostTries = 6
	firstWait = time.Second // doubled after each failure
)

// ErrRefused says that the store does not take what it was given: trying again would
// not help.
var ErrRefused = errors.New("the store refuses it")

// Send brings statements to the store, batch by batch, each tried again until it is
// taken. It returns those that were not delivered, in their order, with the last
// reason: they are to be sent again later. A statement that the store has already is
// delivered.
func (s Store) Send(ctx context.Context, all []Statement) (left []Statement, err error) {
	for from := 0; from < len(all); from += batch {
		part := all[from:min(from+batch, len(all))]
		if e := s.deliver(ctx, part); e != nil {
			left, err = append(left, part...), e
		}
	}
	return left, err
}

// deliver tries one batch until it is taken.
func (s Store) deliver(ctx context.Context, part []Statement) (err error) {
	tries, wait := s.Attempts, firstWait
	if tries == 0 {
		tries = mostTries
	}
	for i := range tries {
		if err = s.post(ctx, part); err == nil || errors.Is(err, ErrRefused) || ctx.Err() != nil {
			return err
		}
		if i < tries-1 {
			s.pause(ctx, wait)
			wait *= 2
		}
	}
	return err
}

func (s Store) pause(ctx context.Context, d time.Duration) {
	if s.Wait != nil {
		s.Wait(ctx, d)
		return
	}
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// post sends one batch once.
func (s Store) post(ctx context.Context, part []Statement) error {
	text, err := json.Marshal(part)
	if err != nil {
		return err
	}
	to := strings.TrimSuffix(s.URL, "/") + "/statements"
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, to, bytes.NewReader(text))
	if err != nil {
		return errors.Join(ErrRefused, err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Experience-API-Version", Version)
	if s.Key != "" {
		req.SetBasicAuth(s.Key, s.Secret)
	}
	client := s.Client
	if client == nil {
		client = &http.Client{Timeout: 30 * time.Second}
	}
	answer, err := client.Do(req)
	if err != nil {
		return err
	}
	_ = answer.Body.Close()
	switch code := answer.StatusCode; {
	case code/100 == 2, code == http.StatusConflict && len(part) == 1: // it has that one already
		return nil
	case code == http.StatusConflict: // it has one of them: each by itself
		for _, one := range part {
			if err := s.deliver(ctx, []Statement{one}); err != nil {
				return err
			}
		}
		return nil
	case code == http.StatusTooManyRequests || code == http.StatusRequestTimeout || code/100 == 5:
		return fmt.Errorf("%s", answer.Status)
	}
	return errors.Join(ErrRefused, fmt.Errorf("%s", answer.Status))
}
