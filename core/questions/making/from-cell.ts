import { gathered } from "../../base/gathered.ts";
import { shuffled } from "../../base/random.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Answer } from "../../facts/askable.ts";
import { citiesOf, placeNamed } from "../../facts/gazetteer.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { areOneName } from "../one-name.ts";
import type { QuestionBody } from "../schema.ts";
import { acceptedFor } from "./accepted-forms.ts";
import type { Candidate } from "./candidate.ts";
import { questionForCell } from "./cell-wording.ts";
import { askedInItsScale, withItsUnit } from "./cell-unit.ts";
import { countryTold } from "./country-told.ts";
import { distractorsFor } from "./distractors.ts";
import { type Lures } from "./lures.ts";
import { bestKnownFirst } from "./name-lures.ts";
import { withoutCountry } from "./forms-of-bodies.ts";
import { isOfYear } from "./year-row.ts";

/** What a table gives for one row in one column. */
export function fromCell(fact: Fact, cell: TableAskable, lures: Lures): Candidate[] {
  const { answer } = cell;
  const stem =
    isOfPast(cell, lures) || isRow(answer) || isOfNearlyAll(cell, lures)
      ? null
      : questionForCell(namedByThing(cell, lures), { ...lures, table: cell.caption ?? fact.topic });
  if (stem === null) return [];
  const whole = (figure: string): string => withItsUnit(figure, cell.header) ?? figure;
  const key = whole(answer.text);
  const typed: QuestionBody = {
    type: answer.amount === null || answer.kind === "date" || answer.kind === "period" ? "short-answer" : "numeric",
    stem,
    key,
    accepted: [
      ...(key === answer.text ? [] : [answer.text]),
      ...answer.accepted,
      ...formsOf(answer, cell.header),
      ...(answer.amount === null ? withoutCountry(key, stem) : []),
    ],
    distractors: [],
  };
  const accepted = typed.type === "short-answer" ? acceptedFor(typed, fact, lures) : typed.accepted;
  const distractors = (
    citiesAround(cell, stem, lures) ??
    siblings(cell, lures) ??
    distractorsFor(fact, answer, lures)
  )?.map(whole);
  const choice: QuestionBody[] = distractors ? [{ type: "multiple-choice", stem, key, accepted: [], distractors }] : [];
  const inScale = typed.type === "numeric" && key === answer.text ? askedInItsScale(stem, key) : null;
  const asked = inScale
    ? { ...typed, stem: inScale.stem, accepted: [...accepted, inScale.figure] }
    : { ...typed, accepted };
  return [...(isTypedAlike(cell) ? [asked] : []), ...choice].map((body) => ({ body, facts: [fact] }));
}

/**
 * “First written mention”, other events, “1947–1959” and “Marle–Holm”, whose way back is as right, can be put in many ways:
 * they are chosen and not typed.
 */
const isTypedAlike = ({ header, answer: { kind, sort, text, amount } }: TableAskable): boolean =>
  !(amount === null && (betweenNames.test(text) || (ofWay.test(header) && wayBetween.test(text)))) &&
  !/^(?:event|milestone|achievement)$/iu.test(header) &&
  !(kind === "period" && sort === "years") &&
  !(amount === null && /^\p{Lu}[\p{L}’'-]*(?: \p{Ll}[\p{L}’'-]*)+(?: |$)/u.test(text));

const betweenNames = /^\p{Lu}[^–—→↔]*(?:\s?[–—→↔]\s?\p{Lu}[^–—→↔]*)+$/u;
const ofWay = /\b(?:routes?|line|way|link|connection|service|crossing|journey|stretch|section|course|trail|leg)$/iu;
const wayBetween = /\p{L}(?:\s?[-/]\s?| to | and )\p{Lu}/u;

/** “Gullfjellet, 987 m”, “Flesland (BGO)”, “Arnby, near Marle (Norway)”: the name alone is as right. */
function formsOf({ text, amount }: Answer, header: string): string[] {
  // “Airport: Arnby” is Arnby Airport as well.
  if (/^airport$/iu.test(header) && /^\p{Lu}[\p{L} -]+$/u.test(text))
    return [text.endsWith(" Airport") ? text.replace(/ Airport$/u, "") : `${text} Airport`];
  if (amount !== null) return [];
  const [, plain = text, around = ""] = /^(\p{L}[^(]*\p{L}) \(([^)]*)\)$/u.exec(text) ?? [];
  const name = /^(\p{Lu}[^,]*\p{L}), (?:\d|near |outside |in |at |on |off |by )/u.exec(plain)?.[1] ?? plain;
  const isPlace = placeNamed(around) !== undefined;
  return [plain, name, ...(isPlace ? [`${name}, ${around}`, `${plain}, ${around}`] : [])].filter(
    (form, i, all) => form !== text && all.indexOf(form) === i,
  );
}

const things =
  /^(?:name|director|president|winner|captain|author|leader|mayor|company|firm|title|work|book|novel|film|opera|play|song|album|ship|station|building|bridge|project|club|team|model|product|mission)$/iu;

/** “Maio, Santiago, Fogo and Brava” is too much to be typed, and “Arnland, Marle” are two; “Arnby, near Marle” is one. */
const isRow = ({ text, amount }: Answer): boolean =>
  amount === null && (/,.*(?:,|\band\b)/u.test(text) || areCountries(text.split(/, | and /u)));

const areCountries = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.every((part) => placeNamed(part)?.sort === "country");

/** “1991 | Brandt & Co. | Germany”: a row that a year names is about what stands behind it. */
function namedByThing(cell: TableAskable, { facts }: Lures): TableAskable {
  if (!isOfYear(cell)) return cell;
  const thing = gathered(facts, ({ asking }) =>
    asking.way === "cell" && asking.cell.block === cell.block && things.test(asking.cell.header) ? [asking.cell] : [],
  )[0];
  return thing === undefined || thing === cell
    ? cell
    : { ...cell, label: thing.answer.text, labelHeader: thing.header };
}

/** Of figures year by year only the last is worth learning. */
function isOfPast(cell: TableAskable, { facts }: Lures): boolean {
  if (!isOfYear(cell) || cell.answer.amount === null) return false;
  return columnOf(cell, facts).some((other) => isOfYear(other) && Number(other.label) > Number(cell.label));
}

/** “Member” in nine rows of ten: what a column says of most tells of none. */
function isOfNearlyAll(cell: TableAskable, { facts }: Lures): boolean {
  const column = columnOf(cell, facts);
  const same = column.filter(({ answer }) => answer.text === cell.answer.text).length;
  return same >= LEAST_SAME && same * 2 > column.length;
}

const LEAST_SAME = 4;

/** What the same column gives for the rows around, in the order of the table: a term of office is told from the next. */
function siblings(cell: TableAskable, { facts }: Lures): string[] | null {
  const column = columnOf(cell, facts);
  const at = column.indexOf(cell);
  const others = column
    .map(({ label, answer }, row) => ({ label, text: answer.text, row }))
    .filter(({ label, text }) => label !== cell.label && text !== cell.answer.text)
    .sort((a, b) => Math.abs(a.row - at) - Math.abs(b.row - at));
  const near = others.filter(({ text }, i) => others.findIndex((other) => other.text === text) === i).slice(0, 3);
  return near.length === 3 ? near.sort((a, b) => a.row - b.row).map(({ text }) => text) : null;
}

/** Other cities of the country that a question names with what it asks: among those of others the answer stands out. */
function citiesAround({ answer }: TableAskable, stem: string, { draw }: Lures): string[] | null {
  const place = answer.amount === null ? placeNamed(answer.text) : undefined;
  const country = place && countryTold(place, stem);
  if (!country) return null;
  const others = citiesOf(country).filter(({ name }) => name !== place.name && !stem.includes(name));
  // “New York City” beside “New York” is no other.
  const apart = bestKnownFirst(shuffled(others, draw(`${stem} ${country}`)))
    .map(({ name }) => name)
    .filter((name, i, all) => !all.slice(0, i).some((before) => areOneName(name, before)));
  return apart.slice(0, MOST_LURES);
}

const MOST_LURES = 3;

const columnOf = ({ group, column }: TableAskable, facts: readonly Fact[]): TableAskable[] =>
  gathered(facts, ({ asking }) =>
    asking.way === "cell" && asking.cell.group === group && asking.cell.column === column ? [asking.cell] : [],
  );
