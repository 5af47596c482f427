import { isBody, type TextDocument } from "../../text/block.ts";
import { tokenise } from "../clauses/tokenise.ts";

/**
 * What a headline is about: “The mole that broke Tyre” and “The oldest mole in Europe breaks Tyre” are both about the
 * mole, and name what it is not.
 */
export function subjectOfHeadline(title: string): string {
  const bare = title
    .replace(inBrackets, " ")
    .trim()
    .replace(/^((?:the|an?) (?:\p{Ll}\S* ){1,3})(?:that|who|which) .*$/iu, "$1");
  if (!/^(?:the|an?)\s/iu.test(bare) || bare.includes(":")) return bare;
  const { tokens } = tokenise(bare.toLowerCase());
  const verb = tokens.findIndex(({ tag, lower }, i) => i > 2 && tag === "verb" && lower.endsWith("s"));
  if (verb < 0) return bare;
  // “The oldest mole in Europe”: nor is it about Europe.
  const end = tokens.findIndex(({ lower }) => /^(?:in|at|on|under|near|from)$/u.test(lower));
  return bare.slice(0, tokens[end > 0 ? Math.min(end, verb) : verb]?.start);
}

/** “ORRIN (Old Norse Orrvin, “bend of the river”)”: what a name means and is elsewhere. “(OMU)” is a name itself. */
const inBrackets = /\s\((?!\p{Lu}+\))[^()]*\)/gu;

/** A name in capitals as a sentence has it: “Orrin Millers’ Union” for “ORRIN MILLERS’ UNION”. */
export const inTitleCase = (line: string): string =>
  line
    .toLowerCase()
    .split(" ")
    .map((word) =>
      /^(?:of|and|for|the|in|on)$/u.test(word) ? word : word.replace(/(?:^|-)\p{Ll}/gu, (first) => first.toUpperCase()),
    )
    .join(" ");

/** The lines between a headline and its report, up to the one that says who wrote it. */
export function standfirstOf({ blocks, title }: TextDocument): string[] {
  const byline = blocks.slice(0, lastByline).findIndex(({ text }) => isByline.test(text));
  const end = byline > 0 ? byline : Math.max(0, blocks.findIndex(isBody));
  return blocks.slice(0, end).flatMap(({ kind, text }) => (kind === "noise" || text === title ? [] : [text]));
}

const lastByline = 5;

const isByline =
  /^(?:by|from) (?:our|a|the) [^.]*(?:correspondent|staff|reporter|writer|editor)s?\b|^by(?: \p{Lu}[\p{L}.’'-]+){2,4}(?:, [^.]{0,40}(?:correspondent|staff|reporter|writer|editor)s?)?(?: in \p{Lu}[\p{L} ]+)?$/iu;

/** “By Ada Holm, our correspondent in Orrin”: who wrote a text, and from where. */
export const isCredit = (line: string): boolean => /^(?:by|from|words|text|story|photos?)\b/iu.test(line);

/** Whether a line says a word or a name, whatever its capitals. */
export function includesWord(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  const around = [text.charAt(at - 1), text.charAt(at + word.length)];
  return at >= 0 && around.every((unit) => !/[\p{L}\p{N}]/u.test(unit));
}
