import { expect, test } from "vitest";
import { placeNamed } from "../../facts/gazetteer.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import { distractorsFor } from "./distractors.ts";
import { makeLures } from "./lures.ts";
import { generateCourse } from "../generate.ts";

const person = (name: string): Entity => ({
  ...{ name, type: "person", sort: null, gender: null, hasArticle: false, isShared: false, isPlural: false },
  ...{ aliases: new Set([name]), count: 2, firstAt: 0 },
});

const told = (name: string): Fact =>
  aFact({ kind: "name", subject: name, relationKey: "found", quote: `${name} founded a school.`, literal: "school" });

const luresFor = (fact: Fact, topic: string, ...names: string[]): string[] | null => {
  const entities = [topic, String(fact.value), ...names].map(person);
  const facts = [fact, ...names.map(told), told(topic)];
  const lures = makeLures({ facts, disagreements: [], entities, topic: entities[0] ?? null, text: "x" });
  return fact.asking.way === "value" ? distractorsFor(fact, fact.asking.askable.answer, lures) : null;
};

test("nobody is offered as a husband who has the name of the family, nor whom the text is about", () => {
  const married = aFact({
    kind: "person",
    subject: "Ada Brandt",
    relationKey: "marry",
    quote: "She married Jens Holm.",
    literal: "Jens Holm",
  });
  expect(luresFor(married, "Ada Brandt", "Olaf Lie", "Marta Ruiz", "Kai Lund")).toHaveLength(3);
  expect(luresFor(married, "Ada Brandt", "Karl Brandt", "Olaf Lie", "Marta Ruiz")).toBeNull();
});

test("an office, and a name with more behind it, stand out among names", () => {
  const directed = aFact({
    kind: "person",
    subject: "weather service",
    relationKey: "direct by",
    quote: "The weather service was directed by Jens Holm.",
    literal: "Jens Holm",
  });
  const odd = ["Permanent Representative", "Ada Lind of the United Kingdom", "Englishman Karl Lie"];
  expect(luresFor(directed, "Solvik Bay", ...odd, "Olaf Lie", "Marta Ruiz", "Kai Lund")?.toSorted()).toEqual([
    "Kai Lund",
    "Marta Ruiz",
    "Olaf Lie",
  ]);
});

test("whoever was dead by then, or born long after, is taken for no winner", () => {
  const won = aFact({
    kind: "person",
    subject: "cup",
    relationKey: "subject win",
    quote: "Jens Holm won the cup in 1949.",
    literal: "Jens Holm",
  });
  const dated = (name: string, quote: string): Fact =>
    aFact({ kind: "name", subject: name, relationKey: "give", quote, literal: "crest" });
  const offered = (quote: string): string[] | null => {
    const names = ["Olaf Lie", "Marta Ruiz", "Kai Lund"];
    const facts = [won, told("Olaf Lie"), told("Marta Ruiz"), dated("Kai Lund", quote)];
    const lures = makeLures({
      facts,
      disagreements: [],
      entities: ["Jens Holm", ...names].map(person),
      topic: null,
      text: "x",
    });
    return won.asking.way === "value" ? distractorsFor(won, won.asking.askable.answer, lures) : null;
  };
  expect(offered("In 1923 Kai Lund bore the crest.")).toContain("Kai Lund");
  expect(offered("In 1923 the mother of the dead Kai Lund gave the crest away.")).toBeNull();
  expect(offered("In 1996 Kai Lund bore the crest.")).toBeNull();
});

test("a birthplace is looked for on its own continent", () => {
  const born = aFact({
    kind: "place",
    subject: "Jens Holm",
    relationKey: "bear in",
    quote: "Jens Holm was born in Aarhus.",
    literal: "Aarhus",
  });
  const place = placeNamed("Aarhus") ?? null;
  const answer = born.asking.way === "value" ? { ...born.asking.askable.answer, sort: "city", place } : null;
  const city = (name: string): Entity => ({ ...person(name), type: "place", sort: "city" });
  const lures = makeLures({
    facts: [born],
    disagreements: [],
    entities: ["New York", "Odense"].map(city),
    topic: null,
    text: "x",
  });
  const offered = answer && distractorsFor(born, answer, lures);
  expect(offered).toContain("Odense");
  expect(offered).not.toContain("New York");
});

const cityLures = (literal: string, relationKey: string, ...named: string[]): string[] => {
  const quote = `Jens Holm died at ${literal}.`;
  const fact = aFact({ kind: "place", subject: "Jens Holm", relationKey, quote, literal });
  const city = (name: string): Entity => ({ ...person(name), type: "place", sort: "city" });
  const lures = makeLures({ facts: [fact], disagreements: [], entities: named.map(city), topic: null, text: "x" });
  const place = placeNamed(literal) ?? null;
  const answer = fact.asking.way === "value" ? { ...fact.asking.askable.answer, sort: "city", place } : null;
  return (answer && distractorsFor(fact, answer, lures)) ?? [];
};

test.each(["Oxford", "Hull", "Aberdeen"])("a town in Britain is taken for others there: %s", (town) => {
  const offered = cityLures(town, "live in");
  expect(offered).toHaveLength(3);
  expect(offered.map((name) => placeNamed(name)?.country)).toEqual(Array(3).fill(placeNamed(town)?.country));
});

test("where somebody died is looked for in that country, where our tables have enough of its towns", () => {
  expect(cityLures("Verona", "die at", "Vienna", "Athens")).not.toContain("Athens");
  expect(cityLures("Verona", "trade with", "Athens")).toContain("Athens");
  expect(cityLures("Cork", "die at", "Ghent")).toContain("Ghent");
});

test("no state is offered that was none at the time", () => {
  const held = (quote: string): string[] => {
    const fact = aFact({ kind: "place", subject: "Alden", relationKey: "subject hold", quote, literal: "Denmark" });
    const lures = makeLures({ facts: [fact], disagreements: [], entities: [], topic: null, text: quote });
    return fact.asking.way === "value" ? (distractorsFor(fact, fact.asking.askable.answer, lures) ?? []) : [];
  };
  const young = new Set(["Estonia", "Latvia", "Finland", "Germany", "Italy", "Ireland", "Ukraine", "Belgium"]);
  const years = Array.from({ length: 20 }, (_, i) => 1600 + 5 * i);
  const offered = years.flatMap((year) => held(`Denmark held Alden until ${year}.`));
  expect(offered).toHaveLength(3 * years.length);
  expect(offered.filter((name) => young.has(name))).toEqual([]);
});

test("a saint among others stands out", () => {
  const founded = aFact({
    kind: "person",
    subject: "abbey",
    relationKey: "found by",
    quote: "The abbey was founded by St Amund.",
    literal: "St Amund",
  });
  expect(luresFor(founded, "Solvik Bay", "Olaf Lie", "Marta Ruiz", "Kai Lund")).toBeNull();
});

test("whoever has the name of a country has its seat in one of its cities", () => {
  const seat = (subject: string): string[] => {
    const quote = `The ${subject} has its headquarters in Copenhagen.`;
    const fact = aFact({ kind: "place", subject, relationKey: "headquarters in", quote, literal: "Copenhagen" });
    const lures = makeLures({ facts: [fact], disagreements: [], entities: [], topic: null, text: quote });
    return fact.asking.way === "value" ? (distractorsFor(fact, fact.asking.askable.answer, lures) ?? []) : [];
  };
  expect(seat("Danish Weavers’ Guild").every((name) => placeNamed(name)?.country === "Denmark")).toBe(true);
  expect(seat("Weavers’ Guild").some((name) => placeNamed(name)?.country !== "Denmark")).toBe(true);
});

test("nobody is offered twice, nor who may be the one that the text is about", () => {
  const met = aFact({
    kind: "person",
    subject: "Ada Brandt",
    relationKey: "meet",
    quote: "She met Jens Holm.",
    literal: "Jens Holm",
  });
  expect(luresFor(met, "Ada Brandt", "Olaf Kai Lie", "Marta Ruiz", "Kai Lund")).toHaveLength(3);
  expect(luresFor(met, "Ada Brandt", "Olaf Kai Lie", "O.K. Lie", "Kai Lund")).toBeNull();
  expect(luresFor(met, "Ada Brandt", "Olaf Kai Lie", "Ada Maria Brandt-Lind", "Kai Lund")).toBeNull();
  const taught = { ...met, subject: "choir" };
  expect(luresFor(taught, "Ada Brandt", "Olaf Kai Lie", "Marta Ruiz", "Kai Lund")).toHaveLength(3);
  expect(luresFor(taught, "Ada Brandt", "Olaf Kai Lie", "Eva Ada Brandt", "Kai Lund")).toBeNull();
});

test("a poet or a passer-by is taken for no champion", () => {
  const won = aFact({
    kind: "person",
    subject: "cup",
    relationKey: "subject win",
    quote: "The swimmer Jens Holm won the cup in 1949.",
    literal: "Jens Holm",
  });
  const offered = (...quotes: string[]): string[] | null => {
    const names = quotes.map(
      (quote) => /(?:Mrs )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|Mrs \p{Lu}\p{Ll}+/u.exec(quote)?.[0] ?? "",
    );
    const facts = quotes.map((quote, i) =>
      aFact({ kind: "name", subject: names[i] ?? "", relationKey: "give", quote, literal: quote }),
    );
    const entities = ["Jens Holm", ...names].map(person);
    const lures = makeLures({ facts: [won, ...facts], disagreements: [], entities, topic: null, text: "x" });
    return won.asking.way === "value" ? distractorsFor(won, won.asking.askable.answer, lures) : null;
  };
  expect(offered("Olaf Lie sang.", "Marta Ruiz sang.", "Kai Lund sang.")).toHaveLength(3);
  expect(offered("Olaf Lie sang.", "Marta Ruiz sang.", "Kai Lund, the blind poet, sang.")).toBeNull();
  expect(offered("Olaf Lie sang.", "Marta Ruiz sang.", "Mrs Kai Lund sang.")).toBeNull();
});

test("a body that moved to one city of a country moved from another, and of the regions of a land those beside them are offered", () => {
  const where = (quote: string, literal: string, relationKey: string): string[] | null => {
    const fact = aFact({ kind: "place", subject: "Tern League", relationKey, quote, literal });
    if (fact.asking.way !== "value") return null;
    const place = placeNamed(literal) ?? null;
    const answer = { ...fact.asking.askable.answer, place, sort: place?.sort ?? null };
    const lures = makeLures({ facts: [fact], disagreements: [], entities: [], topic: null, text: "x" });
    return distractorsFor(fact, answer, lures);
  };
  const offered = where("The Tern League was moved to Hamburg from Berlin in 1990.", "Berlin", "move to from") ?? [];
  expect(offered).toHaveLength(3);
  expect(offered.map((name) => placeNamed(name)?.country)).toEqual(["Germany", "Germany", "Germany"]);
  expect(where("The Tern League came from Tuscany.", "Tuscany", "come from")).not.toContain("Attica");
});

test("whoever holds an office today is taken for nobody of long ago", () => {
  const told = aFact({
    kind: "person",
    subject: "harbour board",
    relationKey: "subject run",
    quote: "Jens Holm runs the harbour board.",
    literal: "Jens Holm",
  });
  if (told.asking.way !== "value") throw new Error("The fact has a value.");
  const askable = { ...told.asking.askable, isTimeless: true };
  const runs: Fact = { ...told, asking: { way: "value", askable } };
  const dated = (name: string, year: number): Fact =>
    aFact({
      kind: "year",
      subject: name,
      relationKey: "join",
      quote: `${name} joined in ${String(year)}.`,
      literal: String(year),
      value: year,
    });
  const offered = (years: readonly number[]): string[] | null => {
    const names = ["Olaf Lie", "Marta Ruiz", "Kai Lund"];
    const facts = [runs, ...names.map((name, i) => dated(name, years[i] ?? 0)), dated("Solvik", 2019)];
    const entities = ["Jens Holm", ...names].map(person);
    const lures = makeLures({ facts, disagreements: [], entities, topic: null, text: "x" });
    return distractorsFor(runs, askable.answer, lures);
  };
  expect(offered([2001, 2004, 2010])).toHaveLength(3);
  expect(offered([1911, 1924, 1930])).toBeNull();
});

test("a city whose article is a part of its name is offered with it", () => {
  const text =
    "# Orrin Court\n\nThe Orrin Court is a court in Europe. It met in The Hague in 1902. " +
    "The Orrin Court moved to Leiden on 4 May 1905. In 1912 an office was opened in Utrecht.";
  const { questions } = generateCourse({ text, format: "markdown", name: "x" });
  const offered = questions.filter(({ body }) => body.key === "Leiden").flatMap(({ body }) => body.distractors);
  expect(offered).toContain("The Hague");
  expect(offered).not.toContain("Hague");
});
