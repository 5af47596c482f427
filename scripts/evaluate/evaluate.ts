import { generateCourse, type Source } from "#core/questions/generate.ts";
import { missesOf } from "./misses.ts";
import { reportOf, type Measured } from "./report.ts";
import { readSamples, tryOut } from "./samples.ts";
import { scoreOf } from "./score.ts";

const RUNS = 3;

/** The fastest of some runs: what else the machine does only makes a run slower. */
function measure(source: Source): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    generateCourse(source);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const flags = process.argv.slice(2);
const unknown = flags.find((flag) => flag !== "--json" && flag !== "--misses");
if (unknown !== undefined) {
  process.stderr.write(`${unknown} is not known. Use npm run --silent evaluate -- [--json] [--misses]\n`);
  process.exit(2);
}

const trials = readSamples().map(tryOut);
const measured: Measured[] = trials.map((trial) => ({ score: scoreOf(trial), milliseconds: measure(trial.source) }));
const misses = flags.includes("--misses") ? trials.filter(({ shelf }) => shelf !== "locked").map(missesOf) : [];

if (flags.includes("--json")) {
  const profiles = measured.map(({ score, milliseconds }) => ({ ...score, milliseconds }));
  process.stdout.write(`${JSON.stringify({ profiles, ...(misses.length > 0 && { misses }) }, null, 2)}\n`);
} else {
  process.stdout.write(`${reportOf(measured)}${misses.flatMap((lines) => ["", ...lines]).join("\n")}\n`);
}
