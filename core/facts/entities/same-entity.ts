import { gathered } from "../../base/gathered.ts";
import type { Entity } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import {
  classifyName,
  isGivenName,
  isNameHead,
  isPersonTitle,
  withoutCompanyForm,
  type NameClass,
} from "./classify-name.ts";
import type { Mention } from "./mention.ts";

/** Whether a name is that of an entity already known by a longer one. */
export function isSameEntity(
  { aliases, type, sort, gender, name: full }: Entity,
  name: string,
  acronyms: ReadonlyMap<string, string>,
): boolean {
  if (aliases.has(name) || (withoutCompanyForm(full) === name && name !== full && !isFounder(name))) return true;
  const spelt = acronyms.get(name);
  if (spelt !== undefined && aliases.has(spelt)) return true;
  const words = full.split(" ");
  // “The Alden basin” is that of Lake Alden.
  if (type === "place" && /^(?:Lake|Loch|Lough|Mount|River) /u.test(full) && words.slice(1).join(" ") === name)
    return placeNamed(name) === undefined;
  if (type !== "person")
    return isSurname(name, { type, sort, words }) || isTitledByAnother(name, { type, sort, words });
  const untitled = words.filter((word) => !isPersonTitle(word) && !isOfGeneration.test(word));
  return (
    (name === untitled.at(-1) && isOfGeneration.test(words.at(-1) ?? "")) ||
    (name === words.at(-1) && words.at(-2) !== "of") ||
    // “Varga” may be Ada Varga-Holm, and may be her father.
    (words.length > 1 && (words.at(-1) ?? "").split("-").includes(name)) ||
    (name === words[0] && /^(?:of|the|ibn)$/u.test(words[1] ?? "")) ||
    name === untitled.join(" ") ||
    name === shortName(untitled) ||
    isKnighted(name, untitled) ||
    isWithParticle(name, full) ||
    (isTitled(name, words.at(-1) ?? "") && mayBeOfSex(classifyName(name), gender))
  );
}

/** “Ada Holm” beside “Ada Holm Ltd” is she who founded it. */
const isFounder = (name: string): boolean => name.includes(" ") && classifyName(name).type === "person";

/** Surnames that founders share with their firms: “Holm” in a text on Ada Holm Ltd may be either. */
export const sharedWithFirms = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    gathered(names.map(withoutCompanyForm), (name, i) =>
      name !== names[i] && isFounder(name) ? [name.slice(name.lastIndexOf(" ") + 1)] : [],
    ),
  );

/** “Miss Holm”, “Dr Holm”. */
function isTitled(name: string, surname: string): boolean {
  const [title = "", last, more] = name.split(" ");
  return last === surname && more === undefined && isPersonTitle(title);
}

/** “Miss Holm” is not her father. */
const mayBeOfSex = (named: NameClass, gender: Entity["gender"]): boolean =>
  named.gender === null || gender === null || named.gender === gender;

/** “Joe Orrin Sr.”, whose surname is Orrin. */
const isOfGeneration = /^[SJ]r\.?$/u;

/** “Orrin” was named before “Doctor Orrin”: it is no surname, and something else. */
export const isOlder = (name: string, mentions: readonly Mention[], { type, firstAt, name: full }: Entity): boolean =>
  type === "other" && full.endsWith(` ${name}`) && mentions.some(({ at }) => at < firstAt);

/** “Dame Ada” for Ada Holm: these titles go with the first name. */
const isKnighted = (name: string, [first = "", second]: readonly string[]): boolean =>
  second !== undefined && (name === `Dame ${first}` || name === `Sir ${first}`);

/** “Van Holm” for Karl van Holm. */
const isWithParticle = (name: string, full: string): boolean =>
  /^(?:Van|Von|De|Der|Den|Di|Da|Du|La|Le|Ten|Ter) \p{Lu}|^(?:Van|Von) (?:de|den|der) \p{Lu}/u.test(name) &&
  full.toLowerCase().endsWith(` ${name.toLowerCase()}`);

/** “Samuel” for the Samuel Bright who was named in full before, and “Ada” for Augusta Ada Holm. */
export function isFirstName(
  { name: full, type, firstAt }: Entity,
  name: string,
  mentions: readonly Mention[],
): boolean {
  const given = full
    .split(" ")
    .filter((word) => !isPersonTitle(word))
    .slice(0, -1);
  return (
    type === "person" &&
    (given[0] === name || (given.includes(name) && isGivenName(name))) &&
    placeNamed(name) === undefined &&
    mentions.every(({ at }) => at >= firstAt)
  );
}

/** “Ada Holm” for “Ada Maria Louise Holm”. */
const shortName = (words: readonly string[]): string | null =>
  words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word)) ? `${words[0] ?? ""} ${words.at(-1) ?? ""}` : null;

/** “The Union” or “the High Dam”, always with its article, for the one such that the text names in full; “Holm” for Holm International. */
export function isShortFor(
  { name: full, type, sort, firstAt }: Entity,
  name: string,
  mentions: readonly Mention[],
): boolean {
  if (full === `${name} International`) return mentions.every(({ at }) => at >= firstAt);
  if (type === "person" || (name.includes(" ") && !full.endsWith(` ${name}`))) return false;
  // “Rovers”: a club goes by the last word of its name without an article.
  const isClub = sort === "club" && name !== "Club";
  if (!mentions.every(({ hasArticle, at }) => (hasArticle || isClub) && at >= firstAt)) return false;
  const words = full.split(" ");
  const end = words.findIndex((word) => /^(?:of|for|on|against)$/u.test(word));
  const isEnd = words.at(-1) === name || full.endsWith(` ${name}`) || (end > 0 && words[end - 1] === name);
  return words.length > 1 && isEnd && isNameHead(name.slice(name.lastIndexOf(" ") + 1));
}

interface Unexplained {
  readonly type: Entity["type"];
  readonly sort: string | null;
  readonly words: readonly string[];
}

/** Words with a capital each, of which nothing tells what bears them. */
const isUnexplained = ({ type, sort, words }: Unexplained, most: number): boolean =>
  type === "other" &&
  sort === null &&
  words.length >= 2 &&
  words.length <= most &&
  words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** “Professor Orrin” for the Wanda Orrin whose first name tells nothing. */
function isTitledByAnother(name: string, full: Unexplained): boolean {
  const last = full.words.at(-1) ?? "";
  return isUnexplained(full, 4) && !isNameHead(last) && isTitled(name, last);
}

/** A name of a few words that nothing explains, and whose last stands alone elsewhere, is a person's. */
const isSurname = (name: string, full: Unexplained): boolean =>
  isUnexplained(full, 5) && name === full.words.at(-1) && placeNamed(name) === undefined;
