import { GAP } from "./gap.ts";
import type { QuestionBody } from "./schema.ts";

const isEmpty = (text: string): boolean => text.trim() === "";

const hasTwice = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => text.trim().normalize("NFKC").toLowerCase())).size < texts.length;

/** What an author still has to fill in, a sentence each; none where the question is whole. */
export function draftGaps(body: QuestionBody): string[] {
  const texts = [body.stem, ...textsOf(body)];
  return [
    isEmpty(body.stem) && "Write the question.",
    body.type === "cloze" && body.stem.split(GAP).length !== 2 && `Leave one gap in the sentence, written ${GAP}.`,
    ...gapsOfKind(body),
    texts.some((text) => text.length > 400) && "Keep each line below 400 characters.",
    texts.slice(1).some(isEmpty) && "Leave no answer empty.",
  ].filter((gap) => gap !== false);
}

function gapsOfKind(body: QuestionBody): (string | false)[] {
  switch (body.type) {
    case "short-answer":
    case "numeric":
    case "cloze":
      return [
        isEmpty(body.key) && "Write the answer.",
        body.accepted.length > 12 && "Twelve other answers are enough.",
      ];
    case "true-false":
      return [];
    case "multiple-choice":
      return [
        (body.distractors.length < 2 || body.distractors.length > 4) && "Give two to four wrong options.",
        hasTwice([body.key, ...body.distractors]) && "Give each option once.",
      ];
    case "multiple-response":
      return [
        (body.key.length < 2 || body.key.length > 8) && "Give two to eight right options.",
        (body.distractors.length < 1 || body.distractors.length > 6) && "Give one to six wrong options.",
        hasTwice([...body.key, ...body.distractors]) && "Give each option once.",
      ];
    case "ordering":
      return [
        (body.key.length < 3 || body.key.length > 8) && "Give three to eight items.",
        hasTwice(body.key) && "Give each item once.",
      ];
    case "matching":
      return [
        (body.key.length < 3 || body.key.length > 8) && "Give three to eight pairs.",
        body.distractors.length > 4 && "Four further right sides are enough.",
        hasTwice(body.key.map(([left]) => left)) && "Give each left side once.",
        hasTwice([...body.key.map(([, right]) => right), ...body.distractors]) && "Give each right side once.",
      ];
  }
}

function textsOf(body: QuestionBody): string[] {
  const key = typeof body.key === "string" ? [body.key] : body.key.flat();
  return [...key, ...body.accepted, ...body.distractors];
}
