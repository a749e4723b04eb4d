// Plays a compiled story at random in inkjs: node random-runs.cjs INKJS STORY.json RUNS
// Prints {"millis": …} for all the runs; the story is loaded and warmed before the clock starts.
const fs = require("fs");
const inkjs = require(process.argv[2]);
// Parsed here: inkjs looks for decimals in the whole text, and a clock in the prose breaks it.
const story = new inkjs.Story(JSON.parse(fs.readFileSync(process.argv[3], "utf8")));
const runs = Number(process.argv[4]);

let state = 1;
function random(below) {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % below;
}

function play() {
  story.ResetState();
  for (;;) {
    while (story.canContinue) story.Continue();
    if (story.currentChoices.length === 0) return;
    story.ChooseChoiceIndex(random(story.currentChoices.length));
  }
}

for (let i = 0; i < Math.min(runs, 200); i++) play();
const start = process.hrtime.bigint();
for (let i = 0; i < runs; i++) play();
console.log(JSON.stringify({ millis: Number(process.hrtime.bigint() - start) / 1e6 }));
