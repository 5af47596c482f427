import type { Argument, Clause } from "../clauses/clause.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { displayName, type Entity } from "../entity.ts";
import type { Resolved } from "./resolved.ts";
import type { Resolver } from "./resolver.ts";

/** Whom or what a pronoun in the next clause means, if it means the subject of this one. */
export function spokenOf(clause: Clause, subject: Resolved, resolver: Resolver): Resolved {
  if (subject.entity) return subject;
  const entity = clause.verb?.isCopula ? namedBy(clause, resolver) : null;
  if (!entity && (isManyOf(clause) || isSomebodyOf(clause)) && subject.owner) return called(subject.owner);
  if (entity) return called(entity);
  return isPointedTo(clause, subject) ? { ...subject, isPointedTo: true } : subject;
}

/** “Its shops are in Bath, and it …”: “it” is none of the shops. */
const isManyOf = ({ sentence, subject, verb }: Clause): boolean =>
  sentence.tokens[subject.from]?.lower === "its" &&
  /^(?:are|were|have)$/u.test(verb?.auxiliaries[0]?.lower ?? verb?.main.lower ?? "");

/** “Its patron is the king, and it …”: “it” is no patron. */
const isSomebodyOf = ({ sentence, subject }: Clause): boolean =>
  sentence.tokens[subject.from]?.lower === "its" && isSomebody(subject.phrase.head.lower);

const isSomebody = (noun: string): boolean => isCalling(noun) || isRole(noun);

const called = (entity: Entity): Resolved => ({ text: displayName(entity), isPlural: entity.isPlural, entity });

/** “The first accelerator was the Synchrocyclotron”: both are one. */
function namedBy({ args, sentence }: Clause, resolver: Resolver): Resolved["entity"] {
  const object = args.find(({ role }) => role === "object");
  const [phrase, second] = object?.role === "object" ? object.list.phrases : [];
  if (!phrase || second || phrase.to !== phrase.coreTo) return null;
  // “Her masterpiece was a Bible”: one of many, which “the Bible” would not mean.
  if (/^an?$/u.test(sentence.tokens[phrase.from]?.lower ?? "")) return null;
  const words = sentence.tokens.slice(phrase.from, phrase.to).filter(({ tag }) => tag !== "det");
  const [name] = words;
  const entity = words.length === 1 && name?.tag === "name" ? resolver.entityNamed(name.text) : undefined;
  return entity && !entity.isShared ? entity : null;
}

/** One thing that “the” makes certain, in a clause that speaks of nothing else that “it” may mean. */
function isPointedTo({ subject, args, verb, origin }: Clause, { text, isPlural, isOfText }: Resolved): boolean {
  if (origin !== "main" || isOfText === true) return false;
  const head = subject.phrase.head.lower;
  const isPartOfName = subject.phrase.head.tag === "name" && /^the \p{Ll}\S* \p{Lu}/u.test(text);
  const isThing =
    (subject.phrase.head.tag === "noun" || isPartOfName) && !isSomebody(head) && !/^(?:family|couple)$/u.test(head);
  return /^the\s/u.test(text) && !isPlural && isThing && (verb?.isCopula === true || args.every(isNoThing));
}

const isNoThing = (argument: Argument): boolean =>
  argument.role === "adverb" ||
  (argument.role === "prepositional" &&
    argument.list.phrases.every(
      ({ head: { tag, value, lower } }) => tag === "name" || value !== null || isSpell.test(lower),
    ));

const isSpell = /^(?:spring|summer|autumn|winter|year|month|week|day|night|morning|evening|afternoon)$/u;
