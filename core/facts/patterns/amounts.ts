import type { Askable } from "../askable.ts";
import type { Sentence } from "../clauses/token.ts";
import { textOf } from "../resolution/phrase-text.ts";
import { answerOfValue } from "../slots/answer.ts";
import { quantityNouns } from "../slots/quantity-noun-table.ts";
import { coreOf } from "../slots/slot.ts";
import { isOfText } from "../placed.ts";
import type { Statement } from "../statements/statement.ts";

/** “It has a population of 12,000”, “it is a town with a population of 12,000”: an amount that a noun has, and the subject the noun. */
export function amountAskables(statement: Statement, topic: string | null): Askable[] {
  const { sentence, subject, verb, at } = statement;
  if ((verb.base !== "have" && !verb.isCopula && verb.base !== "prove") || !subject.entity) return [];
  const times = statement.pieces.filter(({ kind }) => kind === "time");
  return statement.pieces.flatMap(({ argument }) => {
    const isOwned =
      verb.base === "have"
        ? argument.role === "object"
        : argument.role === "prepositional" && argument.preposition.lower === "with";
    const [phrase, second] = isOwned && "list" in argument ? argument.list.phrases : [];
    if (!phrase || second) return [];
    const found = amountIn(sentence, phrase);
    if (!found) return [];
    const time =
      times.length > 0 ? ` ${times.map(({ text }) => text.charAt(0).toLowerCase() + text.slice(1)).join(" ")}` : "";
    const be = verb.isPast ? "was" : "is";
    return [
      {
        ...found,
        subject: subject.entity?.name ?? subject.text,
        relationKey: `amount ${found.relation.toLowerCase()}`,
        counted: found.relation.split(" ").at(-1)?.toLowerCase() ?? "",
        distinction: time.trim(),
        question: `What ${be} the ${found.relation} of ${subject.text}${time}?`,
        statement: {
          before: `The ${found.relation} of ${subject.text} ${be} ${found.lead}`,
          after: `${found.tail}${time}.`,
        },
        at,
        isOnTopic: subject.entity?.name === topic,
        isTimeless: !verb.isPast && time === "",
        isUnique: true,
        isOfText: isOfText(statement),
        label: null,
      },
    ];
  });
}

function amountIn(sentence: Sentence, { from, to }: { from: number; to: number }) {
  const { tokens } = sentence;
  const of = tokens.findIndex(({ lower }, i) => i >= from && i < to && lower === "of");
  const [noun, value] = [tokens[of - 1], tokens[of + 1]];
  if (of < 0 || !noun || !value?.value || of + 2 !== to || !quantityNouns.has(noun.lower)) return null;
  if (tokens[from]?.lower !== "a" && tokens[from]?.lower !== "an") return null;
  const answer = answerOfValue(value, sentence);
  if (!answer?.amount) return null;
  const core = coreOf(value);
  return {
    relation: textOf(sentence, { from: from + 1, to: of }),
    answer,
    place: core,
    lead: sentence.text.slice(value.start, core.start),
    tail: sentence.text.slice(core.end, value.end),
  };
}
