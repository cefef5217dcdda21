package command

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"slices"
	"strings"

	"swipewise/wizard/disk"
	"swipewise/wizard/record"
	"swipewise/wizard/record/xapi"
)

// The environment in which a learning record store is told of: what must not stand on a
// command line, and under which address names are unique.
const (
	lrsKey    = "SWIPEWISE_LRS_KEY"
	lrsSecret = "SWIPEWISE_LRS_SECRET"
	xapiHome  = "SWIPEWISE_XAPI_HOME"
)

// errUnsent ends a run that could not bring everything to the store; it was told of.
var errUnsent = errors.Join(errUntraced, errors.New("not everything was delivered"))

// statements writes attempts as xAPI statements to a file, and brings them to a store,
// if either was asked for. What was delivered is noted beside the record, so that the
// next run sends the rest.
func (r *classRun) statements(ctx context.Context, all []record.Attempt, file string) error {
	if r.xapi == "" && r.lrs == "" {
		return nil
	}
	out := xapi.Statements(all, xapi.Source{Home: r.m.Env(xapiHome), Platform: name + " " + version})
	if r.xapi != "" {
		text, err := json.MarshalIndent(out, "", "  ")
		if err != nil {
			return err
		}
		text = append(text, '\n')
		if err := r.writeFile(r.xapi, r.force, text); err != nil {
			return err
		}
		r.tell(fmt.Sprintf(r.w.Says.Written, place(r.xapi), kilobytes(text)))
	}
	if r.lrs == "" {
		return nil
	}
	return r.send(ctx, out, file+".sent")
}

// send brings to the store what is not noted as delivered yet.
func (r *classRun) send(ctx context.Context, all []xapi.Statement, noted string) error {
	if u, err := url.Parse(r.lrs); err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return bad(r.w.Bad.LRS, oneLine(sanitize(r.lrs)))
	}
	text, err := disk.Read(noted, disk.Records)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return bad(r.w.Bad.NoFile, oneLine(sanitize(noted)), r.w.Disk.Say(err))
	}
	sent := strings.Fields(string(text))
	all = slices.DeleteFunc(all, func(s xapi.Statement) bool { return slices.Contains(sent, s.ID) })
	store := xapi.Store{URL: r.lrs, Key: r.m.Env(lrsKey), Secret: r.m.Env(lrsSecret)}
	left, sending := store.Send(ctx, all)
	for _, s := range all {
		if !slices.ContainsFunc(left, func(l xapi.Statement) bool { return l.ID == s.ID }) {
			sent = append(sent, s.ID)
		}
	}
	if err := disk.Write(noted, []byte(strings.Join(sent, "\n")+"\n"), disk.How{Private: true, Over: true}); err != nil {
		return bad(r.w.Bad.Unwritable, place(noted), r.w.Disk.Say(err))
	}
	r.tell(fmt.Sprintf(r.w.Says.Sent, len(all)-len(left), len(all)))
	if len(left) > 0 {
		r.tell(fmt.Sprintf(r.w.Says.Unsent, len(left), oneLine(sanitize(sending.Error()))))
		return errUnsent
	}
	return nil
}
