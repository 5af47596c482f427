import { gathered } from "../../base/gathered.ts";
import { perObject } from "../../base/per-object.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { includesWord } from "../resolution/headline.ts";
import { alsoCalled, isOfThings, spokenOfAs } from "./kinds-spoken-of.ts";
import type { Pool } from "./pool.ts";
import { isNamedIn, withoutArticle, type Told } from "./told.ts";
import type { Signs } from "./weights.ts";

/** From here on an entity is of the kind of which a text speaks. */
const FITTING = 0.8;

/** How a text speaks of an entity from its beginning to its end. */
export function throughoutSigns(entity: Entity, pool: Pool, told: Told): Signs {
  const { sentences, clauses } = told;
  const { type, aliases, count, firstAt, gender } = entity;
  const fit = pool.fits.get(entity) ?? 0;
  const naming = gathered(sentences, (sentence, at) => (isNamedIn(sentence, entity) ? [at] : []));
  const quarters = new Set(naming.map((at) => Math.floor((4 * at) / sentences.length)));
  const subjects = subjectsOf(clauses).filter((name) => aliases.has(name)).length;
  const takenUp = naming.filter((at) => isTakenUp(entity, sentences[at + 1])).length;
  const longer = pool.entities.filter(
    (other) => other.name.length > entity.name.length && isWithin(entity, other),
  ).length;
  const owning = sentences.filter((sentence) => ownersIn(sentence).some((name) => aliases.has(name))).length;
  const first = firstToFit(pool);
  const spoken = spokenOfAs(told);
  const isPerson = type === "person";
  const mayTell = type === "organisation" || type === "acronym" || type === "other";
  return {
    again: Number(count > 1),
    often: Math.log(Math.max(1, count)) / Math.log(mostOften(pool)),
    onlyAbove: Number(count === 0),
    spread: quarters.size / 4,
    subject: Math.min(1, (3 * subjects) / Math.max(1, clauses.length)),
    takenUp: naming.length === 0 ? 0 : takenUp / naming.length,
    withinOthers: Math.min(1, longer / 3),
    owner: Math.min(1, owning / 3),
    fit,
    firstToFit: first.includes(entity) ? 1 / first.length : 0,
    person: Number(isPerson),
    personSpokenOf: isPerson ? spoken.person(gender) : 0,
    personToTheEnd: isPerson ? spoken.lateSomebody : 0,
    thingSpokenOf: isPerson ? 0 : 2 * spoken.thing,
    tellsOfItself: mayTell && spoken.ourselves > 0.25 ? (firstAt < 2 ? 1 : 0.3) : 0,
    country: Number(entity.sort === "country"),
    organisation: Number(type === "organisation"),
    severalWords: Number(entity.name.includes(" ")),
    many: Number(entity.isPlural && type === "other"),
  };
}

/** What the clauses of a text are about, each by the name or the noun that closes it. */
const subjectsOf = perObject((clauses: readonly Clause[]): readonly string[] =>
  clauses.map(({ subject }) => withoutArticle(subject.phrase.head.text)),
);

/** “Orrin’s”: the names of a sentence behind which what is theirs stands. */
const ownersIn = perObject(({ tokens }: Sentence): readonly string[] =>
  tokens.filter(({ tag }, i) => tag === "name" && tokens[i + 1]?.tag === "genitive").map(({ text }) => text),
);

const mostOften = perObject(({ entities }: Pool): number => Math.max(2, ...entities.map(({ count }) => count)));

/** Those of the kind of which a text speaks that it names first; countries are named first in texts on what lies in them. */
const firstToFit = perObject(({ entities, fits }: Pool): readonly Entity[] => {
  const fitting = entities.filter(
    (entity) => (fits.get(entity) ?? 0) >= FITTING && entity.count > 0 && entity.sort !== "country",
  );
  const first = Math.min(...fitting.map(({ firstAt }) => firstAt));
  return fitting.filter(({ firstAt }) => firstAt === first);
});

/** “Orrin” of “Orrin Museum of Salt”. */
const isWithin = ({ aliases }: Entity, { name }: Entity): boolean =>
  [...aliases].some((alias) => alias.length > 2 && includesWord(name, alias));

/** Whether the sentence behind one that names an entity goes on with “she”, “its”, “the city”. */
function isTakenUp({ type, gender, hasArticle, isPlural, sort }: Entity, next: Sentence | undefined): boolean {
  const [first, second] = next?.tokens ?? [];
  const isHe = /^(?:he|his)$/u.test(first?.lower ?? "");
  const isShe = /^(?:she|her)$/u.test(first?.lower ?? "");
  if (type === "person") return (isHe && gender !== "f") || (isShe && gender !== "m");
  const isThe = /^(?:the|this)$/u.test(first?.lower ?? "") && second !== undefined;
  const mayBeSomebody = type === "other" && sort === null && !hasArticle && !isPlural;
  return (
    /^(?:it|its)$/u.test(first?.lower ?? "") ||
    (isThe && sort !== null && alsoCalled(sort).includes(second.lower)) ||
    (isThe && sort === null && type === "other" && isOfThings(second.lower)) ||
    (mayBeSomebody && (isHe || isShe))
  );
}
