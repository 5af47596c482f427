import { escaped } from "../../base/escaped.ts";
import type { Random } from "../../base/random.ts";
import { shuffled } from "../../base/random.ts";
import { citiesOf, sisterPlaces, placeNamed, type Place } from "../../facts/gazetteer.ts";
import type { Answer } from "../../facts/askable.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Lures } from "./lures.ts";
import { wasState } from "../../facts/world.ts";
import { areOneName } from "../one-name.ts";
import { areOfOneField, fieldsAsked } from "./fields-of-people.ts";
import { countryTold } from "./country-told.ts";
import { areOneBearer, givenOf } from "./one-bearer.ts";
import { areOfOneTime, WORKING_LIFE, yearsTold, type Times } from "./times.ts";

interface With {
  readonly lures: Lures;
  readonly draw: Random;
}

const MOST = 3;

/** Names of the same sort: first of the text, then, for places, of the same part of the world. */
export function nameLures(fact: Fact, answer: Answer, { lures, draw }: With): string[] | null {
  if (fact.asking.way !== "value" || (!fact.asking.askable.isUnique && answer.kind === "place")) return null;
  // The letters of the short form leave one name.
  if (answer.kind === "acronym") return null;
  const barred = new Set(
    [answer.text, ...answer.accepted, ...lures.rivalsOf(fact).map(({ value }) => String(value))].map(folded),
  );
  const { question, statement } = fact.asking.askable;
  const said = `${fact.proof.quote} ${question ?? ""} ${statement.before} ${statement.after}`;
  const isFree = (name: string) =>
    !barred.has(folded(name)) &&
    !said.includes(name) &&
    !areOneName(name, answer.text) &&
    !areOneName(name, fact.subject);
  const keyEntity = lures.called(answer.text);
  const isOfPeople = (name: string) => fact.kind === "person" || lures.called(name)?.type === "person";
  const known = [...yearsTold(fact.proof), ...lures.timesOf(String(fact.value)).years];
  const years = known.length > 0 ? known : yearsOfUndated(lures.years, fact.asking.askable.isTimeless);
  // Where a fort stands one may say of a state of today; what a state did, of its own time alone.
  const yearsOfFact = yearsTold(fact.proof);
  const isActOfState = actsOfStates.test(fact.asking.askable.relationKey);
  const isOfItsTime = (name: string) => !isActOfState || yearsOfFact.every((year) => wasState(name, year));
  const isOfItsField = ofItsField(answer.text, question ?? "", lures);
  const isWedding = isMarriage(fact);
  const own = lures.entities
    .filter(
      (entity) =>
        entity.name !== lures.topic?.name &&
        isLike(entity, answer, keyEntity) &&
        isPlainName(entity) &&
        !(isWedding && cannotMarry(entity, fact.subject, keyEntity)) &&
        isOfItsTime(entity.name) &&
        (!isOfPeople(entity.name) || (fitsTime(lures.timesOf(entity.name), years) && isOfItsField(entity.name))) &&
        isFree(entity.name),
    )
    .map(({ name }) => name);
  const place = answer.place ?? placeNamed(answer.text);
  const country = place && countryAsked(place, `${question ?? ""} ${statement.before} ${statement.after}`);
  const isPower = place?.sort === "city" && isActOfState;
  // Cities that held a country are those of the text: today's capitals mislead nobody.
  const world =
    place && answer.kind === "place" && !isPower
      ? nearestFirst(place, shuffled(country ? citiesOf(country) : sistersOf(place), draw)).map(({ name }) => name)
      : [];
  const local = answer.kind === "place" ? nearBy(own, { place, country, fact }).slice(0, 2) : own;
  const alike = local.filter((name) => isAlike(name, answer.text));
  const chosen = new Set(answer.kind === "place" ? alike : firstApart(alike, lures));
  // A country has many sisters, of which the first that fit are enough.
  for (const name of world)
    if (chosen.size < MOST && isAlike(name, answer.text) && isFree(name) && isOfItsTime(name)) chosen.add(name);
  const offered = [...chosen].slice(0, MOST);
  const isOdd = titled.test(answer.text) && answer.kind === "person" && !offered.some((name) => titled.test(name));
  return offered.length === MOST && !isOdd ? offered.map(withItsArticle) : null;
}

/** “The Hague”, whose article is a part of its name, though a text’s sentences may leave it in front. */
function withItsArticle(name: string): string {
  const whole = `The ${name}`;
  return placeNamed(name)?.name === whole ? whole : name;
}

/**
 * As many as are offered, each bearer by one name, and none who may be the one that the text is about: in a life of Ada Holm
 * “Ada Lind” may be she, and “Eva Ada Holm” is.
 */
function firstApart(all: readonly string[], { names, topic }: Lures): string[] {
  const found: string[] = [];
  for (const name of all) {
    if (found.length >= MOST) break;
    const mayBeTopic =
      topic?.type === "person" && (givenOf(name) === givenOf(topic.name) || name.endsWith(` ${topic.name}`));
    if (!mayBeTopic && !found.some((other) => areOneBearer(name, other, names))) found.push(name);
  }
  return found;
}

const countryAsked = (place: Place, stem: string): string | null =>
  countryTold(place, stem) ?? countryOfMove(place, stem);

/** A body that moved from one city to another went abroad seldom. */
const countryOfMove = ({ sort, country, name: own }: Place, stem: string): string | null =>
  sort === "city" &&
  country !== null &&
  /\b(?:moved?|transferred|relocated|shifted)\b/u.test(stem) &&
  citiesOf(country).some(
    ({ name }) => name !== own && new RegExp(String.raw`(?<!\p{L})${escaped(name)}(?!\p{L})`, "u").test(stem),
  )
    ? country
    : null;

const isWithin = (name: string, country: string | null): boolean =>
  country === null || placeNamed(name)?.country === country;

/** A saint among kings, or a prince among engineers, is seen to be the answer. */
const titled =
  /^(?:St|Saint|King|Queen|Emperor|Empress|Tsar|Prince|Princess|Pope|Sultan|Lord|Lady|Duke|President|Bishop)\.? /u;

/** Tells of whom nothing is known that whoever is asked for cannot be. */
function ofItsField(key: string, question: string, { fieldsOf }: Lures): (name: string) => boolean {
  const told = fieldsOf(key);
  const field = told.size > 0 ? told : fieldsAsked(question);
  return (name) => areOfOneField(field, fieldsOf(name)) && (ranked.test(key) || !ranked.test(name));
}

/** “Mrs Holm” among those who are called by their whole names is some passer-by. */
const ranked =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Bishop|Archbishop|King|Queen|Emperor|Empress|Pope|Prince|Princess|Sultan|President|Mayor|General|Captain|Colonel|Admiral)\.? /u;

/** Of whom nothing is dated was of the time of most that the text dates; who holds an office today is of today. */
function yearsOfUndated(years: readonly number[], isToday: boolean): number[] {
  const sorted = [...years].sort((a, b) => a - b);
  return isToday ? sorted.slice(-1) : sorted.slice(Math.floor(sorted.length / 2)).slice(0, 1);
}

/** What a state does, or is done to by another. */
const actsOfStates = /^subject \p{L}+|^(?:cede|sell|surrender|ally|conquer|defeat|fight|annex|occupy|declare)\b/u;

interface Around {
  readonly place: Place | undefined;
  readonly country: string | null | undefined;
  readonly fact: Fact;
}

/** As many cities of a country are enough to choose from. */
const ENOUGH = 5;

/** Of the places of a text those that may be taken for the one that is asked. */
function nearBy(names: readonly string[], { place, country, fact: { asking } }: Around): string[] {
  const isOfLife = asking.way === "value" && lifePlaces.test(asking.askable.relationKey);
  // A city abroad stands out among those of the country in which somebody was born or died.
  const own = place?.country ?? null;
  const home = own !== null && citiesOf(own).length > ENOUGH ? own : null;
  const isNear = (name: string) =>
    !isOfLife || !place || (isWithin(name, home) && placeNamed(name)?.area === place.area);
  return names.filter((name) => isWithin(name, country ?? null) && isNear(name));
}

/** Where somebody was born, nobody looks for on another continent. */
const lifePlaces = /^(?:bear|die|bury|grow|bring)\b/u;

/** “Permanent Representative”, “Ada Holm of the United Kingdom”, “Englishman Jens Holm”: no name that stands beside others. */
const isPlainName = ({ name, type }: Entity): boolean =>
  type !== "person" ||
  !/ of (?:the )?\p{Lu}(?!.*\bthe\b)|^(?:St|Saint)\.? |^(?:Permanent|Executive|Deputy|Chief|Former|Acting) |^\p{Lu}\p{Ll}+(?:man|woman) \p{Lu}|(?:Representative|General|Minister|President)$/u.test(
    name,
  );

const isMarriage = ({ asking }: Fact): boolean =>
  asking.way === "value" && /^(?:subject )?marry\b/u.test(asking.askable.relationKey);

/** Whoever is of the family, or not surely of the same sex as the answer. */
const cannotMarry = ({ name, gender }: Entity, subject: string, key: Entity | undefined): boolean =>
  surnameOf(name) === surnameOf(subject) || gender !== (key?.gender ?? null);

const surnameOf = (name: string): string => name.split(" ").at(-1) ?? name;

/** A place of which nobody has heard misleads nobody. */
export const bestKnownFirst = (places: readonly Place[]): Place[] => [
  ...places.filter(({ isLarge, isCapital }) => isLarge || isCapital),
  ...places.filter(({ isLarge, isCapital }) => !isLarge && !isCapital),
];

/** A town of England has no sister among the cities of states, and those of its own country; a capital has capitals. */
const sistersOf = (place: Place): Place[] => {
  const own = place.sort === "city" && !place.isCapital && place.country !== null ? citiesOf(place.country) : [];
  return [...new Set([...sisterPlaces(place), ...own.filter(({ name }) => name !== place.name)])];
};

/** Cities of the same country are taken for each other first. */
function nearestFirst(place: Place, sisters: readonly Place[]): Place[] {
  const isNear = ({ country }: Place) => country !== null && country === place.country;
  return [...bestKnownFirst(sisters.filter(isNear)), ...bestKnownFirst(sisters.filter((each) => !isNear(each)))];
}

/** Nobody takes a man of another age or a dead one for the founder, nor whoever wrote the text for anyone in it. */
const fitsTime = ({ years, isTold, deadBy }: Times, others: readonly number[]): boolean =>
  isTold &&
  areOfOneTime(years, others, WORKING_LIFE) &&
  (deadBy === null || others.length === 0 || others.some((year) => year <= deadBy));

const folded = (name: string): string => name.toLowerCase().replace(/^the\s/u, "");

function isLike(
  { type, sort, gender, name }: Entity,
  { kind, sort: wanted, text, place }: Answer,
  own: Entity | undefined,
): boolean {
  if (kind === "person")
    return (
      type === "person" &&
      name.includes(" ") === text.includes(" ") &&
      (gender === null || own?.gender === null || gender === own?.gender)
    );
  if (kind === "place")
    return type === "place" && sort === wanted && (place === null || placeNamed(name)?.sort === place.sort);
  return type === own?.type && sort !== null && sort === wanted;
}

/** No option stands out by its length. */
const isAlike = (name: string, key: string): boolean =>
  Math.max(name.length, key.length) < 16 || (name.length <= key.length * 2 && key.length <= name.length * 2);
