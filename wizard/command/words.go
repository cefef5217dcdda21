package command

import (
	"swipewise/wizard/disk"
)

// Words are the texts of the commands, from words/commands.yaml.
type Words struct {
	Commands struct {
		Wizard      about `yaml:"wizard"`
		Diagnose    about `yaml:"diagnose"`
		Code        about `yaml:"code"`
		Class       about `yaml:"class"`
		ClassMerge  about `yaml:"class-merge"`
		ClassReport about `yaml:"class-report"`
		ClassRecord about `yaml:"class-record"`
		ClassVerify about `yaml:"class-verify"`
		Tree        about `yaml:"tree"`
		Train       about `yaml:"train"`
		TrainCheck  about `yaml:"train-check"`
		Setup       about `yaml:"setup"`
		History     about `yaml:"history"`
		Purge       about `yaml:"purge"`
		HistoryNote about `yaml:"history-note"`
		Stats       about `yaml:"stats"`
		Check       about `yaml:"check"`
		Show        about `yaml:"show"`
		Edit        about `yaml:"edit"`
		Export      about `yaml:"export"`
		Measure     about `yaml:"measure"`
		Completion  about `yaml:"completion"`
		Help        about `yaml:"help"`
	} `yaml:"commands"`
	Help  headings   `yaml:"help"`
	Flags flagTexts  `yaml:"flags"`
	Bad   badTexts   `yaml:"bad"`
	Disk  disk.Words `yaml:"disk"`
	Says  saysTexts  `yaml:"says"`
	Print struct {
		Outline outlineTexts `yaml:"outline"`
		Measure measureTexts `yaml:"measure"`
		Heard   heardTexts   `yaml:"heard"`
		Learned learnedTexts `yaml:"learned"`
	} `yaml:"print"`
}

// about is what the help says of a command.
type about struct {
	Use   string `yaml:"use"` // the name, and what it takes
	Short string `yaml:"short"`
	Long  string `yaml:"long"`
}

type headings struct {
	Usage    string `yaml:"usage"`
	Commands string `yaml:"commands"`
	Flags    string `yaml:"flags"`
	Global   string `yaml:"global"`
	More     string `yaml:"more"` // the command whose subcommands have their own help
}

type flagTexts struct {
	Lang     string `yaml:"lang"`
	Assets   string `yaml:"assets"`
	Plain    string `yaml:"plain"`
	Help     string `yaml:"help"`
	Version  string `yaml:"version"`
	JSON     string `yaml:"json"`
	All      string `yaml:"all"`
	Code     string `yaml:"code"`
	Network  string `yaml:"network"`
	Shows    string `yaml:"shows"`
	Answer   string `yaml:"answer"`
	Tried    string `yaml:"tried"`
	Depth    string `yaml:"depth"`
	Format   string `yaml:"format"`
	Out      string `yaml:"out"`
	Force    string `yaml:"force"`
	CSV      string `yaml:"csv"`
	Page     string `yaml:"page"` // of class: the report for printing
	OfCourse string `yaml:"of-course"`
	Only     string `yaml:"only"` // whose training record
	Runs     string `yaml:"runs"`
	Seed     string `yaml:"seed"`
	Exact    string `yaml:"exact"`
	Perturb  string `yaml:"perturb"`
	Texts    string `yaml:"texts"`
	Failures string `yaml:"failures"`
	Fit      string `yaml:"fit"`
	NotSure  string `yaml:"not-sure"`
	Wrong    string `yaml:"wrong"`
	Words    string `yaml:"words"`
	Skip     string `yaml:"skip"`
	Claims   string `yaml:"claims"`

	Show      string `yaml:"show"`
	ShowJSON  string `yaml:"show-json"`
	Reset     string `yaml:"reset"`
	Yes       string `yaml:"yes"`
	Set       string `yaml:"set"`
	Branch    string `yaml:"branch"`
	TrainCode string `yaml:"train-code"`
	Hard      string `yaml:"hard"`
	Drill     string `yaml:"drill"`
	Course    string `yaml:"course"`
	Level     string `yaml:"level"`
	Name      string `yaml:"name"`
	TrainSeed string `yaml:"train-seed"`
	Drawn     string
	Staff     string
	Site      string
	Role      string
	Trainer   string
	Seal      string
	PublicKey string `yaml:"public-key"`
	Unsigned  string
	Content   string
	Both      string
	XAPI      string
	LRS       string
	Clock     string `yaml:"clock"`
	Record    string `yaml:"record"`
	Listen    string `yaml:"listen"`
	Port      string `yaml:"port"`
	Count     string `yaml:"count"`
	JoinCode  string `yaml:"join-code"`
	ClassSet  string `yaml:"class-set"`
	Journal   string `yaml:"journal"`
	AsCSV     string `yaml:"as-csv"`
	NoteForm  string `yaml:"note-form"`
	Learned   string `yaml:"learned"`
	Forget    string `yaml:"forget"`
	Prior     string `yaml:"prior"`
	Learning  string `yaml:"learning"`
	AsHTML    string `yaml:"as-html"`
	Since     string `yaml:"since"`
	Until     string `yaml:"until"`
	OfBranch  string `yaml:"of-branch"`
	OfCause   string `yaml:"of-cause"`
	OfCode    string `yaml:"of-code"`
	OfTill    string `yaml:"of-till"`
	OfOutcome string `yaml:"of-outcome"`
	OfWords   string `yaml:"of-words"`
	Before    string `yaml:"before"`
	NoJournal string `yaml:"no-journal"`
}

// badTexts say what is wrong with what was given, and what to do.
type badTexts struct {
	Command       string `yaml:"command"`
	CommandSign   string `yaml:"command-sign"` // what may have been meant instead
	Flag          string `yaml:"flag"`
	NeedsValue    string `yaml:"needs-value"`
	Value         string `yaml:"value"`
	TooMany       string `yaml:"too-many"`
	Lang          string `yaml:"lang"`
	NeedsOut      string `yaml:"needs-out"`
	NoShell       string `yaml:"no-shell"`
	Shell         string `yaml:"shell"`
	Part          string `yaml:"part"`
	Range         string `yaml:"range"`
	Assets        string `yaml:"assets"`
	Format        string `yaml:"format"`
	Exists        string `yaml:"exists"`
	Unwritable    string `yaml:"unwritable"`
	NoFile        string `yaml:"no-file"`
	NoAttempts    string `yaml:"no-attempts"`
	NoCourse      string `yaml:"no-course"` // given, those there are
	Nobody        string `yaml:"nobody"`
	EditWhere     string `yaml:"edit-where"`
	EditThere     string `yaml:"edit-there"`
	EditUnwritten string `yaml:"edit-unwritten"`
	EditUnknown   string `yaml:"edit-unknown"`
	Pair          string `yaml:"pair"`
	NoCode        string `yaml:"no-code"`
	Question      string `yaml:"question"`
	Answer        string `yaml:"answer"`
	Display       string `yaml:"display"`
	Remedy        string `yaml:"remedy"`
	Outcome       string `yaml:"outcome"`
	Network       string `yaml:"network"`
	Where         string `yaml:"where"` // between the place and what is wrong there
	Nearest       string `yaml:"nearest"`
	Choices       string `yaml:"choices"`
	SeeHelp       string `yaml:"see-help"`
	SeeAll        string `yaml:"see-all"`
	Faults        string `yaml:"faults"`
	Inside        string `yaml:"inside"`
	Unsaid        string `yaml:"unsaid"`    // why
	Unsaved       string `yaml:"unsaved"`   // why
	CardFlag      string `yaml:"card-flag"` // flag
	Stopped       string `yaml:"stopped"`
	NoDrill       string `yaml:"no-drill"`
	LRS           string // the address
	OneOf         string `yaml:"one-of"` // flag, value, all
	Near          string // flag, value, the nearest, all
	NotSet        string `yaml:"not-set"`
}

// saysTexts are what a command tells besides its answer.
type saysTexts struct {
	Replaced     string `yaml:"replaced"`
	Dropped      string `yaml:"dropped"`
	Sound        string `yaml:"sound"`
	Shares       string `yaml:"shares"` // causes with public figures, with estimates
	EditWrote    string `yaml:"edit-wrote"`
	EditRead     string `yaml:"edit-read"`
	EditNext     string `yaml:"edit-next"`
	Enter        string `yaml:"enter"`
	Practised    string `yaml:"practised"` // back from practising, in the wizard
	Written      string `yaml:"written"`
	Sent         string // how many of how many
	Unsent       string // how many, why
	MoreTroubles string `yaml:"more-troubles"`
}
