import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import { countedBehind } from "./counted.ts";
import type { Mention, Owner } from "./mention.ts";
import { ownerOf } from "./owners.ts";
import { clauseOf, subjectOf, type Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

const periods: ReadonlyMap<string, string> = new Map([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["annually", "year"],
  ["yearly", "year"],
]);

const period = /^(?:hour|day|week|month|year)$/u;
const each = /^(?:an?|per|each|every)$/u;

/** In what time so many come of what the number at `i` counts: “40,000 cars a day”, “each day 40,000 cars”; null for none. */
export function periodAt(tokens: readonly Token[], i: number): string | null {
  const counted = countedBehind(tokens, i);
  const [next, last] = tokens.slice(counted?.to ?? i + 1, (counted?.to ?? i + 1) + 2);
  if (each.test(next?.lower ?? "") && period.test(last?.lower ?? "")) return last?.lower ?? null;
  // “140,000 visitors come each year”
  const isCome = next?.tag === "verb" && each.test(last?.lower ?? "");
  const behind = tokens[(counted?.to ?? i + 1) + 2];
  if (isCome && period.test(behind?.lower ?? "")) return behind?.lower ?? null;
  const adverb = periods.get(next?.lower ?? "");
  if (adverb !== undefined) return adverb;
  const [first, second] = tokens;
  const isFirst = /^(?:each|every)$/u.test(first?.lower ?? "") && period.test(second?.lower ?? "") && i > 1;
  return isFirst ? (second?.lower ?? null) : null;
}

/** How many of something come in a time: “the bridge carries 40,000 cars a day”. */
export function ratesIn(passage: Passage, resolver: Resolver): Mention[] {
  const { tokens, record } = passage;
  return gathered(tokens, (token, i) => {
    if (token.value?.kind !== "number") return [];
    const things = countedBehind(tokens, i);
    const time = things && periodAt(tokens, i);
    const clause = clauseOf(passage, token);
    const answer =
      time && clause?.verb && !clause.verb.isModal && !clause.verb.isNegated && answerOfValue(token, record.sentence);
    if (!answer) return [];
    const owner = ownerAt(passage, token, resolver);
    const property = `rate ${things.thing} a ${time}`;
    const told = { property, aspect: things.aspect, owner, stance: "whole", isLasting: false } as const;
    return toldIn(passage, { token, span: token.value.core, answer }, told) ?? [];
  });
}

/** What carries or takes so many, or what so many cross or see. */
function ownerAt(passage: Passage, token: Token, resolver: Resolver): Owner | null {
  const clause = clauseOf(passage, token);
  if (!clause) return null;
  const { sentence, subject, args } = clause;
  const isSubject = sentence.tokens.slice(subject.from, subject.to).some(({ start }) => start === token.start);
  if (!isSubject) return subjectOf(clause, resolver, passage);
  const object = args.find(
    ({ role, range }) => role === "object" && !each.test(sentence.tokens[range.from]?.lower ?? ""),
  );
  return object ? ownerOf(sentence.tokens.slice(object.range.from, object.range.to), resolver, passage) : null;
}
