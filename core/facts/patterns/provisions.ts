import { gathered } from "../../base/gathered.ts";
import type { Askable } from "../askable.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { answerOfText, answerOfValue } from "../slots/answer.ts";
import type { SentenceRecord } from "../record.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";

const rules =
  /^(?:agreement|treaty|charter|constitution|law|act|convention|decree|edict|statute|contract|will|accord|pact|bill|protocol|rule|statutes|clause|article)s?$/u;
const gerunds = /^(?:stipulating|providing|requiring|decreeing|declaring|stating|ruling)$/u;
const verbs =
  /^(?:stipulates?|stipulated|provides?|provided|requires?|required|decreed|decrees?|declares?|declared|states|stated)$/u;
const MOST_WORDS = 20;

const made = /^(?:sign|conclude|adopt|pass|ratify|approve|enact|issue|proclaim)$/u;

/**
 * What an agreement or a law lays down, and when it was signed or passed: “in 1841 they signed a treaty stipulating that
 * the strait be open to all ships”.
 */
export function provisionAskables(records: readonly SentenceRecord[], resolver: Resolver): Askable[] {
  return gathered(records, (record, at) =>
    gathered(record.sentence.tokens, ({ lower }, i) => {
      const provision = lower === "that" ? provisionAt(record.sentence, i, { at, resolver }) : null;
      return provision ? [provision, ...(dateOf(provision, record, i) ?? [])] : [];
    }),
  );
}

/** Its date, where one says when it was made and is the only time in the sentence. */
function dateOf(provision: Askable, { sentence, clauses }: SentenceRecord, that: number): Askable[] | null {
  const { tokens } = sentence;
  const gerund = tokens[that - 1];
  if (!gerund || !gerunds.test(gerund.lower)) return null;
  const isMade = ({ verb, origin, isHedged }: Clause): boolean =>
    verb !== null &&
    origin === "main" &&
    !isHedged &&
    !verb.isNegated &&
    !verb.isModal &&
    verb.isPast &&
    made.test(verb.base);
  const clause = clauses.find((one) => isMade(one) && (one.verb?.to ?? that) < that);
  const times = tokens.filter(({ value }) => value?.kind === "date" || value?.kind === "year");
  const [time] = times;
  const answer = time && times.length === 1 ? answerOfValue(time, sentence) : null;
  if (!clause?.verb || !time || answer?.bound !== "exact") return null;
  const { base, main } = clause.verb;
  // All of them are regular: the past is the participle.
  const participle = main.lower;
  const isDay = answer.kind === "date" && tokens.some(({ value }) => value?.kind === "date" && value.day !== null);
  const preposition = isDay ? "on" : "in";
  const what = `${provision.subject} ${gerund.lower} that ${provision.answer.text}`;
  return [
    {
      ...provision,
      relation: `was ${participle} ${preposition}`,
      relationKey: `${base} ${preposition}`,
      distinction: provision.answer.text,
      answer,
      question: `${isDay ? "On which date" : answer.kind === "year" ? "In which year" : "When"} was the ${what} ${participle}?`,
      statement: { before: `The ${what} was ${participle} ${preposition} `, after: "." },
      place: { start: time.start, end: time.end },
      isUnique: true,
    },
  ];
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
    answer: answerOfText("purpose", text),
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
