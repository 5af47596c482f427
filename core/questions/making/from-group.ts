import type { Fact } from "../../facts/fact.ts";
import type { Entity } from "../../facts/entity.ts";
import { displayName } from "../../facts/entity.ts";
import type { Candidate } from "./candidate.ts";
import { mayCallTopic } from "../called-in-life.ts";
import { areOneName } from "../one-name.ts";
import { datesAFigure } from "./figures.ts";
import type { Lures } from "./lures.ts";
import { mendedItem } from "./mended.ts";
import { isWholeEvent } from "./whole-event.ts";

const SIZE = 4;
const LEAST = 3;

interface Event {
  readonly fact: Fact;
  readonly label: string;
  readonly year: number;
}

/** Events to be put in order, and events to be matched with their years: a few of one section each. */
export function fromGroups(lures: Lures, topic: Entity | null): Candidate[] {
  const events = lures.facts.flatMap((fact) => eventOf(fact, lures));
  const bySection = new Map<string, Event[]>();
  for (const event of events) bySection.set(event.fact.topic, [...(bySection.get(event.fact.topic) ?? []), event]);
  return [...bySection.values()].flatMap((section) =>
    chunks(section).flatMap((chunk) => [
      ordering(chunk, topic),
      ...matching(chunk, { topic, lures }),
      ...response(chunk, topic),
    ]),
  );
}

function eventOf(fact: Fact, lures: Lures): Event[] {
  const askable = fact.asking.way === "value" ? fact.asking.askable : null;
  const { label, answer } = askable ?? {};
  const year =
    fact.kind === "year" ? answer?.value : typeof answer?.value === "string" ? Number(answer.value.slice(0, 4)) : null;
  // “The oldest mill was that of Marle in 1974” is nothing that happened.
  const isHappening = !/^(?:in )?be\b/u.test(askable?.relationKey ?? "");
  return label &&
    isHappening &&
    isNamed(label) &&
    isWholeEvent(label) &&
    !datesAFigure(fact) &&
    !isEndOfLife(fact, lures) &&
    typeof year === "number" &&
    year > 0
    ? [{ fact, label: mendedItem(label, fact, lures), year }]
    : [];
}

/** “A second volume followed” could be anything; a name in it, or a pronoun for the topic, says what it is. */
const isNamed = (label: string): boolean => /^(?:It|He|She)\s/u.test(label) || /.\p{Lu}/u.test(label);

/** A few events with years of their own, in the order of the text. */
function chunks(events: readonly Event[]): Event[][] {
  const result: Event[][] = [];
  let open: Event[] = [];
  for (const event of events) {
    if (open.some((other) => other.year === event.year || other.label === event.label)) continue;
    open.push(event);
    if (open.length < SIZE) continue;
    result.push(open);
    open = [];
  }
  return open.length >= LEAST ? [...result, open] : result;
}

/**
 * That a birth comes before all else in a life, and a death behind it, nobody has to learn; nor that whoever founded a firm
 * was born before that.
 */
function isEndOfLife({ subject, asking }: Fact, { topic }: Lures): boolean {
  if (topic === null || asking.way !== "value") return false;
  const { relationKey } = asking.askable;
  if (topic.type === "organisation" || topic.type === "acronym") return /^bear\b/u.test(relationKey);
  const isOfTopic =
    topic.type === "person" &&
    (topic.aliases.has(subject) || mayCallTopic(subject, topic) || areOneName(subject, topic.name));
  return isOfTopic && /^(?:bear|die)\b/u.test(relationKey);
}

function ordering(all: readonly Event[], topic: Entity | null): Candidate {
  const events = withNames(all, topic);
  const key = [...events].sort((a, b) => a.year - b.year).map(({ label }) => label);
  const stem = `Put these events${whereOf(events, topic) || fromText(events, topic)} in order, from the earliest to the latest.`;
  return {
    body: { type: "ordering", stem, key, accepted: [], distractors: [] },
    facts: events.map(({ fact }) => fact),
  };
}

const RIGHT = 2;
const LEAST_WRONG = 2;
/** Nobody takes what came a lifetime later for earlier. */
const LIFETIME = 80;

/** Which of a few events happened before a year that lies between them, as round as can be? */
function response(all: readonly Event[], topic: Entity | null): Candidate[] {
  const events = [...withNames(all, topic)].sort((a, b) => a.year - b.year);
  const [last, next] = [events[RIGHT - 1], events[RIGHT]];
  const year = last && next ? roundest(last.year, next.year) : null;
  if (year === null || next === undefined || next.year - year > LIFETIME) return [];
  // Of three events of which two are right, the third is seen at once.
  if (events.length < RIGHT + LEAST_WRONG || !events.every(({ fact }) => isExact(fact))) return [];
  const labels = events.map(({ label }) => label);
  return [
    {
      body: {
        type: "multiple-response",
        stem: `According to the text, which of these events${whereOf(events, topic)} took place before ${String(year)}?`,
        key: labels.slice(0, RIGHT),
        accepted: [],
        distractors: labels.slice(RIGHT),
      },
      facts: events.map(({ fact }) => fact),
    },
  ];
}

const isExact = ({ asking }: Fact): boolean => asking.way === "value" && asking.askable.answer.bound === "exact";

/** The roundest year between two others; null where none is round, since a learner keeps no other in mind. */
function roundest(from: number, to: number): number | null {
  for (const step of [100, 50, 25, 10, 5]) {
    const year = (Math.floor(from / step) + 1) * step;
    if (year < to) return year;
  }
  return null;
}

const pronoun = /^(?:It|He|She)\b/u;

/** Where not all events are the topic's own, “it” would leave open whose they are: there it is named. */
function withNames(events: readonly Event[], topic: Entity | null): readonly Event[] {
  if (topic === null || events.every(({ label }) => pronoun.test(label))) return events;
  return events.map((event) => ({ ...event, label: event.label.replace(pronoun, capitalised(displayName(topic))) }));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names the topic where events call it “it”, “he” or “she”. */
function whereOf(events: readonly Event[], topic: Entity | null): string {
  if (topic === null || !events.some(({ label }) => pronoun.test(label))) return "";
  return topic.type === "person" ? ` in the life of ${topic.name}` : ` in the history of ${displayName(topic)}`;
}

/** Says from which text events are of which not all name what it is about. */
const fromText = (events: readonly Event[], topic: Entity | null): string =>
  topic !== null && events.some(({ label }) => !namesTopic(label, topic))
    ? ` from the text on ${displayName(topic)}`
    : "";

const namesTopic = (label: string, { name, aliases }: Entity): boolean =>
  [name, ...aliases].some((each) => each.length > 2 && label.toLowerCase().includes(each.toLowerCase()));

function matching(all: readonly Event[], { topic, lures }: { topic: Entity | null; lures: Lures }): Candidate[] {
  const events = withNames(all, topic);
  const years = events.map(({ year }) => year);
  const others = lures.years.filter((year) => year > 0 && !years.includes(year));
  const near = others.sort((a, b) => distance(a, years) - distance(b, years))[0] ?? Math.max(...years) - 3;
  if (years.includes(near)) return [];
  const pairs = events.map(({ label, year }): [string, string] => [label, String(year)]);
  return [
    {
      body: {
        type: "matching",
        stem: `Match each event${whereOf(events, topic) || fromText(events, topic)} with its year. One year is left over.`,
        key: pairs,
        accepted: [],
        distractors: [String(near)],
      },
      facts: events.map(({ fact }) => fact),
    },
  ];
}

const distance = (year: number, years: readonly number[]): number =>
  Math.min(...years.map((other) => Math.abs(other - year)));
