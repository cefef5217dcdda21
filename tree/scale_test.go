package tree

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"swipewise/tree/doc"
)

// large makes knowledge of a given size, seeded: every cause speaks about some
// questions, has a message and two remedies.
func large(seed uint64, causes, questions int) fstest.MapFS {
	rng := rand.New(rand.NewPCG(seed, 3))
	files := small()
	put := func(name, text string) { files[name] = &fstest.MapFile{Data: []byte(text)} }
	for q := range questions {
		id := fmt.Sprintf("q%d", q)
		put("questions/"+id+".yaml", "id: "+id+"\ntext: {zh: 问, en: Ask}\ntopic: {zh: 问, en: ask}\nhow: {zh: 看, en: Look}\nseconds: 5\nanswers:\n"+
			"  - id: a\n    text: {zh: 甲, en: A}\n    background: .5\n  - id: b\n    text: {zh: 乙, en: B}\n    background: .3\n  - id: c\n    text: {zh: 丙, en: C}\n    background: .2\n")
	}
	remedies := 1 + causes*2/5
	for r := range remedies {
		id := fmt.Sprintf("r%d", r)
		put("remedies/"+id+".yaml", fmt.Sprintf("id: %s\ntitle: {zh: 做, en: Do}\nsteps:\n  - {zh: 做, en: Do}\nseconds: %d\nwho: clerk\n", id, 20+rng.IntN(200)))
	}
	var displays strings.Builder
	for c := range causes {
		id := fmt.Sprintf("device.c%d", c)
		fmt.Fprintf(&displays, "- id: d%d\n  branch: device\n  text: {zh: 显%d, en: Show %d}\n  sent: not-sent\n", c, c, c)
		put("causes/"+id+".yaml", fmt.Sprintf("id: %s\nshare: %d\nreaches: terminal\ntitle: {zh: 名, en: Name}\nexplain: {zh: 说, en: Why}\nsay: {zh: 讲, en: doc.Say}\navoid: {zh: 别, en: Not}\nwho: clerk\nprevent: {zh: 防, en: So}\nsources: [test]\nsigns:\n  display:\n    d%d: .4\n%sremedies:\n  r%d: .6\n  swap: .1\n",
			id, 5+rng.IntN(100), c, someSigns(rng, questions), rng.IntN(remedies)))
	}
	put("displays/many.yaml", displays.String())
	return files
}

func someSigns(rng *rand.Rand, questions int) string {
	var b strings.Builder
	for _, q := range rng.Perm(questions)[:min(8, questions)] {
		fmt.Fprintf(&b, "  q%d:\n    %c: %.2f\n", q, 'a'+rune(rng.IntN(3)), .5+.45*rng.Float64())
	}
	return b.String()
}

// withPack puts the files' pack beside them, as the shipped knowledge has it.
func withPack(files fstest.MapFS) fstest.MapFS {
	raw := map[string][]byte{}
	for name, f := range files {
		raw[name] = f.Data
	}
	files[doc.PackFile] = &fstest.MapFile{Data: doc.Build(raw)}
	return files
}

func TestLargeKnowledgeWalks(t *testing.T) {
	k, err := Load(large(1, 300, 60))
	if err != nil {
		t.Fatal(err)
	}
	s := NewSession(k)
	if _, err := s.Shows("d7", ""); err != nil {
		t.Fatal(err)
	}
	if st := s.Step(); st.Belief[0].Cause.ID != "device.c7" || st.Kind == Paid {
		t.Errorf("after d7 %s leads, and the step is %s", st.Belief[0].Cause.ID, st.Kind)
	}
}

func BenchmarkLarge(b *testing.B) {
	for _, causes := range []int{1000, 10000} {
		files := withPack(large(1, causes, 300))
		b.Run(fmt.Sprintf("load/%d", causes), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Load(files); err != nil {
					b.Fatal(err)
				}
			}
		})
		k, err := Load(files)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("step/%d", causes), func(b *testing.B) {
			b.ReportAllocs()
			s := NewSession(k)
			s.Guide()
			for b.Loop() {
				s.Step()
			}
		})
	}
}
