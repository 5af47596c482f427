import type { Span } from "../../base/span.ts";
import type { Answer } from "../askable.ts";
import type { Token } from "../clauses/token.ts";
import type { Mention } from "./mention.ts";
import { clauseOf, timeOf, type Passage } from "./passages.ts";
import { rangeOfAmount, rangeOfTime } from "./ranges.ts";

/** What a reader finds out about a value: all but where it stands. */
export type Told = Pick<Mention, "property" | "aspect" | "owner" | "stance" | "isLasting"> & {
  readonly unit?: number;
  readonly narrowedBy?: readonly string[];
};

/** A value of a sentence as a mention; null where it is no amount and no year. */
export function toldIn(
  passage: Passage,
  { token, span, answer }: { readonly token: Token; readonly span: Span; readonly answer: Answer },
  told: Told,
): Mention | null {
  const { record, at, around } = passage;
  const range = rangeOf(answer, told.unit ?? 1);
  if (!range || isUnderCondition(passage, token, told)) return null;
  return {
    unit: 1,
    narrowedBy: [],
    ...told,
    ...range,
    answer,
    around,
    place: { in: "sentence", at, span },
    block: record.block,
    section: record.heading,
    time: timeOf(passage, token),
  };
}

/** “By ferry it takes 90 minutes”, “for children it costs 5 euros”, “on her last voyage she had a crew of 24”. */
function isUnderCondition(passage: Passage, token: Token, { isLasting, stance }: Told): boolean {
  const [first, next] = passage.tokens;
  const clause = clauseOf(passage, token);
  const subject = clause?.sentence.tokens[clause.subject.from];
  const isLeading = subject !== undefined && first !== undefined && first.start < subject.start;
  const isOnce = !isLasting && stance === "whole" && first?.tag === "prep" && first.lower !== "of";
  const isCase = isOnce || /^(?:by|via|for|with|without|including|excluding|besides)$/u.test(first?.lower ?? "");
  return isCase && next?.tag !== "value" && isLeading && token.end > subject.start;
}

/** What an answer can mean, in the unit that all of its property are compared in. */
export function rangeOf(answer: Answer, unit: number): { low: number; high: number } | null {
  if (answer.kind === "year" || answer.kind === "date") return rangeOfTime(answer);
  return answer.amount === null ? null : rangeOfAmount({ ...answer, amount: answer.amount * unit });
}
