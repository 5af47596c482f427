import { behindOther } from "../clauses/other-times.ts";
import type { Token } from "../clauses/token.ts";
import { isNameHead } from "../entities/classify-name.ts";
import type { Entity } from "../entity.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";
import { selfEvident } from "./class-noun-table.ts";

/** Whether words say by themselves what they mean: no definite article and no pronoun points elsewhere. */
export const isSelfContained = (tokens: readonly Token[], entityNamed: (name: string) => Entity | undefined): boolean =>
  isClear(tokens, entityNamed, isKnown);

/** The same where it is said which text they come from: then “the new wing” is that text’s. */
export const isClearInText = (tokens: readonly Token[], entityNamed: (name: string) => Entity | undefined): boolean =>
  isClear(tokens, entityNamed, (all, at) => isKnown(all, at) || isDescribed(all, at));

function isClear(
  tokens: readonly Token[],
  entityNamed: (name: string) => Entity | undefined,
  isKnownThing: (tokens: readonly Token[], at: number) => boolean,
): boolean {
  return tokens.every((token, i) => {
    if (pointsElsewhere.has(token.lower) && !isExplained(tokens, i) && !isAdded(tokens, i)) return false;
    if ((token.tag === "pron" && behindOther(tokens, i) === null) || isOfAnother(tokens, i)) return false;
    if (token.tag === "possessive") return false;
    if (token.tag === "name" && entityNamed(token.text)?.isShared) return false;
    return token.lower !== "the" || (isKnownThing(tokens, i) && !isWhoIsGiven(tokens, i));
  });
}

/** “Awarded the Danish company $2 million”: the sum is what it was awarded, and tells it from no other. */
function isWhoIsGiven(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(({ tag }) => tag !== "adj" && tag !== "noun");
  return end > 0 && rest[end - 1]?.tag === "noun" && rest[end]?.value?.kind === "money";
}

/** “The” is no riddle before a name, before what a name or an “of” behind it explains, and before what everybody knows. */
function isKnown(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1);
  const end = next.findIndex(
    ({ tag }) =>
      tag === "genitive" ||
      tag === "prep" ||
      tag === "comma" ||
      tag === "conj" ||
      tag === "verb" ||
      tag === "aux" ||
      tag === "rel",
  );
  const core = end < 0 ? next : next.slice(0, end);
  // “The 9.44 to Devon” is a train, and “the 40 in Devon” are who was spoken of.
  const isOfSome =
    core[0]?.value?.kind === "number" && (end < 0 || next[end]?.tag !== "prep" || next[end].lower === "to");
  if (core.some((token) => token.tag === "name" || (token.tag === "value" && !isOfSome) || isNaming(token, core)))
    return true;
  if (isOfSome) return false;
  if (next[end]?.tag === "genitive" && isNamedBehind(next, end + 1)) return true;
  const head = core.findLast(({ tag }) => tag === "noun");
  // “The last cases in Devon”: of what, stood before.
  const isRankedCase =
    /^(?:first|last)$/u.test(core[0]?.lower ?? "") && /^(?:cases?|outbreaks?|victims?)$/u.test(core[1]?.lower ?? "");
  if (isRankedCase && next[end]?.lower !== "of") return false;
  if (head?.lower === "country" && namesCountry(tokens.slice(0, at), next[end]?.tag === "genitive")) return true;
  // “The northern end”: of what, stood before.
  const isOneEnd = head?.lower === "end" && core.length > 1;
  if (head && !isOneEnd && (selfEvident.has(head.lower) || selfEvident.has(head.lower.replace(/s$/u, "")))) return true;
  // “The social and economic costs”, each of a kind.
  if (core.length > 0 && core.every(({ tag }) => tag === "adj") && /^(?:comma|conj)$/u.test(next[end]?.tag ?? ""))
    return true;
  if (end === 0 && next[0]?.tag === "verb" && isClassOfPeople(next[0], next[1])) return true;
  // “The displaced”, “the poor”: all who are so.
  if (core.length === 1 && !head && /(?:ed|en|or|ick|ich|ind|ead)$/u.test(core[0]?.lower ?? "")) return true;
  if (core.some(({ lower }) => /(?:est|most|first|second|third|only|last|largest)$/u.test(lower))) return true;
  // “The man who built the mill”: which one, stands behind it.
  if (isSharedHead(next, end) || (head !== undefined && next[end]?.tag === "rel" && end < next.length - 1)) return true;
  if (end < 0 || next[end]?.tag !== "prep") return false;
  return next[end].lower !== "to" || next[end + 1]?.tag === "name" || next[end + 2]?.tag === "name";
}

/**
 * “A port of Egypt and the country’s oldest town”: which country, stands in front. “A Danish port and the country’s
 * oldest”: an adjective tells of what is owned.
 */
const namesCountry = (tokens: readonly Token[], isOwner: boolean): boolean =>
  tokens.some(
    ({ tag, text }) =>
      (tag === "name" && placeNamed(text)?.sort === "country") ||
      (isOwner && tag === "adj" && countryOfAdjective(text) !== undefined),
  );

/** “The capital and largest city of Slovenia”: what stands behind the second noun explains the first as well. */
function isSharedHead(tokens: readonly Token[], at: number): boolean {
  if (at < 1 || tokens[at]?.tag !== "conj" || tokens[at - 1]?.tag !== "noun") return false;
  const end = tokens.findIndex(({ tag }, i) => i > at && tag !== "adj" && tag !== "noun");
  return end > at + 1 && tokens[end - 1]?.tag === "noun" && tokens[end]?.lower === "of";
}

/** “The weavers’ guild Minerva”: what others have, by its name. */
function isNamedBehind(tokens: readonly Token[], from: number): boolean {
  const at = tokens.findIndex(({ tag }, i) => i >= from && tag !== "adj" && tag !== "noun");
  return at > from && tokens[at]?.tag === "name";
}

/** A capital letter names, and so does “the Norwegian government”; “the French company” may be any. */
function isNaming({ text, tag }: Token, core: readonly Token[]): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const head = core.at(-1)?.lower ?? "";
  const isOfMany = isNameHead(head) && !selfEvident.has(head) && !bodies.test(head);
  return tag !== "adj" || countryOfAdjective(text) === undefined || !isOfMany;
}

/** What a country has one of. */
const bodies = /^(?:parliament|police|court|senate|congress|empire|coast)$/u;

/** “A wholly different purpose”: than the one before. */
const isOfAnother = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "different" && (tokens[at - 1]?.tag === "adv" || /^an?$/u.test(tokens[at - 1]?.lower ?? ""));

/** “Ada Holm and four other nurses”: others than the one before. */
const isAdded = (tokens: readonly Token[], at: number): boolean =>
  /^others?$/u.test(tokens[at]?.lower ?? "") &&
  tokens.slice(Math.max(1, at - 3), at).some(({ tag, lower }) => tag === "conj" && lower === "and");

const isClassOfPeople = ({ lower }: Token, next: Token | undefined): boolean =>
  lower.endsWith("ed") && next !== undefined && ["verb", "aux", "prep", "comma", "conj"].includes(next.tag);

const pointsElsewhere = new Set(
  "none this these those that such latter former there here then same other others another above below following previous next later latter's respectively their they them him itself himself herself themselves one ones both each it he she we you i our my your".split(
    " ",
  ),
);

/** “Those who fled”, “a toad that lives here”: what it means stands beside it. */
function isExplained(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !next) return token?.tag === "rel";
  switch (token.lower) {
    case "that":
      return token.tag === "rel" || (token.tag === "sub" && at === 0);
    case "those":
      return next.tag === "rel" || next.tag === "verb";
    case "former":
      return next.tag === "noun" || next.tag === "adj" || next.tag === "name";
    // “More salt than any other port”: than any but the one that is spoken of.
    case "other":
      return before?.lower === "any" && tokens[at - 2]?.lower === "than";
    case "one":
      return next.lower === "of";
    case "both":
      return isOfNamedPair(tokens, at + 1);
    case "each":
      return (
        /^(?:year|month|week|day|night|morning|spring|summer|autumn|winter)$/u.test(next.lower) || next.tag === "name"
      );
    case "above":
    case "below":
      return token.tag === "prep" && before?.tag !== "det";
    default:
      return token.tag === "rel";
  }
}

/** “Both banks of the Tern”, “both Denmark and Norway”. */
function isOfNamedPair(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex(({ tag }, i) => i >= from && tag !== "adj" && tag !== "noun");
  if (end > from) return tokens[end]?.lower === "of";
  const joint = tokens.findIndex(({ tag }, i) => i > from && tag === "conj");
  const isNamed = (at: number) => tokens[tokens[at]?.lower === "the" ? at + 1 : at]?.tag === "name";
  return joint > 0 && isNamed(from) && isNamed(joint + 1);
}

/** “The new wing”: a thing of the text’s own, told apart from others of its kind; “the strike” alone is not. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(
    ({ tag, lower }) => !["adj", "noun"].includes(tag) && !(tag === "verb" && /(?:ed|ing)$/u.test(lower)),
  );
  const words = end < 0 ? rest : rest.slice(0, end);
  const head = words.at(-1);
  if (head?.tag !== "noun" || vague.has(head.lower) || vague.has(head.lower.replace(/s$/u, ""))) return false;
  return words.length > 1;
}

const vague = new Set(
  `way time fact idea issue matter problem question thing man woman person people group place area case event side end
  pair other same first second third latter former kind sort type example figure number part piece point reason result
  effect change situation process move step decision day week month year evening morning night moment period
  encounter meeting two three site spot scene story one post office role title position job rank name word term`.split(
    /\s+/u,
  ),
);
