import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { areOfOneField, fieldsAsked, fieldsIn } from "./fields-of-people.ts";

const told = (quote: string) => aFact({ kind: "name", subject: "x", relationKey: "do", quote, literal: quote });

test("what somebody is stands in front of the name, behind it, or is said of it", () => {
  const fields = fieldsIn([
    told("The blind poet Ulf Holm sang in Arnby."),
    told("Karl Brandt, the Danish physicist, came to Arnby."),
    told("Marta van Saal was the first mayor of Arnby."),
    told("King Olaf III slept in Arnby."),
  ]);
  expect([...fields("Ulf Holm")]).toEqual(["art"]);
  expect([...fields("Karl Brandt")]).toEqual(["learning"]);
  expect([...fields("Marta van Saal")]).toEqual(["rule"]);
  expect([...fields("Olaf III")]).toEqual(["rule"]);
  expect([...fields("Ada Lund")]).toEqual([]);
});

test("who asks for a chief executive asks for one of trade, and of whom nothing is known may be anything", () => {
  expect([...fieldsAsked("Who became chief executive of Holm Mills?")]).toEqual(["trade"]);
  expect(areOfOneField(new Set(["trade"]), new Set(["art"]))).toBe(false);
  expect(areOfOneField(new Set(["trade"]), new Set())).toBe(true);
});
