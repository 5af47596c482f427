import { keyTexts } from "#core/questions/answer-texts.ts";
import type { PublicPart } from "#core/questions/asked.ts";
import { GAP } from "#core/questions/gap.ts";
import type { StudyQuestion } from "#device/review/study-plan.ts";

const withGap = (stem: string): string => stem.split(GAP).join(" … ");

/** What is read aloud of a question: its stem, and what there is to choose from. */
export function spokenStem(asked: PublicPart): string {
  const options = "options" in asked ? asked.options : "items" in asked ? asked.items : [];
  return [withGap(asked.stem), ...options].join(". ");
}

/** What is read aloud of an answer: what is right, and the sentence that proves it. */
export const spokenAnswer = ({ body, passages }: StudyQuestion): string =>
  [keyTexts(body).join(", "), ...passages.map(({ text, proof }) => text.slice(proof.start, proof.end))].join(". ");
