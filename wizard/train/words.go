package train

import "swipewise/wizard/debrief"

// Words are the words of drills, read from words/train.yaml.
type Words struct {
	App         string           `yaml:"app"`
	Home        homeWords        `yaml:"home"`
	Levels      levelWords       `yaml:"levels"`
	Ask         askWords         `yaml:"ask"`
	Hard        hardWords        `yaml:"hard"`
	Play        playWords        `yaml:"play"`
	Till        tillWords        `yaml:"till"`
	Verdict     verdictWords     `yaml:"verdict"`
	Worked      workedWords      `yaml:"worked"`
	Score       scoreWords       `yaml:"score"`
	DebriefPage debriefPageWords `yaml:"review"`
	Progress    progressWords    `yaml:"progress"`
	Keys        keyWords         `yaml:"keys"`
	Help        helpWords        `yaml:"help"`
	Notices     noticeWords      `yaml:"notices"`
	Debrief     debrief.Words    `yaml:"debrief"`
	Lines       lineWords        `yaml:"lines"`
}

// homeWords are the words of the first screen.
type homeWords struct {
	Title    string `yaml:"title"`
	Name     string `yaml:"name"`
	NoName   string `yaml:"no-name"`
	Level    string `yaml:"level"`
	Resume   string `yaml:"resume"`
	Any      string `yaml:"any"`
	Due      string `yaml:"due"`
	Branch   string `yaml:"branch"`
	Hard     string `yaml:"hard"`
	Code     string `yaml:"code"`
	Written  string `yaml:"written"`
	Course   string `yaml:"course"`
	Set      string `yaml:"set"`
	Progress string `yaml:"progress"`
	Record   string `yaml:"course-record"`
	Rename   string `yaml:"rename"`
}

// levelWords name the levels and say what they are.
type levelWords struct {
	Worked     string `yaml:"worked"`
	Guided     string `yaml:"guided"`
	Free       string `yaml:"free"`
	Exam       string `yaml:"exam"`
	WorkedWhat string `yaml:"worked-what"`
	GuidedWhat string `yaml:"guided-what"`
	FreeWhat   string `yaml:"free-what"`
	ExamWhat   string `yaml:"exam-what"`
}

// askWords are the words of what is asked before a drill.
type askWords struct {
	Name     string `yaml:"name"`
	NameWhat string `yaml:"name-what"`
	Set      string `yaml:"set"`
	SetWhat  string `yaml:"set-what"`
	SetWrong string `yaml:"set-wrong"`
	Code     string `yaml:"code"`
	Written  string `yaml:"written"`
	Branch   string `yaml:"branch"`
	Hard     string `yaml:"hard"`
	Level    string `yaml:"level"`
	Search   string `yaml:"search"`
	None     string `yaml:"none"`
}

// hardWords name how hard a drill is.
type hardWords struct {
	Easy     string `yaml:"easy"`
	Middling string `yaml:"middling"`
	Hard     string `yaml:"hard"`
}

// playWords are the words of a drill being played.
type playWords struct {
	Says        string `yaml:"says"`
	SaysDrawn   moods  `yaml:"says-drawn"`
	Found       string `yaml:"found"`
	Nothing     string `yaml:"nothing"`
	Used        string `yaml:"used"`
	Left        string `yaml:"left"`
	Clock       string `yaml:"clock"` // of the wall
	Seconds     string `yaml:"seconds"`
	Minutes     string `yaml:"minutes"`
	Look        string `yaml:"look"`
	Try         string `yaml:"try"`
	Judge       string `yaml:"judge"`
	LookShort   string `yaml:"look-short"` // the same for narrow windows
	TryShort    string `yaml:"try-short"`
	JudgeShort  string `yaml:"judge-short"`
	HintShort   string `yaml:"hint-short"`
	Hint        string `yaml:"hint"`
	Leave       string `yaml:"leave"`
	Likely      string `yaml:"likely"`
	Looked      string `yaml:"looked"`
	Worked      string `yaml:"worked"`
	Failed      string `yaml:"failed"`
	Over        string `yaml:"over"`
	Danger      string `yaml:"danger"`
	NothingLeft string `yaml:"nothing-left"`
	TimeUp      string `yaml:"time-up"`
	NoWayBack   string `yaml:"no-way-back"`
	Resumed     string `yaml:"resumed"`
}

// moods are what customers say in drills that are drawn.
type moods struct{ Unsure, Refused, Card, Till, Plain sentences }

// sentences are three ways to say the same.
type sentences struct{ First, Second, Third string }

// tillWords are what the drawn terminal shows.
type tillWords struct {
	Title       string `yaml:"title"`
	SignalGood  string `yaml:"signal-good"`
	SignalWeak  string `yaml:"signal-weak"`
	SignalNone  string `yaml:"signal-none"`
	BatteryFine string `yaml:"battery-fine"`
	BatteryLow  string `yaml:"battery-low"`
	Failed      string `yaml:"failed"`
	Code        string `yaml:"code"`
	Ready       string `yaml:"ready"`
	Approved    string `yaml:"approved"`
	Dark        string `yaml:"dark"`
	Frozen      string `yaml:"frozen"`
	LampOn      string `yaml:"lamp-on"`
	LampOff     string `yaml:"lamp-off"`
	Receipt     string `yaml:"receipt"`
}

// verdictWords are the words of the verdict.
type verdictWords struct {
	Title       string `yaml:"title"`
	Cause       string `yaml:"cause"`
	Fix         string `yaml:"fix"`
	Phrase      string `yaml:"phrase"`
	Open        string `yaml:"open"`
	HandIn      string `yaml:"hand-in"`
	WhichCause  string `yaml:"which-cause"`
	WhichFix    string `yaml:"which-fix"`
	WhichPhrase string `yaml:"which-phrase"`
	Missing     string `yaml:"missing"`
	Comma       string `yaml:"comma"`
	Change      string `yaml:"change"`
}

// workedWords are the words of a worked example.
type workedWords struct {
	Title string `yaml:"title"`
	Begin string `yaml:"begin"`
	Next  string `yaml:"next"`
	Again string `yaml:"again"`
	Other string `yaml:"other"`
	End   string `yaml:"end"`
}

// scoreWords are the words around a score.
type scoreWords struct {
	Title     string `yaml:"title"`
	Debrief   string `yaml:"debrief"`
	Next      string `yaml:"next"`
	Again     string `yaml:"again"`
	Same      string `yaml:"same"`
	Home      string `yaml:"home"`
	Practised string `yaml:"practised"`
	KeptNot   string `yaml:"kept-not"`

	CourseDone      string `yaml:"course-done"`
	CourseOpen      string `yaml:"course-open"` // how many drills
	CourseRecord    string `yaml:"course-record"`
	CourseRest      string `yaml:"course-rest"`
	SaveRecord      string `yaml:"save-record"`
	SaveRecordTitle string `yaml:"save-record-title"`
	Nameless        string `yaml:"nameless"`
}

// debriefPageWords are the words around a debrief.
type debriefPageWords struct {
	Title     string `yaml:"title"`
	Step      string `yaml:"step"`
	Save      string `yaml:"save"`
	SaveTitle string `yaml:"save-title"`
	Saved     string `yaml:"saved"`
	NotSaved  string `yaml:"not-saved"`
	Steps     string `yaml:"steps"`
}

// progressWords are the words of the progress screen.
type progressWords struct {
	Title    string `yaml:"title"`
	Mastered string `yaml:"mastered"`
	Of       string `yaml:"of"`
	Due      string `yaml:"due"`
	DueNone  string `yaml:"due-none"`
	Last     string `yaml:"last"`
	None     string `yaml:"none"`
	Passed   string `yaml:"passed"`
	Failed   string `yaml:"failed"`
	Points   string `yaml:"points"`
}

// keyWords say what keys do.
type keyWords struct {
	Name       string `yaml:"name"`
	LevelTitle string `yaml:"level-title"`
	Leave      string `yaml:"leave"`
}

// helpWords are the words of the help.
type helpWords struct {
	What string `yaml:"what"`
	Fair string `yaml:"fair"`
}

// noticeWords say what has just happened.
type noticeWords struct {
	None   string `yaml:"none"`
	First  string `yaml:"first"`
	Lesson string `yaml:"lesson"`
}

// lineWords are the words that only the line mode has.
type lineWords struct {
	Ended string `yaml:"ended"`
}
