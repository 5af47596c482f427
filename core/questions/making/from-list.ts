import { shuffled } from "../../base/random.ts";
import { placeNamed, sisterPlaces } from "../../facts/gazetteer.ts";
import type { Fact } from "../../facts/fact.ts";
import type { ListFact } from "../../facts/list-fact.ts";
import type { Candidate } from "./candidate.ts";
import type { Lures } from "./lures.ts";
import { sistersOf } from "./sister-nouns.ts";
import { bestKnownFirst } from "./name-lures.ts";

const MOST_WRONG = 3;

/** Which of several options does the text name together? */
export function fromList(fact: Fact, list: ListFact, lures: Lures): Candidate[] {
  const wrong = intruders(fact, list, lures);
  if (wrong.length === 0) return [];
  const { question, isOpen } = list;
  const stem =
    isOpen && !/\btext\b/u.test(question)
      ? `According to the text, ${question.charAt(0).toLowerCase()}${question.slice(1)}`
      : question;
  const body = {
    type: "multiple-response" as const,
    stem,
    key: list.items.map(capital),
    accepted: [],
    distractors: wrong.map(capital),
  };
  return [{ body, facts: [fact] }];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Things like those of the list that the text does not put among them. */
function intruders(fact: Fact, { items, sort }: ListFact, { facts, entities, draw, says }: Lures): string[] {
  const own = new Set(items.map((item) => item.toLowerCase()));
  const isFree = (text: string) =>
    !own.has(text.toLowerCase()) && !fact.proof.quote.toLowerCase().includes(text.toLowerCase());
  if (sort === "people")
    return entities
      .filter(({ type, name }) => type === "person" && name.includes(" ") && isFree(name))
      .map(({ name }) => name)
      .slice(0, MOST_WRONG);
  const places = items.map(placeNamed);
  const [place] = places;
  if (sort !== null && place) {
    const named = entities
      .filter(({ name, type }) => type === "place" && placeNamed(name)?.sort === place.sort && isFree(name))
      .map(({ name }) => name);
    const world = bestKnownFirst(shuffled(sisterPlaces(place), draw(`${fact.id} world`)))
      .map(({ name }) => name)
      .filter(isFree);
    return [...new Set([...named, ...world])].slice(0, Math.min(MOST_WRONG, Math.max(2, items.length - 1)));
  }
  const others = facts.flatMap(({ asking, id }) =>
    asking.way === "list" && id !== fact.id && asking.list.sort === sort ? asking.list.items : [],
  );
  const fromText = [...new Set(others)].filter((text) => isFree(text) && isLike(text, items)).slice(0, MOST_WRONG - 1);
  return fromText.length > 1
    ? fromText
    : shuffled(sistersOf(items), draw(`${fact.id} sisters`))
        .filter((text) => isFree(text) && !says(text))
        .slice(0, MOST_WRONG - 1);
}

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
