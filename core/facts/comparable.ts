import type { Answer, Askable } from "./askable.ts";
import type { Fact } from "./fact.ts";
import { countedThing, identityText, verbClass } from "./relation-key.ts";
import type { TableAskable } from "./table-askable.ts";
import { readVerb } from "./verb-forms.ts";

/** A value with the thing and the time that it is a value of. */
export interface Comparable {
  readonly id: string;
  /** Values of one thing can be held against each other. */
  readonly thing: string;
  readonly about: string;
  /** A year, “now”, “then” for the past without a year, “before” for what a change began with; “ever” for what happens once. */
  readonly time: string;
  /** The least and the most that the value can mean. */
  readonly low: number;
  readonly high: number;
}

/** What happens to a thing once: whatever else is said with it, its year is one. */
const once = new Set("found bear die invent discover assassinate abolish sink inaugurate".split(" "));

/** How far “about” reaches. */
const ROUNDING = 0.15;

/** A fact as something that others may contradict; null for what can be true in many ways. */
export function comparableOf(fact: Fact): Comparable | null {
  switch (fact.asking.way) {
    case "value":
      return ofAskable(fact, fact.asking.askable);
    case "cell":
      return ofCell(fact, fact.asking.cell);
    case "list":
      return null;
  }
}

function ofAskable({ id, subject }: Fact, askable: Askable): Comparable | null {
  const { answer, counted, relationKey, distinction } = askable;
  const [base = "", ...rest] = relationKey.split(" ");
  if (answer.kind === "year" || answer.kind === "date") {
    const range = rangeOfTime(answer);
    if (!range || (rest.at(-1) !== "in" && rest.at(-1) !== "on")) return null;
    const isOnce = once.has(base) && rest.length === 1;
    const detail = isOnce ? "" : identityText(distinction);
    const thing = `time ${identityText(subject)} ${base} ${rest.slice(0, -1).join(" ")} ${detail}`;
    return { id, thing, about: `${subject}: ${askable.relation}`, time: isOnce ? "ever" : "then", ...range };
  }
  if (answer.amount === null) return null;
  if (counted === "") return ofOwned(id, askable);
  const things = counted.replace(/^number of\s/u, "");
  const place = identityText(distinction.replace(/(?:\b(?:in|by|since|as of|at the end of)\s)?\b\d{3,4}\b/gu, ""));
  const isTotal = counted.startsWith("number of");
  const thing = isTotal || base === "have" || base === "be" ? "" : relationKey;
  const owner = askable.isOnTopic ? "" : identityText(subject);
  return {
    id,
    thing: `${answer.kind} ${answer.sort ?? ""} ${things} ${owner} ${thing.replace(/ (?:from|to)$/u, "")} ${place}`,
    about: aboutAmount(askable, things),
    time: timeOf(askable, rest.at(-1) ?? ""),
    ...rangeOfAmount(answer),
  };
}

/** “The 42 members of the Guild include …” says how many members the Guild has, as “the Guild has 38 members” does. */
function ofOwned(id: string, askable: Askable): Comparable | null {
  const { answer, subject } = askable;
  const [, noun, owner] = /^the … (\p{Ll}+) of (?:the )?(\p{Lu}.+)$/u.exec(subject) ?? [];
  if (answer.kind !== "count" || noun === undefined || owner === undefined) return null;
  const things = countedThing(noun);
  return {
    id,
    thing: `count  ${things} ${identityText(owner)}  `,
    about: `${owner}: ${things}`,
    time: timeOf(askable, ""),
    ...rangeOfAmount(answer),
  };
}

const aboutAmount = ({ counted, subject, relation }: Askable, things: string): string =>
  counted.startsWith("number of") ? `the number of ${things}s` : `${subject}: ${relation} (${things})`;

function timeOf({ distinction, isTimeless }: Askable, preposition: string): string {
  if (preposition === "from") return "before";
  return /\b\d{3,4}\b/u.exec(distinction)?.[0] ?? (isTimeless ? "now" : "then");
}

/** “Founded | 1951” in a table says what “was founded in 1951” says. */
function ofCell({ id, subject }: Fact, { answer, header }: TableAskable): Comparable | null {
  const about = `${subject}: ${header}`;
  if (answer.kind !== "year" && answer.kind !== "date") return null;
  const base = readVerb(header.toLowerCase().split(" ")[0] ?? "")?.base;
  const range = rangeOfTime(answer);
  if (base === undefined || !range || !once.has(verbClass(base))) return null;
  return { id, thing: `time ${identityText(subject)} ${verbClass(base)}  `, about, time: "ever", ...range };
}

/** A year as all its days, a month as all of its own, counted so that they can be compared. */
function rangeOfTime({ value }: Answer): { low: number; high: number } | null {
  if (typeof value === "number") return { low: value * 372, high: value * 372 + 371 };
  const match = typeof value === "string" ? /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(value) : null;
  if (!match) return null;
  const low = Number(match[1]) * 372 + (Number(match[2]) - 1) * 31;
  return match[3] === undefined
    ? { low, high: low + 30 }
    : { low: low + Number(match[3]) - 1, high: low + Number(match[3]) - 1 };
}

function rangeOfAmount({ amount, bound }: Answer): { low: number; high: number } {
  const value = amount ?? 0;
  switch (bound) {
    case "exact":
      return { low: value, high: value };
    case "about":
      return { low: value * (1 - ROUNDING), high: value * (1 + ROUNDING) };
    case "more":
      return { low: value, high: Infinity };
    case "less":
      return { low: -Infinity, high: value };
  }
}
