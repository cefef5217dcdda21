package shop

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"swipewise/wizard/disk"
)

// Path returns where the profile is kept in the user's folder of settings.
func Path(config string) string { return filepath.Join(config, "swipewise", "shop.yaml") }

// largest is the most bytes that a profile may have: no shop says more.
const largest = 16 << 10

// Load reads a profile. If there is no file, nothing is known, and that is no
// error. Any other error is a *Fault, and then nothing is known either.
func Load(path string) (Profile, error) {
	data, err := read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Profile{}, nil
	}
	if err != nil {
		return Profile{}, err
	}
	p, err := Parse(data)
	var fault *Fault
	if errors.As(err, &fault) {
		fault.Path = path
	}
	return p, err
}

// read reads a file that is no larger than a profile, and never waits for one
// that is none.
func read(path string) ([]byte, error) {
	data, err := disk.Read(path, largest)
	switch {
	case errors.Is(err, disk.ErrNoFile), errors.Is(err, disk.ErrTooLarge):
		return nil, &Fault{Path: path, Why: NoFile}
	case err != nil:
		return nil, &Fault{Path: path, Why: Closed, err: err}
	}
	return data, nil
}

// Save keeps the profile in a file that only the user can read. The file is whole
// at every moment: either as it was or as it is to be.
func (p Profile) Save(path, comment string) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path, dir = real, filepath.Dir(real) // a link stays a link
	}
	f, err := os.CreateTemp(dir, ".shop-*.yaml") // with 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(p.Write(comment))
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// Remove takes the file away. It reports whether there was one.
func Remove(path string) (bool, error) {
	err := os.Remove(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// Exists reports whether there is anything at the place of the file.
func Exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
