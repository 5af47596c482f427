import type { Token } from "./token.ts";

const single = new Set(
  "almost nearly roughly approximately about around over under only just barely well slightly".split(" "),
);
const firstOfTwo = new Set("more less fewer rather at up close".split(" "));
const double = /^(?:(?:more|less|fewer|rather) than|at (?:least|most)|up to|close to)$/u;
const quantifiers = new Set(["all", "every", "half"]);
const fractions = /^(?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)$/u;

/** Behind words that leave an amount open: “almost”, “more than”, “slightly less than”. */
export function behindApproximation(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const word = tokens[at]?.lower ?? "";
    if (single.has(word)) at++;
    else if (firstOfTwo.has(word) && double.test(`${word} ${tokens[at + 1]?.lower ?? ""}`)) at += 2;
    else return at;
  }
}

/** “About an hour”, “almost a century”: where a spell of time begins that is told about. */
export function behindAbout(tokens: readonly Token[], from: number): number {
  const at = behindApproximation(tokens, from);
  if (at <= from) return from;
  const isSpell = /^an?$/u.test(tokens[at]?.lower ?? "") && timeUnit.test(tokens[at + 1]?.lower ?? "");
  return isSpell ? at : from;
}

const timeUnit = /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century|generation|dozen)$/u;

/** “Half”, “almost a third”, “more than two thirds”: where words for a share end, of which “of” tells the whole; null where none stands. */
export function endOfShare(tokens: readonly Token[], from: number): number | null {
  const at = behindApproximation(tokens, from);
  if (tokens[at + 1]?.lower !== "of" && tokens[at + 2]?.lower !== "of") return null;
  const [first, second] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  const isFraction = fractions.test(second) && (/^(?:an?|one)$/u.test(first) || tokens[at]?.tag === "value");
  const to = isFraction ? at + 2 : inOneWord.test(first) ? at + 1 : null;
  return to !== null && tokens[to]?.lower === "of" ? to : null;
}

const inOneWord = /^(?:half|much|\p{L}+-(?:thirds|quarters|fifths))$/u;

/** “Almost all ships”, “nearly every village”: where the word stands that says how many; `from` where none does. */
export function beforeQuantifier(tokens: readonly Token[], from: number): number {
  const at = behindApproximation(tokens, from);
  return quantifiers.has(tokens[at]?.lower ?? "") ? at : from;
}

/** Whether words at `at` say how much of something, so that none of them may be left out. */
export const opensQuantity = (tokens: readonly Token[], at: number): boolean =>
  endOfShare(tokens, at) !== null || beforeQuantifier(tokens, at) > at;

/** “Half comes from tolls | and half from gifts”: the verb is not said again. */
export function isRestAt(tokens: readonly Token[], at: number): boolean {
  const words = [0, 1, 2].map((i) => tokens[at + i]?.lower ?? "");
  const length = /^(?:half|others|two-thirds)$/u.test(words[0] ?? "")
    ? 1
    : /^(?:a third|a quarter|a fifth|a tenth|the rest|the remainder|the others|the other)$/u.test(
          words.slice(0, 2).join(" "),
        )
      ? 2
      : 0;
  return length > 0 && tokens[at + length]?.tag === "prep" && words[length] !== "of";
}
