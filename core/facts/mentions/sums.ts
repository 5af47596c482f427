import { gathered } from "../../base/gathered.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import { isWork } from "./events.ts";
import type { Mention, Owner } from "./mention.ts";
import { namedBefore } from "./named-before.ts";
import { clauseOf, subjectOf, type Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cost: "cost costs price bill",
    budget: "budget",
    worth: "worth prize value",
    turnover: "turnover revenue revenues sales",
    fine: "fine",
    loan: "loan",
  }).flatMap(([name, words]) => words.split(" ").map((word): [string, string] => [word, name])),
);

/** “Cost” for “price” and “bill”; undefined for a word that names no sum of money. */
export const sumOf = (word: string): string | undefined => names.get(word);

/** What something costs, has or is worth: “the building cost 38 million florins”, “the bill of 83 million florins”. */
export function sumsIn(passage: Passage, resolver: Resolver): Mention[] {
  const { tokens, record } = passage;
  return gathered(tokens, (token, i) => {
    if (token.value?.kind !== "money" || tokens[i - 1]?.value) return [];
    const told = byVerb(passage, i, resolver) ?? namedBefore(passage, i, { nameOf: sumOf, resolver });
    const answer = told && answerOfValue(token, record.sentence);
    if (!answer) return [];
    const { name, owner } = told;
    const isLasting = name === "cost" || name === "fine";
    const stance = owner === null ? ("definite" as const) : ("whole" as const);
    const aspect = answer.sort ?? "";
    const mention = { property: `sum ${name}`, aspect, owner, stance, isLasting };
    return toldIn(passage, { token, span: token.value.core, answer }, mention) ?? [];
  });
}

/** “Cost 38 million florins”, “is worth 30,000 pounds” */
function byVerb(passage: Passage, i: number, resolver: Resolver): { name: string; owner: Owner | null } | null {
  const [before, token] = passage.tokens.slice(Math.max(0, i - 1), i + 1);
  const clause = token ? clauseOf(passage, token) : null;
  if (!before || !clause?.verb || clause.verb.isModal || clause.verb.isNegated) return null;
  const isCost = before.start === clause.verb.main.start && clause.verb.base === "cost";
  const isWorth = clause.verb.isCopula && before.lower === "worth";
  const subject = isCost || isWorth ? subjectOf(clause, resolver, passage) : null;
  // “The work cost 4 million” is what the thing cost that was made.
  const owner = isWork(subject?.head ?? "") && subject?.words.size === 0 ? passage.focus : subject;
  return owner && { name: isCost ? "cost" : "worth", owner };
}
