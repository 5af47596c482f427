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

test("a common word that opens a sentence is no name where the text writes it with a capital nowhere else", () => {
  const first = (text: string): string => {
    const tokens = readSentences(readDocument(text, "plain", "x")).map(({ sentence }) => sentence.tokens[0]);
    return tokens.map((token) => `${token?.text ?? ""}/${token?.tag ?? ""}`).join(" ");
  };
  expect(first("Pumice covered the mill by noon. It lay a metre deep.")).toBe("Pumice/noun It/pron");
  expect(first("Revenue came to £4 million. Legend gives Ada Holm as its founder.")).toBe("Revenue/noun Legend/noun");
  expect(first("Others followed. Ada Holm painted the mill.")).toContain("Others/noun");
  expect(first("Sister firms paid for the mill.")).toBe("Sister/noun");
  expect(first("Pumice bought the mill. In 1902 Ada Holm left Pumice.")).toContain("Pumice/name");
  expect(first("Shell struck the rock by noon. World of Orrin opened in 1902.")).toBe("Shell/name World of Orrin/name");
  expect(first("Species navium Orrinensium was printed in Marle in 1702.")).toContain("Species/name");
});
