import { sidesOf } from "../../base/sides-of.ts";
import { adjectiveOf, placeNamed, type Place } from "../../facts/gazetteer.ts";

/** The country of a city, where words name it or its people, be it inside of a name: “the Danish Refugee Council”; else null. */
export function countryTold({ sort, country }: Place, words: string): string | null {
  if (sort !== "city" || country === null) return null;
  const names = [country, adjectiveOf(country), ...(otherNames.get(country) ?? [])];
  return names.some((name) => name !== undefined && isNamed(name, words)) ? country : null;
}

/** Whether a place that is asked for is told by the words that ask: a country by its name, a city by that of its country. */
export function isPlaceTold(answer: string, words: string): boolean {
  const place = placeNamed(answer);
  if (place === undefined) return false;
  const isCountry = place.sort === "country";
  return countryTold(isCountry ? { ...place, sort: "city", country: place.name } : place, words) !== null;
}

/** “Pan American” is no country's. */
const isNamed = (name: string, words: string): boolean =>
  sidesOf(name, words).some(
    ({ before, behind }) =>
      !/(?:[\p{L}.]|(?:Pan|Latin|South|North|Central|Inter)[ -])$/u.test(before) && !/^\p{L}/u.test(behind),
  );

const british = ["UK", "U.K.", "GB", "Britain", "British", "United Kingdom"];

const otherNames: ReadonlyMap<string, readonly string[]> = new Map([
  ...["England", "Scotland", "Wales", "Northern Ireland", "United Kingdom"].map((name) => [name, british] as const),
  ["United States", ["America", "US", "USA", "U.S."]],
  ["Netherlands", ["Holland"]],
]);
