import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import type { FactKind } from "../../facts/fact-kind.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import type { Candidate } from "./candidate.ts";
import { isPlaceTold } from "./country-told.ts";
import { isRowOfHolder } from "./person-cell.ts";
import { isOfRelation, questionForRelation } from "./relation-cell.ts";
import { isOfNoSum, pricesOf } from "./money-cell.ts";
import { isHeldIn, isOfQuantity } from "./place-cell.ts";
import { columnNoun, inPlural, isParticiple, isPlural, unitOf } from "./column-noun.ts";
import { isOneThing } from "./row-name.ts";
import { ofTextOn } from "./scope.ts";
import { besideYears, isOfYear } from "./year-row.ts";

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
      isOneOfLike(cell) &&
      isOfKind(cell, rows[0]) &&
      !isPlaceTold(cell.answer.text, cell.label) &&
      rows.findIndex((other) => other.cell.answer.text === cell.answer.text) === i &&
      rows.findIndex((other) => other.cell.label === cell.label) === i,
  );
  const chosen = distinct.slice(0, Math.min(MOST_PAIRS, distinct.length - 1));
  const [first, left] = [chosen[0], distinct[chosen.length]];
  if (!first || !left || chosen.length < LEAST_PAIRS || isOfFigures(first.cell)) return null;
  const stem = stemFor(first, topic);
  if (stem === null) return null;
  return {
    body: {
      type: "matching",
      stem,
      key: chosen.map(({ cell }): [string, string] => [cell.label, cell.answer.text]),
      accepted: [],
      distractors: [left.cell.answer.text],
    },
    facts: chosen.map(({ fact }) => fact),
  };
}

/** Not “Income (million crowns)” beside a number of people; not “Norway, Sweden” beside one country. */
const isOneOfLike = ({ label, answer }: TableAskable): boolean =>
  unitOf(label) === null && !(placeNamed(answer.text.split(", ")[0] ?? "") && answer.text.includes(","));

/** A share among numbers gives itself away. */
const isOfKind = ({ answer }: TableAskable, first: Row | undefined): boolean =>
  amounts.has(answer.kind) === amounts.has(first?.cell.answer.kind ?? "name") &&
  (!amounts.has(answer.kind) || answer.kind === first?.cell.answer.kind);

const amounts: ReadonlySet<FactKind> = new Set<FactKind>(["count", "percent", "share", "money", "measure"]);

/** Figures year by year are nothing to match. */
const isOfFigures = (cell: TableAskable): boolean => isOfYear(cell) && cell.answer.amount !== null;

/** “Match these telescopes with their apertures”: one row is left out, so it is never each of them. Null where a column says nothing of its cells. */
function stemFor({ fact, cell }: Row, topic: Entity | null): string | null {
  const [, label = "", year] = /^([^(]*?)(?:\s*\((\d{4})\))?$/u.exec(cell.labelHeader?.toLowerCase() ?? "") ?? [];
  const table = cell.caption ?? fact.topic;
  const besides = isOfYear(cell) ? besideYears(cell, table, topic) : null;
  if (isOfQuantity(cell.header)) return asked("match each of these with its number", topic);
  if (isOfYear(cell)) return besides && asked(`match these years with ${besides}`, topic);
  const isOfPeople = isRowOfHolder(cell, table);
  const isOfKind = isOneThing.test(label) && !/^(?:name|item|entry|what|title)$/u.test(label);
  // “Contributor (2018)”: those of that year.
  const ofYear = year === undefined ? "" : ` of ${year}`;
  const these = isOfPeople ? "these people" : isOfKind ? `these ${inPlural(label)}${ofYear}` : "each of these";
  const what = whatOf(cell, isOfPeople || isOfKind);
  return what === null ? null : asked(`match ${these} with ${what}`, topic);
}

function asked(task: string, topic: Entity | null): string {
  const whole = `${task}. One answer is left over.`;
  if (topic === null) return `According to the text, ${whole}`;
  return task.includes(topic.name) ? whole.replace(/^m/u, "M") : ofTextOn(topic, whole);
}

function whatOf(cell: TableAskable, isOfMany: boolean): string | null {
  const { header, answer } = cell;
  if (isOfRelation(cell) && questionForRelation(cell) === null) return null;
  const [their, several] = isOfMany ? ["their", inPlural] : ["its", (noun: string) => noun];
  const noun = nounOf(cell);
  const prices = noun === null ? null : pricesOf(cell, noun);
  if (prices !== null) return prices;
  if (noun !== null && (isOfNoSum(cell, noun) || isHeldIn(noun, cell))) return null;
  // “Origin” above years: what one matches are the years, and whence something came is told by none.
  if (noun !== null && answer.kind === "year" && !/\b(?:years?|dates?|terms?)\b/u.test(noun))
    return isOfAct.test(noun) ? `${isOfMany ? "the years" : "the year"} of ${their} ${noun}` : null;
  if (noun !== null)
    return `${their} ${isNoAmount(answer) && !isPlural(headOf(noun)) ? several(noun) : noun}${inUnit(cell)}`;
  if (answer.kind === "count" && /^\d{4}$/u.test(header)) return `${their} ${several("figure")} for ${header}`;
  const isDone = isParticiple(header) && !header.includes(" ");
  if (answer.kind !== "year" || !isDone) return null;
  const [year, they, were] = isOfMany ? ["years", "they", "were "] : ["year", "it", "was "];
  const done = header.toLowerCase();
  return `the ${year} in which ${they} ${ofThemselves.test(done) ? "" : were}${done}`;
}

/** “Foundation”, “opening”, “birth”: what has its year. */
const isOfAct = /(?:[st]ion|ing|birth|death|launch|entry|accession)$/u;

/** What states and clubs do, and nobody does to them. */
const ofThemselves = /^(?:joined|acceded|withdrew|returned|retired|died|closed|opened)$/u;

/** “In office” gives years, and is no noun. */
function nounOf(cell: TableAskable): string | null {
  const noun = columnNoun(cell);
  if (noun === null || !/^(?:by|in|at|on|to|with|from|since|until|under) /u.test(noun)) return noun;
  return noun === "in office" ? "years in office" : null;
}

const headOf = (noun: string): string => noun.replace(/ (?:of|in|on|at|to|with) .+$/u, "");

const isNoAmount = ({ amount, kind }: TableAskable["answer"]): boolean =>
  amount === null || kind === "date" || kind === "year";

/** “Mean rainfall (mm)”; “Inhabitants (2022)” has a year and no unit. */
function inUnit({ header, answer }: TableAskable): string {
  const unit = answer.amount === null ? null : unitOf(header);
  return unit === null || /^\d{4}$/u.test(unit) ? "" : `, in ${unit}`;
}
