//go:build load

package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"time"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/class"
	"swipewise/wizard/class/host"
	"swipewise/wizard/class/serve"
	"swipewise/wizard/record"
	"swipewise/wizard/texts"
	"swipewise/wizard/train"
	"swipewise/wizard/words"
)

// teach is the server: it says where it is, and starts a drill for all, so that
// whoever comes in has it before them.
func teach() error {
	o, err := drills()
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "load")
	if err != nil {
		return err
	}
	key, _, err := serve.HostKey(filepath.Join(dir, "key"))
	if err != nil {
		return err
	}
	w, err := words.Read[host.Words](assets.Files, "class")
	if err != nil {
		return err
	}
	h, err := host.New(host.Options{
		Size: len(o.Cases), Code: code, Key: key, Write: record.Log{Path: filepath.Join(dir, "class.jsonl")}.Append,
		Words: w, Book: o.Book, Lang: tree.EN, Clock: class.Wall{}, Limits: serve.Usual(host.MostTrainees),
		Drills: host.Lessons(o), Cause: func(id string) tree.Text { return o.Knowledge.Cause(id).Title },
	})
	if err != nil {
		return err
	}
	h.Room().Do(class.StartTogether)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(l.Addr())
	return h.Serve(context.Background(), l)
}

// drills returns what the drills of a set are made from.
func drills() (train.Options, error) {
	o := train.Options{Lang: tree.EN}
	o.Set, o.Now = "7F3K", time.Now
	k, err := tree.Load(assets.Files)
	if err != nil {
		return o, err
	}
	o.Knowledge = k
	if o.Practice, err = tree.LoadPractice(assets.Files, k); err != nil {
		return o, err
	}
	if o.Words, err = words.Read[train.Words](assets.Files, "train"); err != nil {
		return o, err
	}
	if o.Book, err = texts.Load(assets.Files); err != nil {
		return o, err
	}
	set, _ := drill.ParseSet(o.Set)
	o.Cases, err = set.Cases(k)
	return o, err
}
