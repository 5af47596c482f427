import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";
import { isCalling } from "./callings.ts";

test.each(["weaver", "baker", "sailor", "pianist"])("whoever is a %s does something", (noun) => {
  expect(isCalling(noun)).toBe(true);
});

test.each(["power", "water", "turnover", "cancer", "copper"])("“%s” is nobody", (noun) => {
  expect(isCalling(noun)).toBe(false);
});

test("what has no article is told of as well, where it is nobody", () => {
  expect(told(`${mill} In 1902 water reached the Ottery Mill from the Exe through a pipe.`).join()).toContain("[Exe]");
});
