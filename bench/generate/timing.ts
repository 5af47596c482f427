import { generateCourse } from "#core/questions/generate.ts";
import { median, table } from "../figures.ts";
import { hostileInputs, ordinaryText } from "./inputs.ts";

const WARM_MS = 30;
const LONG_MS = 3_000;
const TURNS = 15;
/** As many turns as the engine takes to compile what runs often: until then the time of a turn falls. */
const WARMING_TURNS = 120;

type Format = "plain" | "markdown" | "html";

interface Run {
  readonly ms: number;
  readonly questions: number;
}

function generate(text: string, format: Format): Run {
  const start = performance.now();
  const { questions } = generateCourse({ text, format, name: "bench" });
  return { ms: performance.now() - start, questions: questions.length };
}

const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

const short = ordinaryText(5_000);
const turnsOf = (count: number): number[] => Array.from({ length: count }, () => generate(short, "markdown").ms);
const cold = generate(short, "markdown").ms;
const early = median(turnsOf(TURNS));
turnsOf(WARMING_TURNS - TURNS);
const warm = median(turnsOf(TURNS));
const lengths = [25_000, 50_000, 100_000, 200_000].map((length) => ({
  length,
  ...generate(ordinaryText(length), "markdown"),
}));
const long = lengths.at(-1)?.ms ?? NaN;

console.log(
  table([
    ["ordinary text", "time", "questions", "against half of it"],
    ["5 kB, first time", ms(cold), "", ""],
    [`5 kB, the next ${TURNS} times`, ms(early), "", ""],
    [`5 kB, warm: after ${WARMING_TURNS} times`, ms(warm), "", ""],
    ...lengths.map(({ length, ms: time, questions }, i) => {
      const half = lengths[i - 1]?.ms;
      return [
        `${length / 1_000} kB`,
        ms(time),
        String(questions),
        half === undefined ? "" : `× ${(time / half).toFixed(2)}`,
      ];
    }),
  ]),
);
console.log(
  `\n5 kB warm ${warm <= WARM_MS ? "within" : "beyond"} ${WARM_MS} ms, 200 kB ${long <= LONG_MS ? "within" : "beyond"} ${LONG_MS / 1_000} s\n`,
);

const rows = hostileInputs.map(([name, make, format]) => {
  const text = make();
  try {
    const { ms: time, questions } = generate(text, format);
    return [name, ms(time), `${questions} questions`];
  } catch (error) {
    process.exitCode = 1;
    return [name, "", error instanceof Error ? `${error.name}: ${error.message}` : "failed"];
  }
});
console.log(table([["hostile input", "time", "outcome"], ...rows]));
