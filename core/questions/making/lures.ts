import { gathered } from "../../base/gathered.ts";
import { groupBy } from "../../base/group-by.ts";
import { once } from "../../base/once.ts";
import type { Random } from "../../base/random.ts";
import { random } from "../../base/random.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Disagreement, Fact } from "../../facts/fact.ts";
import { bodiesAroundIn, type BodiesAround } from "./bodies-around.ts";
import { fieldsIn } from "./fields-of-people.ts";
import { beginningOf, livesIn, type Life } from "./life.ts";
import { namesIn, type NamesOfText } from "./names-of-text.ts";
import { timesIn, type Times } from "./times.ts";

/** What wrong options can be made of: all that the text states, and a source of chance that depends on it alone. */
export interface Lures {
  readonly facts: readonly Fact[];
  readonly disagreements: readonly Disagreement[];
  readonly entities: readonly Entity[];
  /** What the text is about; null where that is not clear. */
  readonly topic: Entity | null;
  /** The years that the text dates something by, each once. */
  readonly years: readonly number[];
  /** The latest year that the text dates something by, with or without a day; null where it dates nothing. */
  readonly latest: number | null;
  /** From when to when a subject could do a thing. */
  readonly lifeOf: (subject: string) => Life;
  /** Before which year nothing of what the text is about can have been; null where that is not known. */
  readonly beginning: number | null;
  /** The first of the entities that is called so. */
  readonly called: (name: string) => Entity | undefined;
  /** What the text tells of the names in it. */
  readonly names: NamesOfText;
  /** Everybody whom the text names, each once and in full. */
  readonly people: readonly Entity[];
  /** Facts that the text is at odds with, or that say the same: their values are no wrong options. */
  readonly rivalsOf: (fact: Fact) => Fact[];
  /** What else than the topic countries may have joined, where a fact says that they joined. */
  readonly bodiesAround: BodiesAround;
  /** Whether a word stands anywhere in the text. */
  readonly says: (word: string) => boolean;
  /** What the text says that somebody is by calling: a ruler, a poet. */
  readonly fieldsOf: (person: string) => ReadonlySet<string>;
  /** When the text speaks of someone by this name. */
  readonly timesOf: (name: string) => Times;
  /** A number in [0, 1) for a name, the same for the same text. */
  readonly coin: (name: string) => number;
  /** A source of chance for a name. */
  readonly draw: (name: string) => Random;
}

/** Whether a life is that of a man or a woman is told by its pronouns, where the name does not tell. */
const asTheTextTells = (entity: Entity, topic: Entity | null): Entity =>
  topic?.type === "person" && entity.name === topic.name && entity.gender === null
    ? { ...entity, gender: topic.gender }
    : entity;

/** A long text has thousands of facts and asks for the lures of each, so what they are found by is laid out once. */
export function makeLures({
  text,
  ...found
}: Pick<Lures, "facts" | "disagreements" | "entities" | "topic"> & { readonly text: string }): Lures {
  // Few texts have a list to ask for, and only its lures must be said nowhere.
  const words = once(() => new Set(text.toLowerCase().match(/\p{L}+/gu)));
  const fields = once(() => fieldsIn(found.facts));
  const byAlias = new Map<string, Entity>();
  // What a headline spells otherwise than the sentences below may be called by a name of its own alone.
  const { topic } = found;
  for (const entity of [...found.entities.map((each) => asTheTextTells(each, topic)), ...(topic ? [topic] : [])])
    for (const alias of entity.aliases) if (!byAlias.has(alias)) byAlias.set(alias, entity);
  const years = gathered(found.facts, ({ kind, value, asking }) =>
    kind === "year" && typeof value === "number" && asking.way !== "none" ? [value] : [],
  );
  return {
    ...found,
    years: [...new Set(years)],
    latest: latestOf([...years, ...gathered(found.facts, yearOfDate)]),
    lifeOf: livesIn(found.facts),
    beginning: beginningOf(found.facts, found.topic),
    called: (name) => byAlias.get(name),
    names: namesIn(text),
    people: found.entities.filter(({ type }) => type === "person"),
    rivalsOf: rivalsAmong(found),
    bodiesAround: bodiesAroundIn(text, found),
    says: (word) => words().has(word.toLowerCase()),
    fieldsOf: (person) => fields()(person),
    timesOf: timesIn(found.facts),
    coin: (name) => random(name)(),
    draw: (name) => random(name),
  };
}

const latestOf = (years: readonly number[]): number | null => (years.length === 0 ? null : Math.max(...years));

function yearOfDate({ kind, value }: Fact): number[] {
  const year = kind === "date" ? /^\d{4}/u.exec(String(value))?.[0] : undefined;
  return year === undefined ? [] : [Number(year)];
}

function rivalsAmong({ facts, disagreements }: Pick<Lures, "facts" | "disagreements">): Lures["rivalsOf"] {
  const place = new Map(facts.map((fact, at) => [fact, at]));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const byThing = groupBy(facts, thingOf);
  const disputes = new Map<string, readonly string[]>();
  for (const { factIds } of disagreements)
    for (const id of factIds) disputes.set(id, [...(disputes.get(id) ?? []), ...factIds]);
  return (fact) => {
    const disputed = (disputes.get(fact.id) ?? []).flatMap((id) => byId.get(id) ?? []);
    const rivals = new Set([...(byThing.get(thingOf(fact)) ?? []), ...disputed]);
    return [...rivals].filter(({ id }) => id !== fact.id).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  };
}

/** The same for two facts that say something of the same thing. */
const thingOf = ({ kind, subject, asking, relation }: Fact): string =>
  [kind, subject, asking.way === "value" ? asking.askable.relationKey : relation].join("\n");
