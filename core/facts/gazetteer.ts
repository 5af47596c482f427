import { groupBy } from "../base/group-by.ts";
import { cityTable } from "./entities/city-table.ts";
import { countryTable } from "./entities/country-table.ts";
import { regionTable } from "./entities/region-table.ts";

/** A place of the world. */
export interface Place {
  readonly name: string;
  /** What one asks for: city, country, continent, river, province … */
  readonly sort: string;
  /** Places of one sort and area are like each other. */
  readonly area: string;
  /** For a city the country it lies in. */
  readonly country: string | null;
  readonly isCapital: boolean;
  /** Among the first of its country, so that most people have heard of it. */
  readonly isLarge: boolean;
}

const places = new Map<string, Place>();
const adjectives = new Map<string, string>();
const areaOf = new Map<string, string>();

const key = (name: string): string => name.normalize("NFC").replace(/^the\s+/iu, "");

for (const line of countryTable.trim().split("\n")) {
  const [name = "", adjective = "", capital = "", area = ""] = line.split("|");
  areaOf.set(name, area);
  places.set(key(name), { name, sort: "country", area, country: null, isCapital: false, isLarge: true });
  if (!adjectives.has(adjective)) adjectives.set(adjective, name);
  if (!places.has(key(capital)))
    places.set(key(capital), { name: capital, sort: "city", area, country: name, isCapital: true, isLarge: true });
}
for (const line of cityTable.trim().split("\n")) {
  const [country = "", names = ""] = line.split("|");
  const area = areaOf.get(country) ?? country;
  for (const [i, name] of names
    .split(",")
    .map((each) => each.trim())
    .entries())
    if (!places.has(key(name)))
      places.set(key(name), { name, sort: "city", area, country, isCapital: false, isLarge: i < 3 });
}
for (const [i, line] of regionTable.trim().split("\n").entries()) {
  const [sort = "", names = ""] = line.split("|");
  const area = `${sort} ${String(i)}`;
  for (const name of names.split(","))
    if (!places.has(key(name)))
      places.set(key(name), { name: key(name), sort, area, country: null, isCapital: false, isLarge: true });
}
for (const [name, other] of [
  ["USA", "United States"],
  ["US", "United States"],
  ["U.S.", "United States"],
  ["UK", "United Kingdom"],
  ["U.K.", "United Kingdom"],
  ["USSR", "Soviet Union"],
  ["UAE", "United Arab Emirates"],
] as const) {
  const place = places.get(other);
  if (place) places.set(name, { ...place, name });
}

/** The place of that name; undefined where we know none. */
export const placeNamed = (name: string): Place | undefined => places.get(key(name));

/** “Switzerland” for “Swiss”. */
export const countryOfAdjective = (adjective: string): string | undefined => adjectives.get(adjective);

const adjectiveOfCountry = new Map([...adjectives].map(([adjective, country]) => [country, adjective] as const));

/** “Swiss” for “Switzerland”. */
export const adjectiveOf = (country: string): string | undefined => adjectiveOfCountry.get(country);

/** Too small to be taken for another, or a part or an elder form of another, which it would overlap. */
const noSisters = new Set(
  `Andorra|Liechtenstein|Monaco|San Marino|Malta|Luxembourg|Kosovo|Montenegro|North Macedonia|Moldova|Czechoslovakia|
  Czech Republic|East Germany|West Germany|Prussia|England|Scotland|Wales|Northern Ireland|Great Britain|Britain|Soviet Union|
  Yugoslavia|USA|US|U.S.|UK|U.K.|USSR|UAE`.split(/\|\s*/u),
);

const kinOf = ({ sort, area }: Place): string => `${sort} ${area}`;

const kin = groupBy(
  [...new Set(places.values())].filter(({ name, country }) => !noSisters.has(name) && !noSisters.has(country ?? "")),
  kinOf,
);

const citiesByCountry = groupBy(
  [...new Set(places.values())].filter(({ sort }) => sort === "city"),
  ({ country }) => country ?? "",
);

/** The cities of a country that our tables have. */
export const citiesOf = (country: string): readonly Place[] => citiesByCountry.get(country) ?? [];

/** Places of the same sort and area, in the order of our tables. */
export const sisterPlaces = (place: Place): Place[] =>
  (kin.get(kinOf(place)) ?? []).filter(
    (other) => other.name !== place.name && (place.sort !== "city" || !place.isCapital || other.isCapital),
  );
