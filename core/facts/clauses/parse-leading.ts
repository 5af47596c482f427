import type { Argument } from "./clause.ts";
import { endOfAside, isDoneAt } from "./asides-in-front.ts";
import { isClauseAt } from "./boundary.ts";
import { startOfGluedSubject } from "./glued-subject.ts";
import { parseArguments } from "./parse-arguments.ts";
import { parseSubject } from "./parse-subject.ts";
import { perPlace } from "./per-place.ts";
import { phraseListAt, type Range } from "./phrase.ts";
import { opensQuantity } from "./share.ts";
import { isLapse } from "./lapse.ts";
import { endOfEarliest, endOfRecurring, endOfTimeAlone, isOfTime } from "./times-in-front.ts";
import type { Token } from "./token.ts";
import { partedFrom } from "./torn-participle.ts";
import { isActive, isFinite, isSurelyFinite, verbGroupAt } from "./verb-group.ts";
import { readVerb } from "../verb-forms.ts";

export interface Leading {
  /** Where the subject is to begin. */
  readonly to: number;
  readonly args: readonly Argument[];
  /** A past participle with what stands with it: “Founded in 1902 by Ada Smith, …”. */
  readonly participle: Range | null;
  /** What goes on from the participle behind a comma: “Born in 1902, in Bath, …”. */
  readonly torn: readonly Argument[];
}

/**
 * What stands before a subject: adverbs, phrases, a participle; a subordinate clause is stepped over. Where the subject is
 * known already, a verb is the next one of its own.
 */
export const parseLeading = (tokens: readonly Token[], from = 0, isSubjectKnown = false): Leading =>
  isSubjectKnown ? readLeading(tokens, from, true) : beforeSubject(tokens, from);

const beforeSubject = perPlace((tokens, from) => readLeading(tokens, from, false));

function readLeading(tokens: readonly Token[], from: number, isSubjectKnown: boolean): Leading {
  let at = from;
  const args: Argument[] = [];
  const torn: Argument[] = [];
  let participle: Range | null = null;
  for (let turn = 0; turn < 6; turn++) {
    const token = tokens[at];
    if (opensQuantity(tokens, at) && isClauseAt(tokens, at, "subject")) break;
    if (token?.tag === "adv" || token?.tag === "conj" || token?.tag === "comma") {
      if (isOfTime(token)) args.push({ role: "adverb", range: { from: at, to: at + 1 }, isLeading: true });
      at++;
      continue;
    }
    if (token?.tag === "prep") {
      const end = isSubjectKnown ? (endBeforeVerb(tokens, at) ?? endOfPhrase(tokens, at)) : endOfPhrase(tokens, at);
      if (end === null) break;
      const phrases = phrasesIn(tokens, at, end);
      if (phrases.some((argument) => holdsVerb(tokens, argument))) break;
      const parted = participle && tokens[end]?.tag === "comma" ? partedFrom(tokens, participle, phrases) : null;
      args.push(...(parted?.args ?? phrases));
      torn.push(...(parted?.torn ?? []));
      at = end;
      continue;
    }
    const aside = endOfTimeAlone(tokens, at) ?? (args.length === 0 ? endOfOpenPurpose(tokens, at) : null);
    if (aside !== null) {
      args.push(...recurringIn(tokens, at, aside));
      at = aside;
      continue;
    }
    const comma = tokens.findIndex((each, i) => i > at && each.tag === "comma");
    const behind = endOfAside(tokens, at, { comma, isSubjectKnown, isFirst: args.length === 0 });
    if (behind !== null) {
      at = behind;
      continue;
    }
    if (token?.tag === "verb" && (isSubjectKnown || describesNoun(tokens, at))) break;
    if (token?.tag === "verb" && comma > 0) {
      // In “At the fair, held in York, the firm …” it was the fair that was held.
      if (args.length === 0 && at === from && readVerb(token.lower)?.forms.includes("participle"))
        participle = { from: at, to: comma };
      at = (tokens[comma + 1]?.tag === "rel" ? endOfRelative(tokens, comma) : comma) + 1;
      continue;
    }
    if (token?.tag !== "sub" || token.lower === "that") break;
    const end = endOfOpenClause(tokens, at) ?? (comma > 0 ? comma + 1 : null);
    if (end === null) break;
    at = end;
  }
  return { to: at, args, participle, torn };
}

/** “Shared by two towns, which both fish it, | the lake …”: the comma behind which the subject stands. */
function endOfRelative(tokens: readonly Token[], comma: number): number {
  const close = tokens.findIndex(({ tag }, i) => i > comma && tag === "comma" && isClauseAt(tokens, i + 1, "subject"));
  return close < 0 ? comma : close;
}

/** “Below it stands the keep, whose wall …”: what a verb of its own stands in is no phrase in front of a subject. */
function holdsVerb(tokens: readonly Token[], { role, range }: Argument): boolean {
  const verb = role === "modifier" && tokens[range.from]?.tag === "verb" ? verbGroupAt(tokens, range.from) : null;
  return verb !== null && isSurelyFinite(verb) && tokens[range.from - 1]?.tag !== "rel";
}

/** “Each July, …” */
const recurringIn = (tokens: readonly Token[], from: number, to: number): Argument[] =>
  endOfRecurring(tokens, from) === null ? [] : [{ role: "adverb", range: { from, to }, isLeading: true }];

/** “Exhausted soils, a lack of timber and floods were blamed”: a quality of what stands behind it, unless that is what was made of somebody. */
const describesNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.tag === "noun" &&
  tokens[at]?.lower.endsWith("ing") !== true &&
  !/^(?:appoint|elect|name|rename|call|make|crown|ordain|proclaim|declare|vote|choose|dub)$/u.test(
    readVerb(tokens[at]?.lower ?? "")?.base ?? "",
  );

/** The phrases in front of a subject; “After the war ended, …” is taken whole. */
const phrasesIn = (tokens: readonly Token[], at: number, end: number): readonly Argument[] =>
  isMeanwhile(tokens, at)
    ? []
    : isClauseIn(tokens, at, end)
      ? [{ role: "gerund", range: { from: isLapse(tokens, at - 1) ? at - 1 : at, to: end }, isLeading: true }]
      : (parseArguments(tokens, { from: at, to: end, isLeading: true }) ?? []);

/** “As famine spread, she …”: what happened meanwhile is no phrase, and what is told is true without it. */
const isMeanwhile = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "as" && tokens[at].tag === "prep" && isClauseAt(tokens, at + 1, "subject");

/** “To save time | the line was built from both ends”: where a purpose ends that no comma closes; null where none does. */
function endOfOpenPurpose(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.tag !== "to" || tokens[at + 1]?.tag !== "verb") return null;
  for (let next = at + 2; next < tokens.length; next++) {
    if (["comma", "semicolon", "colon", "rel", "sub", "aux"].includes(tokens[next]?.tag ?? "")) return null;
    if (opensMainClause(tokens, next)) return isDoneAt(tokens, next) ? next : null;
  }
  return null;
}

/** “When the war broke out | she joined”: where a clause ends that no comma closes. */
export function endOfOpenClause(tokens: readonly Token[], at: number): number | null {
  const own = parseSubject(tokens, at + 1);
  const verb = own && verbGroupAt(tokens, own.to);
  if (!own || !verb || !isFinite(verb) || own.sides.length > 0) return null;
  for (let next = verb.to; next < tokens.length; next++) {
    if (["comma", "semicolon", "rel", "sub", "conj"].includes(tokens[next]?.tag ?? "")) return null;
    if (opensMainClause(tokens, next)) return next;
  }
  return null;
}

/** A subject with a verb that is surely its own, and in front of it nothing that it would belong to. */
function opensMainClause(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at]];
  const isParticle = /^(?:out|up|down|off|over|away)$/u.test(before?.lower ?? "");
  const isFree = isParticle || /^(?:verb|aux|noun|name|value|adv)$/u.test(before?.tag ?? "");
  if (!isFree || !/^(?:pron|det|name|possessive)$/u.test(first?.tag ?? "")) return false;
  const own = parseSubject(tokens, at);
  const verb = own && verbGroupAt(tokens, own.to);
  if (!own || !verb || !isFinite(verb) || (verb.form === "base" && !own.subject.isPlural)) return false;
  if (holdsTimeBeforeName(tokens.slice(own.subject.from, own.subject.to))) return false;
  const isBehindYear = first?.tag === "name" && isPointInTime(before);
  return first?.tag === "pron" || isBehindYear || isSurelyFinite(verb) || isActive(tokens, verb);
}

/** “An earl in 1838 | Ada” of “when he was made an earl in 1838 Ada became”: the name is another's subject. */
const holdsTimeBeforeName = (tokens: readonly Token[]): boolean =>
  tokens.some(({ tag }, i) => i > 0 && tag === "name" && isPointInTime(tokens[i - 1]));

/** “Between 1930 and 1932 | she made”, “In 1994 | divers led by Ada Marsh found”: where a time ends that no comma closes. */
function endOfTime(tokens: readonly Token[], from: number): number | null {
  const isSpan =
    tokens[from]?.lower === "between" &&
    tokens[from + 1]?.tag === "value" &&
    tokens[from + 2]?.tag === "conj" &&
    tokens[from + 3]?.tag === "value";
  // “In 60 or 61 CE”
  const isEither =
    tokens[from + 1]?.tag === "value" && tokens[from + 2]?.lower === "or" && isPointInTime(tokens[from + 3]);
  const to = isSpan || isEither ? from + 4 : isPointInTime(tokens[from + 1]) ? from + 2 : null;
  if (to === null || tokens[to]?.tag === "comma") return null;
  const own = parseSubject(tokens, to);
  const verb = own && verbGroupAt(tokens, own.to);
  return own && verb && isFinite(verb) ? to : null;
}

const hasFinite = (tokens: readonly Token[], at: number): boolean => {
  const verb = verbGroupAt(tokens, at);
  return verb !== null && isFinite(verb);
};

const isClauseIn = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:after|before|since|until)$/u.test(tokens[at]?.lower ?? "") &&
  isClauseAt(tokens, at + 1, "subject") &&
  tokens.slice(at, end).some((_, i) => hasFinite(tokens, at + i));

/** “In 1874 | entered the school”: where a phrase ends that the verb of a known subject follows. */
function endBeforeVerb(tokens: readonly Token[], from: number): number | null {
  // “In 1902 | three guilds merged”: the verb has a subject of its own.
  if (startOfGluedSubject(tokens, from) !== null) return null;
  const to = phraseListAt(tokens, from + 1)?.to ?? from;
  const verb = tokens[to]?.tag === "verb" || tokens[to]?.tag === "aux" ? verbGroupAt(tokens, to) : null;
  return to > from && verb && isFinite(verb) ? to : null;
}

/** “In the speech that became famous | he proposed”: where the subject begins behind a relative in front of it. */
function startBehindRelative(tokens: readonly Token[], from: number): number | null {
  const list = phraseListAt(tokens, from + 1);
  const next = list && tokens[list.to];
  const isReduced = next?.tag === "verb" && readVerb(next.lower)?.forms.includes("participle") === true;
  const verb = list && verbGroupAt(tokens, next?.tag === "rel" ? list.to + 1 : list.to);
  if (!list || !verb || list.phrases.length > 1 || (next?.tag !== "rel" && !isReduced)) return null;
  for (let at = verb.to + 1; at < tokens.length; at++) {
    if (["comma", "semicolon", "sub", "conj"].includes(tokens[at]?.tag ?? "")) return null;
    if (tokens[at - 1]?.tag !== "rel" && tokens[at - 1]?.tag !== "prep" && opensMainClause(tokens, at)) return at;
  }
  return null;
}

/** Where phrases that begin with a preposition end: at a comma, or before the subject of a clause. */
function endOfPhrase(tokens: readonly Token[], from: number): number | null {
  const early = endOfEarliest(tokens, from) ?? startOfPronoun(tokens, from);
  if (early !== null) return early;
  if (isAgeBeforeName(tokens, from)) return from + 5;
  const behindTime = endOfTime(tokens, from);
  if (behindTime !== null) return behindTime;
  const glued = startOfGluedSubject(tokens, from);
  if (glued !== null) return glued;
  const told = startBehindRelative(tokens, from);
  if (told !== null) return told;
  const open = isTime(tokens, from) ? null : endOfOpenClause(tokens, from);
  if (open !== null) return open;
  if (isClauseAt(tokens, from + 1) && !isTime(tokens, from)) {
    // “After the war ended, …”: a clause of its own, which ends at the comma.
    const comma = tokens.findIndex((token, i) => i > from && token.tag === "comma");
    return comma < 0 ? null : comma;
  }
  // “In 1888 Nansen led …”: the year and the name are no phrase.
  if (isPointInTime(tokens[from + 1]) && isClauseAt(tokens, from + 2, "subject")) return from + 2;
  if (isHeightBeforeName(tokens, from)) return from + 2;
  let at = from;
  while (tokens[at]?.tag === "prep") {
    const list = phraseListAt(tokens, at + 1);
    if (!list) {
      const comma = tokens.findIndex((token, i) => i > at && token.tag === "comma");
      return comma < 0 ? null : comma;
    }
    at = list.to;
    while (tokens[at]?.tag === "adv" && tokens[at + 1]?.tag === "prep") at++;
    if (tokens[at]?.tag !== "prep" && isClauseAt(tokens, at, "subject")) return at;
  }
  if (tokens[at]?.tag === "comma") return at;
  const comma = tokens.findIndex((token, i) => i > at && token.tag === "comma");
  return comma < 0 || comma - at > 12 ? null : comma;
}

/** “With their help | she won”, “after leaving school in 1902 | he went”: no phrase holds a pronoun that only does something. */
function startOfPronoun(tokens: readonly Token[], from: number): number | null {
  const at = tokens.findIndex(({ tag }, i) => i > from && !inPhrases.has(tag) && !isGerundAt(tokens, i));
  const isAlone = /^(?:he|she|they|it|we)$/u.test(tokens[at]?.lower ?? "") && tokens[at]?.tag === "pron";
  const before = tokens[at - 1];
  const isBehindThing = before !== undefined && /^(?:noun|name|value)$/u.test(before.tag);
  const verb = isAlone && isBehindThing ? verbGroupAt(tokens, at + 1) : null;
  return verb && isFinite(verb) ? at : null;
}

const inPhrases: ReadonlySet<string> = new Set([
  "prep",
  "det",
  "possessive",
  "adj",
  "noun",
  "name",
  "value",
  "genitive",
]);

/** “After leaving”, “by selling” */
function isGerundAt(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return before?.tag === "prep" && token?.tag === "verb" && token.lower.endsWith("ing");
}

/** “At 90 metres Orrin is …”, “At fourteen Ada was …”: the measure or the age and the name are no phrase. */
const isHeightBeforeName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "at" &&
  /^(?:measure|number)$/u.test(tokens[at + 1]?.value?.kind ?? "") &&
  (tokens[at + 2]?.tag === "name" || tokens[at + 2]?.lower === "it") &&
  isClauseAt(tokens, at + 2, "subject");

/** “At the age of twenty-one Ada went to Bath” */
const isAgeBeforeName = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(" ") === "at the age of" &&
  tokens[at + 4]?.value?.kind === "number" &&
  tokens[at + 5]?.tag === "name" &&
  isClauseAt(tokens, at + 5, "subject");

const isPointInTime = (token: Token | undefined): boolean =>
  token?.value?.kind === "year" || token?.value?.kind === "date";

const isTime = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.tag === "value";
