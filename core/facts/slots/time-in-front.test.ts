import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join("\n");

test("a time stays in front where a state ends the sentence", () => {
  expect(toldOf("In 1960 Karl Stein came home from Bath alarmed.")).toContain(
    "In [1960], Karl Stein came home from Bath alarmed.",
  );
  expect(toldOf("In 1960 Karl Stein came home from Bath.")).toContain("Karl Stein came home from Bath in [1960].");
  expect(toldOf("In 1960 the Holm Club was made permanent.")).toContain("The Holm Club was made permanent in [1960].");
});
