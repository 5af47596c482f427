import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import { distractorsFor } from "./distractors.ts";
import { makeLures } from "./lures.ts";

function yearsFor(quote: string, year: number, subject = "Ada Brandt"): number[] {
  const fact = aFact({ kind: "year", subject, relationKey: "win in", quote, literal: String(year), value: year });
  const born = aFact({
    kind: "year",
    subject: "Ada Brandt",
    relationKey: "bear in",
    quote: "Ada Brandt was born in 1902.",
    literal: "1902",
    value: 1902,
  });
  const lures = makeLures({ facts: [fact, born], disagreements: [], entities: [], topic: null, text: quote });
  const answer = fact.asking.way === "value" ? fact.asking.askable.answer : null;
  return (answer && distractorsFor(fact, answer, lures))?.map(Number) ?? [];
}

test("the nearer the time, the nearer the wrong years", () => {
  const recent = yearsFor("The Solvik Line was closed in 1931.", 1931, "Solvik Line");
  expect(recent.every((year) => Math.abs(year - 1931) <= 12)).toBe(true);
  const early = yearsFor("The Solvik Line was closed in 1631.", 1631, "Solvik Line");
  expect(early.every((year) => Math.abs(year - 1631) <= 20)).toBe(true);
});

test("nothing is won before there is such a prize", () => {
  const years = yearsFor("Jens Holm won the Nobel Prize in 1905.", 1905, "Jens Holm");
  expect(years).toHaveLength(3);
  expect(Math.min(...years)).toBeGreaterThanOrEqual(1901);
});

const guild: Entity = {
  ...{ name: "Tern Guild", type: "organisation", sort: null, gender: null, hasArticle: true, isShared: false },
  ...{ isPlural: false, aliases: new Set(["Tern Guild"]), count: 9, firstAt: 0 },
};
const founded = aFact({
  kind: "year",
  subject: "Tern Guild",
  relationKey: "found in",
  quote: "The Tern Guild was founded in 1924.",
  literal: "1924",
  value: 1924,
});

const sold = aFact({
  kind: "year",
  subject: "Tern Inn",
  relationKey: "sell in",
  quote: "The Tern Inn was sold in 1987.",
  literal: "1987",
  value: 1987,
});

const inGuild = (fact: Fact): string[] => {
  const lures = makeLures({
    facts: [founded, sold, fact],
    disagreements: [],
    entities: [guild],
    topic: guild,
    text: "x",
  });
  return (fact.asking.way === "value" ? distractorsFor(fact, fact.asking.askable.answer, lures) : null) ?? [];
};

test("nothing of a guild is dated before it was founded, but for what was before that", () => {
  const dated = (year: number) =>
    aFact({
      kind: "year",
      subject: `Danish branch of ${String(year)}`,
      relationKey: "close in",
      quote: `The Danish branch was closed in ${String(year)}.`,
      literal: String(year),
      value: year,
    });
  const early = [1925, 1926, 1927, 1928].flatMap((year) => inGuild(dated(year)).map(Number));
  expect(early.length).toBe(12);
  expect(Math.min(...early)).toBeGreaterThanOrEqual(1924);
  const before = [1916, 1918, 1920, 1921].map((year) => inGuild(dated(year)).filter((other) => Number(other) < year));
  expect(before.flat()).not.toEqual([]);
});

test("no month of a guild lies before its year either", () => {
  const month = (literal: string, value: string) =>
    aFact({
      kind: "date",
      subject: "Danish branch",
      relationKey: "close in",
      quote: `The Danish branch was closed in ${literal}.`,
      literal,
      value,
    });
  const options = ["March 1924", "May 1925"].flatMap((text, i) => inGuild(month(text, `192${String(4 + i)}-03`)));
  expect(options).toHaveLength(6);
  expect(options.filter((option) => Number(option.slice(-4)) < 1924)).toEqual([]);
});

test("a doctorate is of its owner’s life", () => {
  const years = yearsFor("Ada Brandt’s doctorate was completed in 1927.", 1927, "Ada Brandt’s doctorate");
  expect(years).toHaveLength(3);
  expect(Math.min(...years)).toBeGreaterThan(1917);
});

test("whoever joined a guild in its first year is offered no year before it", () => {
  const joined = [1, 2, 3, 4].flatMap((at) =>
    inGuild(
      aFact({
        kind: "year",
        subject: `Solvik ${String(at)}`,
        relationKey: "join in",
        quote: `Solvik ${String(at)} joined in 1924.`,
        literal: "1924",
        value: 1924,
      }),
    ).map(Number),
  );
  expect(joined).toHaveLength(12);
  expect(Math.min(...joined)).toBeGreaterThan(1924);
});
