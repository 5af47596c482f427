import { gathered } from "../../base/gathered.ts";
import { narrowed } from "../../base/narrowed.ts";
import { once } from "../../base/once.ts";
import { sidesOf } from "../../base/sides-of.ts";
import { isPersonName } from "../../facts/person-names.ts";
import { isCommonWord } from "../../text/tagger.ts";

/** What a text tells of the names in it, wherever it tells it. */
export interface NamesOfText {
  /** What the text calls by another name besides: “Mutina, today’s Modena”. */
  readonly alsoCalled: (name: string) => readonly string[];
  /** The initials of a name of several words, where the text writes them by themselves. */
  readonly initialsOf: (name: string) => string | null;
  /** “Tern Guild of Weavers” for “TGW”, where the text writes the letters in brackets behind the name. */
  readonly lettersInFull: (letters: string) => readonly string[];
  /** “Ada Holm” for “Holm”, where the text writes just one such name. */
  readonly inFull: (surname: string) => string | null;
  /** “Uwra Holm” for “Holm”, whom a title gives as somebody’s: whatever else stands in front of it, where that is always the same. */
  readonly bearersOf: (surname: string) => readonly string[];
  /** “Holm” for “Ada”, where the text names her as somebody’s daughter or sister, behind a name of their family. */
  readonly familyOf: (given: string) => string | null;
  /** Whether a given name is that of just one ruler or saint: no other number or surname follows it anywhere. */
  readonly isOfOne: (given: string, number: string | null) => boolean;
  /** Whether the text speaks of digging for the past. */
  readonly tellsOfDigging: () => boolean;
}

/**
 * Reads the names of a text when the first of them is asked for. No two names that are looked for together have a full stop
 * between them, so that each piece between two stops can be searched by itself: pieces are narrow where their text is not.
 */
export function namesIn(source: string): NamesOfText {
  const text = once(() => plain(source));
  const pieces = once(() => text().split(".").map(narrowed));
  const equated = once(() => equatedIn(pieces()));
  const capitals = once(() => new Set(gathered(pieces(), (piece) => piece.match(threeCapitals) ?? [])));
  const pairs = once(() => pairsByLast(pieces()));
  const followers = once(() => followersIn(pieces()));
  const kinsmen = once(() => kinsmenIn(text()));
  const isDug = once(() => digging.test(text()));
  return {
    alsoCalled: (name) => equated().get(name) ?? [],
    initialsOf: (name) => {
      const words = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
      const initials = words.map((word) => word.charAt(0)).join("");
      return words.length >= 3 && capitals().has(initials) ? initials : null;
    },
    lettersInFull: (letters) => (/^\p{Lu}{2,}$/u.test(letters) ? fullNamesOf(letters, text()) : []),
    inFull: (surname) => {
      const [full, ...others] = [...(pairs().get(surname) ?? [])].filter(isWhole);
      return full !== undefined && others.length === 0 ? full : null;
    },
    bearersOf: (surname) => {
      const bearers = [...(pairs().get(surname) ?? [])].filter(isOfBearer);
      return bearers.length === 1 ? bearers : [];
    },
    familyOf: (given) => familyBefore(given, text(), kinsmen()),
    tellsOfDigging: isDug,
    isOfOne: (given, number) => [...(followers().get(given) ?? [])].every((other) => other === number),
  };
}

/** “Dr Holm” is no name in full. */
const isWhole = (name: string): boolean => isPersonName(name) && !isRanked.test(name);

const isRanked = /^(?:Dr|Prof|Professor|Doctor|Rev|Mr|Mrs|Ms|Miss) /u;

/** “When Holm” and “President Holm” begin a sentence, and no name. */
const isOfBearer = (name: string): boolean =>
  !isRanked.test(name) && !isCommonWord((name.split(" ")[0] ?? "").toLowerCase());

const threeCapitals = /(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])/gu;

const kinsman = /\b(?:father|mother|brother|sister|son|daughter|twin),? /gu;
const personInFull = /(?<![\p{L}’'-])\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]*)* (?=(\p{Lu}\p{L}+)(?![\p{L}’'-]))/gu;
/** So far in front may stand whose son somebody is. */
const FAR = 400;

/** Where in a text somebody’s father or sister may be named. */
const kinsmenIn = (text: string): number[] =>
  [...text.matchAll(kinsman)].map(({ index, 0: said }) => index + said.length);

function familyBefore(given: string, text: string, kinsmen: readonly number[]): string | null {
  if (given === "") return null;
  const isNamedAt = (at: number) =>
    text.startsWith(given, at) && !/^ ?\p{Lu}|^\p{L}/u.test(text.slice(at + given.length));
  const named = kinsmen.find(isNamedAt) ?? 0;
  const near = text.slice(Math.max(0, named - FAR), named);
  const full = [...near.matchAll(personInFull)].filter(([name, surname = ""]) => isPersonName(name + surname));
  return full.at(-1)?.[1] ?? null;
}

const digging = /\b(?:excavat|archaeolog)/iu;

/** Words with a capital and such words behind them, by the latter: “Ada Holm” by “Holm”, and by “Holm-Brandt” as well. */
function pairsByLast(pieces: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const piece of pieces)
    for (const [first, word = ""] of piece.matchAll(pairOfCapitals))
      for (const last of beginningsOf(word)) addTo(found, last, first + last);
  return found;
}

const pairOfCapitals = /\p{Lu}[\p{L}’'-]+ (?=(\p{Lu}[\p{L}’'-]+))/gu;

/** A word, and in front of each of its marks what it begins with. */
const beginningsOf = (word: string): string[] =>
  mark.test(word) ? [...word.matchAll(endOfLetters)].map(({ index }) => word.slice(0, index)) : [word];

const mark = /\P{L}/u;
const endOfLetters = /(?!\p{L})/gu;

/** The number or the surname that each word with a capital has behind it: “IV” for “Valdemar”. */
function followersIn(pieces: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const piece of pieces)
    for (const [, given = "", follower = ""] of piece.matchAll(nameAndFollower)) addTo(found, given, follower);
  return found;
}

const nameAndFollower = /(?<!\p{L})(\p{Lu}\p{L}+) (?=([IVX]+(?!\p{L})|\p{Lu}\p{L}+))/gu;

const MOST_WORDS_OF_NAME = 9;

/** What stands right in front of “(TGW)” and begins with those letters. */
function fullNamesOf(letters: string, text: string): string[] {
  return sidesOf(`(${letters})`, text)
    .slice(0, 1)
    .flatMap(({ before }) => {
      const words = before.trim().split(" ").slice(-MOST_WORDS_OF_NAME);
      const [name] = words
        .map((_, from) => words.slice(from))
        .filter((each) => initials(each) === letters && /^\p{Lu}/u.test(each[0] ?? ""));
      return name === undefined ? [] : [name.join(" ")];
    });
}

const initials = (words: readonly string[]): string =>
  words.flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? []).join("");

function addTo(sets: Map<string, Set<string>>, key: string, item: string): void {
  const set = sets.get(key);
  if (set) set.add(item);
  else sets.set(key, new Set([item]));
}

const plain = (source: string): string =>
  source
    .replace(/<[^<>]{0,200}>/gu, "")
    .replace(/[*_]/gu, "")
    .replace(/\s+/gu, " ");

const particle = "(?:(?:a[ldnrstz]|ash|el)-|(?:al|ibn|bin|van|von|der|de|da|di|del|la|le) )";
const name = String.raw`\p{Lu}[\p{L}’'-]*(?: ${particle}{0,2}\p{Lu}[\p{L}’'-]*){0,3}`;
/** What begins a name, and is none. */
const isPart = /^(?:Ibn|Abu|Bin|Al|El|Van|Von|De|Di|Da|St|San|Santa|Saint|Sir|The|Mount|Lake)$/u;
const said = String.raw`(?:the )?(?:modern|present-day)|today[’']s|then called|now called|today called|also called|also known as|known as|formerly`;
const language = String.raw`\p{Lu}\p{Ll}+(?:ish|ese|ch|an|ic|ek|in|sh)`;
const title = "(?:Pope|King|Queen|Emperor|Empress|Tsar|Tsarina|Sultan|Shah|Saint|Lord|Lady|Cardinal)";
/** “Karl Holm, who would later become King Olaf”: one man by two names. */
const succession =
  "(?:would |was )?(?:later |afterwards |then |subsequently )?(?:to )?(?:become|became|reigned as|ruled as|crowned|the future)";
/** Each with a part of it that begins with no name: there are few of those, and many names to begin a search at. */
const equations = [
  { part: said, whole: `(${name}),? \\(?(?:${said}) (?:the )?(?:(?:city|town|village|island) of )?(${name})` },
  { part: `\\(${name} in ${language}`, whole: `(${name}) \\((${name}) in ${language}` },
  { part: `\\(${language}: `, whole: `(${name}) \\(${language}: (${name})` },
  { part: `${succession} (?:the )?${title} `, whole: `(${name}),? (?:who )?${succession} (?:the )?(${title} ${name})` },
  { part: ", or ", whole: `(?<!\\p{L}, |[’'-])(?<!\\p{L})(${name}), or (?:the )?(${name}),` },
].map(({ part, whole }) => ({ part: new RegExp(part, "u"), whole: new RegExp(whole, "gu") }));

/** “At Mutina” begins a sentence, and no name. */
const opening = /^(?:At|In|From|To|Near|By|On|After|Before|The|When|Of|For|With) /u;

/** Both names of each pair that a text equates. */
function equatedIn(pieces: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const pairs = equations.flatMap(({ part, whole }) =>
    gathered(pieces, (piece) => (part.test(piece) ? [...piece.matchAll(whole)] : [])),
  );
  for (const [, first = "", other = ""] of pairs) {
    const one = first.replace(opening, "");
    if (isPart.test(one) || isPart.test(other)) continue;
    found.set(one, [...(found.get(one) ?? []), other]);
    found.set(other, [...(found.get(other) ?? []), one]);
  }
  return found;
}
