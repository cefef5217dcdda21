// Shim writes a bcryptprimitives.dll for Wine, whose version 8 has none, so that programs
// built with Go can start there: its one function, ProcessPrng, is a forward to the random
// numbers of advapi32 (SystemFunction036, called RtlGenRandom), which takes the same. There
// is no code in it, only the headers and the table of exports of a PE32+ file.
package main

import (
	"bytes"
	"encoding/binary"
	"log"
	"os"
)

const (
	table   = 0x1000 // where the section with the exports is loaded
	inFile  = 0x200  // where it begins in the file, and how large it is there
	headers = 0x40   // after the DOS header
)

func main() {
	var b bytes.Buffer
	put := func(values ...any) {
		for _, v := range values {
			if err := binary.Write(&b, binary.LittleEndian, v); err != nil {
				log.Fatal(err)
			}
		}
	}
	pad := func(to int) { b.Write(make([]byte, to-b.Len())) }
	b.WriteString("MZ")
	pad(0x3c)
	put(uint32(headers))
	b.WriteString("PE\x00\x00")
	put(uint16(0x8664), uint16(1), uint32(0), uint32(0), uint32(0), uint16(240), uint16(0x2022)) // a DLL for amd64, one section
	put(uint16(0x20b), uint16(0), uint32(0), uint32(inFile), uint32(0), uint32(0), uint32(table))
	put(uint64(0x180000000), uint32(0x1000), uint32(inFile))                           // base, alignments
	put(uint16(6), uint16(0), uint16(0), uint16(0), uint16(6), uint16(0), uint32(0))   // versions
	put(uint32(2*table), uint32(inFile), uint32(0), uint16(3), uint16(0x100))          // sizes, console, NX
	put(uint64(0x100000), uint64(0x1000), uint64(0x100000), uint64(0x1000), uint32(0)) // stack and heap
	put(uint32(16), uint32(table), uint32(inFile), make([]byte, 15*8))                 // the first directory is that of exports
	b.WriteString(".rdata\x00\x00")
	put(uint32(inFile), uint32(table), uint32(inFile), uint32(inFile), uint32(0), uint32(0), uint32(0), uint32(0x40000040))
	pad(inFile)
	put(uint32(0), uint32(0), uint32(0), uint32(table+60), uint32(1), uint32(1), uint32(1)) // name, base, how many
	put(uint32(table+40), uint32(table+44), uint32(table+48))                               // addresses, names, numbers
	put(uint32(table+100), uint32(table+82), uint16(0))
	pad(inFile + 60)
	b.WriteString("bcryptprimitives.dll\x00")
	pad(inFile + 82)
	b.WriteString("ProcessPrng\x00")
	pad(inFile + 100)
	b.WriteString("advapi32.SystemFunction036\x00")
	pad(2 * inFile)
	if err := os.WriteFile(os.Args[1], b.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}
