import { keyTexts } from "./answer-texts.ts";
import type { QuestionBody } from "./schema.ts";
import { foldText } from "./typed/fold-text.ts";

/** Shorter answers, such as “8”, stand in many questions by chance. */
const TELLING = 2;

/** What a question shows before it is answered, and what answers it, made ready to be held against others. */
export interface Disclosure {
  readonly shown: string;
  readonly answers: readonly string[];
}

export function disclosureOf(body: QuestionBody): Disclosure {
  const answers = answersOf(body)
    .filter(({ length }) => length >= TELLING)
    .map(words);
  return { shown: words(shownBy(body).join(" ")), answers };
}

/** Whether one question shows the answer of the other, as whole words. */
export const givesAway = ({ shown }: Disclosure, { answers }: Disclosure): boolean =>
  answers.some((answer) => answer !== "  " && shown.includes(answer));

const words = (text: string): string =>
  ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Options are not counted: among them the answer of another question is one of several. */
function shownBy(body: QuestionBody): readonly string[] {
  switch (body.type) {
    case "ordering":
      return [body.stem, ...body.key];
    case "matching":
      return [body.stem, ...body.key.map(([left]) => left)];
    default:
      return [body.stem];
  }
}

function answersOf(body: QuestionBody): readonly string[] {
  switch (body.type) {
    case "true-false":
    case "ordering":
    case "matching":
      return [];
    default:
      return [...keyTexts(body), ...body.accepted];
  }
}
