import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("what happened where something was is told whole, with a row that holds commas", () => {
  const text =
    "The idea was first aired in Bath, where Prince Olav invited officers, lawyers and weavers from 24 countries to a congress in April 1914.";
  expect(told(`${mill} ${text}`)).toContain(
    "In Bath, Prince Olav invited officers, lawyers and weavers from 24 countries to a congress in [April 1914].",
  );
});
