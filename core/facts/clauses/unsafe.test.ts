import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test.each([
  [
    "what came of it",
    "Since 1871 the Weavers Guild has met at the Ottery Mill, so the inn is full.",
    "The Weavers Guild has met at the Ottery Mill since [1871].",
  ],
  [
    "how much it was so",
    "In 1871 Ada Marsh built a wheel so wide that it touched both banks.",
    "Ada Marsh built a wheel in [1871].",
  ],
])("“so” takes back nothing where it tells %s", (_, sentence, statement) => {
  expect(told(`${mill} ${sentence}`)).toContain(statement);
});

test.each([
  ["what was only thought", "The Weavers Guild bought the Ottery Mill in 1871, or so it seemed."],
  ["what a thing was made to be", "The Weavers Guild made Marle so rich in 1871 that it opened a bank."],
])("it takes back what stands before where it tells %s", (_, sentence) => {
  expect(told(`${mill} ${sentence}`).join()).not.toContain("1871");
});
