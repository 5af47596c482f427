import type { Clause } from "../clauses/clause.ts";
import { displayName, type Entity } from "../entity.ts";
import type { Resolved } from "./resolved.ts";

/** Where a text begins, or behind one line that stands in front. */
const OPENING = 1;

/**
 * “On 4 May 1871 a girl was born in Bath”, where a text on somebody begins: whom the text is about. Null for everybody
 * born further on, and for who was born to somebody.
 */
export function newborn({ subject, verb, args, sentence }: Clause, at: number, topic: Entity | null): Resolved | null {
  if (topic?.type !== "person" || at > OPENING || verb?.base !== "bear" || !verb.isPassive) return null;
  const { tokens } = sentence;
  const { from, to, head } = subject.phrase;
  const sex = /^boy$/u.test(head.lower) ? "m" : /^girl$/u.test(head.lower) ? "f" : null;
  const isOne = /^an?$/u.test(tokens[from]?.lower ?? "") && to === subject.to && to - from <= 3;
  const isTos = args.some((argument) => argument.role === "prepositional" && argument.preposition.lower === "to");
  const isOther = sex !== null && topic.gender !== null && topic.gender !== sex;
  const isKnown = /^(?:boy|girl|child|baby)$/u.test(head.lower) && !isOther;
  return isOne && isKnown && !isTos ? { text: displayName(topic), isPlural: false, entity: topic } : null;
}
