import { gathered } from "../../base/gathered.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";
import { isProperAdjective } from "../proper-adjective-table.ts";
import type { Context } from "./resolved.ts";
import type { Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { isNameHead, isPersonTitle } from "../entities/classify-name.ts";
import { mayBeMan, mayBeWoman, soundsMale } from "../entities/sexes.ts";
import type { Entity } from "../entity.ts";

/** Who else “he” or “she” may be: a man or a woman without a name; but for those whom `standsBack` leaves out. */
export const rolesIn = (
  tokens: readonly Token[],
  standsBack: (at: number) => boolean = () => false,
): ReadonlySet<"m" | "f"> => {
  const nouns = tokens
    .filter(
      ({ tag, lower }, i) =>
        tag === "noun" &&
        mayBeAnybody(lower) &&
        !standsBack(i) &&
        !isNobodyAt(tokens, i) &&
        !isNamed(tokens, i) &&
        !isSaidOfSomebody(tokens, i),
    )
    .map(({ lower }) => lower);
  return new Set([
    ...(nouns.some(mayBeMan) ? (["m"] as const) : []),
    ...(nouns.some(mayBeWoman) ? (["f"] as const) : []),
  ]);
};

/** “No woman had had it before”: none who may be “she”. */
const isNobodyAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "no" || (tokens[at - 1]?.tag === "adj" && tokens[at - 2]?.lower === "no");

const mayBeAnybody = (noun: string): boolean => mayBeMan(noun) || mayBeWoman(noun);

/** “She became the first woman to sit there”, “Holm was a priest”: who is spoken of already, and nobody else. */
function isToldOfOne(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (/^(?:adj|noun|det|value|adv)$/u.test(tokens[from]?.tag ?? "")) from--;
  const isBeing = /^(?:is|was|became|become|been|remained)$/u.test(tokens[from]?.lower ?? "");
  const isLater = tokens[from - 1]?.tag === "aux" || tokens[from - 1]?.tag === "adv";
  const who = tokens[isLater ? from - 2 : from - 1];
  return isBeing && (who?.tag === "name" || /^(?:she|he|who)$/u.test(who?.lower ?? ""));
}

/** “She was the first woman to lead it”, “as a boy he skied”, “though a son of the town, he left”: what is said of somebody, and nobody else. */
const isSaidOfSomebody = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:man|woman)$/u.test(tokens[at]?.lower ?? "") &&
    /^(?:first|second|third|only|last|\p{Ll}+est)$/u.test(tokens[at - 1]?.lower ?? "")) ||
  isToldOfOne(tokens, at) ||
  tokens[at - 1]?.lower === "as" ||
  (/^an?$/u.test(tokens[at - 1]?.lower ?? "") && /^(?:as|although|though|while)$/u.test(tokens[at - 2]?.lower ?? ""));

/** Words between a person’s name and what that person is called: “Karl Stein, a Danish engineer”, “the poet Karl Stein”. */
const between = new Set(["det", "adj", "noun", "comma", "prep", "genitive"]);

/** Whether words speak of somebody by a calling alone, who may be meant as well: “the engineer left the works”. */
export function hasStranger(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ tag, lower }, i) => tag === "noun" && (isCalling(lower) || isRole(lower)) && !isOfName(tokens, i),
  );
}

/** “Orrin is a port”, “Orrin, a port on the Tern”: what was named already, and nothing beside it. */
function isSaidOfThing(tokens: readonly Token[], at: number): boolean {
  const isVerb = /^(?:is|was|became|remains|remained)$/u.test(tokens[at - 1]?.lower ?? "");
  const who = tokens[at - 2];
  if (isVerb) return who?.tag === "name" || who?.lower === "it";
  return tokens[at - 1]?.tag === "comma" && who?.tag === "name" && isClosedBehind(tokens, at);
}

/** “Orrin, a port on the Tern, …”: an aside ends, where “in Orrin, a mill …” goes on. */
function isClosedBehind(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ tag }, i) => i > at && (tag === "comma" || tag === "verb" || tag === "aux"));
  return end < 0 || tokens[end]?.tag === "comma";
}

/** What is brought up without a name, by its nouns: “a ban of four years”. */
export const newThingsIn = (tokens: readonly Token[]): string[] =>
  gathered(tokens, ({ lower, tag }, i) => {
    if (tag !== "det" || (lower !== "a" && lower !== "an")) return [];
    const noun = tokens.slice(i + 1, i + 4).find((token) => token.tag === "noun");
    if (isSaidOfThing(tokens, i)) return [];
    return noun !== undefined && !isCalling(noun.lower) && !isRole(noun.lower) ? [noun.lower] : [];
  });

function isOfName(tokens: readonly Token[], at: number): boolean {
  if (isNamed(tokens, at) || isOfficeTaken(tokens, at)) return true;
  let from = at - 1;
  while (between.has(tokens[from]?.tag ?? "") || isJoint(tokens, from)) from--;
  return tokens[from]?.tag === "name";
}

/** “Chose her as director”, “a clerk named Karl Stein”. */
const isOfficeTaken = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "as" ||
  (tokens[at - 1]?.tag === "adj" && tokens[at - 2]?.lower === "as") ||
  (/^(?:named|called)$/u.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.tag === "name");

/** Whether a noun is told right beside a name: “his son Karl”, “his son, Karl, …”, “its head was Karl”, “Karl, a Danish soldier and writer”. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (next?.tag === "name") return true;
  if ((next?.tag === "comma" || /^(?:is|was)$/u.test(next?.lower ?? "")) && behind?.tag === "name") return true;
  // “Its head, at present Ada Holm”.
  const isNow = /^(?:currently|now)$/u.test(behind?.lower ?? "") ? 3 : behind?.lower === "at" ? 4 : 0;
  if (next?.tag === "comma" && isNow > 0 && tokens[at + isNow]?.tag === "name") return true;
  let from = at - 1;
  while (/^(?:adj|noun|det|genitive)$/u.test(tokens[from]?.tag ?? "") || isJoint(tokens, from)) from--;
  // “In Oslo, a friend …” speaks of somebody else.
  const isPlace = /^(?:in|at|near)$/u.test(tokens[from - 2]?.lower ?? "");
  return tokens[from]?.tag === "comma" && tokens[from - 1]?.tag === "name" && !isPlace;
}

/** “A soldier and writer”: what somebody is besides. */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "and" && tokens[at - 1]?.tag === "noun" && /^(?:noun|adj)$/u.test(tokens[at + 1]?.tag ?? "");

/** Whether words speak of a child, who may be meant by “the boy” as well; “the son of Karl” is said of somebody. */
export const hasYouth = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ tag, lower }, i) =>
      tag === "noun" &&
      /^(?:boys?|girls?|child|children|infants?|bab(?:y|ies)|sons?|daughters?|orphans?|youths?|grandsons?|granddaughters?)$/u.test(
        lower,
      ) &&
      tokens[i + 1]?.lower !== "of" &&
      !isSaidOfSomebody(tokens, i),
  );

/** “The boy”, “the young man” in the life of a man: he himself, where it was of him and of no child. */
export function isTopicInYouth(
  words: readonly Token[],
  { before, hasYouth: isOfOther }: Context,
  topic: Entity,
): boolean {
  const text = words.map(({ lower }) => lower).join(" ");
  const isHis = /^(?:boy|youth|young man)$/u.test(text) && topic.gender === "m";
  const isHers = /^(?:girl|young woman)$/u.test(text) && topic.gender === "f";
  const isEither = /^(?:child|infant|baby)$/u.test(text);
  const isOfTopic = before === null || before?.entity?.name === topic.name;
  return topic.type === "person" && isOfTopic && !isOfOther && (isHis || isHers || isEither);
}

interface Around {
  readonly nearby: readonly Entity[];
  /** Men and women without a name among what was said before. */
  readonly roles: ReadonlySet<"m" | "f">;
  /** Whether somebody was spoken of by a calling alone. */
  readonly hasStranger: boolean;
  /** What was named as a place: “at Lea Hurst”. */
  readonly placed: ReadonlySet<string>;
  readonly besides: Context["besides"];
  readonly before: Context["before"];
}

/**
 * “It chose Ada Marsh as its head. She took office in May”: the only one just named whom the pronoun can mean, in a text
 * that is about nobody of that sex.
 */
export function onlyPersonNamed(
  gender: "m" | "f",
  { nearby, roles, hasStranger: isDoubtful, placed, besides, before }: Around,
  topic: Entity | null,
): Entity | null {
  const isTopicMeant = topic?.type === "person" && (topic.gender ?? gender) === gender;
  if (isTopicMeant || isDoubtful || roles.has(gender)) return null;
  const found = new Map(
    nearby
      .filter((entity) => entity.name !== topic?.name || entity.type === "person")
      .filter((entity) => !placed.has(entity.name) && mayBePerson(entity) && sexOf(entity, gender) === gender)
      .map((entity) => [entity.name, entity]),
  );
  const [only, other] = found.values();
  // “Yury was sent off. He …”: whoever the sentence was about is a person, though his name does not tell.
  const isSubject = only !== undefined && before?.kind === undefined && only.name === before?.entity?.name;
  if (!only) return null;
  // “In Oslo he worked for Karl Stein. In 1902 he …”: it was another who worked for him.
  if (besides[gender].has(only.name) && only.name !== before?.entity?.name) return null;
  const isPerson =
    only.type === "person" || ((isSubject || isFullName(only)) && topic?.name.includes(only.name) !== true);
  return isPerson && !other && !only.isShared ? only : null;
}

const capitalWords = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?)+$/u;

/** “Ilona Varga”: two words or more, none of which tells what else it may be the name of. */
const isFullName = ({ name, sort }: Entity): boolean =>
  sort === null && capitalWords.test(name) && placeNamed(name) === undefined && !name.split(" ").some(isNameHead);

/** Whether somebody is a man or a woman, as far as it is known. */
export const sexOf = ({ gender, name }: Entity, unknown: "m" | "f"): "m" | "f" =>
  gender ?? (soundsMale(name) ? "m" : unknown);

const nobody =
  /^(?:Christmas|Easter|God|Parliament|Secretariat|[A-Z]\p{Ll}+(?:-General|ish|ese|abic|ians|[a-z]m[ae]n))$/u;
const capitalWord = /^\p{Lu}\D*$/u;

/** “Arabic”, “the Arabs”, “Christmas”, “Director-General”. */
const isNobody = (name: string): boolean =>
  nobody.test(name) ||
  countryOfAdjective(name.replace(/s$/u, "")) !== undefined ||
  isProperAdjective(name.replace(/s$/u, ""));

/** “The Romans died”, as people do, and are many. */
const isPeople = (name: string): boolean => name.endsWith("s") && isProperAdjective(name.slice(0, -1));

/** What is no place and no institution, bears no article, and is written as people's names are. */
export const mayBePerson = ({ type, name, hasArticle, isPlural }: Entity): boolean =>
  (type === "person" && !isPeople(name) && !/(?:-General|President|Minister|Director|Chancellor)$/u.test(name)) ||
  (type === "other" &&
    !hasArticle &&
    !isPlural &&
    !isPersonTitle(name) &&
    !isNobody(name) &&
    name.split(" ").every((word) => capitalWord.test(word)));

/**
 * Names that stand only by the way, or behind a pronoun that means another: “he worked for Karl Stein”. In the words in
 * front of a pronoun “when Karl Stein died, he …” means nobody else.
 */
export function namedBesides(
  pronoun: string,
  { before, inFront }: Readonly<Record<"before" | "inFront", readonly Token[]>>,
): string[] {
  const central = new Set<string>();
  const besides = new Set<string>();
  for (const tokens of [before, inFront]) {
    const first = tokens.findIndex(({ lower }) => lower === pronoun);
    for (const [i, { tag, text }] of tokens.entries()) {
      if (tag !== "name") continue;
      const isAside = isCompany(tokens[i - 1]) || (tokens === before && first < 0 && isIn(tokens[i - 1]));
      const isBeside = isAside || (first >= 0 && first < i);
      (isBeside ? besides : central).add(text);
    }
  }
  return [...besides].filter((name) => !central.has(name));
}

/** “With Karl Stein the club grew” */
const isCompany = (before: Token | undefined): boolean =>
  /^(?:with|like|unlike|than|alongside|against|without|besides?)$/u.test(before?.lower ?? "");

/** “While Karl Stein was away”, “the mill, which Karl Stein liked” */
const isIn = (before: Token | undefined): boolean => before?.tag === "sub" || before?.tag === "rel";

/** Names that stand behind a preposition of place, and so name nobody: “at Lea Hurst”, “in the Ruhr”. */
export function placedIn(tokens: readonly Token[]): string[] {
  return gathered(tokens, ({ tag, text }, i) => {
    const before = tokens[i - 1]?.lower === "the" ? tokens[i - 2] : tokens[i - 1];
    const isPlaced = /^(?:in|at|near|outside|across|around|into|throughout)$/u.test(before?.lower ?? "");
    return tag === "name" && (isPlaced || isBesidePlace(tokens, i)) ? [text] : [];
  });
}

/** “Tours of Vienna and Orrin”: what is named in a row with a place is one. */
const isBesidePlace = (tokens: readonly Token[], at: number): boolean => {
  const [place, joint] = [tokens[at - 2], tokens[at - 1]];
  return joint?.lower === "and" && place?.tag === "name" && placeNamed(place.text) !== undefined;
};

/** Names that only say over what somebody ruled or whence he was: “the doge of Venice”, “a bishop from Bath”. */
export function titularIn(tokens: readonly Token[]): string[] {
  const titular = gathered(tokens, ({ tag, text }, i) => (tag === "name" && isTitular(tokens, i) ? [text] : []));
  if (titular.length === 0) return [];
  const own = new Set(tokens.flatMap(({ tag, text }, i) => (tag === "name" && !isTitular(tokens, i) ? [text] : [])));
  return titular.filter((name) => !own.has(name));
}

const isTitular = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|from)$/u.test(tokens[at - 1]?.lower ?? "") &&
  (isCalling(tokens[at - 2]?.lower ?? "") || isPersonTitle(tokens[at - 2]?.text.split(" ")[0] ?? ""));

/** “The son of a refugee, Karl Stein, and his wife, Ada”: the wife is not the son’s. */
export const isNamedBetween = ({ name, type, gender }: Entity, before: string, all: readonly Entity[]): boolean =>
  type === "person" &&
  all.some(
    (other) =>
      other.type === "person" &&
      other.name !== name &&
      (other.gender ?? gender) === gender &&
      /\b(?:son|daughter|child) of\b/u.test(before) &&
      before.includes(other.name),
  );
