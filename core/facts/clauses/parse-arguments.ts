import { readVerb } from "../verb-forms.ts";
import { isReasonBefore, opensContactClause } from "./boundary.ts";
import type { Argument } from "./clause.ts";
import { phraseAt, phraseListAt, type Phrase, type Range } from "./phrase.ts";
import { opensQuantity } from "./share.ts";
import { isLapse, isLapseAlone } from "./lapse.ts";
import type { Token } from "./token.ts";

const compound = new Set([
  "according to",
  "due to",
  "thanks to",
  "contrary to",
  "owing to",
  "because of",
  "as of",
  "out of",
  "next to",
  "prior to",
  "instead of",
  "along with",
  "together with",
]);

const isCompoundAt = (tokens: readonly Token[], at: number): boolean =>
  compound.has(`${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`);

interface Zone extends Range {
  readonly isLeading: boolean;
}

/**
 * What stands in a zone of a clause, in order; null where something stands there that we do not understand. A participle
 * or a relative behind a phrase becomes a modifier that lasts to the end of the zone.
 */
export function parseArguments(tokens: readonly Token[], zone: Zone): Argument[] | null {
  const args: Argument[] = [];
  let at = zone.from;
  while (at < zone.to) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === "comma") {
      at++;
      continue;
    }
    if (isLapseBeforeDate(tokens, at) || isLapseAlone(tokens, at)) {
      at += 2;
      continue;
    }
    if (isInstead(tokens, at, zone)) break;
    const isOther = token.tag === "conj" && tokens[at + 1]?.tag === "prep" && !isSamePlace(tokens, at, args);
    const arg = isOther ? null : argumentAt(tokens, at, zone);
    if (!arg || arg.range.to > zone.to) return isLoose(tokens, at, zone) ? [...args, restOf(at, zone)] : null;
    args.push(arg);
    at = arg.range.to;
  }
  return args;
}

/** “Died | ten days later, on 15 May 1902”: the day itself says when. */
function isLapseBeforeDate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2]?.tag === "comma" ? at + 3 : at + 2;
  const isDated = /^(?:year|date)$/u.test(tokens[next + 1]?.value?.kind ?? "");
  return isLapse(tokens, at) && isDated && /^(?:in|on)$/u.test(tokens[next]?.lower ?? "");
}

/** “… down the river | and along the coast”, “for a pound | plus the debts”: more of the same, without a verb of its own. */
const isLoose = (tokens: readonly Token[], at: number, { from, to, isLeading }: Zone): boolean =>
  !isLeading &&
  at > from &&
  tokens[at - 1]?.tag !== "comma" &&
  (tokens[at]?.lower === "plus" || (tokens[at]?.lower === "and" && ways.test(tokens[at + 1]?.lower ?? ""))) &&
  !tokens.slice(at, to).some(({ tag }) => ["verb", "aux", "sub", "rel", "comma"].includes(tag));

/** “In Bath | rather than in York”: what was not so. */
const isInstead = (tokens: readonly Token[], at: number, { from, to, isLeading }: Zone): boolean =>
  !isLeading &&
  at > from &&
  tokens[at]?.lower === "rather" &&
  tokens[at + 1]?.lower === "than" &&
  !tokens.slice(at, to).some(({ tag }) => ["verb", "aux", "sub", "rel", "comma"].includes(tag));

const ways = /^(?:along|across|through|to|into|onto|over|up|down|around|round|beyond|past|towards?)$/u;

const restOf = (from: number, { to }: Zone): Argument => ({ role: "gerund", range: { from, to }, isLeading: false });

/** “For Castle Rising and for Harwich”: joined phrases have one preposition; others open a clause of their own. */
const isSamePlace = (tokens: readonly Token[], at: number, args: readonly Argument[]): boolean =>
  tokens[at - 1]?.tag !== "comma" &&
  args.some((argument) => argument.role === "prepositional" && argument.preposition.lower === tokens[at + 1]?.lower);

function argumentAt(tokens: readonly Token[], at: number, zone: Zone): Argument | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const { isLeading, to } = zone;
  const upTo = (role: "infinitive" | "gerund" | "that" | "modifier"): Argument => ({
    role,
    range: { from: at, to },
    isLeading,
  });
  if ((token?.tag === "adv" || token?.tag === "prep") && opensQuantity(tokens, at)) return objectAt(tokens, at, zone);
  if (!isLeading && at > zone.from && opensContactClause(tokens, at)) return upTo("modifier");
  if (token?.lower === "there") return { role: "adverb", range: { from: at, to: at + 1 }, isLeading };
  switch (token?.tag) {
    case "adv":
      if (isBearing(tokens, at) || isCompoundAt(tokens, at)) return prepositional(tokens, at, zone);
      return { role: "adverb", range: { from: at, to: at + 1 }, isLeading };
    case "not":
      return { role: "adverb", range: { from: at, to: at + 1 }, isLeading };
    case "to":
      return upTo("infinitive");
    case "rel":
      return upTo("modifier");
    case "sub":
      return token.lower === "that" ? upTo("that") : null;
    case "verb":
      return upTo(token.lower.endsWith("ing") ? "gerund" : "modifier");
    case "prep":
      if (isParticle(tokens, at, zone)) return { role: "adverb", range: { from: at, to: at + 1 }, isLeading };
      return next?.tag === "rel" && !isLeading ? upTo("modifier") : prepositional(tokens, at, zone);
    case "adj":
      return objectAt(tokens, at, zone) ?? { role: "adjective", range: { from: at, to: at + 1 }, isLeading };
    case "conj":
      if (joinsQualities(tokens, at))
        return { role: "adjective", range: { from: at, to: behindQuality(tokens, at) }, isLeading };
      if (next?.tag === "prep") return withConjunction(prepositional(tokens, at + 1, zone), at);
      return next?.value?.kind === "measure" && tokens[at + 2]?.tag === "adj" ? joinedMeasure(at, next) : null;
    default:
      return objectAt(tokens, at, zone);
  }
}

/** “Drove in | on 4 May”: the word belongs to the verb in front, since another preposition opens the phrase. */
const isParticle = (tokens: readonly Token[], at: number, { from, isLeading }: Zone): boolean =>
  !isLeading &&
  at === from &&
  /^(?:in|on|over|up|down|off|by)$/u.test(tokens[at]?.lower ?? "") &&
  /^(?:in|on|at|after|before|during|until|from|with)$/u.test(tokens[at + 1]?.lower ?? "") &&
  tokens[at + 1]?.tag === "prep";

/** “North of the harbour”: where something is, seen from there. */
const isBearing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:north|south|east|west|(?:north|south)-?(?:east|west))(?:wards?)?$/u.test(tokens[at]?.lower ?? "") &&
  tokens[at + 1]?.lower === "of";

/** “But useless”, “and very windy” behind another quality. */
const joinsQualities = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === "adj" && behindQuality(tokens, at) > at;

/** Behind the quality that a conjunction at `at` joins, with the adverbs in front of it. */
function behindQuality(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (tokens[to]?.tag === "adv") to++;
  const next = tokens[to + 1]?.tag;
  return tokens[to]?.tag === "adj" && next !== "noun" && next !== "name" && next !== "adj" ? to + 1 : at;
}

/** “and for Harwich” behind “for Castle Rising” */
const withConjunction = (argument: Argument | null, from: number): Argument | null =>
  argument && { ...argument, range: { from, to: argument.range.to } };

/** “and 40 metres” in “30 metres wide and 40 metres long”. */
function joinedMeasure(at: number, head: Token): Argument {
  const phrase: Phrase = { from: at + 1, to: at + 2, coreTo: at + 2, head };
  const range = { from: at, to: at + 2 };
  return {
    role: "object",
    list: { ...range, from: at + 1, phrases: [phrase], conjunction: null },
    range,
    isLeading: false,
  };
}

function objectAt(tokens: readonly Token[], at: number, zone: Zone): Argument | null {
  const { isLeading, to } = zone;
  const list = phraseListAt(tokens, at);
  if (!list) return null;
  if (list.to <= to) return { role: "object", list, range: { from: at, to: list.to }, isLeading };
  const alone = cutTo(tokens, at, zone);
  if (!alone) return null;
  const single = { from: at, to: alone.to, phrases: [alone], conjunction: null };
  return { role: "object", list: single, range: single, isLeading };
}

/** A phrase inside the zone; of “In 1888 Nansen led …” only the year is inside, of “in the spring Bath fell” the spring. */
function cutTo(tokens: readonly Token[], at: number, { to, isLeading }: Zone): Phrase | null {
  const [phrase, first, last] = [phraseAt(tokens, at), tokens[at], tokens[to - 1]];
  if (!phrase || !first || phrase.to <= to) return phrase;
  const isTime = first.value?.kind === "year" || first.value?.kind === "date";
  if (isTime) return { from: phrase.from, to: phrase.from + 1, coreTo: phrase.from + 1, head: first };
  if (!isLeading || !last || !/^(?:noun|value)$/u.test(last.tag)) return null;
  return phrase.coreTo < to ? { ...phrase, to } : { from: at, to, coreTo: to, head: last };
}

/** “Came into being on 3 May”: a noun, and no verb that goes on. */
function idiom(tokens: readonly Token[], at: number, { isLeading }: Zone): Argument | null {
  const [preposition, head] = [tokens[at], tokens[at + 1]];
  if (!preposition || !head) return null;
  const phrase: Phrase = { from: at + 1, to: at + 2, coreTo: at + 2, head };
  const list = { from: at + 1, to: at + 2, phrases: [phrase], conjunction: null };
  return { role: "prepositional", preposition, list, range: { from: at, to: at + 2 }, isLeading };
}

/** “for the purpose of helping …” */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const [preposition, the, noun, of, verb] = tokens.slice(at, at + 5);
  return (
    (preposition?.lower === "for" || preposition?.lower === "with") &&
    the?.lower === "the" &&
    /^(?:purpose|aim|goal|intention|object)$/u.test(noun?.lower ?? "") &&
    of?.lower === "of" &&
    verb?.lower.endsWith("ing") === true
  );
}

/** “Until shortly before her death”. */
const isUntilAbout = (tokens: readonly Token[], at: number): boolean =>
  /^(?:until|till|from)$/u.test(tokens[at]?.lower ?? "") &&
  /^(?:shortly|soon|just)$/u.test(tokens[at + 1]?.lower ?? "") &&
  /^(?:before|after)$/u.test(tokens[at + 2]?.lower ?? "");

/** “After selling …”; “after borrowing some of its looms” has an object, which no noun has: “before spring | the ice”. */
function isGerund(tokens: readonly Token[], at: number, { to }: Zone): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.lower.endsWith("ing") !== true) return false;
  if (token.tag === "verb" || token.tag === "aux") return true;
  const hasObject = at + 1 < to && /^(?:det|possessive)$/u.test(next?.tag ?? "") && next?.lower !== "that";
  return token.tag === "noun" && hasObject && readVerb(token.lower)?.forms.includes("ing") === true;
}

function prepositional(tokens: readonly Token[], at: number, zone: Zone): Argument | null {
  const preposition = tokens[at];
  if (!preposition) return null;
  const isCompound = isCompoundAt(tokens, at) || isBearing(tokens, at);
  const from = isUntilAbout(tokens, at) ? at + 3 : at + (isCompound ? 2 : 1);
  if (preposition.lower === "into" && tokens[from]?.lower === "being") return idiom(tokens, at, zone);
  if (isGerund(tokens, from, zone))
    return { role: "gerund", range: { from: at, to: zone.to }, isLeading: zone.isLeading };
  if (isPurpose(tokens, at) || (tokens[at + 3]?.lower === "that" && isReasonBefore(tokens, at + 3)))
    return { role: "gerund", range: { from: at, to: zone.to }, isLeading: zone.isLeading };
  const object = objectAt(tokens, from, zone);
  if (object?.role !== "object") return null;
  return {
    role: "prepositional",
    preposition,
    list: object.list,
    range: { from: at, to: object.list.to },
    isLeading: zone.isLeading,
  };
}
