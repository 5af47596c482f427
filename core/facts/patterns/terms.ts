import type { Askable } from "../askable.ts";
import { answerOfValue } from "../slots/answer.ts";
import { tokenise } from "../clauses/tokenise.ts";
import { isOfText } from "../placed.ts";
import type { Statement } from "../statements/statement.ts";

const since = /^\((?:since\s|from\s)?(\d{4})(?:\s?[–-])?\)$/u;

/** “Its president is Ada Holm (since 2022)”: since when somebody holds an office. */
export function termAskables(statement: Statement): Askable[] {
  const { sentence, subject, verb, pieces, at } = statement;
  const [piece] = pieces;
  const isHeld =
    verb.isCopula && !verb.isPast && piece?.argument.role === "object" && /^(?:the|.*[’']s)\s/u.test(subject.text);
  const end = piece ? (sentence.tokens[piece.argument.range.to - 1]?.end ?? 0) : 0;
  const aside = sentence.asides.find(({ start }) => start >= end && start - end <= 1);
  const text = aside ? sentence.text.slice(aside.start, aside.end) : "";
  const year = since.exec(text)?.[1];
  const isOpen = /since|from|[–-]\)/u.test(text);
  if (!isHeld || !aside || year === undefined || !isOpen) return [];
  const own = tokenise(`In ${year}.`);
  const value = own.tokens.find((token) => token.value?.kind === "year");
  const answer = value ? answerOfValue(value, own) : null;
  if (!answer) return [];
  const start = aside.start + text.indexOf(year);
  return [
    {
      subject: piece.text,
      relation: `has been ${subject.text} since`,
      relationKey: "hold office since",
      counted: "",
      distinction: "",
      answer,
      question: `Since which year has ${piece.text} been ${subject.text}?`,
      statement: { before: `${piece.text} has been ${subject.text} since `, after: "." },
      label: null,
      at,
      place: { start, end: start + year.length },
      isOnTopic: true,
      isTimeless: false,
      isUnique: true,
      isOfText: isOfText(statement),
    },
  ];
}
