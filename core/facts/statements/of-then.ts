import type { Argument } from "../clauses/clause.ts";
import type { VerbPlan } from "./statement.ts";

/** “On Monday the hall closed”: of which week, is known on the day only. */
export const isWeekdayOfThen = (argument: Argument, { verb }: { readonly verb: VerbPlan }): boolean =>
  argument.role === "prepositional" &&
  verb.isPast &&
  argument.preposition.lower === "on" &&
  argument.list.phrases.every(({ head, from, to }) => to - from === 1 && /^\p{L}{3,6}day$/u.test(head.lower));

/** “Within five weeks they had met”, “within months”: weeks that are counted from what was told before. */
export const isCountedFromThen = (argument: Argument): boolean =>
  argument.role === "prepositional" &&
  argument.isLeading &&
  argument.preposition.lower === "within" &&
  argument.list.phrases.some(
    ({ head, to, coreTo }) => (head.value?.kind === "measure" || isTimeNoun(head.lower)) && to === coreTo,
  );

const isTimeNoun = (noun: string): boolean => /^(?:minutes|hours|days|weeks|months|years|decades)$/u.test(noun);
