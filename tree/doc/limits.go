package doc

// What is read has limits, so that no folder of files, however it came to be,
// makes a reader wait or fills the memory. They are many times what knowledge
// needs: the longest file that is shipped has 16 KB, its longest line 400 bytes.
// A file beyond a limit is a fault that names the limit.
const (
	MaxFile   = 256 << 10 // bytes of a file
	MaxLine   = 4096      // bytes of a line; with it, how deep blocks nest in one line
	MaxDepth  = 64        // values within values
	MaxFolder = 20_000    // files of a folder
	MaxAll    = 64 << 20  // bytes of all files of a load together
	maxPack   = 4 * MaxAll
)
