import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { collectEntities } from "./collect-entities.ts";

const typeIn = (title: string, ...sentences: readonly string[]): string | undefined =>
  collectEntities(sentences.map(tokenise), title).find(({ name }) => name === "Cornelia")?.type;

const city = [
  "Cornelia was cut from the rock.",
  "Rain seldom falls there.",
  "Traders left Cornelia early.",
  "Few know Cornelia.",
];

test("a given name under which nobody is spoken of is none where the text is called so, or has it for a place", () => {
  expect(typeIn("Cornelia, before the crowds", ...city)).toBe("other");
  expect(typeIn("A city in the rock", ...city, "It is cold in Cornelia.", "The road ends at Cornelia.")).not.toBe(
    "person",
  );
});

test("a given name is that of a person where she is spoken of, or nothing else would be called so", () => {
  expect(typeIn("Cornelia, before the crowds", ...city, "Cornelia sold the mill.", "She left for Bath.")).toBe(
    "person",
  );
  expect(typeIn("Cornelia, before the crowds", ...city, "Cornelia died in 1902.")).toBe("person");
  expect(typeIn("A city in the rock", ...city)).toBe("person");
});
