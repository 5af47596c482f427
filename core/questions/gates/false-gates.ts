import type { Fact } from "../../facts/fact.ts";
import { verbOf } from "./cuts.ts";
import type { Gate } from "./gate.ts";

type Body = Parameters<Gate["refuses"]>[0]["body"];

const isFalse = ({ type, key }: Body): boolean => type === "true-false" && key === "false";

/** Gates for statements that are called false: what is changed is what they state, and cannot be so as well. */
export const falseGates: readonly Gate[] = [
  {
    name: "false-aside",
    reason: "What is changed stands in an aside, and what the sentence states is true.",
    refuses: ({ body, facts }) => isFalse(body) && facts.some(isInAside),
  },
  {
    name: "may-be-repeated",
    reason: "It may have been so at another time as well.",
    refuses: ({ body, facts }) => isFalse(body) && facts.some(isRepeatable),
  },
  {
    name: "false-member",
    reason: "One name of a row is changed, and the others are right.",
    refuses: ({ body, facts }) => isFalse(body) && facts.some(isInRow),
  },
  {
    name: "false-denial",
    reason: "The statement denies something, and is called false.",
    refuses: ({ body }) => isFalse(body) && /\b(?:no|nobody|nothing)\b/iu.test(body.stem),
  },
  {
    name: "ends-before-it-begins",
    reason: "The statement ends a time before it begins, and so cannot be true.",
    refuses: ({ body }) => isFalse(body) && endsBeforeItBegins(body.stem),
  },
];

/** “Between 1975 and 1970”, “from 1960 to 1955” */
function endsBeforeItBegins(stem: string): boolean {
  const [, from, to] = /\b(?:between|from) (\d{3,4}) (?:and|to|until) (\d{3,4})\b(?! BC)/u.exec(stem) ?? [];
  return from !== undefined && to !== undefined && Number(from) >= Number(to);
}

/** “Solvik, [40 kilometres] away, is reached by ferry” */
function isInAside({ asking }: Fact): boolean {
  if (asking.way !== "value") return false;
  const { before, after } = asking.askable.statement;
  return (
    !/^(?:In|On|At|By|Under|After|Before|With|From|For|During|Since|As|When|While|Between|According)\b/u.test(before) &&
    /, [^,]*$/u.test(before) &&
    /^[^,.]*, (?!(?:and|or|but|in|on|at|by|to|from|with|of|for|which|who|where|when|while|as|the|an?)\b|\p{Ll}+ing\b)\p{Ll}/u.test(
      after,
    )
  );
}

/** What one does more than once in a life. */
const repeatable = new Set(
  "stay visit lecture tour attend meet perform travel spend play live return exhibit speak appear sing".split(" "),
);

function isRepeatable({ asking, kind }: Fact): boolean {
  if (asking.way !== "value" || (kind !== "year" && kind !== "date" && kind !== "period")) return false;
  const { relationKey, statement } = asking.askable;
  const isGoingOn = /\b(?:was|were) (?!being\b)\p{Ll}+ing\b/u.test(statement.before + statement.after);
  return isGoingOn || (repeatable.has(verbOf(relationKey)) && !/\bfirst\b/u.test(statement.before + statement.after));
}

/** “Holm, [Brandt] and Lind”, “Holm and [Brandt]” */
function isInRow({ asking }: Fact): boolean {
  if (asking.way !== "value" || asking.askable.answer.amount !== null) return false;
  const { before, after } = asking.askable.statement;
  return (
    /\p{Lu}[\p{L}’'-]*,? (?:and|or) (?:the )?$/u.test(before) ||
    /^,? (?:and|or) (?:the )?\p{Lu}/u.test(after) ||
    (/\p{Lu}[\p{L}’'-]*, (?:the )?$/u.test(before) && /^, \p{Lu}[^,]*(?:,| and\b)/u.test(after))
  );
}
