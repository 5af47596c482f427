import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { collectEntities } from "./collect-entities.ts";
import { schoolsIn } from "./schools.ts";

const shortIn = (...sentences: readonly string[]) => schoolsIn(sentences.map(tokenise));

test("a school goes by its first word where one is at it", () => {
  const told = ["Orvan College was founded in 1902.", "At Orvan she studied with Karl Holm."];
  expect(shortIn(...told)).toEqual([["Orvan", "Orvan College"]]);
  const [college] = collectEntities(told.map(tokenise), "");
  expect([...(college?.aliases ?? [])]).toEqual(["Orvan College", "Orvan"]);
});

test("a town or somebody of that name is no school", () => {
  const founded = "Orvan College was founded in 1902.";
  expect(shortIn(founded, "At Orvan she studied.", "She was born in Orvan.")).toEqual([]);
  expect(shortIn(founded, "Karl Orvan gave it his house.", "At Orvan she studied.")).toEqual([]);
  expect(shortIn(founded, "At Orvan she studied.", "Orvan wrote a book.")).toEqual([]);
  expect(shortIn("At Orvan she lived.", founded)).toEqual([]);
  expect(shortIn(founded, "She left Orvan.")).toEqual([]);
  expect(shortIn("Cambridge University was founded in 1209.", "At Cambridge she studied.")).toEqual([]);
});
