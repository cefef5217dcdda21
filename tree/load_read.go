package tree

import (
	"strings"

	"swipewise/tree/doc"
)

// mostShare is the most of 10,000 failures that one cause can make up.
const mostShare = 10000

func (l *loader) readCause(n doc.Node) {
	f := n.Fields("id", "share", "reaches", "title", "explain", "people-say", "signs", "remedies", "say", "avoid", "who", "prevent", "said", "activity", "call", "ask-for", "sources")
	f.Need(n, "id", "share", "reaches", "title", "explain", "say", "avoid", "who", "prevent", "sources")
	c := &Cause{
		ID:        l.define(KindCause, f.Get("id"), true),
		Share:     f.Get("share").Num(),
		Reaches:   readStation(f.Get("reaches")),
		Title:     f.Get("title").Text(),
		Explain:   f.Get("explain").Text(),
		PeopleSay: f.Get("people-say").Text(),
		Say:       f.Get("say").Text(),
		Avoid:     f.Get("avoid").Text(),
		Prevent:   f.Get("prevent").Text(),
		Said:      f.Get("said").Strs(),
		Who:       Who(f.Get("who").OneOf(string(Clerk), string(Cardholder), string(IssuerParty), string(AcquirerParty), string(SupportParty))),
		Activity:  readActivity(f.Get("activity")),
		AskFor:    f.Get("ask-for").Text(),
		Sources:   f.Get("sources").Strs(),
	}
	c.Call = readCall(f.Get("call"), c.Who)
	branch, _, dotted := strings.Cut(c.ID, ".")
	c.Branch = Branch(branch)
	if c.ID != OtherCause && (!dotted || c.Branch != BranchCard && c.Branch != BranchDevice && c.Branch != BranchNetwork && c.Branch != BranchOperator) {
		f.Get("id").Fault(doc.Say("原因 %q 不在哪个分支里", "cause %q is in no branch", c.ID), doc.Say("写 card.、device.、network. 或 operator. 加一个名字", "write card., device., network. or operator. and a name"))
	}
	if c.Share <= 0 {
		f.Get("share").Fault(doc.Say("share 要大于 0", "share must be above 0"), doc.Say("写一万次失败里大约占多少次", "write how many of 10,000 failures it makes up"))
	} else if c.Share > mostShare {
		f.Get("share").Fault(doc.Say("share 是 %g，比一万次失败还多", "share is %g, more than the 10,000 failures it is a part of", c.Share), doc.Say("写一万次失败里大约占多少次", "write how many of 10,000 failures it makes up"))
	}
	for p := range f.Get("signs").Pairs() {
		s := sign{question: p.Key, at: p.KeyAt.At()}
		for a := range p.Value.Pairs() {
			s.chances = append(s.chances, named{a.Key, a.Value.Chance(), a.KeyAt.At()})
		}
		c.signs = append(c.signs, s)
	}
	for p := range f.Get("remedies").Pairs() {
		c.cures = append(c.cures, named{p.Key, p.Value.Chance(), p.KeyAt.At()})
	}
	l.k.causes = append(l.k.causes, c)
	l.k.cause[c.ID] = c
}

func readStation(n doc.Node) Station {
	switch n.OneOf("terminal", "acquirer", "switch", "issuer") {
	case "terminal":
		return Terminal
	case "acquirer":
		return Acquirer
	case "switch":
		return Switch
	case "issuer":
		return Issuer
	}
	return NoStation
}

func readTags(n doc.Node) []Tag {
	var out []Tag
	for _, e := range n.List() {
		out = append(out, Tag(e.OneOf(string(PaysAgain), string(DisturbsRecords), string(EntersPIN), string(RetriesPIN), string(SwipesStripe), string(OnTerminal), string(ReturnsMoney))))
	}
	return out
}

func readNeeds(n doc.Node) []Facility {
	var known []string
	for _, f := range Facilities() {
		known = append(known, string(f))
	}
	var out []Facility
	for _, e := range n.List() {
		out = append(out, Facility(e.OneOf(known...)))
	}
	return out
}

func readSent(n doc.Node) Sent {
	return Sent(n.OneOf(string(NotSent), string(NoAnswer), string(Answered)))
}

func (l *loader) readQuestion(n doc.Node) {
	f := n.Fields("id", "text", "topic", "how", "seconds", "does", "stable", "opening", "only-if", "needs", "activity", "presumes", "same-as", "moot-after", "answers", "sources")
	f.Need(n, "id", "text", "topic", "how", "seconds")
	q := &Question{
		ID:      l.define(KindQuestion, f.Get("id"), true),
		Text:    f.Get("text").Text(),
		Topic:   f.Get("topic").Text(),
		How:     f.Get("how").Text(),
		Seconds: f.Get("seconds").Num(),
		Does:    readTags(f.Get("does")),
		Stable:  f.Get("stable").Flag(),
		Opening: f.Get("opening").Flag(),
		Needs:   readNeeds(f.Get("needs")),
		Sources: f.Get("sources").Strs(),
		at:      n.At(),
	}
	q.Activity, q.Presumes, q.SameAs = readActivity(f.Get("activity")), f.Get("presumes").Strs(), f.Get("same-as").Strs()
	q.MootAfter = f.Get("moot-after").Strs()
	l.cases = append(l.cases, casesAt{presumes: namedIn(f.Get("presumes")), acts: namedIn(f.Get("same-as")), remedies: namedIn(f.Get("moot-after"))})
	for _, r := range refsIn(f.Get("only-if")) {
		q.OnlyIf = append(q.OnlyIf, r.Ref)
		l.cases = append(l.cases, casesAt{refs: []refAt{r}})
	}
	sum := 0.0
	for _, e := range f.Get("answers").List() {
		a := l.readAnswer(q.ID, e)
		sum += a.Background
		q.Answers = append(q.Answers, a)
	}
	if opening := q.ID == CodeQuestion || q.ID == DisplayQuestion; q.Opening != opening || opening != (len(q.Answers) == 0) {
		n.Fault(doc.Say("问题 %q 要有自己的回答", "question %q must have answers of its own", q.ID), doc.Say("只有 code 和 display 写 opening: true，它们不列回答", "only code and display are opening: true, and they list no answers"))
	} else if !opening && (sum < .98 || sum > 1.02) {
		f.Get("answers").Fault(doc.Say("各个回答的 background 加起来是 %.2f", "the background of the answers sums to %.2f", sum), doc.Say("让它们加起来是 1", "let the background of all answers sum to 1"))
	}
	l.k.questions = append(l.k.questions, q)
	l.k.question[q.ID] = q
}

func (l *loader) readAnswer(question string, n doc.Node) Answer {
	f := n.Fields("id", "text", "background", "ends", "neutral", "as", "symptom", "also", "said", "sent", "needs", "presumes")
	f.Need(n, "id", "text")
	a := Answer{
		ID:         l.define(answerKey(question), f.Get("id"), false),
		Text:       f.Get("text").Text(),
		Background: f.Get("background").ChanceOrZero(),
		Ends:       f.Get("ends").Flag(),
		Neutral:    f.Get("neutral").Flag(),
		Symptom:    f.Get("symptom").Text(),
		Also:       f.Get("also").Strs(),
		Said:       f.Get("said").Strs(),
		Sent:       readSent(f.Get("sent")),
		Needs:      readNeeds(f.Get("needs")),
		As:         f.Get("as").Str(),
		Presumes:   f.Get("presumes").Strs(),
	}
	l.cases = append(l.cases, casesAt{presumes: namedIn(f.Get("presumes"))})
	if given := count(a.Neutral, a.As != "", a.Background > 0); given != 1 {
		n.Fault(doc.Say("回答 %q 要有 background，除非它说明不了什么", "answer %q needs a background unless it is neutral", a.ID), doc.Say("只写一个：background、neutral、as", "write only one, background, neutral or as"))
	}
	return a
}

func (l *loader) readRemedy(n doc.Node) {
	f := n.Fields("id", "title", "steps", "seconds", "who", "does", "is", "spent-by", "only-if", "needs", "activity", "presumes", "same-as", "slow", "meanwhile", "sources")
	f.Need(n, "id", "title", "steps", "seconds", "who")
	r := &Remedy{
		ID:      l.define(KindRemedy, f.Get("id"), true),
		Title:   f.Get("title").Text(),
		Steps:   readTexts(f.Get("steps")),
		Seconds: f.Get("seconds").Num(),
		Who:     Who(f.Get("who").OneOf(string(Clerk), string(Cardholder), string(IssuerParty), string(AcquirerParty), string(SupportParty))),
		Does:    readTags(f.Get("does")),
		Is:      f.Get("is").Str(),
		SpentBy: f.Get("spent-by").Strs(),
		Needs:   readNeeds(f.Get("needs")),
		Sources: f.Get("sources").Strs(),
		at:      n.At(),
	}
	r.Activity, r.Presumes, r.SameAs = readActivity(f.Get("activity")), f.Get("presumes").Strs(), f.Get("same-as").Strs()
	r.OnlyIf = l.later(f.Get("only-if"))
	r.Slow, r.Meanwhile = f.Get("slow").Flag(), f.Get("meanwhile").Text()
	if r.Slow && r.Meanwhile.Empty() {
		f.Get("slow").Fault(doc.Say("办法 %q 很慢，却没写 meanwhile", "remedy %q is slow but has no meanwhile", r.ID), doc.Say("在 meanwhile: 里用一句话写同时做什么", "say in meanwhile: what goes on in one sentence"))
	}
	l.cases = append(l.cases, casesAt{questions: namedIn(f.Get("spent-by")), presumes: namedIn(f.Get("presumes")), acts: namedIn(f.Get("same-as"))})
	if r.Seconds <= 0 {
		f.Get("seconds").Fault(doc.Say("seconds 要大于 0", "seconds must be above 0"), doc.Say("写要几秒", "write how long it takes"))
	}
	l.k.remedies = append(l.k.remedies, r)
	l.k.remedy[r.ID] = r
}

func readTexts(n doc.Node) []Text {
	var out []Text
	for _, e := range n.List() {
		out = append(out, e.Text())
	}
	return out
}

func (l *loader) readRescue(n doc.Node) {
	f := n.Fields("id", "title", "steps", "does", "on-terminal", "needs", "sources")
	f.Need(n, "id", "title", "steps")
	l.k.rescues = append(l.k.rescues, &Rescue{
		ID:         l.define(KindRescue, f.Get("id"), true),
		Title:      f.Get("title").Text(),
		Steps:      readTexts(f.Get("steps")),
		Does:       readTags(f.Get("does")),
		OnTerminal: f.Get("on-terminal").Flag(),
		Needs:      readNeeds(f.Get("needs")),
		Sources:    f.Get("sources").Strs(),
	})
}

func (l *loader) readAsked(n doc.Node) {
	f := n.Fields("id", "question", "answer", "sources")
	f.Need(n, "id", "question", "answer")
	l.k.asked = append(l.k.asked, &Asked{
		ID:       l.define(KindAsked, f.Get("id"), true),
		Question: f.Get("question").Text(),
		Answer:   f.Get("answer").Text(),
		Sources:  f.Get("sources").Strs(),
	})
}

func (l *loader) readDisplay(n doc.Node) {
	f := n.Fields("id", "branch", "text", "also", "sent", "part-paid", "activity", "sources")
	f.Need(n, "id", "branch", "text", "sent")
	d := &Display{
		ID:       l.define(KindDisplay, f.Get("id"), false),
		Branch:   Branch(f.Get("branch").OneOf("card", "device", "network", "operator")),
		Text:     f.Get("text").Text(),
		Also:     f.Get("also").Strs(),
		Sent:     readSent(f.Get("sent")),
		PartPaid: f.Get("part-paid").Flag(),
		Activity: readActivity(f.Get("activity")),
		Sources:  f.Get("sources").Strs(),
	}
	l.k.displays = append(l.k.displays, d)
	l.k.display[d.ID] = d
}

func (l *loader) readCode(n doc.Node) {
	f := n.Fields("code", "network", "meaning", "class", "returned-by", "retry", "who", "display", "also", "explain", "people-say", "part-paid", "as", "sources")
	f.Need(n, "code", "network", "meaning", "retry", "explain")
	c := &Code{
		Code:      strings.ToUpper(f.Get("code").Str()),
		Scheme:    f.Get("network").Str(),
		Meaning:   f.Get("meaning").Text(),
		Class:     f.Get("class").OneOf("A", "B", "C", "D", "E", ""),
		Retry:     Retry(f.Get("retry").OneOf(string(RetryNone), string(RetryNo), string(RetryOnce), string(RetryLater), string(RetryAfterFix), string(RetryAfterSignOn), string(RetryCheckFirst))),
		Who:       Who(f.Get("who").OneOf(string(MerchantParty), string(Cardholder), string(IssuerParty), string(AcquirerParty), string(NetworkParty), string(TerminalMachine))),
		Display:   f.Get("display").Text(),
		Also:      f.Get("also").Strs(),
		Explain:   f.Get("explain").Text(),
		PeopleSay: f.Get("people-say").Text(),
		PartPaid:  f.Get("part-paid").Flag(),
		As:        f.Get("as").Str(),
		at:        f.Get("as").At(),
		Sources:   f.Get("sources").Strs(),
	}
	for _, e := range f.Get("returned-by").List() {
		c.ReturnedBy = append(c.ReturnedBy, readStation(e))
	}
	key := f.Get("code")
	if first, ok := l.seen[codeKey(c)]; ok {
		key.Fault(doc.Say("%[2]s 的代码 %[1]s 在 %[3]s:%[4]d 已经有了", "code %s of %s is already defined at %s:%d", c.Code, c.Scheme, first.File, first.Line), doc.Say("留一个", "keep one of them"))
	}
	l.seen[codeKey(c)] = key.At()
	l.k.codes = append(l.k.codes, c)
}
