package command

import (
	"strings"
	"testing"

	"swipewise/tree"
)

func TestLanguage(t *testing.T) {
	for _, c := range []struct {
		asked, env, system string
		want               tree.Lang
	}{
		{want: tree.ZH},
		{env: "LANG=zh_CN.UTF-8", want: tree.ZH},
		{env: "LANG=zh_TW", want: tree.ZH},
		{env: "LANG=en_US.UTF-8", want: tree.EN},
		{env: "LANG=de_DE.UTF-8", want: tree.EN},
		{env: "LANG=C", want: tree.ZH},
		{env: "LANG=C.UTF-8", want: tree.ZH},
		{env: "LANG=POSIX", want: tree.ZH},
		{env: "LANG=en_US LC_ALL=zh_CN", want: tree.ZH},
		{env: "LANG=zh_CN LC_MESSAGES=en_US", want: tree.EN},
		{env: "LC_MESSAGES=en_US LC_ALL=zh_CN", want: tree.ZH},
		{asked: "en", env: "LANG=zh_CN", want: tree.EN},
		{asked: "zh", env: "LANG=en_US", want: tree.ZH},
		{asked: "fr", env: "LANG=en_US", want: tree.EN},
		{system: "zh-CN", want: tree.ZH},
		{system: "en-US", want: tree.EN},
		{system: "en-US", env: "LANG=zh_CN", want: tree.ZH},
	} {
		env := map[string]string{}
		for _, e := range strings.Fields(c.env) {
			name, value, _ := strings.Cut(e, "=")
			env[name] = value
		}
		m := Machine{Env: func(name string) string { return env[name] }, Locale: func() string { return c.system }}
		if got := m.languageOf(c.asked); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
}

func TestAskedFor(t *testing.T) {
	for args, want := range map[string]string{
		"":                        "",
		"--lang en":               "en",
		"--lang=en":               "en",
		"diagnose 51 --lang en":   "en",
		"--lang zh --lang en":     "en",
		"--lang":                  "",
		"diagnose -- --lang en":   "",
		"--language en":           "",
		"--assets dir --lang=zh ": "zh",
	} {
		if got := askedFor("--lang", strings.Fields(args)); got != want {
			t.Errorf("%q: %q, want %q", args, got, want)
		}
	}
}
