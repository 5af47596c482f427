import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import type { Candidate } from "./candidate.ts";
import { isOfYear, isOneThing, tableNamed } from "./cell-wording.ts";
import { isRowOfHolder } from "./person-cell.ts";
import { columnNoun, inPlural, isPlural, unitOf } from "./column-noun.ts";

const MOST_PAIRS = 5;
const LEAST_PAIRS = 3;

interface Row {
  readonly fact: Fact;
  readonly cell: TableAskable;
}

/** Rows of a table to be matched with what stands in one of its columns; one entry of another row is left over. */
export function fromTables(facts: readonly Fact[], topic: Entity | null): Candidate[] {
  const columns = new Map<string, Row[]>();
  for (const fact of facts) {
    if (fact.asking.way !== "cell") continue;
    const { cell } = fact.asking;
    const key = `${String(cell.group)} ${String(cell.column)}`;
    columns.set(key, [...(columns.get(key) ?? []), { fact, cell }]);
  }
  const inFirst = new Map(
    [...columns.values()].flat().flatMap(({ cell }) => (cell.column === 1 ? [[cell.block, cell] as const] : [])),
  );
  return [...columns.values()].flatMap((rows) => matching(namedByThings(rows, inFirst), topic) ?? []);
}

/** “1952 | Tern Convention | Protects birds”: a convention has its purpose, and a year has none. */
function namedByThings(rows: readonly Row[], inFirst: ReadonlyMap<number, TableAskable>): readonly Row[] {
  const named = rows.flatMap(({ fact, cell }) => {
    const thing = isOfYear(cell) && cell.column > 1 ? inFirst.get(cell.block) : undefined;
    if (thing?.answer.amount !== null || thing.answer.kind === "period") return [];
    return [{ fact, cell: { ...cell, label: thing.answer.text, labelHeader: thing.header } }];
  });
  return named.length > 0 ? named : rows;
}

function matching(rows: readonly Row[], topic: Entity | null): Candidate | null {
  const distinct = rows.filter(
    ({ cell }, i) =>
      rows.findIndex((other) => other.cell.answer.text === cell.answer.text) === i &&
      rows.findIndex((other) => other.cell.label === cell.label) === i,
  );
  const chosen = distinct.slice(0, Math.min(MOST_PAIRS, distinct.length - 1));
  const [first, left] = [chosen[0], distinct[chosen.length]];
  if (!first || !left || chosen.length < LEAST_PAIRS || isOfFigures(first.cell)) return null;
  return {
    body: {
      type: "matching",
      stem: stemFor(first, topic),
      key: chosen.map(({ cell }): [string, string] => [cell.label, cell.answer.text]),
      accepted: [],
      distractors: [left.cell.answer.text],
    },
    facts: chosen.map(({ fact }) => fact),
  };
}

/** Figures year by year are nothing to match. */
const isOfFigures = (cell: TableAskable): boolean => isOfYear(cell) && cell.answer.amount !== null;

/** “Match these telescopes of the table “Instruments” with their aperture”: one row is left out, so it is never each of them. */
function stemFor({ fact, cell }: Row, topic: Entity | null): string {
  const label = cell.labelHeader?.toLowerCase() ?? "";
  const table = cell.caption ?? fact.topic;
  const these = isRowOfHolder(cell, table) ? "people in" : `${inPlural(isOneThing.test(label) ? label : "entry")} of`;
  return `Match these ${these} ${tableNamed(table, topic)} with ${whatOf(cell)}. One answer is left over.`;
}

function whatOf(cell: TableAskable): string {
  const { header, answer } = cell;
  const noun = columnNoun(cell);
  if (noun !== null) return `their ${answer.amount === null && !isPlural(noun) ? inPlural(noun) : noun}${inUnit(cell)}`;
  if (answer.kind === "count" && /^\d{4}$/u.test(header)) return `their figures for ${header}`;
  return `${answer.kind === "year" ? "the years" : "what stands"} under “${header}”`;
}

/** “Mean rainfall (mm)”; “Inhabitants (2022)” has a year and no unit. */
function inUnit({ header, answer }: TableAskable): string {
  const unit = answer.amount === null ? null : unitOf(header);
  return unit === null || /^\d{4}$/u.test(unit) ? "" : `, in ${unit}`;
}
