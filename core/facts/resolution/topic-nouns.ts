import { gathered } from "../../base/gathered.ts";
import { perObject } from "../../base/per-object.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import { classNounGroups, isFirm, isGeneral } from "./class-noun-table.ts";
import { isOfNoKind, nounsTold } from "./kind-told.ts";

interface Said {
  readonly clauses: readonly Clause[];
  /** All sentences as they stand in the text, understood or not. */
  readonly sentences: readonly Sentence[];
  readonly title: string;
}

/** The common nouns that stand for what a text is about: those it is called by, and what else such a thing is called. */
export function nounsOf(entity: Entity, { clauses, sentences: all, title }: Said): Set<string> {
  const words = entity.name.toLowerCase().split(/\s+/u);
  const end = words.findIndex((word) => /^(?:of|for|in|on)$/u.test(word));
  // Only the word that a name is built on stands for it: “the institution”, not “the lifeboat”.
  const seeds = new Set([(end > 0 ? words[end - 1] : words.at(-1)) ?? ""].filter((word) => word !== "international"));
  if (entity.sort !== null) seeds.add(entity.sort);
  if (entity.type === "place" && placeNamed(entity.name)?.isCapital === true) seeds.add("capital");
  for (const noun of definingNounsIn(clauses, entity)) seeds.add(noun);
  const sentences = [...new Set(clauses.map(({ sentence }) => sentence))];
  for (const sentence of sentences) for (const noun of saidToBe(sentence, entity)) seeds.add(noun);
  if (isOfNoKind(entity) && seeds.size < 2) for (const noun of nounsTold(all)) seeds.add(noun);
  const groups = classNounGroups.filter((group) => group.some((noun) => seeds.has(noun) && !isGeneral(noun)));
  const [bodies = []] = classNounGroups;
  const isBody =
    groups.length === 0 && (entity.type === "organisation" || [...seeds].some((noun) => bodies.includes(noun)));
  // A town is a centre of trade, and “the centre” is in its middle.
  const isTown = groups.some((group) => group.includes("town"));
  const isItself = (noun: string) =>
    (noun.length > 3 || noun === entity.sort) && !isKin(noun) && !(isTown && /^cent(?:re|er)$/u.test(noun));
  return new Set([
    ...groups.flat().filter((noun) => !isTown || !isOfSomeTowns(noun) || seeds.has(noun)),
    ...(isBody ? bodies.filter((noun) => !ownOnly.test(noun) || seeds.has(noun)) : []),
    ...([...seeds].some(isFirm) ? ["company", "firm", "group", "business"] : []),
    ...ofHeadline(title, entity),
    ...[...seeds].filter(isItself),
  ]);
}

/** What a league may have for a part, and is itself only if it is called so. */
const ownOnly = /^(?:committee|union|network|foundation)$/u;

/** What not every town is: “the port” may be a part of it, “the capital” and “the village” others. */
export const isOfSomeTowns = (noun: string): boolean =>
  /^(?:port|capital|metropolis|village|settlement|community)$/u.test(noun);

/** “Ada, the daughter of a smith”: “the daughter” may be hers. */
export const isKin = (noun: string): boolean =>
  /^(?:son|daughter|father|mother|brother|sister|wife|husband|widow|uncle|aunt|nephew|niece|cousin|child|friend|pupil|member)$/u.test(
    noun,
  );

/** “The agency that feeds the hungry” over a text on the Holm Food Programme: what its kind may be called as well. */
function ofHeadline(title: string, { name, type }: Entity): string[] {
  const told = title.toLowerCase();
  if (type !== "organisation" || told.includes(name.toLowerCase())) return [];
  return (classNounGroups[0] ?? []).filter((noun) => new RegExp(`\\bthe ${noun}\\b`, "u").test(told));
}

/** “X is a steel bridge”, “X, a port on the Elbe, …”: the noun says what X is. */
export function definingNouns({ subject, verb, args, sentence }: Clause, { aliases }: Entity): string[] {
  if (verb !== null && !verb.isCopula) return [];
  const [first] = args;
  const phrase = first?.role === "object" ? first.list.phrases[0] : undefined;
  if (!phrase || !isArticle(sentence.tokens[phrase.from])) return [];
  const words = sentence.tokens.slice(subject.phrase.from, subject.phrase.coreTo).filter(({ tag }) => tag !== "det");
  const core = words.map(({ text }) => text).join(" ");
  if (!aliases.has(subject.phrase.head.text) && !aliases.has(core)) return [];
  const head = sentence.tokens.slice(phrase.from, phrase.coreTo).findLast(({ tag }) => tag === "noun");
  // “The world governing body” is no world.
  return head && sentence.tokens[phrase.coreTo]?.lower !== "governing" ? [head.lower] : [];
}

/** The same of all clauses: few say of anything what it is, and a text is asked for each that it may be about. */
export const definingNounsIn = (clauses: readonly Clause[], entity: Entity): string[] =>
  gathered(defining(clauses), (clause) => definingNouns(clause, entity));

const defining = perObject((clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ verb, args }) => (verb === null || verb.isCopula) && args[0]?.role === "object"),
);

/** “X is the largest island in the gulf and one of the driest”: the same, however the sentence goes on. */
function saidToBe({ tokens }: Sentence, entity: Entity): string[] {
  const at = tokens[0]?.lower === "the" ? 1 : 0;
  return calledAt(tokens, at, entity);
}

/** “At 90 metres X is the deepest lake of the north”: what a sentence says that something is, whatever stands in front. */
export const saidWithin = (sentence: Sentence, { aliases }: Entity): string[] =>
  gathered(allSaidWithin(sentence), ({ name, nouns }) => (aliases.has(name) ? nouns : []));

/** The same of all that a sentence names: a text is asked for each that it may be about. */
const allSaidWithin = perObject(({ tokens }: Sentence): readonly { name: string; nouns: readonly string[] }[] =>
  gathered(tokens, ({ tag, text }, at) =>
    tag === "name" && !isJoint(tokens[at - 1]) ? [{ name: text, nouns: nounsBehindCopula(tokens, at + 1) }] : [],
  ),
);

const isJoint = (token: Token | undefined): boolean => token?.tag === "prep" || token?.tag === "conj";

function calledAt(tokens: readonly Token[], at: number, { aliases }: Entity): string[] {
  const name = tokens[at];
  const isNamed = name?.tag === "name" && aliases.has(name.text);
  return isNamed ? nounsBehindCopula(tokens, at + 1) : [];
}

const nounsBehindCopula = (tokens: readonly Token[], at: number): string[] =>
  /^(?:is|was)$/u.test(tokens[at]?.lower ?? "") ? nounBehindArticle(tokens, at + 1) : [];

/** The noun that closes the phrase which an article opens: “agency” of “the world governing agency of sport”. */
function nounBehindArticle(tokens: readonly Token[], from: number): string[] {
  if (!isArticle(tokens[from])) return [];
  const rest = tokens.slice(from + 1);
  const end = rest.findIndex(
    ({ tag, lower }, i) =>
      !/^(?:adj|noun|adv|value|name)$/u.test(tag) && !(lower.endsWith("ing") && rest[i + 1]?.tag === "noun"),
  );
  const head = rest.slice(0, end < 0 ? rest.length : end).findLast(({ tag }) => tag !== "name");
  return head?.tag === "noun" ? [head.lower] : [];
}

const isArticle = (token: Token | undefined): boolean => /^(?:an?|the)$/u.test(token?.lower ?? "");
