import { gathered } from "../../base/gathered.ts";
import { perObject } from "../../base/per-object.ts";
import { isCommonWord } from "../../text/tagger.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isPersonTitle } from "../entities/classify-name.ts";
import type { Entity } from "../entity.ts";
import { isFounderAlone, namesake } from "./namesake.ts";
import { asCalledIn, newEntity, titledEntity } from "./titled.ts";
import { asPlace } from "./topic-entity.ts";
import { bornAs } from "./born-as.ts";
import { commonNounTopic, describedTopic } from "./common-nouns.ts";
import { withDateline } from "./dateline.ts";
import { headwordsOf } from "./headwords.ts";
import { spokenOfAs } from "./kinds-spoken-of.ts";
import { linesOf } from "./lines.ts";
import { withShortNames } from "./short-names.ts";
import { askedIn, standingIn, strongestStanding, type Line } from "./standing.ts";
import { OPENING, type Told } from "./told.ts";

/** Of what a text names so many are looked at, besides what it names where it begins. */
const MOST_NAMED = 24;

/** What a text may be about: what it names early or often, and what its headlines and headwords name. */
export function candidatesOf(told: Told): Entity[] {
  const { document, entities, clauses } = told;
  const { title: titleLine, below, page } = linesOf(document);
  const title = titleLine.text;
  const named = withDateline(entities, document)
    .filter((entity) => !entity.isShared || isTitle(entity, titleLine))
    .filter((entity) => !isBareSort(entity, title) && !isWord(entity, told) && !isNameInFull(entity, told))
    .filter((entity) => !isBesideSomebody(entity, told))
    .filter((entity) => !isSpeaker(entity, told))
    .map((entity) => ({ ...entity, isShared: false }));
  const often = new Set([...named].sort((a, b) => b.count - a.count).slice(0, MOST_NAMED));
  const lines = [titleLine, ...below, ...page];
  const isAbove = ({ aliases }: Entity) =>
    [...aliases].some((alias) => lines.some(({ text }) => text.toLowerCase().includes(alias.toLowerCase())));
  const looked = named.filter((entity) => entity.firstAt < OPENING || often.has(entity) || isAbove(entity));
  const placed = looked.map((entity) => asPlace(entity, looked));
  const own = withShortNames(placed, told).map((entity) => asSpokenOf(entity, told));
  const made = [
    ...headwordsOf(told),
    describedTopic(title, clauses),
    somebodyAsked(title, named),
    ...lines
      .map(({ text }) => askedIn(text))
      .flatMap((line) => [
        namesake(line, named, told.sentences),
        bornAs(line, named, told.sentences),
        commonNounTopic(line, told),
        titledEntity(line, named),
      ]),
  ].filter((entity) => entity !== null);
  // “The Orrin” may be a river, whatever girl is called so.
  const fresh = made
    .map((entity) => (entity.type === "person" && entity.count === 0 ? asSpokenOf(entity, told) : entity))
    .filter((entity) => !isLongerBy(entity, named) && !isSpeaker(entity, told));
  const distinct = fresh.filter(
    ({ name }, i) => fresh.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === i,
  );
  const isMade = (entity: Entity) =>
    distinct.some(
      ({ name, count, aliases }) =>
        name === entity.name || (count > 0 && [...entity.aliases].some((alias) => aliases.has(alias))),
    );
  const isSpokenOf = (entity: Entity) =>
    entity.type !== "person" ||
    spokenOfAs(told).person(null) >= OF_ANYBODY ||
    strongestStanding(lines, entity, []) !== null;
  const isOther = (entity: Entity) => isMade(entity) || isFounderAlone(entity, title, told.sentences);
  return [...distinct, ...own.filter((entity) => !isOther(entity) && isSpokenOf(entity))];
}

/** “How Ada Holm” of “How Ada Holm, a clerk from Marle, …” over a text that names Ada Holm. */
function isLongerBy({ name }: Entity, entities: readonly Entity[]): boolean {
  const [first = "", ...rest] = name.split(" ");
  return (
    /^(?:How|Why|When|Where|What|Who|Whom)$/u.test(first) && entities.some(({ aliases }) => aliases.has(rest.join(" ")))
  );
}

/** “Orrin: from mill to moon” over a text that names Karl and Ada Orrin: the title says which Orrin it is of. */
function isTitle(entity: Entity, title: Line): boolean {
  const way = standingIn(title, entity, []);
  return way === "whole" || way === "part";
}

/** “Company file No. 18” names no company, “Company Law” none either, and “the countess who wrote” nobody; “Unit 4” is a part of a book. */
const isBareSort = ({ name, sort }: Entity, title: string): boolean =>
  ((name.toLowerCase() === sort || isPersonTitle(name)) && title !== name) ||
  /^(?:Room|Unit|Reading|Chapter|Lesson|Part) \d+$/u.test(name);

/** The names that stand elsewhere than first in a sentence. */
const namesInside = perObject(
  (sentences: readonly Sentence[]): ReadonlySet<string> =>
    new Set(
      gathered(sentences, ({ tokens }) => gathered(tokens.slice(1), ({ tag, text }) => (tag === "name" ? [text] : []))),
    ),
);

/** “Long before …”, “Destinations”: a word that has a capital because it stands first. */
const isWord = ({ name, count, type, aliases }: Entity, { sentences }: Told): boolean =>
  count < 3 &&
  type !== "acronym" &&
  !name.includes(" ") &&
  [...aliases].every((alias) => !namesInside(sentences).has(alias)) &&
  isCommonWord(name);

/** “HOLM: Why then?”, time and again: whose words follow. */
const speakers = perObject((sentences: readonly Sentence[]): ReadonlySet<string> => {
  const labels = gathered(sentences, ({ tokens: [first], text }) =>
    first?.tag === "name" && text[first.end] === ":" ? [first.text] : [],
  );
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
});

const isSpeaker = ({ aliases }: Entity, { sentences }: Told): boolean =>
  [...aliases].some((alias) => speakers(sentences).has(alias));

/** The names of which a text says that they are somebody's in full, of whom it speaks by another. */
const namesInFull = perObject(
  (sentences: readonly Sentence[]): ReadonlySet<string> =>
    new Set(
      gathered(sentences, ({ tokens, text }) =>
        fullName.test(text)
          ? tokens.flatMap((token) => (endsInFullName.test(text.slice(0, token.start)) ? [token.text] : []))
          : [],
      ),
    ),
);

const fullName = /\b(?:full|real|birth) name was /u;
const endsInFullName = /\b(?:full|real|birth) name was $/u;

/** “His full name was Karl Holm von Stein”, of somebody whom the text calls otherwise. */
const isNameInFull = ({ type, count, aliases }: Entity, { sentences }: Told): boolean =>
  type === "person" && count === 1 && [...aliases].some((alias) => namesInFull(sentences).has(alias));

/** “He was brought up in the house of Karl Holm”, where nobody had named Holm before: of another the text is told. */
function isBesideSomebody({ type, gender, aliases, firstAt }: Entity, { sentences }: Told): boolean {
  const tokens = sentences[firstAt]?.tokens ?? [];
  const at = tokens.findIndex(({ tag, text }) => tag === "name" && aliases.has(text));
  const he = tokens.slice(0, at).findIndex(({ lower }) => lower === "he" || lower === "she");
  const isOfOther = gender !== null && gender !== (tokens[he]?.lower === "he" ? "m" : "f");
  return type === "person" && he >= 0 && !isOfOther && tokens[at - 1]?.tag === "prep" && isSaidBefore(tokens, he);
}

/** Not “when he died in Orrin, the work of Karl Holm …”: the sentence itself is about him. */
const isSaidBefore = (tokens: readonly Token[], he: number): boolean =>
  !tokens.slice(0, he).some(({ tag }) => tag === "sub");

/** “Who was Ibn Orrin?” over a text that calls him “he”. */
function somebodyAsked(title: string, entities: readonly Entity[]): Entity | null {
  const name = askedIn(title);
  const isNew = title.startsWith("Who ") && name !== title && !entities.some(({ aliases }) => aliases.has(name));
  return isNew ? asCalledIn({ ...newEntity(name), type: "person" }, entities) : null;
}

/** A text that is about somebody says “he” or “she” in every second sentence at least, and one on a thing in every fourth at most. */
const OF_SOMEBODY = 0.5;
const OF_THINGS = 0.25;
/** In texts on things hardly anybody is “he” or “she” so often. */
const OF_ANYBODY = 0.2;

/** “Greta” is no girl where nobody is “she”, and “Artemia Zorrin. She …” somebody, though nobody knows such a name. */
function asSpokenOf(entity: Entity, told: Told): Entity {
  const spoken = spokenOfAs(told);
  const person = spoken.person(null);
  const isNobody = person < OF_THINGS && person < Math.max(spoken.kind, spoken.thing) && !entity.name.includes(" ");
  if (entity.type === "person" && isNobody) return { ...entity, type: "other", gender: null };
  const { type, sort, hasArticle, isPlural, name, aliases } = entity;
  const mayBe = type === "other" && sort === null && !hasArticle && !isPlural && name.includes(" ");
  if (!mayBe || person <= OF_SOMEBODY) return entity;
  const gender = spoken.person("f") > spoken.person("m") ? "f" : "m";
  const goesOn = gender === "f" ? /^(?:She|Her)\b/u : /^(?:He|His)\b/u;
  const isTakenUp = told.sentences.some(
    ({ tokens }, i) =>
      tokens.some(({ tag, text }) => tag === "name" && aliases.has(text)) &&
      goesOn.test(told.sentences[i + 1]?.text ?? ""),
  );
  return isTakenUp ? { ...entity, type: "person", gender } : entity;
}
