import { expect, test } from "vitest";
import { fitWords, type Fit } from "./fit-words.ts";

const aFit: Fit = { id: "1", state: "done", done: 3, total: 3, step: "Done.", result: null };
const tried = { outcome: "tried", answers: 500, triedOn: 100, present: 0.4, fitted: 0.3 } as const;

test.each<[Partial<Fit>, string]>([
  [{ state: "queued" }, "The fit waits for its turn."],
  [{ state: "running", done: 1, step: "Fitting." }, "Step 2 of 3: Fitting."],
  [{ state: "failed", step: "It broke." }, "It broke."],
  [{ result: { outcome: "too-few", answers: 132, missing: 268 } }, "132 such answers of yours; 268 are missing."],
  [{ result: { outcome: "no-optimizer" } }, "there is no optimizer"],
  [{ result: { ...tried, isKept: true } }, "Fitted, and kept. On the last 100 of 500 answers their log loss is 0.300"],
  [{ result: { ...tried, isKept: false } }, "Fitted, and not kept."],
])("a fit that is %j", (changes, words) => {
  expect(fitWords({ ...aFit, ...changes })).toContain(words);
});
