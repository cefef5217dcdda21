package tree

import (
	"slices"
	"strings"

	"swipewise/tree/doc"
)

// mostNamed is the most that the named answers of one question may sum to
// under a cause; what is above 1 is taken for rounding.
const mostNamed = 1.02

// link resolves what refers to something else, and checks what can only be
// seen when everything is read.
func (l *loader) link() {
	k := l.k
	sortedByID(k.causes, func(c *Cause) string {
		if c.ID == OtherCause {
			return "~"
		}
		return c.ID
	})
	sortedByID(k.questions, func(q *Question) string { return q.ID })
	sortedByID(k.remedies, func(r *Remedy) string { return r.ID })
	sortedByID(k.hazards, func(h *Hazard) string { return h.ID })
	sortedByID(k.rescues, func(r *Rescue) string { return r.ID })
	l.keyCodes()
	k.indexCodes()
	for _, c := range k.codes {
		l.linkCode(c)
	}
	for i, q := range k.questions {
		q.index = i
	}
	for i, r := range k.remedies {
		r.index = i
		l.linkRemedy(r)
	}
	for i, c := range k.causes {
		c.index = i
		l.activitySigns(c)
		l.linkCause(c)
	}
	for _, c := range l.cases {
		l.linkCase(c)
	}
	l.linkSame()
	l.checkWhole()
}

// keyCodes gives every code its key: the bare code to the row that a bare code
// means.
func (l *loader) keyCodes() {
	bare := map[string]bool{}
	for _, own := range []bool{true, false} {
		for _, c := range l.k.codes {
			if (c.Scheme == DefaultScheme) != own {
				continue
			}
			c.key = c.Scheme + ":" + c.Code
			if strings.HasPrefix(c.Scheme, DefaultScheme) && !bare[c.Code] {
				c.key = c.Code
				bare[c.Code] = true
			}
		}
	}
}

// linkCode gives a code that is the same evidence as another what is known of
// that one: who may have set it.
func (l *loader) linkCode(c *Code) {
	if c.As == "" {
		return
	}
	as := l.codeByKey(c.As)
	if as == nil || as.As != "" {
		l.Add(c.at, doc.Say("代码 %q 不能当成 %q", "code %q cannot be taken as %q", c.key, c.As), doc.Say("写一个自己有意思的代码", "name a code that stands for itself"))
		return
	}
	if len(c.ReturnedBy) == 0 {
		c.ReturnedBy = as.ReturnedBy
	}
}

func (l *loader) codeByKey(key string) *Code {
	for _, c := range l.k.codes {
		if c.key == key {
			return c
		}
	}
	return nil
}

func (l *loader) linkRemedy(r *Remedy) {
	if r.Is == "" {
		return
	}
	q := l.k.question[r.Is]
	if q == nil && l.unread[questionsDir] {
		return
	}
	if q == nil {
		l.Add(r.at, doc.Say("办法 %q 说它就是问题 %q，可是没有这个问题", "remedy %q is the act of unknown question %q", r.ID, r.Is), doc.Meant(r.Is, keys(l.k.question)))
		return
	}
	q.remedyID = r.ID
	for _, tag := range q.Does { // it is one act: what forbids the one forbids the other
		if !slices.Contains(r.Does, tag) {
			r.Does = append(r.Does, tag)
		}
	}
	r.Presumes = append(r.Presumes, q.Presumes...)
	if len(r.Activity) == 0 {
		r.Activity = q.Activity
	}
	if !slices.ContainsFunc(q.Answers, func(a Answer) bool { return a.Ends }) {
		l.Add(r.at, doc.Say("办法 %q 就是问题 %q，可是它没有一个回答写了 ends", "remedy %q is question %q, of which no answer ends", r.ID, r.Is), doc.Say("给那个问题的一个回答写 ends: true", "give the question an answer with ends: true"))
	}
}

func (l *loader) linkCause(c *Cause) {
	if l.Full() {
		return
	}
	for _, s := range c.signs {
		q := l.k.question[s.question]
		if q == nil {
			exists(l, questionsDir, aQuestion(), named{id: s.question, at: s.at}, l.k.question)
			continue
		}
		total := 0.0
		for _, a := range s.chances {
			total += a.chance
			l.linkSign(c, q, a)
		}
		if total > mostNamed {
			l.Add(s.at, doc.Say("%q 的可能性加起来是 %.2f", "the chances of %q sum to %.2f", s.question, total), doc.Say("加起来最多是 1", "let them sum to 1 at most"))
		}
	}
	for _, x := range c.cures {
		r := l.k.remedy[x.id]
		switch {
		case r == nil:
			exists(l, remediesDir, aRemedy(), x, l.k.remedy)
		case r.Is != "":
			l.Add(x.at, doc.Say("办法 %q 和问题 %q 是同一件事", "remedy %q is the act of question %q", x.id, r.Is), doc.Say("在 signs 的 %s 下面写可能性", "write the chance as a sign of %s", r.Is))
		}
	}
}

// linkSign checks one answer that a cause names.
func (l *loader) linkSign(c *Cause, q *Question, a named) {
	switch q.ID {
	case CodeQuestion:
		code := l.codeByKey(a.id)
		if code == nil {
			if l.unread[codesDir] {
				return
			}
			l.Add(a.at, doc.Say("没有代码 %q", "code %q is not defined", a.id), Text{})
			return
		}
		if code.Proves() > c.Reaches {
			l.Add(a.at, doc.Say("代码 %q 最近也要从 %s 来，可是请求最远只到 %s", "code %q comes from the %s at the nearest, but the request reaches only the %s", a.id, code.Proves(), c.Reaches),
				doc.Say("改 reaches:，或者去掉这个代码", "correct reaches: or take the code away"))
		}
		l.checkShare(c, a)
	case DisplayQuestion:
		exists(l, displaysDir, aDisplay(), a, l.k.display)
		l.checkShare(c, a)
	default:
		answer := q.Answer(a.id)
		if answer == nil {
			l.Add(a.at, lacksAnswer(q.ID, a.id), doc.Meant(a.id, answerIDs(q)))
		} else if answer.Neutral || answer.As != "" {
			l.Add(a.at, doc.Say("%[2]q 的回答 %[1]q 说明不了任何原因", "answer %q of %q says nothing about any cause", a.id, q.ID), doc.Say("去掉它", "take it away"))
		}
	}
}

// leastShare is the least share of a cause that a code or display names.
const leastShare = 5

func (l *loader) checkShare(c *Cause, a named) {
	if c.Share < leastShare {
		l.Add(a.at, doc.Say("有代码或消息指到原因 %q，它的 share 却只有 %g", "cause %q is named by a code or display but has share %g", c.ID, c.Share), doc.Say("share: 写 5 或者更大", "write share: 5 or more"))
	}
}

func answerIDs(q *Question) []string {
	out := []string{NotSure}
	for _, a := range q.Answers {
		out = append(out, a.ID)
	}
	return out
}

func (l *loader) linkCase(c casesAt) {
	if l.Full() {
		return
	}
	for _, r := range c.refs {
		q := l.k.question[r.Question]
		switch {
		case q == nil && l.unread[questionsDir]:
		case q == nil:
			l.Add(r.at, unknown(aQuestion(), r.Question), doc.Meant(r.Question, keys(l.k.question)))
		case q.ID == DisplayQuestion && l.k.display[r.Answer] == nil:
			if l.unread[displaysDir] {
				continue
			}
			l.Add(r.at, unknown(aDisplay(), r.Answer), doc.Meant(r.Answer, keys(l.k.display)))
		case q.ID == CodeQuestion && l.codeByKey(r.Answer) == nil:
			if !l.unread[codesDir] {
				l.Add(r.at, doc.Say("没有代码 %q", "code %q is not defined", r.Answer), Text{})
			}
		case !q.Opening && r.Answer != NotSure && q.Answer(r.Answer) == nil:
			l.Add(r.at, lacksAnswer(q.ID, r.Answer), doc.Meant(r.Answer, answerIDs(q)))
		}
	}
	for _, d := range c.displays {
		exists(l, displaysDir, aDisplay(), d, l.k.display)
	}
	for _, x := range c.codes {
		if l.codeByKey(x.id) == nil && !l.unread[codesDir] {
			l.Add(x.at, doc.Say("没有代码 %q", "code %q is not defined", x.id), Text{})
		}
	}
	for _, r := range c.remedies {
		exists(l, remediesDir, aRemedy(), r, l.k.remedy)
	}
	for _, x := range c.causes {
		exists(l, causesDir, Text{ZH: "原因", EN: "cause"}, x, l.k.cause)
	}
	for _, p := range c.presumes {
		exists(l, presumptionsFile, aPresumption(), p, l.k.presumed)
	}
	for _, a := range c.acts {
		if l.k.question[a.id] == nil {
			exists(l, remediesDir, aRemedy(), a, l.k.remedy)
		}
	}
	for _, q := range append(c.questions, c.demands...) {
		exists(l, questionsDir, aQuestion(), q, l.k.question)
	}
	for _, q := range c.demands {
		if !c.gate {
			continue // what is only wanted may be asked out of curiosity too
		}
		if known := l.k.question[q.id]; known != nil {
			known.lookUp = true
		}
	}
}

// exists reports an id that is not among those known, unless a file of its
// folder could not be read: then that file is the fault.
func exists[T any](l *loader, dir string, kind Text, n named, known map[string]*T) {
	if known[n.id] == nil && !l.unread[dir] && !l.Full() {
		l.Add(n.at, unknown(kind, n.id), doc.Meant(n.id, keys(known)))
	}
}

func aQuestion() Text { return Text{ZH: "问题", EN: "question"} }
func aRemedy() Text   { return Text{ZH: "办法", EN: "remedy"} }
func aDisplay() Text  { return Text{ZH: "消息", EN: "display"} }

func unknown(kind Text, id string) Text {
	return doc.Say("没有%[1]s %[3]q", "unknown %[2]s %[3]q", kind.ZH, kind.EN, id)
}

func lacksAnswer(question, answer string) Text {
	return doc.Say("问题 %q 没有回答 %q", "question %q has no answer %q", question, answer)
}

// checkWhole checks what concerns no single line: that the parts the model
// cannot do without are there, and that every question can be reached.
func (l *loader) checkWhole() {
	l.checkLike()
	switch {
	case l.unread[causesDir]:
	case len(l.k.causes) == 0:
		l.Add(Position{File: causesDir}, doc.Say("一个原因也没有", "there are no causes"), doc.Say("每个原因写一个文件", "add a file for each cause"))
	case l.k.cause[OtherCause] == nil:
		l.Add(Position{File: causesDir}, doc.Say("少了原因 %q", "the cause %q is missing", OtherCause), doc.Say("加上 causes/other.yaml", "add causes/other.yaml"))
	}
	for _, id := range []string{CodeQuestion, DisplayQuestion} {
		if l.k.question[id] == nil && !l.unread[questionsDir] {
			l.Add(Position{File: questionsDir}, doc.Say("少了问题 %q", "the question %q is missing", id), doc.Say("加上 questions/%s.yaml", "add questions/%s.yaml", id))
		}
	}
	l.checkCycles()
	l.checkSchemes()
	l.checkActivities()
	l.checkPresumed()
}

// checkSchemes reports an answer to whose code it is that is no scheme.
func (l *loader) checkSchemes() {
	q := l.k.question[SchemeQuestion]
	if q == nil {
		return
	}
	known := l.k.Schemes()
	for _, a := range q.Answers {
		if !slices.Contains(known, a.ID) && !l.unread[codesDir] {
			l.Add(q.at, doc.Say("%[2]q 的回答 %[1]q 不是哪个卡组织", "answer %q of %q is no network", a.ID, q.ID), doc.Meant(a.ID, known))
		}
	}
}
