import { perObject } from "../../base/per-object.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import { isProperAdjective } from "../proper-adjective-table.ts";
import { classNounGroups } from "./class-noun-table.ts";
import type { Kinds } from "./kinds.ts";
import { parts } from "./part-table.ts";
import { isTopicInYouth } from "./people-around.ts";
import type { Context, Resolved } from "./resolved.ts";
import { placeSorts, settlements } from "./settlement-table.ts";
import { isGeneral } from "./class-noun-table.ts";
import { isOfSomeTowns } from "./topic-nouns.ts";
import type { Topic } from "./topic.ts";

const partsOf = new Map<string, Set<string>>();
for (const line of parts.trim().split("\n")) {
  const [kinds = "", own = ""] = line.split(": ");
  for (const kind of kinds.split(" ")) partsOf.set(kind, new Set([...(partsOf.get(kind) ?? []), ...own.split(" ")]));
}

/** What a text is about, and what else it names. */
export interface Known {
  readonly topic: Topic | null;
  readonly kinds: Kinds;
  readonly entities: readonly Entity[];
}

/** What “the company”, “the bridge” or “the town wall” means: the topic, the one such thing, or a part of the topic. */
export function meantByDescription(core: readonly Token[], context: Context, known: Known): Resolved | null {
  const [article, ...words] = core;
  const noun = words.at(-1);
  if (article?.lower !== "the" || noun?.tag !== "noun") return null;
  const { topic } = known;
  if (topic && isTopicInYouth(words, context, topic.entity)) return called(topic.entity);
  if (topic && (isTopicByOrigin(words, topic) || isTopicWhenNew(words, topic, context) || isTopicToday(words, topic)))
    return topicItself(noun.lower, context.nearby, { topic, kinds: known.kinds });
  if (words.length > 1) return partOfTopic(words, context, known);
  if (topic && noun.lower === "site" && context.isListed === true) return siteOfTopic(context, topic);
  if (topic && /^(?:ruins|remains)$/u.test(noun.lower) && context.isListed === true)
    return siteOfTopic(context, topic) && ownedBy(topic.entity, noun.text);
  if (topic?.nouns.has(noun.lower)) return topicItself(noun.lower, context.nearby, { topic, kinds: known.kinds });
  return justNamed(noun.lower, context) ?? onlySuch(noun.lower, context, known) ?? partOfTopic(words, context, known);
}

/** “The Anglo-Dutch company”, “the Leeds firm”: the body that a text is about, by where it comes from. */
const isTopicByOrigin = ([origin, noun, more]: readonly Token[], { entity, nouns }: Topic): boolean =>
  more === undefined &&
  entity.type === "organisation" &&
  noun !== undefined &&
  nouns.has(noun.lower) &&
  origin !== undefined &&
  (isProperAdjective(origin.text) ||
    placeNamed(origin.text) !== undefined ||
    /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(origin.text));

/** “The present company”, which somebody founded behind his father’s forge: the firm that the text is about. */
const isTopicToday = ([quality, noun, more]: readonly Token[], { entity, nouns }: Topic): boolean =>
  more === undefined &&
  entity.type !== "person" &&
  (quality?.lower === "present" || quality?.lower === "present-day") &&
  bodies.test(noun?.lower ?? "") &&
  nouns.has(noun?.lower ?? "");

/** What goes on as itself: “the present building” is another than the one before. */
const bodies =
  /^(?:company|firm|business|group|organi[sz]ation|agency|association|society|federation|union|league|club|institution)$/u;

/** “The new body” behind a sentence on how it came to be: the body that the text is about. */
const isTopicWhenNew = (
  [quality, noun, more]: readonly Token[],
  { entity, nouns }: Topic,
  { nearby }: Context,
): boolean =>
  more === undefined &&
  entity.type === "organisation" &&
  /^(?:new|young|fledgling)$/u.test(quality?.lower ?? "") &&
  nouns.has(noun?.lower ?? "") &&
  nearby.some(({ name }) => name === entity.name);

const called = (entity: Entity): Resolved => ({ text: displayName(entity), isPlural: entity.isPlural, entity });

/** “The new agency sent wheat”: the topic while it was young, which only the text dates. */
export const speaksOfYoungTopic = (tokens: readonly Token[], { entity, nouns }: Topic): boolean =>
  entity.type === "organisation" &&
  tokens.some(
    ({ lower }, i) =>
      /^(?:new|young|fledgling)$/u.test(lower) &&
      tokens[i - 1]?.lower === "the" &&
      /^(?:agency|organi[sz]ation|association|society|federation|union|league)$/u.test(tokens[i + 1]?.lower ?? "") &&
      nouns.has(tokens[i + 1]?.lower ?? ""),
  );

/** “The company” is the topic, unless another such thing was just named. */
export function topicItself(
  noun: string,
  nearby: readonly Entity[],
  { topic: { entity }, kinds }: { readonly topic: Topic; readonly kinds: Kinds },
): Resolved | null {
  // A congress that the text calls a federation is “the federation”, whatever other congress is by.
  const isCalledSo = ({ name, sort }: Entity) => sort === noun || kinds.of.get(name)?.has(noun) === true;
  const isOther = (other: Entity) =>
    other.name !== entity.name &&
    (other.sort === noun ||
      other.name.toLowerCase().endsWith(` ${noun}`) ||
      (other.type === entity.type &&
        other.sort === entity.sort &&
        other.sort !== null &&
        (isCalledSo(other) || !isCalledSo(entity))));
  return nearby.some(isOther) ? null : called(entity);
}

/** “The bridge” behind “the Ada Bridge”: the one such thing that was just named. */
function justNamed(noun: string, { nearby, lands, titular }: Context): Resolved | null {
  const isSuch = ({ name, sort }: Entity) =>
    !titular.has(name) && (sort === noun || name.toLowerCase().endsWith(` ${noun}`));
  const named = new Map(nearby.filter(isSuch).map((entity) => [entity.name, entity]));
  const [entity, other] = named.values();
  if (!entity || other || entity.isShared) return null;
  // “Peru paid. A Danish loan ended, and the country …”: Denmark, which only an adjective tells of, may be meant.
  const isOneOfTwo = entity.sort === "country" && [...lands].some((land) => land !== entity.name);
  return isOneOfTwo ? null : called(entity);
}

const groupOf = (noun: string): ReadonlySet<string> =>
  new Set([noun, ...classNounGroups.filter((each) => each.includes(noun)).flat()]);

const suchByNoun = perObject<Kinds, Map<string, readonly Entity[]>>(() => new Map());

/** What of a text a noun may mean: looked for once, however often the text says it. */
function suchIn(noun: string, group: ReadonlySet<string>, { kinds, entities }: Pick<Known, "kinds" | "entities">) {
  const known = suchByNoun(kinds);
  const before = known.get(noun);
  if (before) return before;
  const mayStandFor = isOfSomeTowns(noun) ? new Set<string>() : group;
  const isKind = (kind: string) => kind.endsWith(noun) || (mayStandFor.has(kind) && !isGeneral(kind));
  const such = entities.filter(
    ({ name, sort }) => (sort !== null && isKind(sort)) || [...(kinds.of.get(name) ?? [])].some(isKind),
  );
  known.set(noun, such);
  return such;
}

/** “The ship”, where the text has called one thing a warship and speaks of no second one. */
function onlySuch(noun: string, { at, nearby, titular }: Context, { topic, kinds, entities }: Known): Resolved | null {
  if (kinds.several.has(noun)) return null;
  const group = groupOf(noun);
  const [entity, other] = suchIn(noun, group, { kinds, entities });
  if (!entity || other || entity.isShared || entity.type === "person" || entity.firstAt >= at) return null;
  if (titular.has(entity.name)) return null;
  // “The network” may be what the text is about, whatever that is, sooner than a union that it names in passing.
  const isCalled = [entity.sort ?? "", ...(kinds.of.get(entity.name) ?? [])].some((kind) => kind.endsWith(noun));
  if (!isCalled && (topic === null || mayBeThing(topic.entity))) return null;
  // Something else of a kind that the text does not tell was just spoken of, and may be meant.
  const isRival = (other: Entity) => mayBeThing(other) && !kinds.of.has(other.name);
  const isNewer = ({ firstAt }: Entity) => firstAt >= entity.firstAt && firstAt < at && at - firstAt <= RECENT;
  const isJustNamed = nearby.some(({ name }) => name === entity.name);
  const isCalledSo = entity.name.toLowerCase().endsWith(` ${noun}`);
  if (!isJustNamed && !isCalledSo && (nearby.some(isRival) || entities.some((each) => isNewer(each) && isRival(each))))
    return null;
  // A kind that only a part of the name tells may be that of a part: “the bridge” of “the Bridge of Sighs” is.
  const isKindOfAll = entity.type !== "place" && group.has(entity.name.split(" ").at(-1)?.toLowerCase() ?? "");
  return isKindOfAll || (kinds.of.get(entity.name)?.size ?? 0) > 0 ? called(entity) : null;
}

const RECENT = 4;

/** A name that does not tell what it is the name of. */
const mayBeThing = ({ type, sort, name }: Entity): boolean =>
  (type === "other" || type === "acronym") && sort === null && placeNamed(name) === undefined;

/** “The site has been on the World Heritage List since 1979”: the place or building that a text is about, if no other was just named. */
function siteOfTopic({ nearby }: Context, { entity }: Topic): Resolved | null {
  const isPlace = entity.type === "place" || entity.type === "other";
  const isOther = ({ type, name, sort }: Entity) =>
    name !== entity.name && sort !== "country" && (type === "place" || (type === "other" && sort !== null));
  return isPlace && !entity.isPlural && !nearby.some(isOther) ? called(entity) : null;
}

/** “The old town is small. Its population is 457,000”: what only the town that a text is about has. */
export function meantAsPart(words: readonly Token[], context: Context, known: Known): Resolved | null {
  const isOwn = /^(?:population|inhabitants|residents|mayor|university|airport|cathedral)$/u.test(
    words.at(-1)?.lower ?? "",
  );
  const hasOther = context.before?.entity && context.before.entity.name !== known.topic?.entity.name;
  return isOwn && !hasOther && context.isOfSubject === true ? partOfTopic(words, context, known) : null;
}

/** “The cathedral”, “the town wall” in a text about a town are its own, unless another place was just named. */
function partOfTopic(words: readonly Token[], { nearby }: Context, { topic, kinds }: Known): Resolved | null {
  const noun = words.at(-1)?.lower ?? "";
  if (!topic || words.some(({ tag }) => tag !== "noun" && tag !== "adj") || topic.entity.isShared) return null;
  // “The last assembly” is known by its rank in a text on its league.
  if (words.length > 1 && /^(?:last|only)$/u.test(words[0]?.lower ?? "")) return null;
  const whole = words.map(({ lower }) => lower).join("-");
  const kindsOfTopic = topic.entity.type === "person" ? ["person"] : [...topic.nouns];
  const own = kindsOfTopic.some((kind) => [noun, whole].some((part) => partsOf.get(kind)?.has(part)));
  const isOfTown =
    words.length === 2 && settlements.has(words[0]?.lower ?? "") && topic.nouns.has(words[0]?.lower ?? "");
  if ((!own && !isOfTown) || kinds.several.has(noun)) return null;
  const isPlace = topic.entity.type === "place" || [...settlements].some((kind) => topic.nouns.has(kind));
  // A country has no town wall, but it has a population.
  const sorts = isOfTown ? settlements : placeSorts;
  const isElsewhere = ({ name, type, sort }: Entity) => {
    // A country has no university of its own, but many.
    if (name === topic.entity.name || (isPlace && sort === "country" && !partsOf.get(sort)?.has(noun))) return false;
    if (sort === noun || !isPlace) return sort === noun || (type === topic.entity.type && !isOrgan(sort));
    return (type === "place" || type === "other") && !isRegister(name) && (sort === null || sorts.has(sort));
  };
  if (nearby.some(isElsewhere)) return null;
  return ownedBy(topic.entity, words.map(({ text }) => text).join(" "));
}

const ownedBy = (owner: Entity, thing: string): Resolved => ({
  text: `the ${thing} of ${displayName(owner)}`,
  isPlural: isPluralNoun(thing.split(" ").at(-1)?.toLowerCase() ?? ""),
  entity: null,
  owner,
});

/** “The World Heritage List” has neither people nor walls. */
const isRegister = (name: string): boolean => /\b(?:List|Register|Heritage Sites?)$/u.test(name);

/** A board is a part itself, and has no president beside that of its bank. */
const isOrgan = (sort: string | null): boolean => sort === "board" || sort === "secretariat";
