import { expect, test } from "vitest";
import { factsIn, mill } from "../samples.ts";

test("whose child somebody is goes on from who was born, and not from where", () => {
  const facts = factsIn(
    "Ada Marsh",
    "Ada Marsh was a weaver.",
    "She was born Ada Claire Holm on 4 May 1871 in Bath, the only child of Karl Holm, a set designer for the Exe Guild, and Eva Brandt, a singer.",
  );
  const asked = facts.flatMap(({ asking }) => (asking.way === "value" ? [asking.askable.question] : []));
  expect(asked).toContain("In which city was Ada Marsh born Ada Claire Holm?");
});

test("a road and a river of a row are still members of it", () => {
  const facts = factsIn("The Ottery Mill", `${mill} It was sold to Bath, the Exe Guild and Wells in 1902.`);
  const asked = facts.flatMap(({ asking }) => (asking.way === "value" ? [asking.askable.question] : []));
  expect(asked.some((question) => question?.includes("city") === true)).toBe(false);
});
