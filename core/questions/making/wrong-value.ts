import type { Answer, Askable } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { datesAFigure } from "./figures.ts";
import { type Lures } from "./lures.ts";
import { yearsIn, yearsTold } from "./times.ts";
import { yearLures } from "./year-lures.ts";

/** What is asked, and what is wrong instead of the answer: options of a choice, and what a false statement says. */
export interface Asked {
  readonly askable: Askable;
  readonly options: () => readonly string[] | null;
}

/**
 * What a false statement says in place of the answer: provably wrong, and near enough to be taken for right; else null.
 * Taken from the wrong options of the same fact, where the year of another is not nearer.
 */
export function wrongValue(fact: Fact, { askable, options }: Asked, lures: Lures): string | null {
  const isOpen = isOfAnEvent(askable) || isDatedBesideEvent(askable) || isAnAge(askable) || tellsWhatOneWas(askable);
  if (askable.answer.bound !== "exact" || isOpen || datesAFigure(fact)) return null;
  const found = ofAnotherYear(fact, askable.answer, lures) ?? options() ?? [];
  const fitting = found.filter(
    (value) => !isEntailed(value, askable) && !turnsBack(value, askable) && isOfText(value, fact, lures),
  );
  const wrong = askable.answer.kind === "year" ? nearOnes(fitting, askable.answer.text) : fitting;
  const chosen = wrong[Math.floor(lures.coin(`${fact.id} which`) * wrong.length)] ?? null;
  // “The Colin Strake”: an article that belongs to one name suits another only if that has one as well.
  const hasArticle = (name: string) => lures.called(name)?.hasArticle ?? null;
  const isName = askable.answer.amount === null && chosen !== null && hasArticle(chosen) !== null;
  return isName && hasArticle(chosen) !== askable.statement.before.endsWith("the ") ? null : chosen;
}

/** “The revolution of 1848”: another year makes an event that never was, and no false statement of this one. */
const isOfAnEvent = ({ answer: { kind }, statement: { before } }: Askable): boolean =>
  (kind === "year" || kind === "date") &&
  /\b(?!summer|spring|autumn|fall|winter|year|month|beginning|end|middle|start)\p{L}+ of $/u.test(before);

/** “Opened an office in 1991 after the Gulf War”: the year tells that it was after no other war. */
const isDatedBesideEvent = ({ answer: { kind }, statement: { before, after } }: Askable): boolean =>
  kind === "event" && yearsIn(before + after).length > 0;

/** “Holm was a teacher of geometry”: another may have been one as well, or nobody takes him for that. */
const tellsWhatOneWas = ({ answer: { kind }, statement: { before, after } }: Askable): boolean =>
  kind === "person" && before === "" && /^ (?:is|was) (?:an?|the) /u.test(after);

/** “From the time of Marcus Aurelius”: nobody of another time is near enough. */
const isAnAge = ({ answer: { kind }, statement: { before, after } }: Askable): boolean =>
  kind === "person" &&
  // “Philip II of Spain” is called by where he ruled.
  (/^ of (?:the )?\p{Lu}/u.test(after) || /\b(?:time|times|reign|age|days|era|rule) of (?:the )?$/u.test(before));

/** A day of the month is nothing to be caught by: what is dated to the day is stated of another year. */
function ofAnotherYear(fact: Fact, answer: Answer, lures: Lures): string[] | null {
  const year = answer.kind === "date" ? /^(\d{3,4})-\d\d-\d\d$/u.exec(String(answer.value))?.[1] : undefined;
  if (year === undefined || !answer.text.includes(year)) return null;
  const asYear: Answer = { ...answer, kind: "year", text: year, value: Number(year), amount: Number(year) };
  const years = yearLures(fact, asYear, { lures, draw: lures.draw(`${fact.id} year`) }) ?? [];
  return nearOnes(years, year).map((other) => answer.text.replace(year, other));
}

/** Whoever knows an event knows its decade: farther years only where there is none so near. */
function nearOnes(years: readonly string[], key: string): string[] {
  const distance = (other: string) => Math.abs((yearsIn(other)[0] ?? 0) - (yearsIn(key)[0] ?? 0));
  const nearest = Math.min(...years.map(distance));
  return years.filter((other) => distance(other) <= Math.max(NEAR, nearest));
}

const NEAR = 10;

/** A place that the text never names, or a person of no known time, is put there by nobody who has read it. */
function isOfText(value: string, { kind, proof }: Fact, { called, timesOf }: Lures): boolean {
  if (kind === "place") return called(value) !== undefined;
  if (kind !== "person") return true;
  return yearsTold(proof).length === 0 || timesOf(value).years.length > 0;
}

/**
 * What has been so since 1990 has been so since 1995 as well; what was so until 1990 was so until 1985; within a year is
 * within two; what rose after 2005 rose after 2002, and may have risen after 2010.
 */
function isEntailed(value: string, { relationKey, answer }: Askable): boolean {
  const isTime = answer.kind === "year" || answer.kind === "date";
  if (relationKey.endsWith(" within") || (isTime && / (?:after|before)$/u.test(relationKey))) return true;
  if (!/ (?:since|until)$/u.test(relationKey)) return false;
  const [given, other] = [yearsIn(answer.text)[0], yearsIn(value)[0]];
  if (given === undefined || other === undefined) return false;
  return (relationKey.endsWith(" since") && other > given) || (relationKey.endsWith(" until") && other < given);
}

/** “From 2021 to 2016”: no time ends before it begins. */
function turnsBack(value: string, { statement: { before, after } }: Askable): boolean {
  const [, from, to] = /\b(?:from|between) (\d{3,4}) (?:to|until|and) (\d{3,4})\b/u.exec(before + value + after) ?? [];
  return from !== undefined && Number(from) >= Number(to);
}
