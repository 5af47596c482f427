import { withoutSource } from "../without-source.ts";
import { GAP } from "../gap.ts";
import { isScoped } from "../making/scope.ts";
import type { QuestionBody } from "../schema.ts";

/** What the wording of a question has in common with that of others. */
export type StemTrait =
  | "according to the text on"
  | "a true statement"
  | "asks which"
  | "asks who"
  | "asks for a year"
  | "asks for two words of a name"
  | "asks for common words"
  | "begins with a common noun"
  | "a common noun without more"
  | "a noun with “a”"
  | "says “and”"
  | "says “by”"
  | "says “at”"
  | "says “its”"
  | "says “with” or “as”"
  | "says “first”"
  | "has a comma"
  | "has dashes, brackets or quotation marks"
  | "names nothing"
  | "gap at the end"
  | "gap in the middle"
  | "very short"
  | "short"
  | "of middling length"
  | "very long";

type Told = readonly (readonly [StemTrait, boolean])[];

/** In words, the longest stem that is called so. */
const VERY_SHORT = 6;
const SHORT = 8;
const MIDDLING = 12;
const LONG = 20;

/** Whether a question has each trait of its wording. */
export function stemTraits({ stem, type, key }: QuestionBody): Told {
  const asked = withoutSource(stem);
  const length = asked.split(" ").length;
  const answer = type === "true-false" || typeof key !== "string" ? "" : key;
  return [
    ["according to the text on", isScoped(stem)],
    ["a true statement", type === "true-false" && key === "true"],
    ["asks which", /^(?:Which|(?:In|On|By|To|For|From|At) which) /u.test(asked)],
    ["asks who", /^(?:whom?|\p{L}+ whom)\b/iu.test(asked)],
    ["asks for a year", /^\d{3,4}(?: BCE?)?$/u.test(answer)],
    ["asks for two words of a name", /^\p{Lu}\S* \S+$/u.test(answer)],
    ["asks for common words", /^\p{Ll}/u.test(answer)],
    ["begins with a common noun", /^(?:The|An?) \p{Ll}/u.test(asked)],
    ["a common noun without more", bareNoun.test(asked)],
    ["a noun with “a”", /(?<!\p{L})an? \p{Ll}/u.test(asked)],
    ["says “and”", says("and", asked)],
    ["says “by”", says("by", asked)],
    ["says “at”", says("at", asked)],
    ["says “its”", says("its", asked)],
    ["says “with” or “as”", says("with", asked) || says("as", asked)],
    ["says “first”", says("first", asked)],
    ["has a comma", asked.includes(",")],
    ["has dashes, brackets or quotation marks", /[–—()“”"]/u.test(asked.replace(hint, ""))],
    ["names nothing", !anyName.test(asked.slice(1))],
    ["gap at the end", type === "cloze" && stem.endsWith(`${GAP}.`)],
    ["gap in the middle", type === "cloze" && !asked.startsWith(GAP) && !stem.endsWith(`${GAP}.`)],
    ["very short", length <= VERY_SHORT],
    ["short", length > VERY_SHORT && length <= SHORT],
    ["of middling length", length > SHORT && length <= MIDDLING],
    ["very long", length > LONG],
  ];
}

const says = (word: string, asked: string): boolean => ` ${asked} `.includes(` ${word} `);

/** “____ (month and year)” */
const hint = / \([^()]*\)/u;

const anyName = /(?<![\p{L}\p{N}])\p{Lu}\p{L}/u;
/** “the harbour”, of which nothing more is told. */
const bareNoun = /(?<!\p{L})the \p{Ll}+(?!\p{L})(?! (?:of|in|on|at|that|which|who|between|from|to)(?!\p{L}))/u;
