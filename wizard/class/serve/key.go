package serve

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	gossh "golang.org/x/crypto/ssh"
)

// keyFile is the file of the host key.
const keyFile = "class_host_key"

// KeyPath returns where the host key is kept, in the folder of the program's data.
func KeyPath(dir string) string { return filepath.Join(dir, keyFile) }

// HostKey returns the host key that is kept in a file, as PEM, and its
// fingerprint. If there is none yet it is made; only the user may read it.
func HostKey(path string) (key []byte, fingerprint string, err error) {
	key, err = os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		key, err = makeKey(path)
	}
	if err != nil {
		return nil, "", err
	}
	signer, err := gossh.ParsePrivateKey(key)
	if err != nil {
		return nil, "", err
	}
	return key, gossh.FingerprintSHA256(signer.PublicKey()), nil
}

// makeKey makes a key and keeps it, under its name only once it is whole.
func makeKey(path string) ([]byte, error) {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	block, err := gossh.MarshalPrivateKey(private, "")
	if err != nil {
		return nil, err
	}
	key := pem.EncodeToMemory(block)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(filepath.Dir(path), keyFile) // only the user may read it
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.Remove(f.Name()) }()
	_, err = f.Write(key)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, err
	}
	return key, os.Rename(f.Name(), path)
}
