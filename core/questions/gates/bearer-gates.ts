import { oneLine } from "../../base/one-line.ts";
import type { Candidate } from "../making/candidate.ts";
import { withoutSource } from "../without-source.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { calls, filled, isGroup, withoutMonths } from "./words.ts";

/** Gates for names that are told apart from who bears them, and for things that the stem gives no owner. */
export const bearerGates: readonly Gate[] = [
  {
    name: "name-adopted",
    reason: "A name was adopted or coined, and the stem says so of whoever bears it.",
    seeks: () => [adopted],
    refuses: (candidate) =>
      !isGroup(candidate) &&
      adopted.test(sayingOf(candidate)) &&
      !naming.test(sayingOf(candidate)) &&
      candidate.facts.some(({ proof }) => naming.test(oneLine(proof.quote))),
  },
  {
    name: "by-nickname",
    reason: "The stem calls somebody by a nickname in quotation marks, which the text explains and the stem does not.",
    refuses: (candidate, surroundings) => itemsOf(candidate).some((item) => opensWithNickname(item, surroundings)),
  },
  {
    name: "office-of-whom",
    reason: "An office, a branch or a works was opened, and the stem does not say whose.",
    seeks: () => [branchOpened],
    refuses: (candidate, { topic }) =>
      itemsOf(candidate).some((item) => branchOpened.test(item) && !(topic && calls(item, topic.aliases))),
  },
];

const sayingOf = ({ body }: Candidate): string => withoutMonths(withoutSource(filled(body)));

/** What a question tells: its stem, or each of the events that it puts together. */
function itemsOf(candidate: Candidate): readonly string[] {
  const { body } = candidate;
  if (!isGroup(candidate)) return [sayingOf(candidate)];
  return [body.key, body.distractors].flat(3);
}

const adopted = /\b(?:was|were) (?:[^?,.]{1,40} )?(?:adopted|coined)(?=[.?]| (?:in|on|by|from) )/u;
const naming = /\b(?:names?|title|abbreviation|short form|address|motto|word)\b/iu;

const quoted =
  /^(?:[Ii]n which \p{Ll}+ (?:did|was) |[Hh]ow many \p{Ll}+ did |\p{Lu}[^,"“]{1,30}, )?["“](\p{Lu}[^"”“]*)[,"”]+ (?!stands\b|means\b)/u;

/** “Red Holm” in a text on Karl Holm, in marks: what some called him. */
function opensWithNickname(said: string, { topic, people }: Surroundings): boolean {
  const name = quoted.exec(said)?.[1];
  const words = name?.split(" ") ?? [];
  const last = words.at(-1) ?? "";
  if (name === undefined || words.length < 2 || words.length > 3 || !/^\p{Lu}/u.test(last)) return false;
  const known = [...people, ...(topic?.name === undefined ? [] : [topic.name])];
  return known.some((each) => each !== name && each.split(" ").includes(last));
}

const branchOpened =
  /^(?:[Ii]n which (?:year|city|country|month and year) (?:did|was) |[Oo]n which date (?:did|was) )?[Aa]n? (?:\p{L}+ ){0,2}(?:office|branch|factory|plant|workshop|laboratory|subsidiary|showroom|warehouse|agency|depot|outlet)(?: (?:was|were|had been))? (?:open(?:ed)?|close[d]?|set up|established|added|founded)\b/u;
