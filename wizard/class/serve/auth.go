package serve

import (
	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"

	"swipewise/wizard/class"
)

// password takes the join code as a password.
func (s *Server) password(ctx ssh.Context, typed string) bool {
	v, ok := ctx.Value(connKey{}).(*limitedConn)
	if !ok || !s.codes.wait(v) {
		return false
	}
	if class.SameCode(typed, s.o.Code) {
		s.codes.right(v)
		return true
	}
	s.conns.wrong(v)
	s.o.Room.WrongCode(v.address, s.codes.slows())
	return false
}

// askCode asks for the join code by its name, as clients do that let the server
// ask.
func (s *Server) askCode(ctx ssh.Context, ask gossh.KeyboardInteractiveChallenge) bool {
	answers, err := ask("", "", []string{s.o.Words.Prompt + " "}, []bool{true})
	return err == nil && len(answers) == 1 && s.password(ctx, answers[0])
}
