import type { Clause } from "../clauses/clause.ts";
import { isPluralNoun } from "../clauses/plural.ts";

/** Whether a subject that is a name is one of many, by its own words or by what it is said to be. */
export const isToldOfMany = (clause: Clause): boolean => areNamed(clause) || areCalled(clause);

/** “The Knights of Marle”: many, by the first noun of their name. */
function areNamed({ subject: { from, phrase }, sentence: { tokens } }: Clause): boolean {
  const at = tokens.indexOf(phrase.head);
  const isOfSomething = tokens[from]?.lower === "the" && tokens[at + 1]?.lower === "of";
  return (
    phrase.head.tag === "name" && isOfSomething && isPluralNoun(phrase.head.lower) && !isOne.test(phrase.head.text)
  );
}

const isOne = /^(?:Times|States|Headquarters|Straits?|Arts|Sports)$/u;

/** “The Holmids, the last rulers of Marle”: what they were says that they were many. */
const areCalled = ({ subject, args, verb }: Clause): boolean =>
  verb?.isCopula === true &&
  subject.phrase.head.tag === "name" &&
  subject.phrase.head.lower.endsWith("s") &&
  args.some(
    (argument) =>
      argument.role === "object" &&
      argument.list.phrases.length === 1 &&
      argument.list.phrases.every(({ head }) => head.tag === "noun" && isPluralNoun(head.lower)),
  );
