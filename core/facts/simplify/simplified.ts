import { gathered } from "../../base/gathered.ts";
import { phraseAt, type Range } from "../clauses/phrase.ts";
import { isToldOfToday, tenseOf } from "../clauses/tense.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { verbGroupAt } from "../clauses/verb-group.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { belated } from "./belated.ts";
import { chronicled } from "./chronicled.ts";
import { clefts } from "./clefts.ts";
import { quiet, sentenceOf, silent, type Derived } from "./derived.ts";
import { established } from "./established.ts";
import { isOfOneOnly } from "./descriptions.ts";
import { fronted } from "./fronted.ts";
import { incumbents } from "./incumbents.ts";
import type { Insertion } from "./insertion.ts";
import { insertionsIn } from "./insertions.ts";
import { joined } from "./joints.ts";
import { kin } from "./kin.ts";
import { labelled } from "./labelled.ts";
import { leftTo } from "./left-to.ts";
import { objectsTold } from "./objects-told.ts";
import { obliques } from "./obliques.ts";
import { equipped, measured, openings } from "./openings.ts";
import { partedVerb } from "./parted-verb.ts";
import { postponed } from "./postponed.ts";
import { predicates } from "./predicates.ts";
import { ranked } from "./ranked.ts";
import { reduced } from "./reduced.ts";
import { restrictions } from "./restrictions.ts";
import { sharedSubject } from "./shared-subject.ts";
import { speakers } from "./speakers.ts";
import { relativeSides } from "./relative-sides.ts";
import { isFirmOfNoTime, mayLive, standsStill } from "./still-standing.ts";
import { subordinates } from "./subordinates.ts";
import { clauseStart, endOfSentence } from "./surroundings.ts";
import { yearsOf } from "./years-of.ts";

/** The shorter sentences that a sentence says as well: without what is put in, what is put in, and subordinate clauses. */
export function simplified(sentence: Sentence): Derived[] {
  const insertions = insertionsIn(sentence.tokens);
  const sides = gathered(insertions, (insertion) => sidesOf(sentence, insertion));
  const core = insertions.length > 0 ? [coreOf(sentence, insertions)] : [];
  return [
    ...speakers(sentence),
    ...core,
    ...withoutSpouse(sentence),
    ...partedVerb(sentence),
    ...postponed(sentence),
    ...joined(sentence),
    ...sharedSubject(sentence),
    ...sides,
    ...predicates(sentence),
    ...reduced(sentence),
    ...yearsOf(sentence),
    ...subordinates(sentence),
    ...openings(sentence),
    ...equipped(sentence),
    ...measured(sentence),
    ...ranked(sentence),
    ...restrictions(sentence),
    ...clefts(sentence),
    ...leftTo(sentence),
    ...kin(sentence),
    ...obliques(sentence),
    ...established(sentence),
    ...belated(sentence),
    ...incumbents(sentence),
    ...labelled(sentence),
    ...chronicled(sentence),
    ...objectsTold(sentence),
    ...fronted(sentence),
  ];
}

/** The sentence without its insertions; where one names what it follows, the name stands for it. */
function coreOf(sentence: Sentence, insertions: readonly Insertion[]): Derived {
  const { tokens } = sentence;
  const isKept = (i: number) =>
    insertions.every(({ kind, head, range, resumesAt }) => {
      if (kind === "time" && i >= range.from && i < range.to) return true;
      const isName = kind === "name" && head !== null;
      if (isName && i >= head.from && i < range.from) return false;
      if (isName && i >= range.from && i < range.to) return true;
      const before = tokens[range.from - 2]?.tag;
      const isParted = before !== "verb" && before !== "conj" && startsAnew(tokens[resumesAt]);
      return i < range.from - 1 || i >= resumesAt || (i === resumesAt - 1 && isParted);
    });
  return {
    sentence: sentenceOf(
      sentence,
      tokens.filter((_, i) => isKept(i)),
    ),
    origin: "main",
    isNarrowed: false,
  };
}

/** What the closing comma keeps apart from what stood before the insertion. */
const startsAnew = (next: Token | undefined): boolean =>
  next !== undefined && ["det", "name", "noun", "pron", "value", "adj", "possessive"].includes(next.tag);

function sidesOf(sentence: Sentence, insertion: Insertion): Derived[] {
  const { head, kind, range } = insertion;
  if (!head) return [];
  // “A warship, the Nashville”: that there was one says nothing.
  if (kind === "name" && /^an?$/u.test(sentence.tokens[head.from]?.lower ?? "")) return [];
  if (kind === "relative") return relativeSides(sentence, range, head);
  return [identityOf(sentence, range, head), ...toldInNaming(sentence, insertion, head)].filter(
    (side) => side !== null,
  );
}

/** “Ada Marsh, the engineer who built two mills, is …”: she built them, whatever she is by now. */
function toldInNaming(sentence: Sentence, { kind, range }: Insertion, head: Range): Derived[] {
  const { tokens } = sentence;
  const rel = kind === "description" ? (phraseAt(tokens, range.from)?.coreTo ?? range.to) : range.to;
  const isTold = rel < range.to && /^(?:who|whom|which|that)$/u.test(tokens[rel]?.lower ?? "");
  const isNamed = tokens[head.to - 1]?.tag === "name";
  return isTold && isNamed ? relativeSides(sentence, { from: rel, to: range.to }, head) : [];
}

/** “X, a town in Devon, …”: X is or was a town in Devon, as the verb of the sentence tells. */
function identityOf(sentence: Sentence, range: Range, head: Range): Derived | null {
  const { tokens } = sentence;
  const last = tokens[head.to - 1];
  // “Orrin fell long ago; Marle, a low hill, stands”: its own clause tells the time.
  const [start, end] = [clauseStart(tokens, head.from), endOfSentence(tokens, range.to)];
  const around = tokens.filter((_, i) => i >= start && i < end && (i < range.from - 1 || i >= range.to));
  const isPlain =
    last?.tag === "name" && !tokens.slice(range.from, range.to).some(({ tag }) => /^(?:rel|verb|aux|sub)$/u.test(tag));
  const isPast = tenseOf(around) ?? (isPlain && isPresent(around) ? false : null);
  // “Born in Bath on 4 May 1871, the third of six”: not the place was.
  const isDated = tokens.slice(head.from, head.to).some(({ value }) => times.has(value?.kind ?? ""));
  // “What is commonly considered her finest work, the Trio in G”: by those who consider it so.
  const isOpinion = /^(?:considered|regarded|thought|believed|deemed|judged|held|called|dubbed|hailed|rated)$/u.test(
    tokens[tokens[head.from - 1]?.lower === "as" ? head.from - 2 : head.from - 1]?.lower ?? "",
  );
  if (!last || isPast === null || isDated || isOpinion || (!isPast && isOfItsTime(tokens, range))) return null;
  const isMany = isPeople(last) || isRowByVerb(tokens, head);
  const [past, present] = isMany ? (["were", "are"] as const) : (["was", "is"] as const);
  const isStill =
    isOfToday(tokens, range) || isLasting(tokens, range) || isTrueAlways(tokens, range) || standsStill(tokens, range);
  const isOver = isPast && !isStill;
  if (isOver && (mayStillBe(tokens, range) || isFirmOfNoTime(tokens, range) || mayLive(tokens, range))) return null;
  if (isLikeness(tokens, range)) return null;
  if (isPartOf(tokens.slice(head.from, head.to)) && tokens[range.to - 1]?.tag === "name") return null;
  const be = silent(last.end, isOver ? past : present);
  const all = [...tokens.slice(head.from, head.to), be, ...withArticle(tokens.slice(range.from, range.to))];
  return {
    sentence: sentenceOf(sentence, all),
    origin: "relative",
    isNarrowed: false,
  };
}

/** “Stands on a hill”, and no “in 1902 the town falls”, which tells the past as if it were now. */
const isPresent = (tokens: readonly Token[]): boolean =>
  isToldOfToday(tokens, tokens[0]) && !tokens.some(({ value }) => value !== null && times.has(value.kind));

const times = new Set(["year", "date", "decade", "century", "year-range"]);

/** “At the foot of Mount Orrin, the “Hill of Rye””: the hill is so called, and not its foot. */
const isPartOf = (head: readonly Token[]): boolean =>
  head.some(({ lower }, i) => i > 0 && lower === "of" && parts.test(head[i - 1]?.lower ?? ""));

const parts =
  /^(?:foot|top|side|edge|shores?|banks?|mouth|slopes?|flanks?|north|south|east|west|middle|heart|end|tip|rim|summit)$/u;

/** “The Orrin Tunnel, 33 miles long, opened in 1902”, “the Holm Dam, the largest in Devon, …”: whether it is so still, nobody says. */
function mayStillBe(tokens: readonly Token[], { from, to }: Range): boolean {
  const [first, ...rest] = tokens.slice(from, to);
  const isOfPerson = rest.some(
    ({ lower }) => isCalling(lower) || isRole(lower) || /^(?:child|children|man|woman|son|daughter)$/u.test(lower),
  );
  const isFirstOfAll =
    first?.lower === "the" && rest.slice(0, 3).some(({ lower }) => /^(?:most|\p{L}{3,}est)$/u.test(lower));
  return first?.value?.kind === "measure" || (isFirstOfAll && !isOfPerson && rest.some(({ tag }) => tag === "noun"));
}

/** “Orrin, a rotten tooth of a hill”, “a bear of a man”: what it looks like, and not what it is. */
function isLikeness(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.some(
    (word, i) => word === "of" && /^an?$/u.test(words[i + 1] ?? "") && likeness.test(words[i - 1] ?? ""),
  );
}

const likeness =
  /^(?:tooth|giant|jewel|gem|monster|beast|whale|slip|wisp|hulk|barn|warren|maze|ribbon|sliver|dream|nightmare|joke|bear|lion|mouse|devil|angel|brute|gash|scar|finger|needle|cathedral|palace|heap|jumble|tangle)$/u;

/** “Ada Marsh, director until 1990, has …”: she is none today. */
function isOfItsTime(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  const isTimed = words.some(
    ({ value }, i) =>
      /^(?:year|date|decade|century|year-range)$/u.test(value?.kind ?? "") && words[i - 1]?.tag === "prep",
  );
  return isTimed && !words.some(({ tag }) => tag === "verb" || tag === "rel");
}

/** “There are the Nine Lanes, the heart of …”: as the verb tells, they are many. */
const isRowByVerb = (tokens: readonly Token[], { from, to }: Range): boolean =>
  /^(?:are|were)$/u.test(tokens[from - 1]?.lower ?? "") &&
  tokens[from]?.lower === "the" &&
  isPluralNoun(tokens[to - 1]?.lower.split(" ").at(-1) ?? "");

/** “Ada Holm, daughter of a weaver, …”: beside a name the article may be left out, behind “was” not. */
function withArticle(said: readonly Token[]): Token[] {
  const [first] = said;
  const isKin = /^(?:son|daughter|brother|sister|grandson|granddaughter|nephew|niece|cousin)$/u.test(
    first?.lower ?? "",
  );
  if (first && isKin) return [quiet(first.start, "a", "det"), ...said];
  return first && isOfOneOnly(said, 0) ? [quiet(first.start, "the", "det"), ...said] : [...said];
}

/** “Solvik, now the third city of the land”, “a charity based at Marle”. */
const isOfToday = (tokens: readonly Token[], { from, to }: Range): boolean =>
  /^(?:now|today|still)$/u.test(tokens[from]?.lower ?? "") ||
  tokens.slice(from, to).some(({ lower }, i, all) => lower === "based" && /^(?:in|at)$/u.test(all[i + 1]?.lower ?? ""));

/** “Cortin, the substance that carries light”: what a thing does today, it is today. */
function isTrueAlways(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  const rel = words.findIndex(({ lower }) => lower === "that" || lower === "which");
  const verb = rel < 0 ? null : verbGroupAt(words, rel + 1);
  const isThing = phraseAt(tokens, from)?.to === from + rel && !isRole(words[rel - 1]?.lower ?? "");
  return isThing && verb !== null && !verb.isPast && verb.form === "third";
}

/** “The Labadists” are many. */
const isPeople = ({ tag, text }: Token): boolean => tag === "name" && /(?:ists|ians|ites|ards)$/u.test(text);

const works =
  /^(?:novel|novella|book|story|tale|film|painting|fresco|symphony|opera|operetta|play|poem|ballad|essay|sonata|concerto|quartet|cantata|oratorio|song|hymn|memoir|trilogy|comedy|tragedy)$/u;

const nature =
  /^(?:moon|planet|star|galaxy|asteroid|comet|mountain|peak|summit|hill|volcano|glacier|valley|gorge|canyon|cave|cavern|plateau|oasis|reef|beach|desert|river|tributary|lake|lagoon|waterfall|island|islet|peninsula|cape|strait|gulf|bay|fjord|sea|ocean|metal|element|gas|mineral|species|mammal)$/u;

/** The river that somebody crossed and the book that somebody read are there still, unless they are lost. */
function isLasting(tokens: readonly Token[], { from }: Range): boolean {
  const phrase = phraseAt(tokens, from);
  const isLost = phrase && tokens.slice(from, phrase.to).some(({ lower }) => /^(?:lost|destroyed)$/u.test(lower));
  return phrase !== null && (works.test(phrase.head.lower) || nature.test(phrase.head.lower)) && isLost !== true;
}

/** “The son of Karl Stein and his wife Ada”: whose wife she is, is no part of whose son he is. */
function withoutSpouse(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const and = tokens.findIndex(
    ({ lower }, i) =>
      lower === "and" &&
      /^(?:his|her)$/u.test(tokens[i + 1]?.lower ?? "") &&
      /^(?:wife|husband)$/u.test(tokens[i + 2]?.lower ?? ""),
  );
  const to = tokens[and + 3]?.tag === "name" ? and + 4 : and + 3;
  const before = tokens.slice(0, Math.max(0, and)).findLast(({ tag }) => tag === "prep");
  if (and < 0 || before?.lower !== "of" || !["comma", "name"].includes(tokens[and - 1]?.tag ?? "")) return [];
  const from = tokens[and - 1]?.tag === "comma" ? and - 1 : and;
  const rest = [...tokens.slice(0, from), ...tokens.slice(to)];
  return [{ sentence: sentenceOf(sentence, rest), origin: "main", isNarrowed: false }];
}
