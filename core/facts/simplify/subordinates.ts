import { gathered } from "../../base/gathered.ts";
import { isClauseAt } from "../clauses/boundary.ts";
import { endOfOpenClause } from "../clauses/parse-leading.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import { opensSubjectWithAside, phraseListAt } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isActive, isFinite, isSurelyFinite, verbGroupAt, type VerbGroup } from "../clauses/verb-group.ts";
import { placeNamed } from "../gazetteer.ts";
import { quiet, sentenceOf, type Derived } from "./derived.ts";

const factive = new Set([
  "when",
  "after",
  "although",
  "though",
  "while",
  "whereas",
  "because",
  "since",
  "until",
  "whereupon",
]);

/** “When the mill burnt down in 1871, …”, “…, after the line had closed”: a clause in the past that the sentence takes for granted. */
export function subordinates(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, ({ lower }, i): Derived[] => {
    const place = lower === "where" ? placeBefore(tokens, i) : [];
    if (!factive.has(lower) && place.length === 0) return [];
    const behind = endOfDescribed(tokens, i + 1);
    if (behind === null && !isClauseAt(tokens, i + 1, "subject")) return [];
    const to = endOfClause(tokens, i, behind ?? i);
    const own = tokens.slice(i + 1, to);
    const verb =
      behind === null ? own.findIndex((_, at) => own[at]?.tag === "aux" || own[at]?.tag === "verb") : behind - (i + 1);
    const group = verb < 0 ? null : verbGroupAt(own, verb);
    // “Not until 1984 was the school opened”
    const isTimeAlone = /^(?:year|date|decade|century)$/u.test(own[0]?.value?.kind ?? "");
    if (isTimeAlone || !group?.isPast || group.isModal || isReduced(own, group)) return [];
    // “India, where she had gone”: she went to India, and nowhere in it.
    const there = lower === "where" && moving.test(group.base) ? [] : place;
    // “…, in June 2013, when the city was a capital”: it may have been one for long.
    const time = lasts(group) ? [] : timeBefore(tokens, i);
    return [{ sentence: sentenceOf(sentence, [...time, ...there, ...own]), origin: "subordinate", isNarrowed: false }];
  });
}

/** “Until Ada Marsh, whom …, | closed it”, “when the van that … | hit a wall”: where the verb stands behind a subject of which more is said. */
function endOfDescribed(tokens: readonly Token[], from: number): number | null {
  const own = parseSubject(tokens, from);
  const verb = own && verbGroupAt(tokens, own.to);
  if (!own || !verb || !isFinite(verb) || !(isSurelyFinite(verb) || isActive(tokens, verb))) return null;
  const described = tokens.slice(from, own.to);
  const commas = described.filter(({ tag }) => tag === "comma").length;
  const [name, comma, next] = described;
  // “After Oslo, the choir, now a hundred strong, left”: the name is no subject there.
  const isByName =
    name?.tag === "name" && comma?.tag === "comma" && (next?.tag === "rel" || /^(?:the|an?)$/u.test(next?.lower ?? ""));
  // “When the Danish mayor, Karl Stein, became its head”, “when a clerk of 26, Ada Marsh, won …”
  const open = described.findIndex(({ tag }) => tag === "comma");
  const isNamedInside =
    /^(?:the|an?|its|his|her)$/u.test(name?.lower ?? "") &&
    described[open + 1]?.tag === "name" &&
    open + 3 === described.length;
  const isDescribed =
    commas === 0 ? described.some(({ tag }) => tag === "rel") : commas === 2 && (isByName || isNamedInside);
  return isDescribed && own.subject.list.phrases.length === 1 ? own.to : null;
}

const moving = /^(?:go|come|move|travel|return|sail|flee|emigrate|migrate|retire)$/u;

const states =
  /^(?:have|own|hold|live|reside|dwell|work|serve|rule|reign|govern|belong|contain|comprise|include|number|count|remain|stand|lie|exist|know|possess|lead|head|run)$/u;

/** Whether a clause tells of a state, which may last longer than what happened meanwhile. */
const lasts = ({ isCopula, isPassive, base }: VerbGroup): boolean => !isPassive && (isCopula || states.test(base));

/** “In Bath” of “he moved to Bath, where he built a mill”. */
function placeBefore(tokens: readonly Token[], at: number): readonly Token[] {
  // “In Halifax, West Yorkshire, where …”
  const isWithin = tokens[at - 3]?.tag === "comma" && tokens[at - 4]?.tag === "name";
  const name = isWithin ? at - 4 : at - 2;
  const [preposition, place] = [tokens[name - 1], tokens[name]];
  if (tokens[at - 1]?.tag !== "comma" || place?.tag !== "name" || preposition?.tag !== "prep") return [];
  const close = quiet(place.end, ",", "comma");
  if (/^(?:in|at|on)$/u.test(preposition.lower)) return [preposition, place, close];
  // “On the edge of Bath, where …”: what was there was not in Bath.
  if (/^(?:edges?|outskirts|borders?|side|suburbs?|north|south|east|west)$/u.test(tokens[name - 2]?.lower ?? ""))
    return [];
  const sort = placeNamed(place.text)?.sort ?? null;
  const isMoved = /^(?:to|from|for|of|into|via)$/u.test(preposition.lower) && /^(?:city|country)$/u.test(sort ?? "");
  return isMoved ? [quiet(place.start, "in", "prep"), place, close] : [];
}

/** Prepositions of a time at which something else happened: “until 1642, when it was taken”. */
const bounding = /^(?:until|till|since|from|to|by)$/u;

/** “In 1983” of “In 1983, when all countries had been let in”, and of “until 1983, when they were let in”. */
function timeBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const time = tokens[at - 2];
  const isTime = time?.value?.kind === "year" || (time?.value?.kind === "date" && time.value.year !== null);
  if (tokens[at]?.lower !== "when" || tokens[at - 1]?.tag !== "comma" || !isTime) return [];
  const from = tokens.findLastIndex(
    ({ tag, lower }, i) => i < at - 2 && i >= at - LONGEST_TIME && tag === "prep" && lower !== "of",
  );
  const preposition = tokens[from];
  if (!preposition || phraseListAt(tokens, from + 1)?.to !== at - 1) return [];
  if (/^(?:in|on|during)$/u.test(preposition.lower)) return tokens.slice(from, from === at - 3 ? at - 1 : at);
  const isDay = time.value.kind === "date" && time.value.day !== null;
  return bounding.test(preposition.lower) && from === at - 3
    ? [quiet(time.start, isDay ? "on" : "in", "prep"), time]
    : [];
}

/** “On the morning of 4 May 1921,” */
const LONGEST_TIME = 7;

/** “After a campaign led by a nurse”: what was led is no subject. */
const isReduced = (tokens: readonly Token[], group: VerbGroup): boolean =>
  !group.auxiliaries.some(({ tag }) => tag === "aux") &&
  !group.isCopula &&
  tokens[group.from - 1]?.tag === "noun" &&
  !isActive(tokens, group);

/** “Officers, lawyers and weavers”: the comma joins. */
const isInRow = (tokens: readonly Token[], comma: number): boolean =>
  [1, 2, 3].some((back) => {
    const list = phraseListAt(tokens, comma - back);
    return list !== null && list.phrases.length > 2 && list.phrases[0]?.to === comma;
  });

/** In front of a sentence the comma before its subject; behind it, the next comma. */
function endOfClause(tokens: readonly Token[], opening: number, from: number): number {
  const commas = gathered(tokens, ({ tag }, i) => (i > from && tag === "comma" && !isInRow(tokens, i) ? [i] : []));
  const end = tokens.findIndex(({ tag }, i) => i > from && ["semicolon", "colon", "other", "dash"].includes(tag));
  const stop = end < 0 ? tokens.length : end;
  const open = from === 0 ? endOfOpenClause(tokens, from) : null;
  if (open !== null) return open;
  const close = opening === 0 ? (commas.find((i) => isClauseAt(tokens, i + 1, "subject")) ?? commas[0]) : commas[0];
  // “When the mill bought a barn | and the owner, a Dane, was hurt”
  const joint = tokens.findIndex(({ tag }, i) => i > from && tag === "conj" && opensSubjectWithAside(tokens, i + 1));
  return Math.min(stop, close ?? stop, joint < 0 ? stop : joint);
}
