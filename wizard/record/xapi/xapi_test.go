package xapi

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"regexp"
	"sync"
	"testing"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

func attempts(n int) []record.Attempt {
	var out []record.Attempt
	for i := range n {
		out = append(out, record.Attempt{
			ID: fmt.Sprintf("attempt-%d", i), Name: "小李", Lang: tree.ZH, Set: "7F3K", Number: i%6 + 1, Level: record.Free, State: record.Done,
			At: time.Date(2026, 11, 22, 12, i, 0, 0, time.UTC), Took: 61_500, Truth: "card.expired", Verdict: drill.Verdict{Cause: "card.expired"},
			Score: &drill.Score{Points: 85, Passed: i%2 == 0, Seconds: 80}, Staff: record.Staff{Number: "0042", Site: "人民路"}, Trainer: "王老师",
		})
	}
	return out
}

// A statement has what the specification demands, in the forms that it demands: UUIDs,
// IRIs, language maps, RFC 3339, ISO 8601, a scaled score from 0 to 1, exactly one
// identifier of an actor.
func TestStatementsFollowTheSpecification(t *testing.T) {
	uuids := regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	iri, duration := regexp.MustCompile(`^https?://[^ ]+$`), regexp.MustCompile(`^PT[0-9]+(\.[0-9]{1,2})?S$`)
	known := map[string]bool{"id": true, "actor": true, "verb": true, "object": true, "result": true, "context": true, "timestamp": true}
	seen := map[string]bool{}
	for _, s := range Statements(append(attempts(4), record.Attempt{ID: "open", State: record.Open}), Source{}) {
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var fields map[string]any
		if err := json.Unmarshal(text, &fields); err != nil {
			t.Fatal(err)
		}
		for key := range fields {
			if !known[key] {
				t.Errorf("%s is no field of a statement", key)
			}
		}
		_, at := time.Parse(time.RFC3339, s.Timestamp)
		switch {
		case !uuids.MatchString(s.ID) || seen[s.ID]:
			t.Errorf("id %q", s.ID)
		case at != nil, !iri.MatchString(s.Verb.ID), !iri.MatchString(s.Object.ID), !iri.MatchString(s.Object.Definition.Type), !iri.MatchString(s.Actor.Account.HomePage):
			t.Errorf("%s", text)
		case s.Actor.Type != "Agent" || s.Actor.Account.Name != "0042" || s.Context.Instructor.Name != "王老师":
			t.Errorf("%+v", s.Actor)
		case !duration.MatchString(s.Result.Duration) || s.Result.Score.Scaled != .85 || s.Result.Score.Raw > s.Result.Score.Max:
			t.Errorf("%+v", s.Result)
		}
		for key := range s.Context.Extensions {
			if !iri.MatchString(key) {
				t.Errorf("extension %q", key)
			}
		}
		seen[s.ID] = true
	}
	if len(seen) != 4 {
		t.Errorf("%d statements", len(seen))
	}
}

// lrs is a small store that fails half of the time: before it keeps something, or
// after, so that it is sent again.
type lrs struct {
	mu   sync.Mutex
	rng  *rand.Rand
	kept map[string]int
}

func (l *lrs) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var all []Statement
	key, secret, _ := r.BasicAuth()
	if r.URL.Path != "/xapi/statements" || r.Header.Get("X-Experience-API-Version") == "" || json.NewDecoder(r.Body).Decode(&all) != nil || key != "key" || secret != "secret" {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if l.rng.IntN(4) == 0 {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	for _, s := range all {
		if l.kept[s.ID] > 0 {
			w.WriteHeader(http.StatusConflict)
			return
		}
	}
	for _, s := range all {
		l.kept[s.ID]++
	}
	if l.rng.IntN(3) == 0 { // it has them, and the answer is lost
		w.WriteHeader(http.StatusBadGateway)
	}
}

// Everything is delivered once, whatever fails on the way; and where it cannot be, what
// is left is returned.
func TestEverythingIsDeliveredOnce(t *testing.T) {
	waited := 0
	for seed := range uint64(20) {
		l := &lrs{rng: rand.New(rand.NewPCG(seed, 1)), kept: map[string]int{}}
		server := httptest.NewServer(l)
		s := Store{URL: server.URL + "/xapi/", Key: "key", Secret: "secret", Client: server.Client(), Attempts: 40, Wait: func(context.Context, time.Duration) { waited++ }}
		left, err := s.Send(context.Background(), Statements(attempts(120), Source{}))
		server.Close()
		if len(left) > 0 || err != nil || len(l.kept) != 120 {
			t.Fatalf("seed %d: %d left, %d kept, %v", seed, len(left), len(l.kept), err)
		}
		for id, n := range l.kept {
			if n != 1 {
				t.Errorf("%s is kept %d times", id, n)
			}
		}
	}
	if waited == 0 {
		t.Error("nothing ever failed")
	}
	refusing := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusUnauthorized) }))
	defer refusing.Close()
	if left, err := (Store{URL: refusing.URL, Client: refusing.Client()}).Send(context.Background(), Statements(attempts(60), Source{})); len(left) != 60 || err == nil {
		t.Errorf("%d left, %v", len(left), err)
	}
}
