import { once } from "../../base/once.ts";
import { perObject } from "../../base/per-object.ts";
import { headsIn, seekersOf, type Heads } from "../../base/word-heads.ts";
import type { QuestionBody } from "../schema.ts";
import { filled, withoutMonths, withoutPeoples } from "./words.ts";

/**
 * How the words of a question begin, its gap filled or not, with what gates put in the place of months and peoples; null
 * where it stands in its items, and not in its stem.
 */
export const headsOfQuestion = perObject((body: QuestionBody): Heads | null => {
  if (isAskedTogether(body)) return null;
  const said = filled(body);
  const put = withoutPeoples(withoutMonths(said));
  return headsIn([...new Set([body.stem, said, put])].join(" "));
});

const isAskedTogether = ({ type }: QuestionBody): boolean =>
  type === "ordering" || type === "matching" || type === "multiple-response";

/**
 * Tells whether one of many patterns is found in what a question says. Only those are tried that seek a word which the
 * question has; of a long list that is one or none.
 */
export function anyOf(patterns: readonly RegExp[]): (body: QuestionBody, said: string) => boolean {
  const sought = once(() => seekersOf(patterns, (pattern) => [pattern]));
  return (body, said) => {
    const heads = headsOfQuestion(body);
    const isFound = (pattern: RegExp): boolean => pattern.test(said);
    if (heads === null) return patterns.some(isFound);
    const { byHead, anywhere } = sought();
    return anywhere.some(isFound) || [...heads].some((head) => byHead.get(head)?.some(isFound) === true);
  };
}
