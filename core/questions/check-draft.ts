import type { Fact } from "../facts/fact.ts";
import { draftGaps } from "./draft-gaps.ts";
import { gates } from "./gates.ts";
import type { Surroundings } from "./gates/gate.ts";
import { says, standsIn, unprovedAnswers, type Proved } from "./proved.ts";
import type { QuestionBody } from "./schema.ts";
import { matchTyped } from "./typed/match-typed.ts";

export type { Surroundings } from "./gates/gate.ts";

/** What is wrong with an author's question. A grave one is false or not proved; the rest is advice. */
export interface Finding {
  readonly name: string;
  readonly reason: string;
  readonly isGrave: boolean;
}

export interface Evidence extends Proved {
  /** Facts that the question asks; none for one that its author made of marked words. */
  readonly facts: readonly Fact[];
  readonly surroundings: Surroundings;
  /** What the text gives elsewhere for the same thing. */
  readonly rivals: readonly string[];
  /** ISO 639: gates that look at English words say nothing of another language. */
  readonly language: string;
}

/** Gates that look at no word's meaning, so that they hold in every language. */
const wordless = new Set(["answer-in-stem", "length-cue", "broken", "markup", "too-few-options"]);

/** Said by a check of this file, with the very words that are at fault. */
const replaced = new Set(["proof-without-answer", "two-right"]);

/** All that can be said against an author's question, the gravest first; none where nothing can. */
export function checkDraft(body: QuestionBody, evidence: Evidence): Finding[] {
  const gaps = draftGaps(body);
  if (gaps.length > 0) return gaps.map((reason) => ({ name: "incomplete", reason, isGrave: true }));
  return [...graveFindings(body, evidence), ...adviceOn(body, evidence)];
}

function graveFindings(body: QuestionBody, evidence: Evidence): Finding[] {
  const grave = (name: string, reason: string): Finding => ({ name, reason, isGrave: true });
  const unproved = unprovedAnswers(body, evidence).map((answer) =>
    grave(
      "proof-without-answer",
      `The passage does not say “${answer}”. Take its words, or mark other words as proof.`,
    ),
  );
  const alsoRight = wrongOptions(body).flatMap((option) => {
    if (isSameAnswer(body, option)) return [grave("two-right", `“${option}” is right as well.`)];
    const isRival = evidence.rivals.some((rival) => matchTyped(option, rival, []) === "exact");
    return isRival ? [grave("two-right", `The text gives “${option}” elsewhere for the same thing.`)] : [];
  });
  return [...unproved, ...alsoRight, ...falseStatements(body, evidence, grave)];
}

function falseStatements(
  body: QuestionBody,
  { passages, known }: Evidence,
  grave: (name: string, reason: string) => Finding,
): Finding[] {
  if (body.type !== "true-false") return [];
  if (body.key === "false")
    return passages.some((text) => standsIn(text, body.stem.replace(/[.!?]+$/u, "")))
      ? [grave("true-after-all", "The passage says just that, so the statement is true.")]
      : [];
  const numbers = body.stem.match(/\p{Nd}[\p{Nd}.,]*\p{L}*/gu) ?? [];
  return numbers
    .map((number) => number.replace(/[.,]+$/u, ""))
    .filter((number) => ![...passages, ...known].some((text) => says(text, number)))
    .map((number) => grave("proof-without-answer", `The passage does not say “${number}”, so it does not prove this.`));
}

function adviceOn(body: QuestionBody, { facts, surroundings, language, passages }: Evidence): Finding[] {
  const isEnglish = language === "en";
  const candidate = { body, facts };
  const said = gates
    .filter(({ name }) => !replaced.has(name) && (isEnglish || wordless.has(name)))
    .filter(({ refuses }) => refuses(candidate, surroundings))
    .map(({ name, reason }) => ({ name, reason, isGrave: false }));
  const inPassage = wrongOptions(body)
    .filter((option) => passages.some((text) => standsIn(text, option)))
    .map((option) => ({
      name: "option-in-passage",
      reason: `“${option}” stands in the passage too. Make sure that it is wrong there.`,
      isGrave: false,
    }));
  return [...said, ...inPassage];
}

function wrongOptions(body: QuestionBody): readonly string[] {
  return body.type === "multiple-choice" || body.type === "multiple-response" ? body.distractors : [];
}

function isSameAnswer(body: QuestionBody, option: string): boolean {
  const keys = typeof body.key === "string" ? [body.key] : body.key.flat();
  return keys.some((key) => matchTyped(option, key, []) === "exact");
}
