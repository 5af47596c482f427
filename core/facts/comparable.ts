import type { Askable } from "./askable.ts";
import type { Fact } from "./fact.ts";
import { rangeOfAmount, rangeOfTime } from "./mentions/ranges.ts";
import { identityText, verbClass } from "./relation-key.ts";
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

/** “Opened again” tells of another time. */
const again = /\b(?:again|anew|twice)\b/u;

/** So many a day are others than so many a year. */
const rate = /\b(?:an?|per|each|every) (?:hour|day|week|month|year)\b/u;

/** What is so, and does not happen. */
const states = new Set("have own hold contain comprise employ number count cost measure weigh cover span".split(" "));

/** A fact as something that others may contradict; null for what can be true in many ways. */
export function comparableOf(fact: Fact, topic: string | null): Comparable | null {
  switch (fact.asking.way) {
    case "value":
      return ofAskable(fact, fact.asking.askable, topic);
    case "cell":
      return ofCell(fact, fact.asking.cell);
    case "list":
    case "none":
      return null;
  }
}

function ofAskable({ id, subject, proof }: Fact, askable: Askable, topic: string | null): Comparable | null {
  const { answer, counted, relationKey, distinction } = askable;
  const [base = "", ...rest] = relationKey.split(" ");
  if (answer.kind === "year" || answer.kind === "date") {
    const range = rangeOfTime(answer);
    const isDated = /^(?:in|on|since)$/u.test(rest.at(-1) ?? "");
    if (!range || !isDated || again.test(proof.quote)) return null;
    const isOnce = once.has(base) && rest.length === 1;
    const detail = isOnce ? "" : identityText(distinction);
    const thing = `time ${identityText(subject)} ${base} ${rest.slice(0, -1).join(" ")} ${detail}`;
    return { id, thing, about: `${subject}: ${askable.relation}`, time: isOnce ? "ever" : "then", ...range };
  }
  const isTotal = counted.startsWith("number of");
  // Whoever won 34 seats may win 47 another time; whoever has 34 has no more.
  if (counted === "" || answer.amount === null || (!isTotal && !states.has(base))) return null;
  const things = counted.replace(/^number of\s/u, "");
  const place = identityText(distinction.replace(/(?:\b(?:in|by|since|as of|at the end of)\s)?\b\d{3,4}\b/gu, ""));
  const often = rate.exec(askable.relation)?.[0] ?? "";
  const thing = isTotal || base === "have" ? often : relationKey;
  const owner = (isTotal && askable.isOnTopic) || subject === topic ? "" : identityText(subject);
  return {
    id,
    thing: `${answer.kind} ${answer.sort ?? ""} ${things} ${owner} ${thing.replace(/ (?:from|to)$/u, "")} ${place}`,
    about: aboutAmount(askable, things),
    time: timeOf(askable, rest.at(-1) ?? ""),
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
