package command

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/tree/doc"
)

// unusedFiles reports files that nothing would ever read because they are called
// wrongly or lie in the wrong place. What is clearly something else, such as
// notes or pictures, is left alone.
func unusedFiles(upper, lower fs.FS) tree.Faults {
	entries, err := doc.ReadDir(upper, ".")
	var bad *doc.Error
	if errors.As(err, &bad) {
		return tree.Faults{{File: ".", What: bad.What, Hint: bad.Hint}}
	}
	var names []string
	known, _ := fs.ReadDir(lower, ".")
	for _, e := range known {
		if e.IsDir() || path.Ext(e.Name()) == ".yaml" {
			names = append(names, e.Name())
		}
	}
	var faults tree.Faults
	for _, e := range entries {
		switch isKnown := slices.Contains(names, e.Name()); {
		case isKnown && e.IsDir():
			faults = append(faults, unusedIn(upper, lower, e.Name())...)
		case isKnown, e.IsDir() && !holdsYAML(upper, e.Name()), !e.IsDir() && path.Ext(e.Name()) != ".yaml":
		default:
			faults = append(faults, misplaced(e.Name(), names))
		}
	}
	return faults
}

func misplaced(name string, known []string) tree.Fault {
	f := tree.Fault{File: name, What: doc.Say("知识里没有这个地方", "no such place in the assets"), Hint: doc.Say("用其中一个：%s", "use one of %s", strings.Join(known, ", "))}
	if near := nearest(name, known); near != "" {
		f.Hint = doc.Say("是不是 %q？", "did you mean %q?", near)
	}
	return f
}

// unusedIn reports the unused files of one folder. Folders within it are not read, nor
// is a file whose ending an editor has changed, as Notepad does.
func unusedIn(upper, lower fs.FS, dir string) tree.Faults {
	entries, _ := doc.ReadDir(upper, dir) // what cannot be read is found when it is loaded
	var faults tree.Faults
	for _, e := range entries {
		name := path.Join(dir, e.Name())
		if e.IsDir() {
			if holdsYAML(upper, name) {
				faults = append(faults, tree.Fault{File: name, What: doc.Say("文件夹里的文件夹不会读", "folders within a folder are not read"), Hint: doc.Say("把文件移到上面的 %s 里", "move the files up into %s", dir)})
			}
			continue
		}
		if stem, ok := misnamed(e.Name()); ok {
			faults = append(faults, tree.Fault{File: name, What: doc.Say("文件名的结尾不对，不会读", "is not read, because of how its name ends"), Hint: doc.Say("改名叫 %q", "rename it %q", stem+".yaml")})
		} else if dir == wordsDir && path.Ext(name) == ".yaml" && !there(lower, name) {
			faults = append(faults, tree.Fault{File: name, What: doc.Say("没有哪个界面用这些字", "no screen has these words"), Hint: doc.Say("拿走它，或者和自带的文件同名", "take it away, or name it like one of the built-in files")})
		}
	}
	return faults
}

// wordsDir is the folder whose files are known by name: one for each face.
const wordsDir = "words"

func there(files fs.FS, name string) bool {
	_, err := fs.Stat(files, name)
	return err == nil
}

// misnamed reports whether a name was meant to end in .yaml, and what stands
// before that.
func misnamed(name string) (stem string, ok bool) {
	lower := strings.ToLower(name)
	for _, end := range []string{".yaml.txt", ".yml.txt", ".yml", ".yaml"} {
		if strings.HasSuffix(lower, end) && !strings.HasSuffix(name, ".yaml") {
			return name[:len(name)-len(end)], true
		}
	}
	return "", false
}

func holdsYAML(files fs.FS, dir string) bool {
	found, _ := fs.Glob(files, dir+"/*.yaml")
	return len(found) > 0
}
