import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import { bodiesAroundIn } from "./bodies-around.ts";

const body = (name: string): Entity => ({
  name,
  type: "organisation",
  sort: null,
  gender: null,
  hasArticle: true,
  isPlural: false,
  aliases: new Set([name]),
  isShared: false,
  count: 1,
  firstAt: 0,
});
const [guild, union, league] = [body("Pilots’ Guild"), body("Salt Union"), body("Coast League")];
const plan: Entity = { ...body("SALTEC"), type: "acronym" };

function around(before: string, quote: string): readonly string[] {
  const text = `${before}${quote} More followed.`;
  const fact = aFact({ kind: "year", subject: "Solvik", relationKey: "leave in", quote, literal: "1903" });
  const at = { ...fact, proof: { start: before.length, end: before.length + quote.length, quote } };
  return bodiesAroundIn(text, { entities: [guild, union, league, plan], topic: guild })(at, "left").map(
    ({ name }) => name,
  );
}

test("bodies of the sentence before and of the sentence itself may be what was left, the topic aside", () => {
  expect(around("The Coast League met. The Salt Union and the Pilots’ Guild grew. ", "Solvik left in 1903.")).toEqual([
    "Salt Union",
  ]);
  expect(around("A plan called SALTEC came to nothing: ", "Solvik left in 1903.")).toEqual(["SALTEC"]);
  expect(around("All grew. ", "With the Coast League in debt, Solvik left in 1903.")).toEqual(["Coast League"]);
});

test("what is named behind the verb, or in a paragraph before, is not what was left", () => {
  expect(around("The Salt Union grew.\n\n", "Solvik left in 1903, as the Coast League had hoped.")).toEqual([]);
});
