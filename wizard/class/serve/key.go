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

	"swipewise/wizard/disk"
)

// keyFile is the file of the host key.
const keyFile = "class_host_key"

// KeyPath returns where the host key is kept, in the folder of the program's data.
func KeyPath(dir string) string { return filepath.Join(dir, keyFile) }

// signFile is the file of the key that signs class records.
const signFile = "class_sign_key"

// SigningKeyPath returns where the key that signs class records is kept.
func SigningKeyPath(dir string) string { return filepath.Join(dir, signFile) }

// SigningKey returns the key that signs class records, kept like the host key. If
// there is none yet it is made, unless that is not wanted.
func SigningKey(path string, make bool) (ed25519.PrivateKey, error) {
	text, err := disk.Secret(path, disk.Key)
	if errors.Is(err, fs.ErrNotExist) && make {
		text, err = makeKey(path)
	}
	if err != nil {
		return nil, err
	}
	key, err := gossh.ParseRawPrivateKey(text)
	private, ok := key.(*ed25519.PrivateKey)
	if err != nil || !ok {
		return nil, errors.Join(ErrNoKey, err)
	}
	return *private, nil
}

// ErrNoKey is the error of a file that holds no host key.
var ErrNoKey = errors.New("no host key")

// HostKey returns the host key that is kept in a file, as PEM, and its
// fingerprint. If there is none yet it is made; only the user may read it, and one that
// others may read is not used.
func HostKey(path string) (key []byte, fingerprint string, err error) {
	key, err = disk.Secret(path, disk.Key)
	if errors.Is(err, fs.ErrNotExist) {
		key, err = makeKey(path)
	}
	if err != nil {
		return nil, "", err
	}
	signer, err := signerOf(key)
	if err != nil {
		return nil, "", errors.Join(ErrNoKey, err)
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
	return key, disk.Write(path, key, disk.How{Private: true})
}
