import { isPluralNoun } from "../clauses/plural.ts";
import { phraseAt, type Phrase, type Range } from "../clauses/phrase.ts";
import { endOfRecurring } from "../clauses/times-in-front.ts";
import type { Token } from "../clauses/token.ts";
import { isWhereabouts } from "../clauses/whereabouts.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { isGivenName, isNameHead, isPersonTitle } from "../entities/classify-name.ts";
import { placeNamed } from "../gazetteer.ts";
import { settlements } from "../resolution/settlement-table.ts";
import { readVerb } from "../verb-forms.ts";
import { subjectBehindPhrase } from "./surroundings.ts";

/** What a description or a relative behind a comma may be about. */
export type Wanted = "person" | "thing";

const FARTHEST = 14;
const times = new Set(["year", "date", "decade", "century", "year-range"]);

/** The phrases that end right before the comma at `comma`, the outermost first: “the mill | in the valley | of the Orrin”. */
function chainBefore(tokens: readonly Token[], comma: number): Phrase[] {
  const subject = subjectBehindPhrase(tokens, comma);
  for (let from = Math.max(0, comma - FARTHEST, subject ?? 0); from < comma; from++) {
    const first = phraseAt(tokens, from);
    const isPart = from !== subject && (isInside(tokens, from) || isTimeBeforeName(tokens, from));
    if (!first || first.head.tag === "pron" || isPart) continue;
    const chain = [first];
    let end = first.coreTo;
    while (end < comma && tokens[end]?.tag === "prep") {
      const inner = phraseAt(tokens, end + 1);
      if (!inner) break;
      chain.push(inner);
      end = inner.coreTo;
    }
    if (end !== comma) continue;
    const own = lastOfVerb(tokens, chain);
    return own[0] && isWhereabouts(tokens, own[0].from) ? [] : own;
  }
  return [];
}

/** “In 1961 Ada Holm, who …”: the year is no part of the name. */
const isTimeBeforeName = (tokens: readonly Token[], at: number): boolean =>
  times.has(tokens[at]?.value?.kind ?? "") && tokens[at + 1]?.tag === "name";

/** Prepositions that go with verbs: what stands behind them is no part of the phrase in front. */
const ofVerbs = new Set("to from by into onto under against after before during as with through".split(" "));

/** Of “from the town of Thorley | to the resort of Saltby” the last. */
function lastOfVerb(tokens: readonly Token[], chain: readonly Phrase[]): Phrase[] {
  const start = chain.findLastIndex(({ from }) => ofVerbs.has(tokens[from - 1]?.lower ?? ""));
  return chain.slice(Math.max(0, start)).filter((phrase, i, all) => !isCalled(tokens, phrase, all[i + 1]));
}

/** “The resort of Saltby” is Saltby. */
const isCalled = (tokens: readonly Token[], { head, coreTo }: Phrase, next: Phrase | undefined): boolean =>
  next?.head.tag === "name" &&
  next.from === coreTo + 1 &&
  tokens[coreTo]?.lower === "of" &&
  (settlements.has(head.lower) ||
    /^(?:resort|island|province|state|kingdom|republic|county|district)$/u.test(head.lower));

/** The last phrase before a comma with all that an “of” joins to it; null where another preposition joins something. */
export function lastBefore(tokens: readonly Token[], comma: number): Range | null {
  const [first, ...more] = chainBefore(tokens, comma);
  if (!first) return null;
  const last = more.at(-1);
  const isJoined = more.some(({ from }) => tokens[from - 1]?.lower !== "of");
  // “The work of his son, Karl Stein”: the son, and not the work.
  if (last && tokens[last.from]?.tag === "possessive" && isSomebody(last))
    return canBe(tokens, first, "person") ? null : { from: last.from, to: comma };
  // “The capital of the province, Bath”, but “the death of a poet, Karl Stein”.
  if (last && /^an?$/u.test(tokens[last.from]?.lower ?? ""))
    return canBe(tokens, first, "person") ? null : { from: last.from, to: comma };
  return isJoined ? null : { from: first.from, to: comma };
}

const isSomebody = ({ head }: Phrase): boolean =>
  head.tag === "noun" && (isCalling(head.lower) || isRole(head.lower) || isKin.test(head.lower));

/** Whether a phrase begins in the middle of another. */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  !times.has(tokens[at - 1]?.value?.kind ?? "") &&
  endOfRecurring(tokens, at - 2) !== at &&
  !/^\p{L}{3,6}day$/u.test(tokens[at - 1]?.lower ?? "") &&
  ["det", "adj", "noun", "name", "value", "possessive", "genitive"].includes(tokens[at - 1]?.tag ?? "");

interface Sought {
  readonly wanted: Wanted;
  /** The number of the verb behind; null where it does not tell. */
  readonly isPlural: boolean | null;
}

/**
 * The phrase before a comma that what follows is about, up to the comma; null where another could be meant: one that an
 * “of” or “in” joins to it, one that a participle describes, one that this phrase only explains.
 */
export function headBefore(tokens: readonly Token[], comma: number, { wanted, isPlural }: Sought): Range | null {
  const described =
    wanted === "person"
      ? describedBefore(tokens, comma)
      : (explainedBefore(tokens, comma) ?? madeBefore(tokens, comma));
  if (described) return described;
  const all = chainBefore(tokens, comma);
  const [first] = all;
  if (!first || explains(tokens, first.from) || isInParticiple(tokens, first.from) || isAim(tokens, first.from))
    return null;
  const chain = all.filter(({ head }, i) => !times.has(head.value?.kind ?? "") && !isOfName(tokens, all, i));
  const fitting = chain.filter((phrase) => canBe(tokens, phrase, wanted));
  const numbered = isPlural === null ? fitting : fitting.filter((phrase) => mayHaveNumber(phrase, isPlural));
  const [only, other] = numbered;
  if (!only || other || (isJoined(tokens, first.from) && !isSurely(tokens, only, wanted))) return null;
  if (wanted === "person" && isSomebodyOf(tokens, first.from)) return null;
  // Of things only one that stands alone is certain; of people one, if all around are things.
  const isAlone =
    chain.length === 1 ||
    (wanted === "person" && chain.every((each) => each === only || !canBe(tokens, each, "person")));
  return isAlone && (chain.length === 1 || isSurely(tokens, only, wanted)) ? { from: only.from, to: comma } : null;
}

/** “The Organisation of Orrin Mills, which …”: the end of a name, and no thing by itself. */
function isOfName(tokens: readonly Token[], chain: readonly Phrase[], i: number): boolean {
  const [before, phrase] = [chain[i - 1], chain[i]];
  const isPart = phrase?.head.tag === "name" && tokens[phrase.from - 1]?.lower === "of";
  return isPart && before?.head.tag === "name" && isNameHead(before.head.text.split(" ").at(-1) ?? "");
}

/** “Ada Marsh, a weaver and keen sailor, who …”: whoever is described so, by name. */
function describedBefore(tokens: readonly Token[], comma: number): Range | null {
  const open = tokens.slice(0, comma).findLastIndex(({ tag }) => tag === "comma");
  const [name, article] = [tokens[open - 1], tokens[open + 1]];
  if (name?.tag !== "name" || !/^an?$/u.test(article?.lower ?? "") || isPartOfRow(tokens, open - 1)) return null;
  const inside = tokens.slice(open + 1, comma);
  const isPlain = inside.every(({ tag }) => ["det", "adj", "noun", "name", "conj", "prep"].includes(tag));
  // “Karl Stein, a friend of Ada Marsh, who”: she may be meant as well.
  const isOther = inside.some(
    ({ tag, text }, i) => tag === "name" && i > 1 && text.length > 3 && placeNamed(text) === undefined,
  );
  const isPerson = inside.some(
    ({ tag, lower }) => tag === "noun" && (isCalling(lower) || isRole(lower) || /wo?man$/u.test(lower)),
  );
  return isPlain && !isOther && isPerson ? { from: open - 1, to: open } : null;
}

/** “Orrin, the largest mill and forge of all, which …”: the one thing that has been named and said to be that. */
function explainedBefore(tokens: readonly Token[], comma: number): Range | null {
  const open = tokens.slice(0, comma).findLastIndex(({ tag }) => tag === "comma");
  const name = tokens[open - 1];
  const inside = tokens.slice(open + 1, comma);
  const isPlain =
    /^(?:an?|the)$/u.test(inside[0]?.lower ?? "") &&
    inside.at(-1)?.tag === "noun" &&
    inside.every(({ tag }) => ["det", "adj", "adv", "noun", "genitive", "conj"].includes(tag));
  const isThing = name?.tag === "name" && !isPersonName(name.text) && !isPartOfRow(tokens, open - 1);
  const isMany = isPluralNoun(inside.at(-1)?.lower ?? "");
  return isPlain && isThing && !isMany ? { from: open - 1, to: open } : null;
}

/** “The Orrin Tower, finished in 1302 by Karl Stein, which …”: what was made, where nothing else is a thing. */
function madeBefore(tokens: readonly Token[], comma: number): Range | null {
  const open = tokens.slice(0, comma).findLastIndex(({ tag }) => tag === "comma");
  const [name, verb] = [tokens[open - 1], tokens[open + 1]];
  const isMade = verb?.tag === "verb" && readVerb(verb.lower)?.forms.includes("participle") === true;
  const isThing = name?.tag === "name" && !isPersonName(name.text) && !isPartOfRow(tokens, open - 1);
  const isNothingElse = tokens
    .slice(open + 2, comma)
    .every(
      ({ tag, value, text }) =>
        tag === "prep" || tag === "adv" || times.has(value?.kind ?? "") || (tag === "name" && isPersonName(text)),
    );
  return isMade && isThing && isNothingElse ? lastBefore(tokens, open) : null;
}

/** “Karl Stein and Ada Marsh, a weaver, who …”: more than one may be meant. */
const isPartOfRow = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === "conj" || tokens[at - 1]?.tag === "comma";

/** “The line, the first railway of the country, which …”, “at Bath, in Somerset, the …”: a comma stands in front. */
const explains = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.tag === "comma" || (tokens[from - 1]?.tag === "prep" && tokens[from - 2]?.tag === "comma");

/** “A house in Bath, which …”: a noun and a preposition stand in front. */
function isJoined(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.tag !== "prep") return false;
  if (isSuccession(tokens, from)) return false;
  // “Water from under the hill, which …”
  const before = tokens.slice(0, from - 1).findLast(({ tag }) => tag !== "prep");
  return ["noun", "name", "pron"].includes(before?.tag ?? "");
}

/** “It is the successor to the League, which …”: what came before is told of, since the other is told of already. */
const isSuccession = (tokens: readonly Token[], from: number): boolean =>
  /^(?:successor|heir)$/u.test(tokens[from - 2]?.lower ?? "") && /^(?:to|of)$/u.test(tokens[from - 1]?.lower ?? "");

/** “A general of Alexander, who …”: the general may be meant as well. */
const isSomebodyOf = (tokens: readonly Token[], from: number): boolean => {
  const [noun, of] = [tokens[from - 2], tokens[from - 1]];
  return (
    of?.lower === "of" && noun !== undefined && (isCalling(noun.lower) || isRole(noun.lower) || isKin.test(noun.lower))
  );
};

const isKin =
  /^(?:general|child|son|daughter|brother|sister|father|mother|wife|husband|cousin|nephew|niece|uncle|aunt|widow|friend|pupil|student|patron|successor|rival|ally|follower|supporter|enemy)$/u;

/** A person by name, or by what people are called. */
const isSurely = (tokens: readonly Token[], { head, coreTo }: Phrase, wanted: Wanted): boolean => {
  const noun = tokens[coreTo - 2];
  const isIntroduced = noun?.tag === "noun" && (isCalling(noun.lower) || isRole(noun.lower));
  return wanted === "person" && (head.tag === "name" ? isIntroduced || isPersonName(head.text) : true);
};

/** “A hammer forged in Pittsburgh, which …”: the thing that the participle describes may be meant as well. */
function isInParticiple(tokens: readonly Token[], from: number): boolean {
  const [noun, verb, preposition] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  if (preposition?.tag !== "prep" || verb?.tag !== "verb" || (noun?.tag !== "noun" && noun?.tag !== "name"))
    return false;
  const isBehindVerb = tokens.slice(0, from - 3).some(({ tag }) => tag === "verb" || tag === "aux");
  return readVerb(verb.lower)?.forms.includes("participle") === true && isBehindVerb;
}

/** “The first mill to use the wheel, a gift of …”: the mill may be meant as well. */
const isAim = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.tag === "verb" && tokens[from - 2]?.tag === "to" && tokens[from - 3]?.tag === "noun";

/** “General Secretariat”: no general of that name. */
const isPersonName = (text: string): boolean =>
  !/\s(?:Secretariat|Assembly|Council|Directorate|Conference|Court|Congress|Hospital)$/u.test(text) &&
  (isPersonTitle(text.split(" ")[0] ?? "") || text.split(" ").some((word) => isGivenName(word)));

/** Whether a phrase may mean a person, or a thing. A name that does not tell may be either. */
function canBe(tokens: readonly Token[], { head, coreTo }: Phrase, wanted: Wanted): boolean {
  const noun = tokens[coreTo - 2];
  const isIntroduced = noun?.tag === "noun" && (isCalling(noun.lower) || isRole(noun.lower));
  if (head.tag === "name") {
    const isPerson = isIntroduced || isPersonName(head.text);
    const isThing = !isPerson && (placeNamed(head.text) !== undefined || isNameHead(head.text.split(" ").at(-1) ?? ""));
    return wanted === "person" ? !isThing : !isPerson;
  }
  if (head.value && head.tag === "value") return wanted === "thing";
  const isPerson =
    isCalling(head.lower) ||
    isRole(head.lower) ||
    isCalling(head.lower.replace(/s$/u, "")) ||
    /^(?:people|men|women|children|heirs?|members?|leaders?|workers?|owners?|citizens?)$/u.test(head.lower);
  return (wanted === "person") === isPerson;
}

function mayHaveNumber({ head }: Phrase, isPlural: boolean): boolean {
  if (head.tag !== "noun") return head.tag === "name" && !isPlural;
  return isPluralNoun(head.lower) === isPlural;
}
