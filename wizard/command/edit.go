package command

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"swipewise/wizard/disk"
)

// edit writes what a trainer starts from: the commented starter, or copies of
// built-in files.
func (a *app) edit() *cobra.Command {
	c := a.command(a.w.Commands.Edit, func(_ *cobra.Command, args []string) error {
		if len(args) == 0 || strings.TrimSpace(args[0]) == "" {
			return bad("%s", a.w.Bad.EditWhere)
		}
		files, err := a.toWrite(args[1:])
		if err != nil {
			return err
		}
		if err := a.write(args[0], files); err != nil {
			return err
		}
		return a.tellWritten(args[0], files)
	})
	c.ValidArgsFunction = func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) == 0 {
			return nil, cobra.ShellCompDirectiveFilterDirs
		}
		return editable(a.m.Files), cobra.ShellCompDirectiveNoFileComp
	}
	return c
}

// toWrite returns copies of the built-in files of the given names, or else the
// starter.
func (a *app) toWrite(names []string) ([]newFile, error) {
	if len(names) == 0 {
		return starter(a.m.Files, a.l)
	}
	known := editable(a.m.Files)
	var out []newFile
	for _, name := range names {
		clean := path.Clean(filepath.ToSlash(name))
		if !slices.Contains(known, clean) {
			line := fmt.Sprintf(a.w.Bad.EditUnknown, sanitize(name))
			if near := nearest(clean, known); near != "" {
				line += fmt.Sprintf(a.w.Bad.Nearest, near)
			}
			return nil, badInput(line)
		}
		data, err := fs.ReadFile(a.m.Files, clean)
		if err != nil {
			return nil, err
		}
		out = append(out, newFile{clean, string(data)})
	}
	return out, nil
}

// write writes files into a folder, which is made if it is not there. If any of
// them is there already, nothing is written.
func (a *app) write(dir string, files []newFile) error {
	full := func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)) }
	for _, f := range files {
		_, err := os.Lstat(full(f.name))
		if err == nil {
			return bad(a.w.Bad.EditThere, place(full(f.name)))
		}
	}
	a.writing.Lock()
	defer a.writing.Unlock()
	for i, f := range files {
		err := os.MkdirAll(filepath.Dir(full(f.name)), 0o755)
		if err == nil {
			err = disk.Write(full(f.name), []byte(f.text), disk.How{})
		}
		if err != nil {
			for _, written := range files[:i] {
				_ = os.Remove(full(written.name))
			}
			return bad(a.w.Bad.EditUnwritten, place(full(f.name)), a.w.Disk.Say(err))
		}
	}
	return nil
}

// tellWritten lists what was written, and says what to do next.
func (a *app) tellWritten(dir string, files []newFile) error {
	a.leftText = true
	var b strings.Builder
	b.WriteString(a.w.Says.EditWrote + "\n")
	for _, f := range files {
		if path.Dir(f.name) != "schema" { // of no interest to whoever writes
			b.WriteString("  " + place(filepath.Join(dir, filepath.FromSlash(f.name))) + "\n")
		}
	}
	if slices.ContainsFunc(files, func(f newFile) bool { return f.name == guideName }) {
		b.WriteString("\n" + a.w.Says.EditRead + "\n")
	}
	fmt.Fprintf(&b, "\n"+a.w.Says.EditNext+"\n", quoted(place(dir)))
	_, err := fmt.Fprint(a.m.Out, b.String())
	return err
}

// quoted quotes a name that a shell would take for several.
func quoted(name string) string {
	if strings.ContainsAny(name, " \t&()'$;") {
		return `"` + name + `"`
	}
	return name
}
