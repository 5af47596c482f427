import type { Fact } from "../../facts/fact.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import type { Candidate } from "./candidate.ts";

const MOST_PAIRS = 5;
const LEAST_PAIRS = 3;

interface Row {
  readonly fact: Fact;
  readonly cell: TableAskable;
}

/** Rows of a table to be matched with what stands in one of its columns; one entry of another row is left over. */
export function fromTables(facts: readonly Fact[]): Candidate[] {
  const columns = new Map<string, Row[]>();
  for (const fact of facts) {
    if (fact.asking.way !== "cell") continue;
    const { cell } = fact.asking;
    const key = `${String(cell.group)} ${String(cell.column)}`;
    columns.set(key, [...(columns.get(key) ?? []), { fact, cell }]);
  }
  return [...columns.values()].flatMap((rows) => matching(rows) ?? []);
}

function matching(rows: readonly Row[]): Candidate | null {
  const distinct = rows.filter(
    ({ cell }, i) =>
      rows.findIndex((other) => other.cell.answer.text === cell.answer.text) === i &&
      rows.findIndex((other) => other.cell.label === cell.label) === i,
  );
  const chosen = distinct.slice(0, Math.min(MOST_PAIRS, distinct.length - 1));
  const [first, left] = [chosen[0], distinct[chosen.length]];
  if (!first || !left || chosen.length < LEAST_PAIRS) return null;
  return {
    body: {
      type: "matching",
      stem: `Match each row of the table “${first.fact.topic}” with its entry under “${first.cell.header}”. One entry is left over.`,
      key: chosen.map(({ cell }): [string, string] => [cell.label, cell.answer.text]),
      accepted: [],
      distractors: [left.cell.answer.text],
    },
    facts: chosen.map(({ fact }) => fact),
  };
}
