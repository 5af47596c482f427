import { GAP } from "#core/questions/gap.ts";
import type { Kind, QuestionBody } from "#core/questions/schema.ts";

/** A question as it is typed: lists are one entry a line, pairs “left = right”. */
export interface Draft {
  readonly type: Kind;
  readonly stem: string;
  readonly key: string;
  readonly accepted: string;
  readonly distractors: string;
}

const BETWEEN = " = ";

export function draftOf(body: QuestionBody): Draft {
  const { type, stem, accepted, distractors } = body;
  return { type, stem, key: keyOf(body), accepted: accepted.join("\n"), distractors: distractors.join("\n") };
}

function keyOf(body: QuestionBody): string {
  switch (body.type) {
    case "matching":
      return body.key.map((pair) => pair.join(BETWEEN)).join("\n");
    case "ordering":
    case "multiple-response":
      return body.key.join("\n");
    case "short-answer":
    case "numeric":
    case "cloze":
    case "multiple-choice":
    case "true-false":
      return body.key;
  }
}

/** The question that a draft says; what it does not use of the draft is left out. */
export function bodyOf({ type, stem: typed, key, accepted, distractors }: Draft): QuestionBody {
  const stem = typed.trim().replace(/\s+/gu, " ");
  switch (type) {
    case "short-answer":
    case "numeric":
    case "cloze":
      return { type, stem, key: key.trim(), accepted: linesOf(accepted), distractors: [] };
    case "multiple-choice":
      return { type, stem, key: key.trim(), accepted: [], distractors: linesOf(distractors) };
    case "multiple-response":
      return { type, stem, key: linesOf(key), accepted: [], distractors: linesOf(distractors) };
    case "true-false":
      return { type, stem, key: key === "false" ? "false" : "true", accepted: [], distractors: [] };
    case "ordering":
      return { type, stem, key: linesOf(key), accepted: [], distractors: [] };
    case "matching":
      return { type, stem, key: linesOf(key).map(pairOf), accepted: [], distractors: linesOf(distractors) };
  }
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function pairOf(line: string): [string, string] {
  const at = line.indexOf(BETWEEN.trim());
  return at < 0 ? [line, ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** A sentence with a gap where the marked words stood. */
export const withGap = (sentence: string, start: number, end: number): string =>
  `${sentence.slice(0, start)}${GAP}${sentence.slice(end)}`;
