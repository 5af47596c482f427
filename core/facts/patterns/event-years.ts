import { gathered } from "../../base/gathered.ts";
import type { Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import type { SentenceRecord } from "../record.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfEntity, answerOfValue } from "../slots/answer.ts";
import { coreOf } from "../slots/slot.ts";

const happening =
  /^(?:war|revolution|rebellion|uprising|revolt|coup|invasion|earthquake|tsunami|flood|fire|hurricane|plague|famine|epidemic|election|referendum|battle|siege|massacre|murder|assassination|execution|coronation|collapse|crash|fall|eruption|explosion|conquest|annexation|unification|reunification|partition|olympics|games|exhibition|fair|summit|congress|conference)s?$/u;

/** Happenings that a text dates in passing: “after the Chilean coup in 1973”. */
export function eventYearAskables(records: readonly SentenceRecord[], resolver: Resolver): Askable[] {
  return gathered(records, ({ sentence }, at) =>
    gathered(sentence.tokens, (_, i) => eventAt(sentence, i, { at, resolver })),
  );
}

interface Place {
  readonly at: number;
  readonly resolver: Resolver;
}

function eventAt(sentence: Sentence, i: number, { at, resolver }: Place): Askable[] {
  const { tokens } = sentence;
  const [preposition, year] = [tokens[i], tokens[i + 1]];
  const isDate = preposition?.lower === "on" && year?.value?.kind === "date" && year.value.year !== null;
  const isYear = preposition?.lower === "in" && year?.value?.kind === "year";
  if (!year || (!isYear && !isDate) || isOneOfSeveral(tokens, i + 2)) return [];
  const event = eventBefore(tokens, i);
  const answer = answerOfValue(year, sentence);
  if (!event || event.from === 0 || !answer) return [];
  const name = `the ${textOf(sentence, event).replace(/^(?:the|a|an)\s/iu, "")}`;
  const start = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const told = {
    at,
    isOnTopic: false,
    isTimeless: false,
    counted: "",
    relationKey: `take place ${isDate ? "on" : "in"}`,
  };
  const dated: Askable = {
    ...told,
    subject: name.replace(/^the\s/u, ""),
    relation: `took place ${isDate ? "on" : "in"}`,
    distinction: "",
    answer,
    question: `${isDate ? "On which date" : "In which year"} did ${name} take place?`,
    statement: { before: `${start} took place ${isDate ? "on" : "in"} `, after: "." },
    place: coreOf(year),
    isUnique: true,
    label: start,
  };
  return [dated, ...aimedAt(sentence, event, { at, resolver, dated, preposition: isDate ? "on" : "in" })];
}

interface Dated extends Place {
  readonly dated: Askable;
  readonly preposition: string;
}

/** Whom or what it was done to: “the invasion of Czechoslovakia”. */
function aimedAt(
  sentence: Sentence,
  event: { from: number; to: number },
  { dated, resolver, preposition }: Dated,
): Askable[] {
  const target = targetOf(sentence.tokens, event);
  const entity = target && resolver.entityNamed(target.text);
  if (!target || !entity || entity.name === resolver.topic?.entity.name) return [];
  const before = textOf(sentence, { from: event.from, to: event.to - 1 });
  const opening = `The ${before.replace(/^(?:the|a|an)\s/iu, "")} `;
  const time = dated.answer.text;
  return [
    {
      ...dated,
      subject: opening.trim(),
      relation: "took place",
      distinction: time,
      answer: answerOfEntity(entity, target.text),
      question: null,
      statement: { before: opening, after: ` took place ${preposition} ${time}.` },
      place: { start: target.start, end: target.end },
      isUnique: false,
      label: null,
    },
  ];
}

/** “Czechoslovakia” of “the invasion of Czechoslovakia”: the name that closes it. */
function targetOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): Token | null {
  const [last, before] = [tokens[to - 1], tokens[to - 2]];
  const preposition = before?.lower === "the" ? tokens[to - 3] : before;
  return to - from > 2 && last?.tag === "name" && preposition?.tag === "prep" ? last : null;
}

/** “In 2004 and 2005” is dated in pairs, or not at all. */
const isOneOfSeveral = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.tag === "conj" || tokens[at]?.tag === "comma") &&
  (tokens[at + 1]?.value?.kind === "year" || tokens[at + 2]?.value?.kind === "year");

/** A happening with a name in it that ends right before `to`: “the Hungarian revolution against the Soviet Union”. */
function eventBefore(tokens: readonly Token[], to: number): { from: number; to: number } | null {
  let from = to - 1;
  while (from >= 0 && isPart(tokens, from) && tokens[from]?.tag !== "genitive") from--;
  from++;
  const isOwned = tokens[from - 1]?.tag === "genitive" || /['’]s$/u.test(tokens[from]?.text ?? "");
  if (/['’]s$/u.test(tokens[from]?.text ?? "")) from++;
  while (from < to && (tokens[from]?.tag === "prep" || tokens[from]?.tag === "adv")) from++;
  const part = tokens.slice(from, to);
  const head = part.findIndex(({ tag }) => tag === "prep");
  const core = head < 0 ? part : part.slice(0, head);
  const noun = core.at(-1);
  const isNamed = part.some(({ tag, text }) => tag === "name" || countryOfAdjective(text) !== undefined);
  const isEvent =
    noun !== undefined &&
    (noun.tag === "noun" || noun.tag === "name") &&
    happening.test(noun.lower.split(" ").at(-1) ?? "");
  const isPointing = part.some(
    ({ tag, lower }) =>
      tag === "possessive" ||
      tag === "pron" ||
      ["this", "that", "these", "those", "such", "another", "latter", "former"].includes(lower),
  );
  return isEvent && isNamed && !isPointing && (isOwned || core[0]?.lower === "the") ? { from, to } : null;
}

/** Words that a happening is made of, going back: no verb, no comma, no second preposition but “of” and “against”. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tag === "prep") return token.lower === "of" || token.lower === "against";
  return ["det", "adj", "noun", "name", "genitive", "possessive"].includes(token.tag);
}
