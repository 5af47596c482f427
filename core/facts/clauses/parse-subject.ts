import { isPluralNoun } from "./plural.ts";
import { isOfLast } from "./beside-row.ts";
import type { Origin, Subject } from "./clause.ts";
import { perPlace } from "./per-place.ts";
import { phraseListAt, rowInSubject, type Phrase, type Range } from "./phrase.ts";
import { endOfRestrictive } from "./restrictive.ts";
import { endOfShare } from "./share.ts";
import type { Token } from "./token.ts";
import { isActive, isFinite, isSurelyFinite, verbGroupAt, type VerbGroup } from "./verb-group.ts";
import { behindWhatIs } from "./what-is.ts";
import { behindWhole } from "./whole.ts";
import { readVerb } from "../verb-forms.ts";

export interface ParsedSubject {
  readonly subject: Subject;
  /** Where the verb is to begin. */
  readonly to: number;
  /** What stands beside the subject between commas. */
  readonly sides: readonly { readonly range: Range; readonly origin: Origin }[];
}

/** The subject that begins at `at`, with what belongs to it; null where there is none that we understand. */
export const parseSubject = perPlace((tokens, at): ParsedSubject | null => {
  const whole = phraseListAt(tokens, at, "subject");
  const phrase = whole?.phrases[0];
  if (!whole || !phrase || isLabelled(tokens, at) || isSpeech(tokens, whole)) return null;
  const list = isDescribed(tokens, whole) ? { ...whole, to: phrase.to, phrases: [phrase], conjunction: null } : whole;
  const sides: { range: Range; origin: Origin }[] = [];
  let to = list.to;
  let end = to;
  for (let turn = 0; turn < 6; turn++) {
    to = behindWhole(tokens, to);
    const token = tokens[to];
    if (/^(?:himself|herself|itself|themselves)$/u.test(token?.lower ?? "")) to++;
    const isOpen = sides.length === 0 && !isPersonal(phrase.head);
    const reduced = isOpen ? (endOfReduced(tokens, to) ?? endOfRestrictive(tokens, to)) : null;
    if (reduced !== null) {
      to = reduced;
      end = to;
      break;
    }
    if (
      token?.tag === "adv" &&
      tokens[to + 1]?.tag === "prep" &&
      /^(?:just|right|immediately|directly)$/u.test(token.lower)
    ) {
      to++;
      continue;
    }
    if (token?.tag === "prep" && tokens[to - 1]?.tag !== "comma") {
      const inner = pairBehind(tokens, to) ?? rowInSubject(tokens, to + 1);
      if (!inner) return null;
      to = inner.to;
      end = sides.length === 0 ? to : end;
      continue;
    }
    if (token?.tag !== "comma") break;
    const close = closingComma(tokens, to);
    if (close === null) break;
    const side = sideIn(tokens, to + 1, close);
    if (side && !isOfLast(tokens, list, side) && !(side.origin === "participle" && isOfInner(tokens, phrase, to)))
      sides.push(side);
    to = side?.origin === "apposition" && opensParticiple(tokens, close) ? close : close + 1;
  }
  const isPlural = list.phrases.length > 1 || isPluralNoun(wholeOf(tokens, phrase).lower);
  return { subject: { from: at, to: end, phrase, list, isPlural }, to, sides };
});

/** “She moved to the mill her father had built”: nobody tells “she” apart from another she. */
const isPersonal = ({ tag, lower }: Token): boolean => tag === "pron" && /^(?:he|she|it|they|we)$/u.test(lower);

/** “No, thank you,” said the mayor: a mark in front of the closing one tells that somebody speaks. */
const isSpeech = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens
    .slice(from, to)
    .some(({ isQuoted, text }) => isQuoted && /[,.!?]["”’']$/u.test(text) && !isTitle(text, tokens.slice(to)));

/** “The Last Mill,” of a book, as it is printed in America: capitals throughout, and nobody who says it. */
const isTitle = (quoted: string, behind: readonly Token[]): boolean =>
  /^["“](?:\p{Lu}[\p{L}’'-]*|\d+)(?:\s(?:\p{Lu}[\p{L}’'-]*|\d+|of|the|and|in|on|an?|for|to|from|with|at|by))+,["”]$/u.test(
    quoted,
  ) && !behind.some(({ lower }) => /^(?:say|says|said|told|asked|wrote|cried|sang|read|reads|answered)$/u.test(lower));

/** “The road between Marle and Lund”, “the paper by Holm and Lind”: two that the preposition takes together. */
function pairBehind(tokens: readonly Token[], at: number): Range | null {
  const pair = phraseListAt(tokens, at + 1, "subject");
  if (pair?.phrases.length !== 2) return null;
  const areNames = pair.phrases.every(({ from, to, head }) => head.tag === "name" && to - from === 1);
  return tokens[at]?.lower === "between" || areNames ? pair : null;
}

/** “1912 Ada Holm sells the mill”: a line of a timeline begins with its year, which counts nobody. */
const isLabelled = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && /^1\d{3}$|^20\d{2}$/u.test(tokens[0]?.text ?? "") && tokens[1]?.tag === "name";

/** “Ada Holm, a Danish painter and teacher, …”: one person and what she was, and not three. */
const isDescribed = (tokens: readonly Token[], { phrases }: { readonly phrases: readonly Phrase[] }): boolean => {
  const [first, second, ...rest] = phrases;
  const last = rest.at(-1);
  return (
    first?.head.tag === "name" &&
    first.to - first.from === 1 &&
    last?.head.tag === "noun" &&
    tokens[last.from]?.tag !== "det" &&
    !isPluralNoun(last.head.lower) &&
    /^an?$/u.test(tokens[second?.from ?? 0]?.lower ?? "") &&
    tokens[first.to]?.tag === "comma"
  );
};

/** Of “half of the ships” the ships: by them the verb goes. */
const wholeOf = (tokens: readonly Token[], { from, coreTo, head }: Phrase): Token =>
  endOfShare(tokens, from) === coreTo ? (phraseListAt(tokens, coreTo + 1)?.phrases[0]?.head ?? head) : head;

/** “Trains on the Bergen Line, opened in 1909,”, “wreckage from the Tern, sunk in 1909,”: the line was, whose name stands in front. */
const isOfInner = (tokens: readonly Token[], { head, to }: Phrase, comma: number): boolean =>
  to < comma && (isPluralNoun(head.lower) || tokens[to]?.lower === "from") && tokens[comma - 1]?.tag === "name";

const opensClause = /^(?:while|whereas|although|though|because|if|when|since|after|before|until)$/u;

/** The comma that closes what the comma at `open` opened: a verb stands behind it. */
function closingComma(tokens: readonly Token[], open: number): number | null {
  for (let at = open + 1; at < Math.min(tokens.length, open + 30); at++) {
    if (tokens[at]?.tag === "semicolon" || tokens[at]?.tag === "other") return null;
    // “The mayor acts alone, while the council, which …, is asked”: a clause of its own has begun.
    if (tokens[at - 1]?.tag === "comma" && (opensClause.test(tokens[at]?.lower ?? "") || tokens[at]?.tag === "conj"))
      return null;
    if (tokens[at]?.tag !== "comma") continue;
    const verb = verbGroupAt(tokens, at + 1);
    // “…, still serves tea” and “…, quietly bought it back” go on; “…, later sold” may describe it.
    const isBehindAdverb = tokens[at + 1]?.tag === "adv" && tokens[at + 2]?.tag !== "aux";
    if (verb && isFinite(verb) && (!isBehindAdverb || isSurelyFinite(verb) || isOwnAct(tokens, verb))) return at;
  }
  return null;
}

/** “Its guild, the Corvo, organised in 1950, | is the oldest”: behind an aside another, since the verb stands behind both. */
function opensParticiple(tokens: readonly Token[], comma: number): boolean {
  const verb = verbGroupAt(tokens, comma + 1);
  const isOpen =
    verb !== null &&
    verb.auxiliaries.length === 0 &&
    !isSurelyFinite(verb) &&
    !isActive(tokens, verb) &&
    readVerb(verb.main.lower)?.forms.includes("participle") === true;
  const close = isOpen ? closingComma(tokens, comma) : null;
  if (close === null || tokens[close + 1]?.tag !== "aux") return false;
  // “Ada Holm, a weaver, lived in Bath, was called up and died”: a row of verbs.
  return !tokens.some(({ tag }, i) => i > close && tag === "conj" && verbGroupAt(tokens, i + 1) !== null);
}

function sideIn(tokens: readonly Token[], from: number, to: number): { range: Range; origin: Origin } | null {
  const first = tokens[from];
  const range = { from, to };
  if (first?.tag === "rel" && (first.lower === "which" || first.lower === "who"))
    return { range: { from: from + 1, to }, origin: "relative" };
  if (first?.tag === "verb")
    return readVerb(first.lower)?.forms.includes("participle") ? { range, origin: "participle" } : null;
  if (first?.tag === "adv" && tokens[from + 1]?.tag === "verb") return null;
  const list = phraseListAt(tokens, from);
  return list?.phrases.length === 1 ? { range, origin: "apposition" } : null;
}

/**
 * “The bridge built in 1900 | collapsed”, “visitors entering the hall | see”, “the first ship to pass it | was”: where the
 * subject ends that a participle or an infinitive describes; null where none does.
 */
function endOfReduced(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.tag === "to" && tokens[at + 1]?.tag === "verb") return verbBehind(tokens, at + 2, false);
  const verb = tokens[at]?.tag === "verb" ? verbGroupAt(tokens, at) : null;
  const isOngoing = verb?.main.lower.endsWith("ing") === true;
  // “Ada Marsh helped found the mill”: both verbs are hers.
  if (!verb || verb.auxiliaries.length > 0 || verb.base === "help") return null;
  const isParticiple = readVerb(verb.main.lower)?.forms.includes("participle") === true && !isActive(tokens, verb);
  if (!isOngoing && !isParticiple) return null;
  return verbBehind(tokens, verb.to, isOngoing);
}

/** “[A mob led by Holm] dragged her away”: a past with an object of its own, unless a participle may have one as well. */
const isOwnAct = (tokens: readonly Token[], verb: VerbGroup): boolean =>
  verb.isPast &&
  isActive(tokens, verb) &&
  /^(?:det|name|possessive|pron)$/u.test(tokens[verb.to]?.tag ?? "") &&
  !/^(?:call|name|dub|title|entitle|know|style|nickname|give|award|grant|pay|offer|send|teach|tell|lend|show|elect|appoint|make|leave|allow|deny)$/u.test(
    verb.base,
  );

const closes: ReadonlySet<Token["tag"]> = new Set(["comma", "conj", "semicolon", "colon", "dash", "rel", "sub"]);

/** Where the verb of a sentence stands behind what describes its subject; null where something else begins before. */
function verbBehind(tokens: readonly Token[], from: number, isOngoing: boolean): number | null {
  for (let next = from; next < tokens.length; next++) {
    const told = behindWhatIs(tokens, next);
    if (told !== null) next = told;
    const tag = tokens[next]?.tag;
    if (tag !== undefined && closes.has(tag)) return null;
    const other = tag === "aux" || tag === "verb" ? verbGroupAt(tokens, next) : null;
    const isSure =
      other !== null && (isSurelyFinite(other) || (isOngoing && isFinite(other)) || isOwnAct(tokens, other));
    if (other && tokens[next - 1]?.tag !== "to" && isSure) return next;
  }
  return null;
}
