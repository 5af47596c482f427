import { gathered } from "../../base/gathered.ts";
import { shuffled } from "../../base/random.ts";
import { placeNamed, sisterPlaces } from "../../facts/gazetteer.ts";
import type { Fact } from "../../facts/fact.ts";
import type { ListFact } from "../../facts/list-fact.ts";
import { GAP } from "../gap.ts";
import { areOneName } from "../one-name.ts";
import type { QuestionBody } from "../schema.ts";
import type { Candidate } from "./candidate.ts";
import type { Lures } from "./lures.ts";
import { sistersOf } from "./sister-nouns.ts";
import { bestKnownFirst } from "./name-lures.ts";
import { inMidSentence } from "./scope.ts";
import { areOfOneTime, yearsTold } from "./times.ts";

const MOST_WRONG = 3;
const LEAST_WRONG = 2;
const LEAST_IN_SENTENCE = 3;

/** Which of several options does the text name together, and which one of them is left out of a sentence? */
export function fromList(fact: Fact, named: ListFact, lures: Lures): Candidate[] {
  const list = { ...named, items: named.items.map(withoutNote) };
  // “Orrin Lock, three steps”: in a row nobody would see where an item ends.
  if (list.items.some((item) => item.includes(", "))) return [];
  const bodies = [response(fact, list, lures), gap(fact, list, lures)];
  return bodies.flatMap((body) => (body ? [{ body, facts: [fact] }] : []));
}

/** “John Wallace (1904–1905)” is John Wallace. */
const withoutNote = (item: string): string => item.replace(/\s*\([^)]*\)$/u, "");

/** Others may belong there as well, of which the text says nothing: so the text is asked. */
function response(fact: Fact, list: ListFact, lures: Lures): QuestionBody | null {
  const wrong = intruders(fact, list, lures);
  if (wrong.length < LEAST_WRONG) return null;
  const { question, subject, items } = list;
  const stem = /\btext\b/u.test(question) ? question : `According to the text, ${inMidSentence(question, subject)}`;
  return { type: "multiple-response", stem, key: items.map(capital), accepted: [], distractors: wrong.map(capital) };
}

/** One of the items, the others standing: names have gaps of their own already. */
function gap(fact: Fact, { statement, items, hasAskedNames }: ListFact, { coin }: Lures): QuestionBody | null {
  const isOfNames = items.every((item) => /^\p{Lu}/u.test(item));
  if (!statement || items.length < LEAST_IN_SENTENCE || (isOfNames && hasAskedNames)) return null;
  const left = Math.floor(coin(`${fact.id} gap`) * items.length);
  const shown = items.map((item, i) => (i === left ? GAP : item));
  const row = `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
  const stem = `${statement.before}${row}${statement.after}`;
  return { type: "cloze", stem, key: items[left] ?? "", accepted: [], distractors: [] };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Things like those of the list that the text does not put among them. */
function intruders(fact: Fact, list: ListFact, lures: Lures): string[] {
  const { items } = list;
  const quote = fact.proof.quote.toLowerCase();
  const isFree = (text: string) => !items.some((item) => areOneName(item, text)) && !quote.includes(text.toLowerCase());
  const sources = [peopleLike, placesLike, othersListed, namesLike, sistersLike];
  const found = sources.map((source) => [...new Set(source(fact, list, lures))].filter(isFree));
  const most = Math.min(MOST_WRONG, Math.max(LEAST_WRONG, items.length - 1));
  return (found.find((names) => names.length >= LEAST_WRONG) ?? []).slice(0, most);
}

type Source = (fact: Fact, list: ListFact, lures: Lures) => string[];

/** People of the same time, as far as the text tells. */
const peopleLike: Source = ({ proof }, { sort }, { entities, timesOf }) =>
  sort === "people"
    ? entities
        .filter(({ type, name }) => type === "person" && name.includes(" ") && !/^(?:St|Saint)\.? /u.test(name))
        .map(({ name }) => name)
        .filter((name) => areOfOneTime(timesOf(name).years, yearsTold(proof)))
    : [];

/** Places of the text first, then others of the same part of the world. */
const placesLike: Source = (fact, { items }, { entities, draw }) => {
  const [place, ...more] = items.map(placeNamed);
  if (!place || more.some((other) => other?.sort !== place.sort)) return [];
  const named = entities.filter(({ name, type }) => type === "place" && placeNamed(name)?.sort === place.sort);
  const world = bestKnownFirst(shuffled(sisterPlaces(place), draw(`${fact.id} world`)));
  return [...named, ...world].map(({ name }) => name);
};

/** What other lists of the text name; common words only where they are listed as the same: a board approves no vaccine. */
const othersListed: Source = (fact, { items, sort, relation }, { facts, called }) =>
  gathered(facts, ({ asking, id }) =>
    asking.way === "list" && id !== fact.id && asking.list.sort === sort
      ? asking.list.items.map((text) => ({ text, isSame: asking.list.relation === relation }))
      : [],
  )
    .filter(({ text, isSame }) => isSame || /^\p{Lu}/u.test(text) || sistersOf(items).length > 0)
    .map(({ text }) => text)
    .filter(
      (text) =>
        isLike(text, items) &&
        items.every((item) => called(item)?.type === called(text)?.type) &&
        isOfOneSort([...items, text]),
    );

/** Nobody takes nickel for something that a council draws up: what is of a known sort stands among its own. */
function isOfOneSort(items: readonly string[]): boolean {
  const isKnown = (each: readonly string[]) => sistersOf(each).length > 0;
  return isKnown(items) || !items.some((item) => isKnown([item]));
}

/** Other names of the text that stand for things of the same type and sort. */
const namesLike: Source = (_, { items }, { entities, called }) => {
  const [first, ...more] = items.map(called);
  if (!first || first.type === "other" || more.some((other) => other?.type !== first.type || other.sort !== first.sort))
    return [];
  return entities
    .filter(({ type, sort, name }) => type === first.type && sort === first.sort && isLike(name, items))
    .map(({ name }) => name);
};

/** Things of the same sort that the text does not mention at all. */
const sistersLike: Source = ({ id }, { items }, { draw, says }) =>
  shuffled(sistersOf(items), draw(`${id} sisters`)).filter((text) => !says(text));

/** Of like length, and written like them: names among names, common words among common words. */
function isLike(text: string, items: readonly string[]): boolean {
  const lengths = items.map((item) => item.length);
  const isName = (each: string) => /^\p{Lu}/u.test(each);
  const fits = text.length <= Math.max(...lengths) * 1.6 && text.length * 2 >= Math.min(...lengths);
  return fits && items.every((item) => isName(item) === isName(text)) && sharesNoWord(text, items);
}

function sharesNoWord(text: string, items: readonly string[]): boolean {
  const words = (each: string) =>
    each
      .toLowerCase()
      .split(/\W+/u)
      .filter((word) => word.length > 3);
  const taken = new Set(items.flatMap(words));
  return words(text).every((word) => !taken.has(word));
}
