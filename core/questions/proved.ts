import type { QuestionBody } from "./schema.ts";
import { foldText } from "./typed/fold-text.ts";
import { matchTyped } from "./typed/match-typed.ts";

/** What shows that an answer is right. */
export interface Proved {
  /** The words that prove it, as a reader sees them. */
  readonly passages: readonly string[];
  /** Answers that are known to be proved by them, in whatever words the passages say it. */
  readonly known: readonly string[];
}

/** The answers of a question that its passages do not hold; none for a statement, which says nothing but itself. */
export function unprovedAnswers(body: QuestionBody, { passages, known }: Proved): string[] {
  const isProved = (answer: string) => known.includes(answer) || passages.some((text) => says(text, answer));
  switch (body.type) {
    case "short-answer":
    case "numeric":
    case "cloze":
      return [body.key, ...body.accepted].some(isProved) ? [] : [body.key];
    case "multiple-choice":
      return isProved(body.key) ? [] : [body.key];
    case "multiple-response":
    case "ordering":
      return body.key.filter((answer) => !isProved(answer));
    case "matching":
      return body.key.flat().filter((answer) => !isProved(answer));
    case "true-false":
      return [];
  }
}

/** What a question's own proof is known to prove: its answers, or the statement where it is true. */
export function answersOf(body: QuestionBody): string[] {
  switch (body.type) {
    case "short-answer":
    case "numeric":
    case "cloze":
      return [body.key, ...body.accepted];
    case "multiple-choice":
      return [body.key];
    case "multiple-response":
    case "ordering":
      return [...body.key];
    case "matching":
      return body.key.flat();
    case "true-false":
      return body.key === "true" ? [body.stem] : [];
  }
}

/** Longer numbers and dates are rare, and each length is tried at every word. */
const MOST_WORDS = 4;

/** Whether a text has an answer in it: its very words, or its number or date however it is written. */
export function says(text: string, answer: string): boolean {
  if (standsIn(text, answer)) return true;
  if (!/\p{Nd}/u.test(answer)) return false;
  const words = text.split(/\s+/u).map((word) => word.replace(/^[("“‘«[]+|[)"”’»\].,;:!?]+$/gu, ""));
  return words.some((_, at) =>
    Array.from({ length: MOST_WORDS }, (_each, more) => words.slice(at, at + more + 1).join(" ")).some(
      (part) => /\p{Nd}|\p{L}{3}/u.test(part) && matchTyped(part, answer, []) === "exact",
    ),
  );
}

/** Whether the words of `part` stand in `text` as words, not inside of others. */
export function standsIn(text: string, part: string): boolean {
  const [whole, sought] = [foldText(text), foldText(part)];
  if (sought === "") return false;
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1))
    if (isEdge(whole, at) && isEdge(whole, at + sought.length)) return true;
  return false;
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Whether words part between two characters; scripts without spaces part anywhere. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return true;
  return spaceless.test(before) || spaceless.test(after);
}
