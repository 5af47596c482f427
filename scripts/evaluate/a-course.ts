import { generateCourse, type GeneratedCourse, type GeneratedQuestion } from "#core/questions/generate.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import type { Gold } from "./gold-schema.ts";

/** A text of which the tests know what is in it. */
export const text = "Ada Stone founded the Blue Museum in 1874. The museum is in Oslo.\n\nPhoto: T. Hall, 1999\n";

/** Where some words stand in it. */
export function proofOf(quote: string) {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” does not stand in the text.`);
  return { start, end: start + quote.length, quote };
}

export const typed = (stem: string, key: string): QuestionBody => ({
  type: "short-answer",
  stem,
  key,
  accepted: [],
  distractors: [],
});

export const cloze = (stem: string, key: string): QuestionBody => ({
  type: "cloze",
  stem,
  key,
  accepted: [],
  distractors: [],
});

export const statement = (stem: string, key: "true" | "false"): QuestionBody => ({
  type: "true-false",
  stem,
  key,
  accepted: [],
  distractors: [],
});

/** A question of some words of the text; its fact is one of its own unless named. */
export const aQuestion = (body: QuestionBody, quote: string, fact = body.stem): GeneratedQuestion => ({
  id: `${body.type} ${body.stem}`,
  factIds: [fact],
  body,
  topic: "Blue Museum",
  proof: proofOf(quote),
  importance: 2,
});

/** A course with these questions and no facts. */
export const aCourse = (questions: readonly GeneratedQuestion[]): GeneratedCourse => ({
  ...generateCourse({ text, format: "plain", name: "blue-museum" }),
  facts: [],
  questions,
});

export const aGold = (changes: Partial<Gold>): Gold => ({ facts: [], traps: [], falseStatements: [], ...changes });
