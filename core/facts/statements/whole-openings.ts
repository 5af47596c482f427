import type { Argument } from "../clauses/clause.ts";

/**
 * “During the gold rush in California”: a second phrase in front belongs to the first, and not to the verb; “with a view”
 * goes on to what was in view.
 */
export function withWholeOpenings(args: readonly Argument[]): Argument[] {
  return args.reduce<Argument[]>((all, argument) => {
    const before = all.at(-1);
    const isJoined =
      before?.isLeading === true &&
      argument.isLeading &&
      argument.role === "prepositional" &&
      before.range.to === argument.range.from &&
      (isTime(argument)
        ? isSpell(before, argument.preposition.lower)
        : before.role === "prepositional" && !isTime(before));
    if (before && isView(before, argument)) {
      const range = { from: before.range.from, to: argument.range.to };
      return [...all.slice(0, -1), { role: "gerund", range, isLeading: before.isLeading }];
    }
    if (!isJoined) return [...all, argument];
    const range = { from: before.range.from, to: argument.range.to };
    return [...all.slice(0, -1), { role: "gerund", range, isLeading: true }];
  }, []);
}

const isView = (before: Argument, argument: Argument): boolean =>
  before.role === "prepositional" &&
  before.preposition.lower === "with" &&
  before.list.phrases.some(({ head }) => head.lower === "view") &&
  argument.role === "gerund" &&
  before.range.to === argument.range.from;

/** “On a foggy morning | in May 1955”, “for the four years | from 2024 to 2027” */
const isSpell = (before: Argument, preposition: string): boolean =>
  before.role === "gerund"
    ? preposition === "to"
    : before.role === "prepositional" &&
      before.list.phrases.some(
        ({ head }) => head.value?.kind === "measure" || /^(?:morning|afternoon|evening|night|day)$/u.test(head.lower),
      );

/** Whether an argument tells a time. */
export const isTime = (argument: Argument): boolean =>
  argument.role === "prepositional" &&
  argument.list.phrases.some(({ head }) => head.value !== null && !amounts.has(head.value.kind));

const amounts = new Set(["number", "money", "percent", "measure", "ordinal"]);
