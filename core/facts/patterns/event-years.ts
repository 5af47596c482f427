import type { Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import type { SentenceRecord } from "../record.ts";
import { textOf } from "../resolution/phrase-text.ts";
import { answerOfValue } from "../slots/answer.ts";
import { coreOf } from "../slots/slot.ts";

const happening =
  /^(?:war|revolution|rebellion|uprising|revolt|coup|invasion|earthquake|tsunami|flood|fire|hurricane|plague|famine|epidemic|election|referendum|battle|siege|massacre|crash|fall|eruption|explosion|conquest|annexation|unification|reunification|partition|olympics|games|exhibition|fair|summit|congress|conference)s?$/u;

/** Happenings that a text dates in passing: “after the Chilean coup in 1973”. */
export function eventYearAskables(records: readonly SentenceRecord[]): Askable[] {
  return records.flatMap(({ sentence }, at) => sentence.tokens.flatMap((_, i) => eventAt(sentence, i, at) ?? []));
}

function eventAt(sentence: Sentence, i: number, at: number): Askable | null {
  const { tokens } = sentence;
  const [preposition, year] = [tokens[i], tokens[i + 1]];
  if (preposition?.lower !== "in" || year?.value?.kind !== "year" || isOneOfSeveral(tokens, i + 2)) return null;
  const event = eventBefore(tokens, i);
  const answer = answerOfValue(year, sentence);
  if (!event || !answer) return null;
  const name = textOf(sentence, event);
  const subject = /^(?:the|a|an)\s/iu.test(name) ? `the ${name.replace(/^(?:the|a|an)\s/iu, "")}` : name;
  if (event.from === 0) return null;
  return {
    subject: subject.replace(/^the\s/u, ""),
    relation: "took place in",
    relationKey: "take place in",
    counted: "",
    distinction: "",
    answer,
    question: `In which year did ${subject} take place?`,
    statement: { before: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} took place in `, after: "." },
    at,
    place: coreOf(year),
    isOnTopic: false,
    isTimeless: false,
    isUnique: true,
    label: `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`,
  };
}

/** “In 2004 and 2005” is dated in pairs, or not at all. */
const isOneOfSeveral = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.tag === "conj" || tokens[at]?.tag === "comma") &&
  (tokens[at + 1]?.value?.kind === "year" || tokens[at + 2]?.value?.kind === "year");

/** A happening with a name in it that ends right before `to`: “the Hungarian revolution against the Soviet Union”. */
function eventBefore(tokens: readonly Token[], to: number): { from: number; to: number } | null {
  let from = to - 1;
  while (from >= 0 && isPart(tokens, from)) from--;
  from++;
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
  return isEvent && isNamed && !isPointing && core[0]?.lower === "the" ? { from, to } : null;
}

/** Words that a happening is made of, going back: no verb, no comma, no second preposition but “of” and “against”. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tag === "prep") return token.lower === "of" || token.lower === "against";
  return ["det", "adj", "noun", "name", "genitive", "possessive"].includes(token.tag);
}
