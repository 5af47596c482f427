import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function told(text: string): string[] {
  const source = `# The Orrin Canal\n\nThe Orrin Canal is a canal. Norway and Denmark quarrelled over it. ${text}\n`;
  return extract(readDocument(source, "markdown", "x"), source).facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
      : [],
  );
}

test("what was done is told where it is in doubt who did it", () => {
  expect(told("In 1903, the two countries signed the Treaty of Vardø.")).toContain(
    "The Treaty of Vardø was signed in [1903].",
  );
  expect(told("In 2001 they bought the Marle Bridge for £2 million.")).toContain(
    "The Marle Bridge was bought for [£2 million] in 2001.",
  );
});

test("what was formed is told, of whatever it was", () => {
  expect(told("On 4 May 1903 the two clubs merged to form Vardø Athletic.")).toContain(
    "Vardø Athletic was formed on [4 May 1903].",
  );
});

test("and not where that is in doubt, or where only its subject tells which one it was", () => {
  expect(told("In 1903, the two countries did not sign the Treaty of Vardø.").join()).not.toContain("Vardø");
  expect(told("In 1903, the two countries signed it.").join()).not.toContain("1903");
});

test("nobody settled those who had settled in a town", () => {
  expect(told("Settled in Bath, Karl Stein wrote 30 books.").join()).not.toContain("was settled");
});
