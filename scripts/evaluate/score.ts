import { isBody } from "#core/text/block.ts";
import { duplicatesOf } from "./duplicates.ts";
import { flawsOf } from "./flaws.ts";
import type { Importance } from "./gold-schema.ts";
import { leaksOf } from "./leaks.ts";
import { recallOf, type Recall } from "./recall.ts";
import type { Shelf, Trial } from "./samples.ts";
import { tally } from "./tally.ts";
import { falseQuestions, trapHits } from "./traps.ts";
import { wordsOf } from "./words.ts";

/** Figures of one profile; no words of it. */
export interface Score {
  readonly slug: string;
  readonly shelf: Shelf;
  /** Of the text that a reader sees, without navigation, captions and the like. */
  readonly characters: number;
  readonly words: number;
  readonly facts: number;
  readonly questions: number;
  readonly proofs: { readonly all: number; readonly literal: number };
  readonly recall: Readonly<Record<Importance, Recall>>;
  readonly traps: number;
  readonly falseQuestions: number;
  readonly duplicates: number;
  readonly leaks: number;
  readonly disagreements: number;
  readonly forms: Readonly<Record<string, number>>;
  readonly trueStatements: number;
  /** Found in questions that the generator offers. */
  readonly flaws: Readonly<Record<string, number>>;
  /** Refused by the generator, by the gate's name. */
  readonly refused: Readonly<Record<string, number>>;
}

export function scoreOf({ slug, shelf, source, gold, course }: Trial): Score {
  const { facts, questions, rejected, disagreements, document } = course;
  const body = document.blocks
    .filter((block) => isBody(block) || block.kind === "heading")
    .map(({ text }) => text)
    .join("\n");
  const proofs = [...facts, ...questions].map(({ proof }) => proof);
  return {
    slug,
    shelf,
    characters: body.length,
    words: wordsOf(body).length,
    facts: facts.length,
    questions: questions.length,
    proofs: {
      all: proofs.length,
      literal: proofs.filter(({ start, end, quote }) => quote !== "" && source.text.slice(start, end) === quote).length,
    },
    recall: recallOf(gold, course),
    traps: trapHits(gold, course).length,
    falseQuestions: falseQuestions(gold, course).length,
    duplicates: duplicatesOf(questions).length,
    leaks: leaksOf(course).length,
    disagreements: disagreements.length,
    forms: tally(questions.map((question) => question.body.type)),
    trueStatements: questions.filter((question) => question.body.type === "true-false" && question.body.key === "true")
      .length,
    flaws: tally(questions.flatMap((question) => flawsOf(question.body))),
    refused: tally(rejected.map(({ gate }) => gate)),
  };
}
