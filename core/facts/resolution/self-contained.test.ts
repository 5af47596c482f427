import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("an end is told apart only by what it is the end of", () => {
  expect(told(`${mill} The northern end was closed in 1902.`).join()).not.toContain("1902");
  expect(told(`${mill} The northern end of the Exe Canal was closed in 1902.`)).toContain(
    "The northern end of the Exe Canal was closed in [1902].",
  );
});
