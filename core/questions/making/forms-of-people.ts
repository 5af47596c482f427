import { sidesOf } from "../../base/sides-of.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { countryOfAdjective, placeNamed } from "../../facts/gazetteer.ts";
import { isNameHead } from "../../facts/name-heads.ts";
import { isNounOfPerson } from "../../facts/person-names.ts";
import { isKnownWord } from "../../text/tagger.ts";
import { quoteOf } from "../told.ts";
import type { Naming } from "./naming.ts";
import { isNounOfPeople } from "../../facts/nouns-of-peoples.ts";

const ruler =
  /^(?:(King|Queen|Emperor|Empress|Tsar|Tsarina|Pope|Prince|Princess|Sultan|Saint|St\.?|Duke|Archduke) )?(\p{Lu}\p{L}+)(?: ([IVX]+)| the \p{Lu}\p{L}+| of \p{Lu}\p{L}+)?$/u;

/** “Valdemar” and “King Valdemar” for “King Valdemar IV”, where the text has no other of the name. */
export function rulersNames(key: string, stem: string, { names }: Pick<Naming, "names">): string[] {
  const [whole, title, given = "", number] = ruler.exec(key) ?? [];
  // “Buried at St Marx”: a place goes by its saint.
  if (title?.startsWith("S") === true && /\b(?:at|in|of|from|to|near) ____/u.test(stem)) return [];
  if (whole === undefined || whole === given || !names.isOfOne(given, number ?? null)) return [];
  return title === undefined ? [given] : [given, `${title} ${given}`];
}

/** “Mohamed Said” for “Said”, where the text has one of that surname, and no longer form is taken already. */
export function nameInFull(key: string, accepted: readonly string[], { called, names }: Naming): string[] {
  const isSurname = /^\p{Lu}[\p{L}’'-]+$/u.test(key) && !accepted.some((form) => form.endsWith(` ${key}`));
  const full = isSurname && !called(key)?.isShared ? names.inFull(key) : null;
  return full === null ? [] : [full];
}

/** “Ulf Brandt” for “Ulf K. Brandt”. */
export function withoutInitials(key: string): string[] {
  const short = key.replace(/(?<=^\p{Lu}\p{Ll}+ )(?:\p{Lu}\. ?)+(?=\p{Lu}\p{Ll})/u, "");
  return short === key ? [] : [short];
}

/** “Ulf Brandt” for “Ulf Brandt the Elder”, where the text has no other of the name. */
function withoutByname(key: string, { people }: Naming): string[] {
  const [, short] = /^(\p{Lu}\S+ \p{Lu}\S+) the (?:Elder|Younger)$/u.exec(key) ?? [];
  return short === undefined || people.some(({ name }) => name !== key && name.startsWith(short)) ? [] : [short];
}

/** “Ulf Brandt” for “Ulf Brandt of Norway”. */
export function fullerNames(key: string, accepted: readonly string[], naming: Naming): string[] {
  const [, person] = /^(\p{Lu}\S+ \p{Lu}.*) of (?:the )?\p{Lu}.*$/u.exec(key) ?? [];
  const whole = naming.called(key);
  const isWhole =
    whole?.type === "person" && !whole.isShared && whole.name.toLowerCase().endsWith(` ${key.toLowerCase()}`);
  return [
    ...(person === undefined ? [] : [person]),
    ...(isWhole ? [whole.name] : []),
    ...withoutByname(key, naming),
    ...nameInFull(key, accepted, naming),
    ...byWholeName(key, naming),
  ];
}

/** “Ada Holm” for “Ada”, whom the text gives as the sister of Karl Holm. */
export function withFamily(key: string, { names }: Pick<Naming, "names">): string[] {
  const family = /^\p{Lu}\p{Ll}+$/u.test(key) ? names.familyOf(key) : null;
  return family === null || family === key ? [] : [`${key} ${family}`];
}

/** “Ada Maria Holm” and “Holm” for “Ada”, where the text has no other whose name begins so. */
function byWholeName(key: string, { called, people }: Naming): string[] {
  const begun = key.includes(" ") ? [] : people.filter(({ name }) => name.startsWith(`${key} `));
  const [own] = begun;
  const surname = own?.name.split(" ").at(-1) ?? "";
  const isOne = own !== undefined && begun.length === 1 && called(key)?.type === "person" && !called(key)?.isShared;
  return isOne && !/^[IVX]+$/u.test(surname) ? [own.name, surname] : [];
}

/** “Dr Holm” is the Ada Holm of another sentence. */
const isRankAnd = (surname: string, name: string): boolean => rank.exec(name)?.[1] === surname;

const rank = /^(?:Dr|Prof|Rev|Mr|Mrs|Ms|Miss|Doctor|Professor)\.? (\p{Lu}[\p{L}’'-]+)$/u;

/** “Ada Holm” for “Dr Holm”, where the text writes just one such name. */
export function ofRank(key: string, { names }: Pick<Naming, "names">): string[] {
  const surname = rank.exec(key)?.[1];
  return surname === undefined ? [] : [...names.bearersOf(surname).slice(0, 1), surname];
}

/** Forms that do not mean somebody else of the text as well: not “van Eyck” where there are two. */
export const ofNobodyElse = (forms: readonly string[], key: string, naming: Naming): string[] =>
  forms.filter((form) => key === form || !key.endsWith(` ${form}`) || !sharesItsEnd(key, form, naming));

/** Whether another man, or another woman, of the text has the same end of the name, and the text itself does not call just one so. */
function sharesItsEnd(key: string, end: string, { people, called }: Naming): boolean {
  const own = called(key)?.name ?? key;
  if (called(end)?.name === own && called(end)?.isShared === false) return false;
  const gender = called(key)?.gender ?? null;
  const isLike = (other: Entity["gender"]) => gender === null || other === null || gender === other;
  return people.some(
    ({ name, gender: other }) =>
      isLike(other) &&
      name !== own &&
      name !== key &&
      name.replace(/ [IVX]+$/u, "").endsWith(` ${end}`) &&
      !isRankAnd(end, name) &&
      !own.endsWith(` ${name}`) &&
      !name.endsWith(` ${key}`),
  );
}

/** “Ulf Brandt” and “Brandt” for “Spaniard Ulf Brandt”. */
export function withoutPeople(key: string): string[] {
  const [, people = "", name = ""] =
    /^(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+(?: (?:(?:de|da|del|di|la|van|von|der|den|ten|zu) )*\p{Lu}[\p{L}’'-]+)+)$/u.exec(
      key,
    ) ?? [];
  const isOne = isNounOfPeople(people) || countryOfAdjective(people) !== undefined;
  return isOne && !isNameHead(name.split(" ").at(-1) ?? "") ? [name, name.split(" ").at(-1) ?? name] : [];
}

/** “Brandt” for “Uwro Brandt”, whom the sentence calls a diplomat: “a Danish diplomat, Uwro Brandt,” or “Uwro Brandt, a diplomat”. */
export function surnameOfTold(key: string, { proof }: Fact): string[] {
  const surname = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. |van |von |de )?(\p{Lu}\p{Ll}+)$/u.exec(key)?.[1];
  if (surname === undefined) return [];
  const isTold = sidesOf(key, quoteOf(proof)).some(({ before, behind }) => {
    const noun = /(?<!\p{L})(?:an?|the|its|his|her|their) (?:[\p{L}-]+ ){0,3}?(\p{Ll}[\p{L}-]*),? $/iu.exec(
      before,
    )?.[1];
    const after = /^, (?:an?|the) (?:[\p{L}-]+ ){0,3}?(\p{Ll}[\p{L}-]*)(?=[,.;]| (?:of|from|in|who)\b)/u.exec(
      behind,
    )?.[1];
    return [noun, after].some((each) => each !== undefined && isNounOfPerson(each.toLowerCase()));
  });
  return isTold ? [surname] : [];
}

const ofPeople =
  /^subject (?:perform|write|compose|paint|draw|sculpt|marry|discover|invent|design|say|teach|sing|study|translate|direct|conduct|patent|publish|prove|photograph)\b/u;

/** “Brandt” for “Uwro Brandt”: who did what only people do is somebody, though nobody else has such a given name. */
export function surnameOfDoer(key: string, { asking }: Fact): string[] {
  const [, given = "", surname = ""] = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u.exec(key) ?? [];
  const isName = ![given, surname].some((word) => isKnownWord(word.toLowerCase()) || placeNamed(word) !== undefined);
  const isDoer = asking.way === "value" && ofPeople.test(asking.askable.relationKey);
  return surname !== "" && isDoer && isName && !isNameHead(surname) ? [surname] : [];
}
