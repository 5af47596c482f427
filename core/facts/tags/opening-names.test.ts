import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { readSentences } from "../read-sentences.ts";

const opening = (text: string): string => {
  const [first] = readSentences(readDocument(`Ford passed the mill on to Denmark in 1902. ${text}`, "plain", "x"));
  const token = first?.sentence.tokens[0];
  return `${token?.text ?? ""}/${token?.tag ?? ""}`;
};

test("a common word that opens a sentence is a name where the text uses it as one throughout", () => {
  expect(opening("Two firms had been sold to Ford in 1901.")).toBe("Ford/name");
  expect(opening("Two firms had been sold in 1901.")).toBe("Ford/noun");
  expect(opening("Two firms had been sold to Ford in 1901; both lay at a ford.")).toBe("Ford/noun");
  expect(opening("Two firms had been sold to Ford Transport in 1901.")).toBe("Ford/noun");
});
