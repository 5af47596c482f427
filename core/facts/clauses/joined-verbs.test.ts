import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("a second verb behind “and”", () => {
  test.each([
    [
      "with a form of “be”",
      "The cliffs of the north shore were declared a park in 1979 and are home to 40 swans.",
      "The cliffs of the north shore are home to [40] swans.",
    ],
    [
      "denied",
      "It was sold to Ada Marsh in 1902 and does not open on Sundays.",
      "The Ottery Mill was sold to [Ada Marsh] in 1902.",
    ],
    [
      "with a modal",
      "It was sold to Ada Marsh in 1902 and may be seen on Sundays.",
      "The Ottery Mill was sold to [Ada Marsh] in 1902.",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });
});

test("a year behind a verb in the present dates no doing", () => {
  const facts = told(`${mill} Newer rules protect weavers, in 2011, and fine spinners, in 2014.`);
  expect(facts.filter((fact) => fact.startsWith("Newer rules protect weavers in"))).toEqual([]);
});

test("a mason is somebody, whom “it” does not mean", () => {
  const facts = told(
    `${mill} Its builder, the mason Jorn Render, did not live to see it finished. It was closed in 1921.`,
  );
  expect(facts.filter((fact) => fact.includes("Render was closed"))).toEqual([]);
});
