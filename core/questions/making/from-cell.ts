import type { Fact } from "../../facts/fact.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { GAP } from "../gap.ts";
import type { QuestionBody } from "../schema.ts";
import type { Candidate } from "./candidate.ts";
import { distractorsFor } from "./distractors.ts";
import { type Lures } from "./lures.ts";

/** What a table gives for one row in one column. */
export function fromCell(fact: Fact, cell: TableAskable, lures: Lures): Candidate[] {
  const { answer } = cell;
  const { question, before } = wordingOf(fact, cell);
  const typed: QuestionBody = {
    type: answer.amount === null ? "short-answer" : "numeric",
    stem: question,
    key: answer.text,
    accepted: [...answer.accepted],
    distractors: [],
  };
  const gap: QuestionBody = {
    type: "cloze",
    stem: `${before}${GAP}.`,
    key: answer.text,
    accepted: [...answer.accepted],
    distractors: [],
  };
  const distractors = siblings(cell, lures) ?? distractorsFor(fact, answer, lures);
  const choice: QuestionBody[] = distractors
    ? [{ type: "multiple-choice", stem: question, key: answer.text, accepted: [], distractors }]
    : [];
  return [typed, gap, ...choice].map((body) => ({ body, facts: [fact] }));
}

/** “Which city does the table “Congresses” give for 1874?”; a header of several words is quoted as it stands. */
function wordingOf({ topic }: Fact, { label, header, answer }: TableAskable) {
  const table = `the table “${topic}”`;
  const row = /^\d{4}$/u.test(label) || /^\p{Lu}[\p{L}\s.’'-]*\d*$/u.test(label) ? label : `“${label}”`;
  const isWord = /^\p{L}\p{Ll}+$/u.test(header) && !isParticiple(header) && answer.kind !== "count";
  if (isWord) {
    const noun = header.toLowerCase();
    return {
      question: `Which ${noun} does ${table} give for ${row}?`,
      before: `In ${table}, the ${noun} for ${row} is `,
    };
  }
  const what = answer.amount === null ? "entry" : answer.kind === "year" ? "year" : "figure";
  return {
    question: `Which ${what} does ${table} give under “${header}” for ${row}?`,
    before: `In ${table}, the ${what} under “${header}” for ${row} is `,
  };
}

/** “Opened” over a column of years is no noun. */
const isParticiple = (header: string): boolean =>
  readVerb(header.toLowerCase())?.forms.some((form) => form === "past" || form === "participle") === true;

/** What the same column gives for other rows. */
function siblings({ group, column, answer, label }: TableAskable, { facts }: Lures): string[] | null {
  const others = facts.flatMap(({ asking }) => {
    const cell = asking.way === "cell" ? asking.cell : null;
    return cell?.group === group && cell.column === column && cell.label !== label && cell.answer.text !== answer.text
      ? [cell.answer.text]
      : [];
  });
  const distinct = [...new Set(others)].slice(0, 3);
  return distinct.length === 3 ? distinct : null;
}
