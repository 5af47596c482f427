import type { Argument, Clause } from "../clauses/clause.ts";
import type { Resolver } from "../resolution/resolver.ts";

/** Words that make a happening: a time behind them dates it, and not what the clause tells. */
const happenings =
  /(?:war|revolution|rebellion|uprising|revolt|coup|invasion|earthquake|tsunami|flood|fire|hurricane|plague|famine|epidemic|crisis|strike|election|referendum|battle|siege|massacre|crash|collapse|fall|death|birth|end|outbreak|founding|foundation|opening|independence|eruption|explosion|conquest|annexation|unification|reunification|partition|assassination|murder|coronation)s?$/u;

/** Words for what something is made ready for, which has a day of its own. */
const occasions =
  /^(?:weddings?|marriage|visits?|ceremony|jubilee|anniversary|birthday|festivities|celebrations?|exhibition|games|olympics|championships?|congress|conference|debut|arrival|departure|return|retirement|resignation|funeral)$/u;

interface Around {
  readonly clause: Clause;
  readonly resolver: Resolver;
}

/** In “after the Gulf War in 1991” the year is the war's. */
export function datesAHappening(
  args: readonly Argument[],
  i: number,
  { clause: { sentence }, resolver }: Around,
): boolean {
  const argument = args[i];
  const isThere = args[i - 1]?.role === "adverb" && sentence.tokens[args[i - 1]?.range.from ?? 0]?.lower === "there";
  const [before, end] = isThere ? [args[i - 2], args[i - 1]?.range.to] : [args[i - 1], args[i - 1]?.range.to];
  if (argument?.role !== "prepositional" || before === undefined || end !== argument.range.from) return false;
  const isTime = argument.list.phrases.some(({ head }) => head.value !== null && head.value.kind !== "number");
  if (!isTime || (before.role !== "prepositional" && before.role !== "object")) return false;
  const words = sentence.tokens.slice(before.range.from, before.range.to);
  if (before.isLeading) {
    const isPlace = before.list.phrases.every(({ head }) => resolver.entityNamed(head.text)?.type === "place");
    const isTimed = words.some(({ value, text }) => value !== null || /^\d\d?[:.]\d\d$/u.test(text));
    return before.role === "prepositional" && !isPlace && !isTimed;
  }
  if (before.role !== "prepositional") return false;
  const isReadyFor = /^(?:for|before|after|until|since)$/u.test(before.preposition.lower);
  return words.some(({ lower }) => happenings.test(lower) || (isReadyFor && occasions.test(lower)));
}
