// The tree as a story of ink, compiled beforehand: node ask.js compile makes
// nodes.json of nodes.ink.
const fs = require("fs");

if (process.argv[2] === "compile") {
  const { Compiler } = require("inkjs/full");
  fs.writeFileSync("nodes.json", new Compiler(fs.readFileSync("nodes.ink", "utf8")).Compile().ToJson());
  process.exit();
}

const { Story } = require("inkjs");
const story = new Story(fs.readFileSync("nodes.json", "utf8").replace(/^\uFEFF/, ""));

function show() {
  process.stdout.write(story.ContinueMaximally() + story.currentChoices.map((c, i) => `${i + 1} ${c.text}\n`).join(""));
}

show();
process.stdin.on("data", (line) => {
  story.ChooseChoiceIndex(parseInt(line) - 1);
  show();
});
