import { oneLine } from "../../base/one-line.ts";
import type { Askable } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { GAP } from "../gap.ts";
import { quoteOf } from "../told.ts";
import { monthNames } from "./month-names.ts";
import { inMidSentence } from "./scope.ts";

const source = /^According to the text(?: on [^,]+)?, /u;
/** What a phrase behind it seems to belong to: a purpose, what narrows a noun, a thing beside another. */
const joint =
  /\p{Ll} (?:to (?!(?:the|an?|all|its|his|her|their|one|this|that)\b)\p{Ll}+|that|which|who|where|whose|than) /u;
const opening = /^(?:as|in|on|at|from|with|during|between|under|near|along|by) /iu;
const month = `(?:${monthNames.join("|")})`;
const time = new RegExp(
  String.raw`(?:in|on) (?:the year )?(?:(?:\d{1,2} )?${month}(?: \d{1,2},)? \d{3,4}|\d{3,4}(?: BCE?)?)\.$`,
  "u",
);
const [LEAST_WORDS, MOST_WORDS] = [2, 12];

/**
 * “Agreed to drive them out on 8 November 1576”, “is the second town after Lund with 400 inhabitants”: what the text
 * says in front was the day of the agreement and the number of the first town, and stays in front.
 */
export function withOpeningInFront(stem: string, { proof, asking, subject }: Fact): string {
  if (stem.endsWith("?")) return withOccasionInFront(stem, proof.quote);
  if (!stem.endsWith(".") || asking.way !== "value") return stem;
  if (beginsWithGap.test(stem)) return hasNoQuestion(asking.askable) ? withTimeBeforeGap(stem) : stem;
  const { statement, answer } = asking.askable;
  const said = `${statement.before}${answer.text}${statement.after}`;
  const quote = quoteOf(proof).trim();
  const from = openingIn(said, quote) ?? timeInFront(said, quote);
  if (from === null || !mayMislead(said, from)) return stem;
  const at = sameIn(stem, { ...statement, said, from });
  const lead = source.exec(stem)?.[0] ?? "";
  if (at === null || at <= lead.length) return stem;
  const phrase = stem.slice(at, -1);
  const start = lead === "" ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
  return `${lead}${start}, ${inMidSentence(stem.slice(lead.length, at - 1), subject)}.`;
}

const beginsWithGap = new RegExp(
  `^(?:According to the text(?: on [^,]+)?, )?(?:[Tt]he )?${GAP} (?!(?:of|on|for|in|at|to)\\b)`,
  "u",
);

/** Who or what did a thing, where nothing else asks for it: a question is put sooner. */
const hasNoQuestion = ({ relationKey, answer, question }: Askable): boolean =>
  relationKey.startsWith("subject ") && answer.amount === null && question === null;

/** “____ bought the Holm mill in 1902”: with the time in front of it, the gap stands in a sentence that has begun. */
function withTimeBeforeGap(stem: string): string {
  const found = time.exec(stem);
  const lead = source.exec(stem)?.[0] ?? "";
  const rest = stem.slice(lead.length, found?.index).replace(/^The /u, "the ");
  // Without a name behind it the gap could be anybody, and behind a second verb the time may be that one’s.
  if (!found || !/\p{Lu}/u.test(rest) || merelyThere.test(rest) || joint.test(rest) || secondTime.test(rest))
    return stem;
  const phrase = found[0].slice(0, -1);
  const start = lead === "" ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
  return `${lead}${start}, ${rest.trimEnd()}.`;
}

/** “____ opened in Bath”: as much else did that year. */
const merelyThere = /____ (?:(?:was|were) )?\p{Ll}+ (?:in|at|to) (?:the )?\p{Lu}[\p{L}’-]* $/u;

const secondTime = /[,;:]|\b\p{Ll}+ed (?!by\b).* \p{Ll}+ed |\b(?:and|since|until|from|before|after|when|while|as)\b/u;

const occasion = /^(?:And |But )?(?:in|on) [^,]{3,24}, ((?:after|before|during|despite|under) [^,]{3,60}), /iu;
const asksWhen =
  /^(According to the text(?: on [^,]+)?, )?([Ii]n which (?:year|month and year)|[Oo]n which date) (?=did|was|were)/u;

/** “In which year did Holm agree to leave the union after three years of war?”: what stood behind the time stays there. */
function withOccasionInFront(stem: string, quote: string): string {
  const [, phrase] = occasion.exec(oneLine(quote)) ?? [];
  if (phrase === undefined || !asksWhen.test(stem) || !stem.endsWith(` ${phrase}?`)) return stem;
  const front = stem.slice(0, -` ${phrase}?`.length);
  return joint.test(`${front.replace(asksWhen, "")} `)
    ? `${front.replace(asksWhen, (said) => `${said.trimEnd()}, ${phrase}, `)}?`
    : stem;
}

const mayMislead = (said: string, from: number): boolean =>
  /^(?:with|as) /iu.test(said.slice(from)) || joint.test(said.slice(0, from));

/** Where a statement ends with what the text opens with; null where it does not. */
function openingIn(said: string, quote: string): number | null {
  if (!opening.test(quote)) return null;
  const words = quote.split(" ", MOST_WORDS);
  const lower = said.toLowerCase();
  for (let count = words.length; count >= LEAST_WORDS; count--) {
    const phrase = words.slice(0, count).join(" ").replace(/,$/u, "");
    if (lower.endsWith(` ${phrase.toLowerCase()}.`)) return said.length - phrase.length - 1;
  }
  return null;
}

/** The same of a time that stands somewhere in front of what the statement goes on with: “and in 1909 she moved there to …”. */
function timeInFront(said: string, quote: string): number | null {
  const found = time.exec(said);
  const words = found && joint.exec(said.slice(0, found.index))?.[0].slice(2);
  if (!found || words === undefined || words === null) return null;
  const at = quote.indexOf(found[0].slice(0, -1));
  return at < 0 || at > quote.indexOf(words.trim()) ? null : found.index;
}

interface Said {
  readonly before: string;
  readonly after: string;
  readonly said: string;
  /** Where the phrase begins in the statement. */
  readonly from: number;
}

/** Where the same phrase begins in a stem, which has a gap or another value in the place of the answer. */
function sameIn(stem: string, { before, after, said, from }: Said): number | null {
  if (from > before.length) return stem.endsWith(` ${said.slice(from)}`) ? stem.length - said.length + from : null;
  const at = stem.lastIndexOf(` ${before.slice(from)}`);
  return at < 0 || !stem.endsWith(after) ? null : at + 1;
}
