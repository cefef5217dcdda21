package find

import (
	"slices"
	"strings"
)

// enough is how much a wording must weigh to be believed inside a longer text.
const enough = 4

// within returns how much the heaviest wording of the entry inside a text
// weighs, 0 if there is none to be believed, and which one it is. A light
// wording must make up most of the text, unless it is a message that the text
// quotes; so must the wording of a code, which proves much. One English word is
// never enough, and a wording that the text denies is not there.
func (e entry) within(text []string) (weight, wording int) {
	whole := weigh(text)
	for i, words := range e.words {
		n := weigh(words)
		if n <= weight || len(words) < 2 {
			continue
		}
		for at := range places(text, words) {
			if most(n, whole) || e.hit.Kind != Code && n >= enough || e.hit.Kind == Message && quoted(text[:at]) {
				weight, wording = n, i
			}
		}
	}
	return weight, wording
}

// most reports whether a wording makes up most of a text: half of it, or two
// thirds if it is as short as 超时, which ends many messages.
func most(weight, whole int) bool {
	if weight < 3 {
		return 3*weight >= 2*whole
	}
	return 2*weight >= whole
}

// weigh tells how much words say: a Chinese character one, an English word two,
// a short one, as no or is, one.
func weigh(words []string) int {
	n := 0
	for _, w := range words {
		n++
		if len(w) > 3 && !chinese(w) {
			n++
		}
	}
	return n
}

// places yields where words follow each other in a text, not denied.
func places(text, words []string) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for at := 0; at+len(words) <= len(text) && len(words) > 0; at++ {
			if slices.Equal(text[at:at+len(words)], words) && !denied(text[:at]) && !yield(at) {
				return
			}
		}
	}
}

// denied reports whether what goes before denies what comes.
func denied(before []string) bool {
	return slices.ContainsFunc(before[max(0, len(before)-2):], oneOf("不 没 非 未 无 别 not no never isnt without"))
}

// quoted reports whether what goes before says that the terminal's words come:
// 提示, 显示, 报, 说, 出现, 写着.
func quoted(before []string) bool {
	return slices.ContainsFunc(before[max(0, len(before)-1):], oneOf("示 报 说 现 着 says saying shows reads displays"))
}

func oneOf(words string) func(string) bool {
	return func(w string) bool { return strings.Contains(" "+words+" ", " "+w+" ") }
}
