import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("what a name is explained by is told of it", () => {
  const said = told(`${mill} Its clerks wrote in Marle B, the script that Ada Marsh deciphered in 1952.`);
  expect(said).toContain("Ada Marsh deciphered Marle B in [1952].");
});

test("so it is where whoever did it is described first", () => {
  const said = told(
    `${mill} Its clerks wrote in Marle B, the script that a Danish weaver, Ada Marsh, deciphered in 1952.`,
  );
  expect(said).toContain("Ada Marsh deciphered Marle B in [1952].");
  expect(said.join()).not.toContain("Marle B Ada");
});

test("nothing is told of one of several that may be meant", () => {
  for (const text of [
    "It was owned by the son of Karl Stein, the man that Ada Marsh deceived in 1952.",
    "It was drawn in Marle A, Marle B, the script that Ada Marsh deciphered in 1952.",
  ])
    expect(told(`${mill} ${text}`).join()).not.toMatch(/Ada Marsh dec\p{L}+ (?:Karl|Marle)/u);
});
