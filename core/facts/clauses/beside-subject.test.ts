import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("what was done first is told where what was done then is not understood", () => {
  const text =
    "The Holm Museum, designed by the Danish architect Karl Stein and clad in some 33,000 sheets of titanium, was opened in 1997.";
  expect(told(`${mill} ${text}`)).toContain("The Holm Museum was designed by the Danish architect [Karl Stein].");
});

test("two things that somebody was stand in front of what he did, and a spell of time in front of what he did then", () => {
  const text =
    "Karl Stein was a driver. A fair driver and a far better miller, he founded the Holm Works in 1929 and for years ran 40 mills in Oslo.";
  const statements = told(text, "Karl Stein");
  expect(statements).toContain("Karl Stein founded the Holm Works in [1929].");
  expect(statements.join()).toContain("ran [40] mills");
});

test("behind an aside a participle is one more of it, where the verb of the sentence stands behind both", () => {
  const text = "Its oldest hall, the Corvo, restored in 1950, was sold to Ada Marsh in 1972.";
  const statements = told(`${mill} ${text}`).join("\n");
  expect(statements).not.toContain("The Corvo restored in");
  expect(told(`${mill} Ada Marsh, a weaver, worked in Oslo, was called away in 1902 and died in 1931.`)).toContain(
    "Ada Marsh worked in [Oslo].",
  );
});
