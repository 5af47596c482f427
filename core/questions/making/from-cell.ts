import type { Fact } from "../../facts/fact.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { GAP } from "../gap.ts";
import type { Candidate } from "./candidate.ts";
import { distractorsFor } from "./distractors.ts";
import { type Lures } from "./lures.ts";

/** What a table gives for one row in one column. */
export function fromCell(fact: Fact, cell: TableAskable, lures: Lures): Candidate[] {
  const { label, header, answer } = cell;
  const stem = `According to the table, what stands under “${header}” for ${quoted(label)}?`;
  const isAmount = answer.amount !== null;
  const typed = {
    type: isAmount ? ("numeric" as const) : ("short-answer" as const),
    stem,
    key: answer.text,
    accepted: [...answer.accepted],
    distractors: [],
  };
  const gap = {
    type: "cloze" as const,
    stem: `The table gives for ${quoted(label)} under “${header}”: ${GAP}.`,
    key: answer.text,
    accepted: [...answer.accepted],
    distractors: [],
  };
  const distractors = siblings(cell, lures) ?? distractorsFor(fact, answer, lures);
  const choice = distractors && { type: "multiple-choice" as const, stem, key: answer.text, accepted: [], distractors };
  return [typed, gap, ...(choice ? [choice] : [])].map((body) => ({ body, facts: [fact] }));
}

const quoted = (label: string): string => (/^\d{4}$/u.test(label) ? label : `“${label}”`);

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
