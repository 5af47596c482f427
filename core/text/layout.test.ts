import { expect, test } from "vitest";
import { readDocument } from "./layout.ts";

test("quotations without a bottom are read as plain text", () => {
  const { blocks } = readDocument(`${">".repeat(20_000)} a\n\nThe mill opened in 1921.`, "markdown", "x");
  expect(blocks.at(-1)?.text).toBe("The mill opened in 1921.");
});
