package tree

import "strings"

func (l *loader) readCause(n node) {
	f := n.fields("id", "share", "reaches", "title", "explain", "people-say", "signs", "remedies", "say", "avoid", "who", "prevent", "said", "activity", "call", "ask-for", "sources")
	need(n, f, "id", "share", "reaches", "title", "explain", "say", "avoid", "who", "prevent", "sources")
	c := &Cause{
		ID:        l.define(KindCause, f.get("id"), true),
		Share:     f.get("share").num(),
		Reaches:   readStation(f.get("reaches")),
		Title:     f.get("title").text(),
		Explain:   f.get("explain").text(),
		PeopleSay: f.get("people-say").text(),
		Say:       f.get("say").text(),
		Avoid:     f.get("avoid").text(),
		Prevent:   f.get("prevent").text(),
		Said:      f.get("said").strs(),
		Who:       Who(f.get("who").oneOf(string(Clerk), string(Cardholder), string(IssuerParty), string(AcquirerParty), string(SupportParty))),
		Activity:  readActivity(f.get("activity")),
		AskFor:    f.get("ask-for").text(),
		Sources:   f.get("sources").strs(),
	}
	c.Call = readCall(f.get("call"), c.Who)
	branch, _, dotted := strings.Cut(c.ID, ".")
	c.Branch = Branch(branch)
	if c.ID != OtherCause && (!dotted || c.Branch != BranchCard && c.Branch != BranchDevice && c.Branch != BranchNetwork && c.Branch != BranchOperator) {
		f.get("id").fault(say("原因 %q 不在哪个分支里", "cause %q is in no branch", c.ID), say("写 card.、device.、network. 或 operator. 加一个名字", "write card., device., network. or operator. and a name"))
	}
	if c.Share <= 0 {
		f.get("share").fault(say("share 要大于 0", "share must be above 0"), say("写一万次失败里大约占多少次", "write how many of 10,000 failures it makes up"))
	}
	for p := range f.get("signs").pairs() {
		s := sign{question: p.key, at: p.keyAt.at()}
		for a := range p.value.pairs() {
			s.chances = append(s.chances, named{a.key, a.value.chance(), a.keyAt.at()})
		}
		c.signs = append(c.signs, s)
	}
	for p := range f.get("remedies").pairs() {
		c.cures = append(c.cures, named{p.key, p.value.chance(), p.keyAt.at()})
	}
	l.k.causes = append(l.k.causes, c)
	l.k.cause[c.ID] = c
}

func readStation(n node) Station {
	switch n.oneOf("terminal", "acquirer", "switch", "issuer") {
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

func readTags(n node) []Tag {
	var out []Tag
	for _, e := range n.list() {
		out = append(out, Tag(e.oneOf(string(PaysAgain), string(DisturbsRecords), string(EntersPIN), string(RetriesPIN), string(SwipesStripe), string(OnTerminal), string(ReturnsMoney))))
	}
	return out
}

func readNeeds(n node) []Facility {
	var known []string
	for _, f := range Facilities() {
		known = append(known, string(f))
	}
	var out []Facility
	for _, e := range n.list() {
		out = append(out, Facility(e.oneOf(known...)))
	}
	return out
}

func readSent(n node) Sent {
	return Sent(n.oneOf(string(NotSent), string(NoAnswer), string(Answered)))
}

func (l *loader) readQuestion(n node) {
	f := n.fields("id", "text", "topic", "how", "seconds", "does", "stable", "opening", "only-if", "needs", "activity", "presumes", "same-as", "moot-after", "answers", "sources")
	need(n, f, "id", "text", "topic", "how", "seconds")
	q := &Question{
		ID:      l.define(KindQuestion, f.get("id"), true),
		Text:    f.get("text").text(),
		Topic:   f.get("topic").text(),
		How:     f.get("how").text(),
		Seconds: f.get("seconds").num(),
		Does:    readTags(f.get("does")),
		Stable:  f.get("stable").flag(),
		Opening: f.get("opening").flag(),
		Needs:   readNeeds(f.get("needs")),
		Sources: f.get("sources").strs(),
		at:      n.at(),
	}
	q.Activity, q.Presumes, q.SameAs = readActivity(f.get("activity")), f.get("presumes").strs(), f.get("same-as").strs()
	q.MootAfter = f.get("moot-after").strs()
	l.cases = append(l.cases, casesAt{presumes: namedIn(f.get("presumes")), acts: namedIn(f.get("same-as")), remedies: namedIn(f.get("moot-after"))})
	for _, r := range f.get("only-if").refs() {
		q.OnlyIf = append(q.OnlyIf, r.Ref)
		l.cases = append(l.cases, casesAt{refs: []refAt{r}})
	}
	sum := 0.0
	for _, e := range f.get("answers").list() {
		a := l.readAnswer(q.ID, e)
		sum += a.Background
		q.Answers = append(q.Answers, a)
	}
	if opening := q.ID == CodeQuestion || q.ID == DisplayQuestion; q.Opening != opening || opening != (len(q.Answers) == 0) {
		n.fault(say("问题 %q 要有自己的回答", "question %q must have answers of its own", q.ID), say("只有 code 和 display 写 opening: true，它们不列回答", "only code and display are opening: true, and they list no answers"))
	} else if !opening && (sum < .98 || sum > 1.02) {
		f.get("answers").fault(say("各个回答的 background 加起来是 %.2f", "the background of the answers sums to %.2f", sum), say("让它们加起来是 1", "let the background of all answers sum to 1"))
	}
	l.k.questions = append(l.k.questions, q)
	l.k.question[q.ID] = q
}

func (l *loader) readAnswer(question string, n node) Answer {
	f := n.fields("id", "text", "background", "ends", "neutral", "as", "symptom", "also", "said", "sent", "needs", "presumes")
	need(n, f, "id", "text")
	a := Answer{
		ID:         l.define(answerKey(question), f.get("id"), false),
		Text:       f.get("text").text(),
		Background: f.get("background").chance0(),
		Ends:       f.get("ends").flag(),
		Neutral:    f.get("neutral").flag(),
		Symptom:    f.get("symptom").text(),
		Also:       f.get("also").strs(),
		Said:       f.get("said").strs(),
		Sent:       readSent(f.get("sent")),
		Needs:      readNeeds(f.get("needs")),
		As:         f.get("as").str(),
		Presumes:   f.get("presumes").strs(),
	}
	l.cases = append(l.cases, casesAt{presumes: namedIn(f.get("presumes"))})
	if given := count(a.Neutral, a.As != "", a.Background > 0); given != 1 {
		n.fault(say("回答 %q 要有 background，除非它说明不了什么", "answer %q needs a background unless it is neutral", a.ID), say("只写一个：background、neutral、as", "write only one, background, neutral or as"))
	}
	return a
}

func (l *loader) readRemedy(n node) {
	f := n.fields("id", "title", "steps", "seconds", "who", "does", "is", "spent-by", "only-if", "needs", "activity", "presumes", "same-as", "slow", "meanwhile", "sources")
	need(n, f, "id", "title", "steps", "seconds", "who")
	r := &Remedy{
		ID:      l.define(KindRemedy, f.get("id"), true),
		Title:   f.get("title").text(),
		Steps:   readTexts(f.get("steps")),
		Seconds: f.get("seconds").num(),
		Who:     Who(f.get("who").oneOf(string(Clerk), string(Cardholder), string(IssuerParty), string(AcquirerParty), string(SupportParty))),
		Does:    readTags(f.get("does")),
		Is:      f.get("is").str(),
		SpentBy: f.get("spent-by").strs(),
		Needs:   readNeeds(f.get("needs")),
		Sources: f.get("sources").strs(),
		at:      n.at(),
	}
	r.Activity, r.Presumes, r.SameAs = readActivity(f.get("activity")), f.get("presumes").strs(), f.get("same-as").strs()
	r.OnlyIf = l.later(f.get("only-if"))
	r.Slow, r.Meanwhile = f.get("slow").flag(), f.get("meanwhile").text()
	if r.Slow && r.Meanwhile.Empty() {
		f.get("slow").fault(say("办法 %q 很慢，却没写 meanwhile", "remedy %q is slow but has no meanwhile", r.ID), say("在 meanwhile: 里用一句话写同时做什么", "say in meanwhile: what goes on in one sentence"))
	}
	l.cases = append(l.cases, casesAt{questions: namedIn(f.get("spent-by")), presumes: namedIn(f.get("presumes")), acts: namedIn(f.get("same-as"))})
	if r.Seconds <= 0 {
		f.get("seconds").fault(say("seconds 要大于 0", "seconds must be above 0"), say("写要几秒", "write how long it takes"))
	}
	l.k.remedies = append(l.k.remedies, r)
	l.k.remedy[r.ID] = r
}

func readTexts(n node) []Text {
	var out []Text
	for _, e := range n.list() {
		out = append(out, e.text())
	}
	return out
}

func (l *loader) readRescue(n node) {
	f := n.fields("id", "title", "steps", "does", "on-terminal", "needs", "sources")
	need(n, f, "id", "title", "steps")
	l.k.rescues = append(l.k.rescues, &Rescue{
		ID:         l.define(KindRescue, f.get("id"), true),
		Title:      f.get("title").text(),
		Steps:      readTexts(f.get("steps")),
		Does:       readTags(f.get("does")),
		OnTerminal: f.get("on-terminal").flag(),
		Needs:      readNeeds(f.get("needs")),
		Sources:    f.get("sources").strs(),
	})
}

func (l *loader) readAsked(n node) {
	f := n.fields("id", "question", "answer", "sources")
	need(n, f, "id", "question", "answer")
	l.k.asked = append(l.k.asked, &Asked{
		ID:       l.define(KindAsked, f.get("id"), true),
		Question: f.get("question").text(),
		Answer:   f.get("answer").text(),
		Sources:  f.get("sources").strs(),
	})
}

func (l *loader) readDisplay(n node) {
	f := n.fields("id", "branch", "text", "also", "sent", "part-paid", "activity", "sources")
	need(n, f, "id", "branch", "text", "sent")
	d := &Display{
		ID:       l.define(KindDisplay, f.get("id"), false),
		Branch:   Branch(f.get("branch").oneOf("card", "device", "network", "operator")),
		Text:     f.get("text").text(),
		Also:     f.get("also").strs(),
		Sent:     readSent(f.get("sent")),
		PartPaid: f.get("part-paid").flag(),
		Activity: readActivity(f.get("activity")),
		Sources:  f.get("sources").strs(),
	}
	l.k.displays = append(l.k.displays, d)
	l.k.display[d.ID] = d
}

func (l *loader) readCode(n node) {
	f := n.fields("code", "network", "meaning", "class", "returned-by", "retry", "who", "display", "also", "explain", "people-say", "part-paid", "as", "sources")
	need(n, f, "code", "network", "meaning", "retry", "explain")
	c := &Code{
		Code:      strings.ToUpper(f.get("code").str()),
		Scheme:    f.get("network").str(),
		Meaning:   f.get("meaning").text(),
		Class:     f.get("class").oneOf("A", "B", "C", "D", "E", ""),
		Retry:     Retry(f.get("retry").oneOf(string(RetryNone), string(RetryNo), string(RetryOnce), string(RetryLater), string(RetryAfterFix), string(RetryAfterSignOn), string(RetryCheckFirst))),
		Who:       Who(f.get("who").oneOf(string(MerchantParty), string(Cardholder), string(IssuerParty), string(AcquirerParty), string(NetworkParty), string(TerminalMachine))),
		Display:   f.get("display").text(),
		Also:      f.get("also").strs(),
		Explain:   f.get("explain").text(),
		PeopleSay: f.get("people-say").text(),
		PartPaid:  f.get("part-paid").flag(),
		As:        f.get("as").str(),
		at:        f.get("as").at(),
		Sources:   f.get("sources").strs(),
	}
	for _, e := range f.get("returned-by").list() {
		c.ReturnedBy = append(c.ReturnedBy, readStation(e))
	}
	key := f.get("code")
	if first, ok := l.seen[codeKey(c)]; ok {
		key.fault(say("%[2]s 的代码 %[1]s 在 %[3]s:%[4]d 已经有了", "code %s of %s is already defined at %s:%d", c.Code, c.Scheme, first.file, first.line), say("留一个", "keep one of them"))
	}
	l.seen[codeKey(c)] = key.at()
	l.k.codes = append(l.k.codes, c)
}
