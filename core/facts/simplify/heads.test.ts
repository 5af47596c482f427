import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("what comes from under something is not what it lies under", () => {
  const text = "The Holm Baths are heated by water from under Orrin Hill, which was first piped into Bath in 1930.";
  expect(told(`${mill} ${text}`).join()).not.toMatch(/Hill\]? was/u);
});
