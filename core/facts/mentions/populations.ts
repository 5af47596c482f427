import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import type { Mention, Owner } from "./mention.ts";
import { namedBefore } from "./named-before.ts";
import { ownerAhead, ownerOf, phraseBefore, TOPIC } from "./owners.ts";
import { clauseOf, subjectOf, type Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

export const POPULATION = "count inhabitant";

const people = /^(?:people|inhabitants|residents|souls|citizens)$/u;
const places = new Set(
  "city town village hamlet settlement municipality borough capital port country nation state island province county republic metropolis".split(
    " ",
  ),
);

/** Whether an entry is called after those who live there: “Population”, “total population”. */
export const isPopulation = (words: readonly Token[]): boolean =>
  words.at(-1)?.lower === "population" && words.slice(0, -1).every(({ lower }) => lower === "total");

/** How many live somewhere: “a town of 91,000”, “90,000 people live in Aldenport”, “its population is 94,000”. */
export function populationsIn(passage: Passage, resolver: Resolver): Mention[] {
  const { tokens, record } = passage;
  return gathered(tokens, (token, i) => {
    if (token.value?.kind !== "number") return [];
    const owner =
      ofPlace(passage, i, resolver) ??
      byLiving(passage, i, resolver) ??
      ofHome(passage, i, resolver) ??
      namedBefore(passage, i, { nameOf: populationNamed, resolver })?.owner;
    const answer = owner && answerOfValue(token, record.sentence);
    if (!answer) return [];
    const told = { property: POPULATION, aspect: "", owner, stance: "whole", isLasting: false } as const;
    return toldIn(passage, { token, span: token.value.core, answer }, told) ?? [];
  });
}

const populationNamed = (word: string): string | undefined => (word === "population" ? word : undefined);

/** “This city of about 97,000 people”, “for a town of 91,000, it has …”, “Aldenport, a town of 91,000” */
function ofPlace(passage: Passage, i: number, resolver: Resolver): Owner | null {
  const { tokens } = passage;
  const [place, of, token, next, behind] = tokens.slice(Math.max(0, i - 2), i + 3);
  if (!place || !token || of?.lower !== "of" || !places.has(place.lower)) return null;
  const last = people.test(next?.lower ?? "") ? behind : next;
  if (last !== undefined && /^(?:noun|name|adj|value)$/u.test(last.tag)) return null;
  const phrase = phraseBefore(tokens, i - 1);
  const [article] = phrase;
  if (!article || !/^an?$/u.test(article.lower)) return ownerOf(phrase, resolver, passage);
  const at = i - 1 - phrase.length;
  const [named, lead] = [tokens[at - 2], tokens[at - 1]];
  if (lead?.tag === "comma" && named?.tag === "name") return ownerOf([named], resolver, passage);
  const clause = clauseOf(passage, token);
  // “A city of 91,000 inhabitants, as they say, it has …”: whatever the rest says, it is the topic that is a city.
  if (lead === undefined && !clause) return resolver.topic?.nouns.has(place.lower) === true ? TOPIC : null;
  const isSubject =
    lead === undefined ||
    lead.tag === "comma" ||
    /^(?:as|for)$/u.test(lead.lower) ||
    (clause?.verb?.isCopula === true && lead.start === clause.verb.main.start);
  return clause && isSubject ? subjectOf(clause, resolver, passage) : null;
}

/** “About 140,000 people now live in the capital” */
function byLiving(passage: Passage, i: number, resolver: Resolver): Owner | null {
  const { tokens } = passage;
  if (!people.test(tokens[i + 1]?.lower ?? "")) return null;
  const at = tokens.findIndex(({ tag }, to) => to > i + 1 && tag !== "adv" && tag !== "rel");
  const [verb, where] = tokens.slice(at, at + 2);
  if (!/^(?:live|lived|living|reside|dwell)$/u.test(verb?.lower ?? "")) return null;
  if (where?.lower === "here") return TOPIC;
  if (!/^(?:in|on)$/u.test(where?.lower ?? "")) return null;
  const [it, next] = tokens.slice(at + 2);
  if (it?.lower === "it" && next?.tag !== "noun") return passage.focus;
  // “In this port”: of a town of which the text did not say that it is one.
  const [article, place] = tokens.slice(at + 2);
  if (article?.lower === "this" && places.has(place?.lower ?? "")) return TOPIC;
  return ownerAhead(tokens.slice(at + 2), resolver, passage);
}

/** “It is home to 40,000 people” */
function ofHome(passage: Passage, i: number, resolver: Resolver): Owner | null {
  const [home, to, token, who] = passage.tokens.slice(Math.max(0, i - 2), i + 2);
  if (home?.lower !== "home" || to?.lower !== "to" || !token || !people.test(who?.lower ?? "")) return null;
  const clause = clauseOf(passage, token);
  return clause && subjectOf(clause, resolver, passage);
}
