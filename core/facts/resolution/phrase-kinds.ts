import { isPluralNoun } from "../clauses/plural.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import { headOf, lowerArticle, textOf } from "./phrase-text.ts";
import type { Resolved } from "./resolved.ts";

/** “It publishes a report. Its first issue …”: what a work has, and no institution or place. */
export const isOfAWork = (words: readonly Token[], { type, sort }: Entity): boolean =>
  type !== "work" &&
  type !== "person" &&
  sort !== "newspaper" &&
  sort !== "magazine" &&
  /^(?:issue|edition|volume|chapter|page|author|sequel|premiere|libretto|plot|score)s?$/u.test(
    headOf(words)?.lower ?? "",
  );

/** “The present Harbour Board”: the adjective makes no other of it. */
export const isOfToday = ([article, word, ...name]: readonly Token[]): boolean =>
  article?.lower === "the" &&
  name.length === 1 &&
  /^(?:present|current|late|young|celebrated)$/u.test(word?.lower ?? "");

/** “The two”, “the majority”: so many of what was just spoken of. */
export function isOfUnknownSet([article, next, ...more]: readonly Token[]): boolean {
  if (article?.lower !== "the" || !next) return false;
  const isCount = [next, ...more].every(({ tag }) => tag === "value") && !isTimeValue(next);
  return isCount || (more.length === 0 && partOfAmount.test(next.lower));
}

const partOfAmount =
  /^(?:number|rest|total|figure|majority|minority|part|whole|half|last|name|right|case|field|side)$/u;

const isTimeValue = ({ value }: Token): boolean =>
  ["year", "date", "decade", "century", "year-range"].includes(value?.kind ?? "");

/** A phrase that names nobody and nothing, as it stands. */
export function plain(tokens: readonly Token[], sentence: Sentence, phrase: Phrase): Resolved {
  const head = headOf(tokens);
  const count = tokens[0]?.value;
  const isCounted = count?.kind === "number" && count.amount > 1;
  const isPlural = isCounted || (head?.tag === "noun" && isPluralNoun(head.lower));
  return { text: lowerArticle(textOf(sentence, phrase), phrase, sentence), isPlural, entity: null };
}

/** “The soldiers called her the Lady of Light”: by whom somebody was called so, which needs no more words. */
export function namersOf({ subject, verb, args, sentence }: Clause): Resolved | null {
  const [article, noun] = sentence.tokens.slice(subject.from, subject.to);
  const object = args.find(({ role, isLeading }) => role === "object" && !isLeading);
  const isMany = subject.to - subject.from === 2 && article?.lower === "the" && isPluralNoun(noun?.lower ?? "");
  const isNaming = verb !== null && !verb.isPassive && /^(?:call|nickname|dub)$/u.test(verb.base);
  const isOfSomebody = /^(?:him|her)$/u.test(sentence.tokens[object?.range.from ?? -1]?.lower ?? "");
  if (!isMany || !isNaming || !isOfSomebody || noun?.tag !== "noun") return null;
  return { text: `the ${noun.text}`, isPlural: true, entity: null };
}

/** “She bore a son, officially named Karl but called Kalle”: whoever names says whom and what. */
export const namesNobody = ({ origin, verb, args }: Clause): boolean =>
  origin === "coordinate" &&
  verb !== null &&
  !verb.isPassive &&
  /^(?:name|call|nickname|dub|style)$/u.test(verb.base) &&
  args.length === 1;

/**
 * “The Ada is for her aunt”, of Ada Holm: the word in her name, and not she, where its verb tells whence it comes; what
 * else bears it nobody knows. Null where no word of a name stands there.
 */
export function wordOfName(
  { subject: { phrase }, verb, args, sentence: { tokens } }: Clause,
  entityNamed: (name: string) => Entity | undefined,
): { readonly meant: Resolved | null } | null {
  const [article, name, more] = tokens.slice(phrase.from, phrase.coreTo);
  const bearer = article?.lower === "the" && name && !more ? entityNamed(name.text) : undefined;
  if (!name || bearer?.type !== "person" || bearer.hasArticle || !bearer.name.startsWith(`${name.text} `)) return null;
  const [first] = args.filter(({ isLeading }) => !isLeading);
  const isFor = first?.role === "prepositional" && /^(?:for|from|after)$/u.test(first.preposition.lower);
  const isOrigin = (verb?.isCopula === true && isFor) || /^(?:stand|come|derive)$/u.test(verb?.base ?? "");
  const text = `the “${name.text}” in the name ${displayName(bearer)}`;
  return { meant: isOrigin ? { text, isPlural: false, entity: null } : null };
}

/** “The girls of her day”: when she lived, and nothing that is hers. */
export const isOwnTime = ([noun, more]: readonly Token[]): boolean =>
  more === undefined && /^(?:days?|times?|age|era|generation|contemporaries)$/u.test(noun?.lower ?? "");
