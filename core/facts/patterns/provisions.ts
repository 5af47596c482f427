import type { Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { SentenceRecord } from "../record.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";

const rules =
  /^(?:agreement|treaty|charter|constitution|law|act|convention|decree|edict|statute|contract|will|accord|pact|bill|protocol|rule|statutes|clause|article)s?$/u;
const gerunds = /^(?:stipulating|providing|requiring|decreeing|declaring|stating|ruling)$/u;
const verbs =
  /^(?:stipulates?|stipulated|provides?|provided|requires?|required|decreed|decrees?|declares?|declared|states|stated)$/u;
const MOST_WORDS = 20;

/** What an agreement or a law lays down: “a treaty stipulating that the strait be open to all ships”. */
export function provisionAskables(records: readonly SentenceRecord[], resolver: Resolver): Askable[] {
  return records.flatMap(({ sentence }, at) =>
    sentence.tokens.flatMap(({ lower }, i) =>
      lower === "that" ? (provisionAt(sentence, i, { at, resolver }) ?? []) : [],
    ),
  );
}

interface Place {
  readonly at: number;
  readonly resolver: Resolver;
}

function provisionAt(sentence: Sentence, i: number, { at, resolver }: Place): Askable | null {
  const { tokens } = sentence;
  const verb = tokens[i - 1];
  const head = verb && (gerunds.test(verb.lower) || verbs.test(verb.lower)) ? tokens[i - 2] : undefined;
  const isRule = head && (rules.test(head.lower) || rules.test(head.lower.split(" ").at(-1) ?? ""));
  const [from, to] = [i + 1, lastWord(tokens)];
  const first = tokens[from];
  if (!verb || !head || !isRule || !first || to - from < 3 || to - from > MOST_WORDS) return null;
  const laidDown = tokens.slice(from, to);
  const isOne = !laidDown.some(({ tag }) => tag === "semicolon" || tag === "colon" || tag === "pron");
  if (!isOne || !resolver.isSelfContained(laidDown)) return null;
  const text = textOf(sentence, { from, to });
  const thing = ruleName(tokens, i - 2, sentence);
  return {
    subject: thing.replace(/^(?:the|an?)\s/iu, ""),
    relation: "laid down that",
    relationKey: "lay down that",
    counted: "",
    distinction: "",
    answer: {
      kind: "purpose",
      text,
      literal: text,
      value: text,
      amount: null,
      bound: "exact",
      sort: null,
      place: null,
      accepted: [],
    },
    question: null,
    statement: { before: `${thing.charAt(0).toUpperCase()}${thing.slice(1)} laid down that `, after: "." },
    label: null,
    at,
    place: { start: first.start, end: tokens[to - 1]?.end ?? first.end },
    isOnTopic: false,
    isTimeless: false,
    isUnique: false,
  };
}

/** The name of the rule with what stands before it: “the treaty of 1921”, “an agreement”. */
function ruleName(tokens: readonly Token[], at: number, sentence: Sentence): string {
  let from = at;
  while (["adj", "noun", "name", "det", "possessive"].includes(tokens[from - 1]?.tag ?? "")) from--;
  return textOf(sentence, { from, to: at + 1 });
}

const lastWord = (tokens: readonly Token[]): number =>
  tokens.findLastIndex(({ text }) => /[\p{L}\p{N}”"’)]/u.test(text)) + 1;
