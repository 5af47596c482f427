import type { Argument, Clause } from "../clauses/clause.ts";
import type { Context, Resolved, Resolver } from "../resolution/resolver.ts";
import { pieceOf } from "./piece.ts";
import type { Piece, Statement } from "./statement.ts";
import { isLinking, verbPlan } from "./verb-plan.ts";

/** Verbs that say nothing without the infinitive behind them. */
const needsInfinitive = new Set(
  "begin continue start help seek agree decide manage fail refuse come go use need serve aim let make cease learn choose allow enable force cause lead".split(
    " ",
  ),
);

/** Words that make a happening: a time behind them dates it, and not what the clause tells. */
const happenings =
  /(?:war|revolution|rebellion|uprising|revolt|coup|invasion|earthquake|tsunami|flood|fire|hurricane|plague|famine|epidemic|crisis|strike|election|referendum|battle|siege|massacre|crash|collapse|fall|death|birth|end|outbreak|founding|foundation|opening|independence|eruption|explosion|conquest|annexation|unification|reunification|partition|assassination|murder|coronation)s?$/u;

interface Place {
  readonly clause: Clause;
  readonly at: number;
  readonly resolver: Resolver;
  readonly context: Context;
}

/** A clause as a sentence of its own; null where its subject, its verb or what it cannot do without is in doubt. */
export function buildStatement({ clause, at, resolver, context }: Place, subject: Resolved): Statement | null {
  const { sentence, origin } = clause;
  if (clause.isHedged) return null;
  const verb = verbPlan(clause, subject.isPlural);
  if (!verb) return null;
  const around = { sentence, subject, resolver, context };
  const pieces: Piece[] = [];
  let isTrimmed = false;
  for (const [i, argument] of clause.args.entries()) {
    if (isEmpty(argument, clause)) continue;
    const piece = datesAHappening(clause.args, i, clause) ? null : pieceOf(argument, around);
    if (piece && !isTooLong(argument, verb.base)) pieces.push(piece);
    else if (!isDroppable(argument, verb.base, verb.isCopula)) return null;
    else isTrimmed ||= !argument.isLeading;
  }
  return { sentence, at, origin, subject, verb, pieces, isTrimmed };
}

function isEmpty({ role, range }: Argument, { sentence }: Clause): boolean {
  return role === "adverb" && isLinking(sentence.tokens[range.from]?.lower ?? "");
}

/** In “after the Gulf War in 1991” the year is the war's. */
function datesAHappening(args: readonly Argument[], i: number, { sentence }: Clause): boolean {
  const [before, argument] = [args[i - 1], args[i]];
  if (argument?.role !== "prepositional" || before?.range.to !== argument.range.from) return false;
  const isTime = argument.list.phrases.some(({ head }) => head.value !== null && head.value.kind !== "number");
  if (!isTime || (before.role !== "prepositional" && before.role !== "object")) return false;
  if (before.isLeading)
    return before.role === "prepositional" && !before.list.phrases.some(({ head }) => head.value !== null);
  const words = sentence.tokens.slice(before.range.from, before.range.to);
  return before.role === "prepositional" && words.some(({ lower }) => happenings.test(lower));
}

const isTooLong = ({ role, range }: Argument, base: string): boolean =>
  role === "infinitive" && range.to - range.from > 14 && !needsInfinitive.has(base);

/** Whether a clause says something true without an argument: without a phrase yes, without its object no. */
function isDroppable({ role, isLeading }: Argument, base: string, isCopula: boolean): boolean {
  switch (role) {
    case "prepositional":
    case "gerund":
    case "tail":
    case "adverb":
      return !isCopula || isLeading;
    case "infinitive":
      return !needsInfinitive.has(base);
    case "modifier":
    case "object":
    case "adjective":
    case "that":
      return isLeading;
  }
}
