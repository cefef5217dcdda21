package train

import (
	"swipewise/tree"
	"swipewise/wizard/debrief"
)

// Words are the words of drills, read from words/train.yaml.
type Words struct {
	App      tree.Text     `yaml:"app"`
	Home     homeWords     `yaml:"home"`
	Levels   levelWords    `yaml:"levels"`
	Ask      askWords      `yaml:"ask"`
	Hard     hardWords     `yaml:"hard"`
	Play     playWords     `yaml:"play"`
	Till     tillWords     `yaml:"till"`
	Verdict  verdictWords  `yaml:"verdict"`
	Worked   workedWords   `yaml:"worked"`
	Score    scoreWords    `yaml:"score"`
	Review   reviewWords   `yaml:"review"`
	Progress progressWords `yaml:"progress"`
	Keys     keyWords      `yaml:"keys"`
	Help     helpWords     `yaml:"help"`
	Notices  noticeWords   `yaml:"notices"`
	Debrief  debrief.Words `yaml:"debrief"`
	Lines    lineWords     `yaml:"lines"`
}

// homeWords are the words of the first screen.
type homeWords struct {
	Title    tree.Text `yaml:"title"`
	Name     tree.Text `yaml:"name"`
	NoName   tree.Text `yaml:"no-name"`
	Level    tree.Text `yaml:"level"`
	Resume   tree.Text `yaml:"resume"`
	Any      tree.Text `yaml:"any"`
	Due      tree.Text `yaml:"due"`
	Branch   tree.Text `yaml:"branch"`
	Hard     tree.Text `yaml:"hard"`
	Code     tree.Text `yaml:"code"`
	Written  tree.Text `yaml:"written"`
	Course   tree.Text `yaml:"course"`
	Set      tree.Text `yaml:"set"`
	Progress tree.Text `yaml:"progress"`
	Record   tree.Text `yaml:"course-record"`
	Rename   tree.Text `yaml:"rename"`
}

// levelWords name the levels and say what they are.
type levelWords struct {
	Worked     tree.Text `yaml:"worked"`
	Guided     tree.Text `yaml:"guided"`
	Free       tree.Text `yaml:"free"`
	Exam       tree.Text `yaml:"exam"`
	WorkedWhat tree.Text `yaml:"worked-what"`
	GuidedWhat tree.Text `yaml:"guided-what"`
	FreeWhat   tree.Text `yaml:"free-what"`
	ExamWhat   tree.Text `yaml:"exam-what"`
}

// askWords are the words of what is asked before a drill.
type askWords struct {
	Name     tree.Text `yaml:"name"`
	NameWhat tree.Text `yaml:"name-what"`
	Set      tree.Text `yaml:"set"`
	SetWhat  tree.Text `yaml:"set-what"`
	SetWrong tree.Text `yaml:"set-wrong"`
	Code     tree.Text `yaml:"code"`
	Written  tree.Text `yaml:"written"`
	Branch   tree.Text `yaml:"branch"`
	Hard     tree.Text `yaml:"hard"`
	Level    tree.Text `yaml:"level"`
	Search   tree.Text `yaml:"search"`
	None     tree.Text `yaml:"none"`
}

// hardWords name how hard a drill is.
type hardWords struct {
	Easy     tree.Text `yaml:"easy"`
	Middling tree.Text `yaml:"middling"`
	Hard     tree.Text `yaml:"hard"`
}

// playWords are the words of a drill being played.
type playWords struct {
	Says        tree.Text `yaml:"says"`
	SaysDrawn   moods     `yaml:"says-drawn"`
	Found       tree.Text `yaml:"found"`
	Nothing     tree.Text `yaml:"nothing"`
	Used        tree.Text `yaml:"used"`
	Left        tree.Text `yaml:"left"`
	Seconds     tree.Text `yaml:"seconds"`
	Minutes     tree.Text `yaml:"minutes"`
	Look        tree.Text `yaml:"look"`
	Try         tree.Text `yaml:"try"`
	Judge       tree.Text `yaml:"judge"`
	LookShort   tree.Text `yaml:"look-short"` // the same for narrow windows
	TryShort    tree.Text `yaml:"try-short"`
	JudgeShort  tree.Text `yaml:"judge-short"`
	HintShort   tree.Text `yaml:"hint-short"`
	Hint        tree.Text `yaml:"hint"`
	Leave       tree.Text `yaml:"leave"`
	Likely      tree.Text `yaml:"likely"`
	Looked      tree.Text `yaml:"looked"`
	Worked      tree.Text `yaml:"worked"`
	Failed      tree.Text `yaml:"failed"`
	Over        tree.Text `yaml:"over"`
	Danger      tree.Text `yaml:"danger"`
	NothingLeft tree.Text `yaml:"nothing-left"`
	TimeUp      tree.Text `yaml:"time-up"`
	NoWayBack   tree.Text `yaml:"no-way-back"`
	Resumed     tree.Text `yaml:"resumed"`
}

// moods are what customers say in drills that are drawn.
type moods struct{ Unsure, Refused, Card, Till, Plain sentences }

// sentences are three ways to say the same.
type sentences struct{ First, Second, Third tree.Text }

// tillWords are what the drawn terminal shows.
type tillWords struct {
	Title       tree.Text `yaml:"title"`
	SignalGood  tree.Text `yaml:"signal-good"`
	SignalWeak  tree.Text `yaml:"signal-weak"`
	SignalNone  tree.Text `yaml:"signal-none"`
	BatteryFine tree.Text `yaml:"battery-fine"`
	BatteryLow  tree.Text `yaml:"battery-low"`
	Failed      tree.Text `yaml:"failed"`
	Code        tree.Text `yaml:"code"`
	Ready       tree.Text `yaml:"ready"`
	Approved    tree.Text `yaml:"approved"`
	Dark        tree.Text `yaml:"dark"`
	Frozen      tree.Text `yaml:"frozen"`
	LampOn      tree.Text `yaml:"lamp-on"`
	LampOff     tree.Text `yaml:"lamp-off"`
	Receipt     tree.Text `yaml:"receipt"`
}

// verdictWords are the words of the verdict.
type verdictWords struct {
	Title       tree.Text `yaml:"title"`
	Cause       tree.Text `yaml:"cause"`
	Fix         tree.Text `yaml:"fix"`
	Phrase      tree.Text `yaml:"phrase"`
	Open        tree.Text `yaml:"open"`
	HandIn      tree.Text `yaml:"hand-in"`
	WhichCause  tree.Text `yaml:"which-cause"`
	WhichFix    tree.Text `yaml:"which-fix"`
	WhichPhrase tree.Text `yaml:"which-phrase"`
	Missing     tree.Text `yaml:"missing"`
	Comma       tree.Text `yaml:"comma"`
	Change      tree.Text `yaml:"change"`
}

// workedWords are the words of a worked example.
type workedWords struct {
	Title tree.Text `yaml:"title"`
	Begin tree.Text `yaml:"begin"`
	Next  tree.Text `yaml:"next"`
	Again tree.Text `yaml:"again"`
	Other tree.Text `yaml:"other"`
	End   tree.Text `yaml:"end"`
}

// scoreWords are the words around a score.
type scoreWords struct {
	Title     tree.Text `yaml:"title"`
	Debrief   tree.Text `yaml:"debrief"`
	Next      tree.Text `yaml:"next"`
	Again     tree.Text `yaml:"again"`
	Same      tree.Text `yaml:"same"`
	Home      tree.Text `yaml:"home"`
	Practised tree.Text `yaml:"practised"`
	KeptNot   tree.Text `yaml:"kept-not"`

	CourseDone      tree.Text `yaml:"course-done"`
	CourseOpen      tree.Text `yaml:"course-open"` // how many drills
	CourseRecord    tree.Text `yaml:"course-record"`
	CourseRest      tree.Text `yaml:"course-rest"`
	SaveRecord      tree.Text `yaml:"save-record"`
	SaveRecordTitle tree.Text `yaml:"save-record-title"`
	Nameless        tree.Text `yaml:"nameless"`
}

// reviewWords are the words around a debrief.
type reviewWords struct {
	Title     tree.Text `yaml:"title"`
	Step      tree.Text `yaml:"step"`
	Save      tree.Text `yaml:"save"`
	SaveTitle tree.Text `yaml:"save-title"`
	Saved     tree.Text `yaml:"saved"`
	NotSaved  tree.Text `yaml:"not-saved"`
	Steps     tree.Text `yaml:"steps"`
}

// progressWords are the words of the progress screen.
type progressWords struct {
	Title    tree.Text `yaml:"title"`
	Mastered tree.Text `yaml:"mastered"`
	Of       tree.Text `yaml:"of"`
	Due      tree.Text `yaml:"due"`
	DueNone  tree.Text `yaml:"due-none"`
	Last     tree.Text `yaml:"last"`
	None     tree.Text `yaml:"none"`
	Passed   tree.Text `yaml:"passed"`
	Failed   tree.Text `yaml:"failed"`
	Points   tree.Text `yaml:"points"`
}

// keyWords say what keys do.
type keyWords struct {
	Name       tree.Text `yaml:"name"`
	LevelTitle tree.Text `yaml:"level-title"`
	Leave      tree.Text `yaml:"leave"`
}

// helpWords are the words of the help.
type helpWords struct {
	What tree.Text `yaml:"what"`
	Fair tree.Text `yaml:"fair"`
}

// noticeWords say what has just happened.
type noticeWords struct {
	None   tree.Text `yaml:"none"`
	First  tree.Text `yaml:"first"`
	Lesson tree.Text `yaml:"lesson"`
}

// lineWords are the words that only the line mode has.
type lineWords struct {
	Branch tree.Text `yaml:"branch"` // a branch, how much stands under it
	Ended  tree.Text `yaml:"ended"`
}
