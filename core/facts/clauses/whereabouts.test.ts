import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join("\n");

test("where a place lies behind a comma is not where somebody came", () => {
  const said = toldOf("Karl Stein came as envoy of the king of Marle, in the north of Kent.");
  expect(said).not.toMatch(/came in/u);
  expect(toldOf("Karl Stein came to Marle, in the north of Kent.")).toContain("Karl Stein came to [Marle].");
  expect(toldOf("Karl Stein came as envoy of a friend, the baker, of Marle.")).not.toMatch(/came of/u);
});
