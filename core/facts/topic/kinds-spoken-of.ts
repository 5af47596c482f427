import { gathered } from "../../base/gathered.ts";
import { perObject } from "../../base/per-object.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isCalling } from "../entities/callings.ts";
import { nameHeads } from "../entities/name-head-table.ts";
import type { Entity } from "../entity.ts";
import { classNounGroups, isGeneral } from "../resolution/class-noun-table.ts";
import { definingNounsIn, saidWithin } from "../resolution/topic-nouns.ts";
import { linesOf } from "./lines.ts";
import { isNamedIn, namesOf, OPENING, type Told } from "./told.ts";

/** Of what a text speaks throughout, by its pronouns and by “the city”, “the painter”: from 0 to 1 each. */
interface SpokenOf {
  readonly man: number;
  readonly woman: number;
  /** The same of anybody in the second half of the text alone. */
  readonly lateSomebody: number;
  readonly thing: number;
  readonly ourselves: number;
  /** By the common word. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly strongestKind: number;
}

/** In so large a part of the sentences a word counts as much as a pronoun in twice as many. */
const PER_KIND = 2;
/** “We” is said by others now and then. */
const PER_WE = 1.5;
const PER_IT = 0.5;
/** What a headline calls something, and what “it is the largest peninsula …” says of it. */
const OF_HEADLINE = 0.25;
const OF_DEFINITION = 0.3;
/** From here on a text speaks of a ship, and “she” is the ship. */
const OF_SHIP = 0.15;

const spokenOfIn = perObject(({ sentences, document, entities }: Told): SpokenOf => {
  const share = (count: number) => count / Math.max(1, sentences.length);
  const times = timesSaid(sentences);
  const rate = (...words: string[]) => share(words.reduce((sum, word) => sum + (times.get(word) ?? 0), 0));
  const late = sentences.slice(Math.floor(sentences.length / 2));
  const [he, she] = [rate("he", "him", "his", "himself"), rate("she", "her", "hers", "herself")];
  const called = share(sentences.filter(callsSomebody).length);
  const noted = share(sentences.filter(isOfALife).length);
  const strengths = new Map<string, number>();
  const add = (nouns: Iterable<string>, strength: number) => {
    for (const noun of nouns) strengths.set(noun, (strengths.get(noun) ?? 0) + strength);
  };
  const ofNames = new Set(gathered(entities, (entity) => nounOf(entity) ?? []));
  const isKind = (noun: string) => isOfThings(noun) || ofNames.has(noun);
  for (const { tokens } of sentences)
    add(new Set(gathered(nounsBehindThe(tokens).filter(isKind), alsoCalled)), PER_KIND * share(1));
  add(new Set(gathered(gathered(sentences, nounItIs), alsoCalled)), OF_DEFINITION);
  const { title, below } = linesOf(document);
  add(new Set([title, ...below].flatMap(({ text }) => nounsOfHeadline(text)).flatMap(alsoCalled)), OF_HEADLINE);
  const kinds = new Map([...strengths].map(([noun, strength]) => [noun, Math.min(1, strength)]));
  return {
    man: he + noted === 0 ? 0 : Math.min(1, he + called + noted),
    woman: she + noted === 0 || (kinds.get("ship") ?? 0) > OF_SHIP ? 0 : Math.min(1, she + called + noted),
    lateSomebody: Math.min(
      1,
      late.flatMap(({ tokens }) => tokens.filter(({ lower }) => /^(?:s?he|him|his|her)$/u.test(lower))).length /
        Math.max(1, late.length),
    ),
    thing: PER_IT * Math.min(1, rate("it", "its", "itself")),
    ourselves: Math.min(1, PER_WE * rate("we", "our", "us", "ours")),
    kinds,
    strongestKind: Math.max(0, ...kinds.values()),
  };
});

/** How often each word stands in the sentences. */
function timesSaid(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { tokens } of sentences) for (const { lower } of tokens) times.set(lower, (times.get(lower) ?? 0) + 1);
  return times;
}

/** How much a text speaks of anybody as “he” or “she”, the sex given, and as “it”, from 0 to 1. */
export function spokenOfAs(told: Told): {
  person: (gender: Entity["gender"]) => number;
  lateSomebody: number;
  thing: number;
  ourselves: number;
  kind: number;
} {
  const { man, woman, lateSomebody, thing, ourselves, strongestKind } = spokenOfIn(told);
  return {
    lateSomebody,
    person: (gender) => (gender === "m" ? man : gender === "f" ? woman : Math.max(man, woman)),
    thing,
    ourselves,
    kind: strongestKind,
  };
}

/** What may be anything is what a text speaks of somewhat less than what is known to be it. */
const UNKNOWN = 0.85;
const BY_IT = 0.8;
/** What a text speaks of less than this it hardly speaks of. */
const LEAST = 0.3;

/** How far an entity is of the kind of which a text speaks most, from 0 to 1. */
export function fitOf(entity: Entity, told: Told): number {
  const { man, woman, thing, ourselves, kinds, strongestKind } = spokenOfIn(told);
  const most = Math.max(man, woman, thing, ourselves, strongestKind, LEAST);
  const own = kindsOf(entity, told);
  const ofKinds = (nouns: Iterable<string>) => Math.max(0, ...[...nouns].map((noun) => kinds.get(noun) ?? 0));
  const { type, isPlural, hasArticle } = entity;
  const person = spokenOfAs(told).person(entity.gender);
  if (type === "person") return person / most;
  if (own.size === 0 && (type === "other" || type === "acronym") && !isPlural)
    return (UNKNOWN * Math.max(strongestKind, ourselves, thing, hasArticle ? 0 : person)) / most;
  const isBody = type === "organisation" || type === "acronym";
  const isSomewhere = type === "place" && own.size === 0;
  return (
    Math.max(
      ofKinds(own),
      isBody ? ourselves : 0,
      BY_IT * thing,
      isSomewhere ? UNKNOWN * ofKinds(["city", "region", "island"]) : 0,
    ) / most
  );
}

/** From here on a word is what a text calls what it is about. */
const CALLED = 0.25;

/** The common word by which a text says what something is, or else by which it goes on throughout; null where there is none. */
export function nounSpokenOf(entity: Entity, told: Told): string | null {
  const own = [...kindsOf(entity, told)];
  const { kinds, strongestKind } = spokenOfIn(told);
  if (strongestKind < CALLED) return null;
  const said = [...kinds].filter(([, strength]) => strength === strongestKind).map(([noun]) => noun);
  if (own.length > 0) return own.find((noun) => said.includes(noun)) ?? null;
  // “Orrin lies on the lake” is no lake.
  const isBeside = told.sentences.some(
    (sentence) => isNamedIn(sentence, entity) && nounsBehindThe(sentence.tokens).some((noun) => said.includes(noun)),
  );
  return isBeside ? null : (said[0] ?? null);
}

/** The common words by which an entity may go on: those of its name, and what the text says that it is. */
function kindsOf(entity: Entity, told: Told): ReadonlySet<string> {
  const { sentences, clauses } = told;
  const behind = sentences.slice(1).filter((sentence, i) => {
    const last = sentences[i] ? namesOf(sentences[i]).at(-1) : undefined;
    return last !== undefined && entity.aliases.has(last) && sentence.tokens[0]?.lower === "it";
  });
  const nouns = [
    nounOf(entity) ?? [],
    entity.type === "organisation" ? ["agency", "company"] : [],
    gathered(behind, nounItIs),
    gathered(sentences.slice(0, OPENING), (sentence) => saidWithin(sentence, entity)),
    definingNounsIn(clauses, entity),
  ];
  return new Set(gathered(nouns.flat(), alsoCalled));
}

/** The word that asks for an entity, or the last of a name of many words of which no kind is known. */
export const nounOf = ({ sort, type, name }: Entity): string | null =>
  sort ?? (type === "other" && name.includes(" ") ? (name.toLowerCase().split(" ").at(-1) ?? null) : null);

export const alsoCalled = (noun: string): string[] => [
  noun,
  ...classNounGroups.filter((group) => group.includes(noun) && !isGeneral(noun)).flat(),
];

/** Common words of things that have names. */
const nounsOfThings = new Set([
  ...classNounGroups.flat(),
  ...nameHeads
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [type = "", words = ""] = line.split(": ");
      return type === "award" ? [] : words.split(" ");
    }),
]);

export const isOfThings = (noun: string): boolean => nounsOfThings.has(noun) && !isGeneral(noun);

/** “The city”, “this city”, but not “the city of Marle”. */
const nounsBehindThe = (tokens: readonly Token[]): string[] =>
  gathered(tokens, ({ lower, tag }, i) =>
    tag === "noun" && isThe(tokens[i - 1]?.lower) && !/^(?:of|that)$/u.test(tokens[i + 1]?.lower ?? "") ? [lower] : [],
  );

/** “The painter”, but not “the painter Ada Holm”. */
const callsSomebody = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }, i) => {
    const next = tokens[i + 1];
    return isThe(tokens[i - 1]?.lower) && isCalling(lower) && next?.lower !== "of" && next?.tag !== "name";
  });

/** “Born at Marle, son of a weaver.”, “Married, 1905, Ada Holm.”: a life in notes, which says neither “he” nor “she”. */
const isOfALife = ({ tokens }: Sentence): boolean =>
  /^(?:born|baptised|baptized|educated|married|ordained|knighted|apprenticed)$/u.test(tokens[0]?.lower ?? "") &&
  tokens.every(({ tag }) => tag !== "pron");

const isThe = (word: string | undefined): boolean => word === "the" || word === "this";

const remark = /\s(?:that|which|who)\s.*$/u;

/** “Fortress” of “The red fortress that would not fall”. */
const nounsOfHeadline = (line: string): string[] =>
  [
    ...line
      .toLowerCase()
      .replace(remark, "")
      .matchAll(/\b(?:the|an?|this|our) ((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+)/gu),
  ]
    .flatMap(([, words = ""]) => words.split(" "))
    .map(asBritish)
    .filter(isOfThings);

const asBritish = (noun: string): string => noun.replace(/(?<=organi)z(?=ation)/u, "s");

/** So far from its beginning a sentence says “it is” of what it is about. */
const LATEST_IT = 6;

/** “Peninsula” of “It is the largest peninsula in the sea”. */
function nounItIs({ tokens }: Sentence): string[] {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === "it" &&
      /^(?:is|was|remains)$/u.test(tokens[i + 1]?.lower ?? "") &&
      /^(?:the|an?|one|today)$/u.test(tokens[i + 2]?.lower ?? ""),
  );
  if (at < 0 || at > LATEST_IT) return [];
  const rest = tokens.slice(at + 3);
  const end = rest.findIndex(({ tag }) => !/^(?:adj|noun|adv|value|name|det)$/u.test(tag));
  const head = rest.slice(0, end < 0 ? rest.length : end).findLast(({ tag }) => tag !== "name");
  return head?.tag === "noun" ? [head.lower] : [];
}
