import { perObject } from "../../base/per-object.ts";
import { GAP } from "../gap.ts";
import type { Candidate } from "../making/candidate.ts";
import type { QuestionBody } from "../schema.ts";

type Asked = Pick<Candidate, "facts"> & { readonly body: Pick<Candidate["body"], "type"> };

/** Whether several facts are asked together, each by an item of its own: their stem says little, and need not. */
export const isGroup = ({ body: { type }, facts }: Asked): boolean =>
  type === "ordering" || type === "matching" || (type === "multiple-response" && facts.length > 1);

const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;

/** A text with its months in small letters: they have a capital and name nothing that a question could be about. */
export const withoutMonths = (text: string): string => text.replace(months, "month");

/** A text without what it quotes: names and titles may say what they like. */
export const unquoted = (text: string): string =>
  text.includes("“") || text.includes('"') ? text.replace(/“[^”]*”|"[^"]*"/gu, "“”") : text;

const peoples =
  /\b(?:[Tt]he )?(?=\p{Lu})(?:American|British|French|German|Spanish|Italian|Dutch|Danish|Swedish|Norwegian|Russian|Polish|Greek|Roman|Turkish|Arab|Chinese|Japanese|Indian|European|African|Portuguese|Austrian|Swiss|Belgian|Irish|Scottish|Welsh|English|Norse|Soviet|Canadian|Mexican|Egyptian|Persian|Ottoman)s?\b(?! \p{Lu})/gu;

/** A text without “American” before “work”: a people has a capital letter and is not what the work is called. */
export const withoutPeoples = (text: string): string => text.replace(peoples, "some");

/** A stem with its gap filled, so that what stands in the gap counts as well. */
export const filled = (body: QuestionBody): string => (body.type === "cloze" ? filledGap(body) : body.stem);

const filledGap = perObject(({ stem, key }: QuestionBody): string =>
  typeof key === "string" ? stem.replace(GAP, key) : stem,
);

/** Whether a text calls something by one of its names; letter case is no matter, and a name of two letters is none. */
export function calls(text: string, names: Names): boolean {
  const lower = text.toLowerCase();
  return inSmallLetters(names).some((name) => lower.includes(name));
}

type Names = ReadonlySet<string> | readonly string[];

const inSmallLetters = perObject((names: Names): string[] =>
  [...names].filter(({ length }) => length > 2).map((name) => name.toLowerCase()),
);
