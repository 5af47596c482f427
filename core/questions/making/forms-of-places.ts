import { oneLine } from "../../base/one-line.ts";
import { placeNamed } from "../../facts/gazetteer.ts";

/** How a city is called in full, where a state or a person has its name as well. */
const cities = new Map([
  ["New York", ["New York City", "NYC"]],
  ["Washington", ["Washington, D.C."]],
]);

/** Powers of antiquity that were called by their people. */
const peoples = new Map([
  ["Rome", "Romans"],
  ["Carthage", "Carthaginians"],
  ["Sparta", "Spartans"],
  ["Athens", "Athenians"],
  ["Thebes", "Thebans"],
  ["Macedon", "Macedonians"],
  ["Persia", "Persians"],
  ["Parthia", "Parthians"],
]);

/** What is right besides the name of a place for a question as it is put. */
export function formsOfPlace(key: string, stem: string, quote: string): string[] {
  // In front of another name it may be the state: “in New York and Ohio”.
  const asCity = /\bstates?\b|____,? (?:and|or) |____, \p{Lu}/u.test(stem) ? [] : (cities.get(key) ?? []);
  const around = containerOf(key, quote);
  return [...asCity, ...(around === null ? [] : [`${key}, ${around}`]), ...peopleOf(key, stem)];
}

/** “Oklahoma” where the text writes “Tulsa, Oklahoma”, and no row of names; null where it does not. */
export function containerOf(key: string, quote: string): string | null {
  if ((placeNamed(key)?.sort ?? "city") !== "city") return null;
  const said = oneLine(quote.replace(/[*_]/gu, ""));
  const at = said.indexOf(`${key}, `);
  const behind = at < 0 ? "" : said.slice(at + key.length);
  const [, around, rest = ""] =
    /^, (\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[.,;)]|$)(.*)$/u.exec(behind) ?? [];
  const isPlace = around !== undefined && (around.includes(".") || placeNamed(around) !== undefined);
  return isPlace && !/^(?:, \p{Lu}[^,]*)*,? (?:and|or) /u.test(rest) ? around : null;
}

const againstWhom =
  /\b(?:against|with|by|allies of|ally of|defeated|beat|fought|attacked|conquered|invaded) ____|^(?:against|with|by) which\b/iu;

/** “The Romans” for Rome, where it stands for those who made war and peace. */
function peopleOf(place: string, stem: string): string[] {
  const people = peoples.get(place);
  return people !== undefined && againstWhom.test(stem) ? [people] : [];
}

/** There was no United Kingdom in the Britain of the Romans. */
export const ofItsTime = (forms: readonly string[], key: string, years: readonly number[]): string[] =>
  key === "Britain" && !isModern(years)
    ? forms.filter((form) => !/^(?:United Kingdom|UK|Great Britain)$/u.test(form))
    : [...forms];

/** The union of England and Scotland. */
const UNION = 1707;

const isModern = (years: readonly number[]): boolean => {
  const sorted = [...years].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? UNION) >= UNION;
};
