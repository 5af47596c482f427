import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} How it burnt nobody tells. ${text}`).join("\n");

test("a son with a whole name is he, whoever his father was", () => {
  expect(toldOf("His son Karl V built the Holm Bridge in 1902.")).toContain("Karl V built the Holm Bridge in [1902].");
});

test("a given name alone tells nobody", () => {
  expect(toldOf("His son Karl built the Holm Bridge in 1902.")).not.toContain("Karl built");
});
