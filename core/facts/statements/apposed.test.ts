import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test.each([
  ["The dismissal of a weaver, Ada Brandt, five months short of her pension, closed the Holm yard in 1980."],
  ["In August 1980 the dismissal of a weaver, Ada Brandt, five months short of her pension, closed the Holm yard."],
])("what was done to somebody is not done by them: %s", (sentence) => {
  const said = told(`${mill} ${sentence}`).join(" ");
  expect(said).not.toContain("Brandt");
  expect(said).toContain("The dismissal of a weaver closed the Holm yard in [");
});
