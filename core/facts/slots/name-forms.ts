import type { Answer } from "../askable.ts";
import { classifyName, isGivenName, isPersonTitle } from "../entities/classify-name.ts";

/** Titles of those who go by their given name. */
const crowned =
  /^(?:King|Queen|Emperor|Empress|Tsar|Tsarina|Pope|Prince|Princess|Sultan|Shah|Saint|St\.?|Archduke|Duke|Duchess|Caliph|Pharaoh)$/u;

/** Words with which a surname begins. */
const opensSurname =
  /^(?:[Bb]en|[Ii]bn|[Bb]in|[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Ll]a|[Ll]e|[Ee]l|[Aa]l|[Tt]er|[Zz]u|[Aa]f)$/u;

/** How a person may be called more shortly: “Buys Ballot” and “Ballot”, “von Gilm”, “King Haakon” without a surname. */
export function shorterNames(name: string): string[] {
  const words = name.replace(/ of (?:the )?\p{Lu}.*$|,? [SJ]r\.?$/u, "").split(" ");
  const [title = "", ...rest] = words;
  if (crowned.test(title))
    return (title.startsWith("S") && title.endsWith("t")) || /^(?:Consort|Regent|Elector)$/u.test(rest.join(" "))
      ? []
      : [rest.join(" "), ...titled(title, rest)];
  if (words.every(isOffice)) return [];
  const own = withoutTitles(words);
  const untitled = own.length < words.length ? [own.join(" ")] : [];
  const last = own.at(-1) ?? "";
  if (own.length < 2 || /^[IVX]+$/u.test(last) || isWomansName(own) || isOneName(own)) return untitled;
  const opening = own.findIndex((word, i) => i > 0 && i < own.length - 1 && opensSurname.test(word));
  const whole = own.slice(opening > 0 ? opening : own.length - 2).join(" ");
  if (opening > 0)
    return [...untitled, ...(/^\p{Ll}/u.test(whole) ? [whole, last] : [whole]), ...withFirstSurname(own, opening)];
  const isDouble = own.length === 3 && /^\p{Lu}\p{Ll}{2,}/u.test(own[1] ?? "") && !isGivenName(own[1] ?? "");
  return [...untitled, ...(isDouble ? [last, whole] : [last])];
}

/** “Torres da Luz” of “Rui Torres da Luz”, “Torres Lima” of “Rui Torres Lima de Sal”: what stands in front of the particle is no given name. */
function withFirstSurname(own: readonly string[], opening: number): string[] {
  if (opening < 2 || !own.slice(1, opening).every((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word) && !isGivenName(word)))
    return [];
  const shorter = opening > 2 ? [own.slice(1, opening), own.slice(0, opening)] : [];
  return [own.slice(1), ...shorter].map((words) => words.join(" "));
}

/** “Ada Holm” of “Director General Ada Holm”. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const [title = "", second = ""] = words;
  if (words.length > 3 && isOffice(title) && isPersonTitle(second)) return words.slice(2);
  return isPersonTitle(title) && words.length > 2 ? words.slice(1) : words;
}

/** “Maria Theresa”: men's given names are surnames as well, women's are not. */
const isWomansName = (words: readonly string[]): boolean =>
  words.length === 2 && words.every((word) => isGivenName(word)) && classifyName(words[1] ?? "").gender === "f";

/** “Ibn Orrin” and “Abu Orrin” are the son and the father of Orrin, and no Orrin themselves. */
const isOneName = ([first = "", ...rest]: readonly string[]): boolean =>
  rest.length === 1 && /^(?:Ibn|Abu|Umm|Bint|Abd)$/u.test(first);

/** “Secretary General” is an office, and no general is called so. */
const isOffice = (word: string): boolean =>
  isPersonTitle(word) || /^(?:Prime|Vice|Deputy|Attorney|Under|Permanent|Executive|Acting|High|First)$/u.test(word);

const kin =
  /(?:[’']s?|\b(?:his|her|their)) (?:\p{Ll}+ )?(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin)$/iu;

/** “Her father was called Carl Erik”: of two given names the second is no surname. */
export const withoutGivenAlone = (answer: Answer, subject: string): Answer =>
  kin.test(subject) && /^\S+ \S+$/u.test(answer.text) && answer.text.split(" ").every(isGivenName)
    ? { ...answer, accepted: answer.accepted.filter((form) => !answer.text.endsWith(` ${form}`)) }
    : answer;

/** “King Haakon Haakonsson” is King Haakon; “King George III” is no other than that. */
const titled = (title: string, rest: readonly string[]): string[] =>
  rest.length === 2 && !/^[IVX]+$/u.test(rest[1] ?? "") && !isGivenName(rest[1] ?? "")
    ? [`${title} ${rest[0] ?? ""}`]
    : [];
