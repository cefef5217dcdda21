package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"swipewise/wizard/disk"
	"swipewise/wizard/record"
)

// filesOf returns the files of attempts that were named: a folder stands for those
// in it, and a pattern for those that fit, since not every shell knows patterns.
// Nothing named is the file of this machine.
func (r *classRun) filesOf(args []string) ([]string, error) {
	if len(args) == 0 {
		own := record.Place(runtime.GOOS, r.m.Env)
		if _, err := os.Stat(own); err != nil {
			return nil, bad("%s", r.w.Bad.NoAttempts)
		}
		return []string{own}, nil
	}
	var out []string
	for _, arg := range args {
		pattern := arg
		info, err := os.Stat(arg)
		switch {
		case err == nil && !info.IsDir():
			out = append(out, arg)
			continue
		case err == nil:
			pattern = filepath.Join(arg, "*.jsonl")
		}
		found, _ := filepath.Glob(pattern) // what is no pattern is no file either
		if len(found) == 0 {
			return nil, bad(r.w.Bad.NoFile, oneLine(sanitize(arg)), r.w.Disk.Say(fs.ErrNotExist))
		}
		out = append(out, found...)
	}
	return out, r.notWritten(out)
}

// notWritten refuses to write over what is read, even when told to.
func (r *classRun) notWritten(files []string) error {
	for _, to := range []string{r.csv, r.out} {
		info, err := os.Stat(to)
		if to == "" || errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if slices.ContainsFunc(files, func(f string) bool {
			read, err := os.Stat(f)
			return err == nil && os.SameFile(read, info)
		}) {
			return bad(r.w.Bad.Exists, place(to))
		}
	}
	return nil
}

// mostTroubles is how many troubles of the files are told of.
const mostTroubles = 20

// read reads the attempts of files, and tells of the lines that it could not.
func (r *classRun) read(files []string) ([]record.Attempt, []record.Trouble, error) {
	var all []record.Attempt
	var troubles []record.Trouble
	for _, file := range files {
		attempts, wrong, err := r.readFile(file)
		if err != nil {
			return nil, nil, bad(r.w.Bad.NoFile, oneLine(sanitize(file)), r.w.Disk.Say(err))
		}
		all, troubles = append(all, attempts...), append(troubles, wrong...)
	}
	for _, t := range troubles[:min(mostTroubles, len(troubles))] {
		r.tell(r.words.Say(t, r.l))
	}
	if more := len(troubles) - mostTroubles; more > 0 {
		r.tell(fmt.Sprintf(r.w.Says.MoreTroubles, more))
	}
	if len(all) == 0 {
		return nil, nil, bad("%s", r.w.Bad.NoAttempts)
	}
	return record.Merge(all), troubles, nil
}

func (r *classRun) readFile(path string) ([]record.Attempt, []record.Trouble, error) {
	f, err := disk.Open(path, disk.Records)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = f.Close() }()
	return record.Read(f, path, r.m.Now())
}
