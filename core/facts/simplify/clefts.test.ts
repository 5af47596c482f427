import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test.each([
  [
    "from there",
    "Karl Stein worked in a barn; it was from there that, on 16 January 1913, Karl Stein wrote to Olav Holm, enclosing ten plans.",
    "Karl Stein wrote to Olav Holm on [16 January 1913].",
  ],
  [
    "there",
    "In 1943 Karl Stein moved to Bath, and it was there that the Holm Engine, built of oak, was shown in 1947.",
    "The Holm Engine was shown in [1947].",
  ],
])("what was done %s is told without the place", (_, text, statement) => {
  expect(told(`${mill} ${text}`)).toContain(statement);
});
