package command

import (
	"swipewise/tree"
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
	} `yaml:"print"`
}

// about is what the help says of a command.
type about struct {
	Use   tree.Text `yaml:"use"` // the name, and what it takes
	Short tree.Text `yaml:"short"`
	Long  tree.Text `yaml:"long"`
}

type headings struct {
	Usage    tree.Text `yaml:"usage"`
	Commands tree.Text `yaml:"commands"`
	Flags    tree.Text `yaml:"flags"`
	Global   tree.Text `yaml:"global"`
	More     tree.Text `yaml:"more"` // the command whose subcommands have their own help
}

type flagTexts struct {
	Lang     tree.Text `yaml:"lang"`
	Assets   tree.Text `yaml:"assets"`
	Plain    tree.Text `yaml:"plain"`
	Help     tree.Text `yaml:"help"`
	Version  tree.Text `yaml:"version"`
	JSON     tree.Text `yaml:"json"`
	All      tree.Text `yaml:"all"`
	Code     tree.Text `yaml:"code"`
	Network  tree.Text `yaml:"network"`
	Shows    tree.Text `yaml:"shows"`
	Answer   tree.Text `yaml:"answer"`
	Tried    tree.Text `yaml:"tried"`
	Depth    tree.Text `yaml:"depth"`
	Format   tree.Text `yaml:"format"`
	Out      tree.Text `yaml:"out"`
	Force    tree.Text `yaml:"force"`
	CSV      tree.Text `yaml:"csv"`
	Page     tree.Text `yaml:"page"` // of class: the report for printing
	OfCourse tree.Text `yaml:"of-course"`
	Only     tree.Text `yaml:"only"` // whose training record
	Runs     tree.Text `yaml:"runs"`
	Seed     tree.Text `yaml:"seed"`
	Exact    tree.Text `yaml:"exact"`
	Perturb  tree.Text `yaml:"perturb"`
	Texts    tree.Text `yaml:"texts"`
	Failures tree.Text `yaml:"failures"`
	Fit      tree.Text `yaml:"fit"`
	NotSure  tree.Text `yaml:"not-sure"`
	Wrong    tree.Text `yaml:"wrong"`
	Words    tree.Text `yaml:"words"`
	Skip     tree.Text `yaml:"skip"`
	Claims   tree.Text `yaml:"claims"`

	Show      tree.Text `yaml:"show"`
	ShowJSON  tree.Text `yaml:"show-json"`
	Reset     tree.Text `yaml:"reset"`
	Yes       tree.Text `yaml:"yes"`
	Set       tree.Text `yaml:"set"`
	Branch    tree.Text `yaml:"branch"`
	TrainCode tree.Text `yaml:"train-code"`
	Hard      tree.Text `yaml:"hard"`
	Drill     tree.Text `yaml:"drill"`
	Course    tree.Text `yaml:"course"`
	Level     tree.Text `yaml:"level"`
	Name      tree.Text `yaml:"name"`
	TrainSeed tree.Text `yaml:"train-seed"`
	Drawn     tree.Text
	Staff     tree.Text
	Site      tree.Text
	Role      tree.Text
	Trainer   tree.Text
	Seal      tree.Text
	PublicKey tree.Text `yaml:"public-key"`
	Unsigned  tree.Text
	Content   tree.Text
	Clock     tree.Text `yaml:"clock"`
	Record    tree.Text `yaml:"record"`
	Listen    tree.Text `yaml:"listen"`
	Port      tree.Text `yaml:"port"`
	Count     tree.Text `yaml:"count"`
	JoinCode  tree.Text `yaml:"join-code"`
	ClassSet  tree.Text `yaml:"class-set"`
	Journal   tree.Text `yaml:"journal"`
	AsCSV     tree.Text `yaml:"as-csv"`
	AsHTML    tree.Text `yaml:"as-html"`
	Since     tree.Text `yaml:"since"`
	Until     tree.Text `yaml:"until"`
	OfBranch  tree.Text `yaml:"of-branch"`
	OfCause   tree.Text `yaml:"of-cause"`
	OfCode    tree.Text `yaml:"of-code"`
	OfTill    tree.Text `yaml:"of-till"`
	OfOutcome tree.Text `yaml:"of-outcome"`
	OfWords   tree.Text `yaml:"of-words"`
	Before    tree.Text `yaml:"before"`
	NoJournal tree.Text `yaml:"no-journal"`
}

// badTexts say what is wrong with what was given, and what to do.
type badTexts struct {
	Command       tree.Text `yaml:"command"`
	CommandSign   tree.Text `yaml:"command-sign"` // what may have been meant instead
	Flag          tree.Text `yaml:"flag"`
	NeedsValue    tree.Text `yaml:"needs-value"`
	Value         tree.Text `yaml:"value"`
	TooMany       tree.Text `yaml:"too-many"`
	Lang          tree.Text `yaml:"lang"`
	Shell         tree.Text `yaml:"shell"`
	Part          tree.Text `yaml:"part"`
	Range         tree.Text `yaml:"range"`
	Assets        tree.Text `yaml:"assets"`
	Format        tree.Text `yaml:"format"`
	Exists        tree.Text `yaml:"exists"`
	Unwritable    tree.Text `yaml:"unwritable"`
	NoFile        tree.Text `yaml:"no-file"`
	NoAttempts    tree.Text `yaml:"no-attempts"`
	NoCourse      tree.Text `yaml:"no-course"` // given, those there are
	Nobody        tree.Text `yaml:"nobody"`
	EditWhere     tree.Text `yaml:"edit-where"`
	EditThere     tree.Text `yaml:"edit-there"`
	EditUnwritten tree.Text `yaml:"edit-unwritten"`
	EditUnknown   tree.Text `yaml:"edit-unknown"`
	Pair          tree.Text `yaml:"pair"`
	NoCode        tree.Text `yaml:"no-code"`
	Question      tree.Text `yaml:"question"`
	Answer        tree.Text `yaml:"answer"`
	Display       tree.Text `yaml:"display"`
	Remedy        tree.Text `yaml:"remedy"`
	Outcome       tree.Text `yaml:"outcome"`
	Network       tree.Text `yaml:"network"`
	Where         tree.Text `yaml:"where"` // between the place and what is wrong there
	Nearest       tree.Text `yaml:"nearest"`
	Choices       tree.Text `yaml:"choices"`
	SeeHelp       tree.Text `yaml:"see-help"`
	SeeAll        tree.Text `yaml:"see-all"`
	Faults        tree.Text `yaml:"faults"`
	Inside        tree.Text `yaml:"inside"`
	Unsaid        tree.Text `yaml:"unsaid"`    // why
	Unsaved       tree.Text `yaml:"unsaved"`   // why
	CardFlag      tree.Text `yaml:"card-flag"` // flag
	Stopped       tree.Text `yaml:"stopped"`
	NoDrill       tree.Text `yaml:"no-drill"`
	OneOf         tree.Text `yaml:"one-of"` // flag, value, all
	Near          tree.Text // flag, value, the nearest, all
	NotSet        tree.Text `yaml:"not-set"`
}

// saysTexts are what a command tells besides its answer.
type saysTexts struct {
	Replaced     tree.Text `yaml:"replaced"`
	Dropped      tree.Text `yaml:"dropped"`
	Sound        tree.Text `yaml:"sound"`
	EditWrote    tree.Text `yaml:"edit-wrote"`
	EditRead     tree.Text `yaml:"edit-read"`
	EditNext     tree.Text `yaml:"edit-next"`
	Enter        tree.Text `yaml:"enter"`
	Written      tree.Text `yaml:"written"`
	MoreTroubles tree.Text `yaml:"more-troubles"`
}
