import { keyTexts } from "#core/questions/answer-texts.ts";
import { duplicatesOf } from "./duplicates.ts";
import { flawsOf } from "./flaws.ts";
import { leaksOf } from "./leaks.ts";
import { missedFacts } from "./recall.ts";
import type { Trial } from "./samples.ts";
import { falseQuestions, trapHits } from "./traps.ts";

/** What to mend in an open profile, a line each: facts that no question asks, traps, pairs, leaks, flaws. */
export function missesOf({ slug, gold, course }: Trial): string[] {
  const lines = [
    ...missedFacts(gold, course).map(
      ({ importance, subject, relation, value }) => `missed ${importance}: ${subject} | ${relation} | ${value}`,
    ),
    ...falseQuestions(gold, course).map(({ body }) => `false: ${body.stem} => ${keyTexts(body).join(", ")}`),
    ...trapHits(gold, course).map(({ question, why }) => `trap (${why}): ${question.body.stem}`),
    ...duplicatesOf(course.questions).map(([one, other]) => `twice: ${one.body.stem} / ${other.body.stem}`),
    ...leaksOf(course).map(({ teller, told }) => `leak: ${teller.body.stem} / ${told.body.stem}`),
    ...course.questions.flatMap(({ body }) => flawsOf(body).map((flaw) => `${flaw}: ${body.stem}`)),
  ];
  return [slug, ...lines.map((line) => `  ${line}`)];
}
