package serve

import (
	"errors"
	"slices"
	"strings"

	gossh "golang.org/x/crypto/ssh"
)

// codesAConnection is how many codes may be tried on one connection: a client of
// OpenSSH asks three times.
const codesAConnection = 4

// modern returns what is agreed on with clients: nothing that rests on SHA-1, which
// the library still offers (RFC 9142, section 3; RFC 8332).
func modern() *gossh.ServerConfig {
	all := gossh.SupportedAlgorithms()
	old := func(name string) bool { return strings.Contains(name, "sha1") }
	return &gossh.ServerConfig{
		MaxAuthTries: codesAConnection,
		Config: gossh.Config{
			KeyExchanges: slices.DeleteFunc(all.KeyExchanges, old),
			Ciphers:      all.Ciphers,
			MACs:         slices.DeleteFunc(all.MACs, old),
		},
	}
}

// signerOf returns what signs with a host key, with SHA-2 where the key has a choice.
func signerOf(key []byte) (gossh.Signer, error) {
	signer, err := gossh.ParsePrivateKey(key)
	if err != nil || signer.PublicKey().Type() != gossh.KeyAlgoRSA {
		return signer, err
	}
	any, ok := signer.(gossh.AlgorithmSigner)
	if !ok {
		return nil, errors.New("the key signs with SHA-1 only")
	}
	return gossh.NewSignerWithAlgorithms(any, []string{gossh.KeyAlgoRSASHA512, gossh.KeyAlgoRSASHA256})
}
