import { gathered } from "../../base/gathered.ts";
import type { Answer, Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import type { SentenceRecord } from "../record.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import { quantityNouns } from "../slots/quantity-noun-table.ts";
import { coreOf } from "../slots/slot.ts";

/** “A yearly budget estimated at $3 million and 200 employees”: behind a sentence about the topic, what the topic has. */
export function fragmentAskables(records: readonly SentenceRecord[], resolver: Resolver): Askable[] {
  const topic = resolver.topic?.entity;
  if (!topic || topic.type === "person") return [];
  return gathered(records, (record, at) => {
    const before = records[at - 1];
    const goesOn = before?.block === record.block && speaksOf(before, topic, resolver);
    return goesOn && isFragment(record.sentence) ? amountsIn(record.sentence, { at, topic }) : [];
  });
}

/** No verb but participles behind what they describe. */
export function isFragment({ tokens, text }: Sentence): boolean {
  if (!/^(?:A|An)\s/u.test(text) || tokens.some(({ tag }) => tag === "aux" || tag === "pron")) return false;
  return tokens.every(
    ({ tag, lower }, i) =>
      tag !== "verb" ||
      lower.endsWith("ing") ||
      (lower.endsWith("ed") && tokens[i - 1]?.tag === "noun" && tokens[i + 1]?.tag === "prep"),
  );
}

const speaksOf = ({ sentence }: SentenceRecord, topic: Entity, resolver: Resolver): boolean =>
  /^(?:It|The \p{Ll}+)\s/u.test(sentence.text) ||
  resolver.entitiesIn({ ...sentence, tokens: sentence.tokens.slice(0, 2) }).some(({ name }) => name === topic.name);

interface Place {
  readonly at: number;
  readonly topic: Entity;
}

function amountsIn(sentence: Sentence, place: Place): Askable[] {
  return sentence.tokens.flatMap((token, i) => {
    const answer = token.value ? answerOfValue(token, sentence) : null;
    if (!answer) return [];
    return answer.kind === "count"
      ? (counted(sentence, i, { answer, ...place }) ?? [])
      : (measured(sentence, i, { answer, ...place }) ?? []);
  });
}

interface Found extends Place {
  readonly answer: Answer;
}

/** “An annual budget estimated at about $3 million” */
function measured(sentence: Sentence, i: number, { answer, at, topic }: Found): Askable | null {
  const { tokens } = sentence;
  const [participle, preposition] = [tokens[i - 2], tokens[i - 1]];
  const isEstimate = participle?.lower === "estimated" && preposition?.lower === "at";
  const end = isEstimate ? i - 2 : i - 1;
  if (!isEstimate && preposition?.lower !== "of") return null;
  const noun = tokens[end - 1];
  const from = tokens.findLastIndex(({ tag, lower }, j) => j < end && tag === "det" && /^an?$/u.test(lower));
  if (from < 0 || !noun || !quantityNouns.has(noun.lower)) return null;
  const relation = textOf(sentence, { from: from + 1, to: end });
  const be = isEstimate ? "is estimated at" : "is";
  const [lead, tail] = around(sentence, tokens[i]);
  return {
    ...own(topic, at),
    relation,
    relationKey: `amount ${relation.toLowerCase()}`,
    counted: noun.lower,
    answer,
    question: `What is the ${relation} of ${displayName(topic)}?`,
    statement: { before: `The ${relation} of ${displayName(topic)} ${be} ${lead}`, after: `${tail}.` },
    place: coreOf(tokens[i] ?? noun),
  };
}

const owned =
  /^(?:employees|workers|members|volunteers|offices|branches|schools|hospitals|vehicles|aircraft|ships|staff)$/u;

/** “200 employees working in 12 countries” */
function counted(sentence: Sentence, i: number, { answer, at, topic }: Found): Askable | null {
  const { tokens } = sentence;
  const [token, noun] = [tokens[i], tokens[i + 1]];
  const name = displayName(topic);
  const start = name.charAt(0).toUpperCase() + name.slice(1);
  const [lead, tail] = around(sentence, token);
  if (!token || !noun) return null;
  if (owned.test(noun.lower))
    return {
      ...own(topic, at),
      relation: "has",
      relationKey: "have",
      counted: noun.lower.replace(/s$/u, ""),
      answer,
      question: `${questionOpening(answer)} ${noun.text} does ${name} have?`,
      statement: { before: `${start} has ${lead}`, after: `${tail} ${noun.text}.` },
      place: coreOf(token),
    };
  const [people, doing, preposition] = [tokens[i - 3], tokens[i - 2], tokens[i - 1]];
  if (!people || !owned.test(people.lower) || doing?.lower !== "working" || preposition?.lower !== "in") return null;
  return {
    ...own(topic, at),
    relation: `has ${people.text} working in`,
    relationKey: `have ${people.lower} in`,
    counted: noun.lower.replace(/s$/u, ""),
    answer,
    question: null,
    statement: { before: `${start} has ${people.text} working in ${lead}`, after: `${tail} ${noun.text}.` },
    place: coreOf(token),
  };
}

function questionOpening({ bound }: Answer): string {
  const how = { exact: "How many", about: "About how many", more: "More than how many", less: "Fewer than how many" };
  return how[bound];
}

const around = ({ text }: Sentence, token: Token | undefined): [lead: string, tail: string] => {
  if (!token) return ["", ""];
  const core = coreOf(token);
  return [text.slice(token.start, core.start), text.slice(core.end, token.end)];
};

const own = (topic: Entity, at: number) => ({
  subject: topic.name,
  distinction: "",
  at,
  isOnTopic: true,
  isTimeless: true,
  isUnique: true,
  label: null,
});
