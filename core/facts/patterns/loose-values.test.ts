import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function told(...sentences: readonly string[]): string[] {
  const source = `# The Holm Museum\n\nThe Holm Museum is a museum. ${sentences.join(" ")}\n`;
  return extract(readDocument(source, "markdown", "x"), source).facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
      : [],
  );
}

test("a sentence that no clause is made of is asked as it stands", () => {
  expect(told("The old hammer is a 96-ton giant forged in Pittsburgh in 1911.").join("\n")).toContain(
    "forged in [Pittsburgh] in 1911.",
  );
});

test("up to where a relative clause or a semicolon adds something else", () => {
  expect(
    told("The old hammer is a 96-ton giant forged in Pittsburgh in 1911, which nobody has moved; it weighs much.").join(
      "\n",
    ),
  ).toContain("forged in [Pittsburgh] in 1911.");
});

test("not where a word in it points out of the text, or doubts", () => {
  expect(told("Their hammer is a 96-ton giant forged in Pittsburgh in 1911.").join()).not.toContain("Pittsburgh");
  expect(told("The old hammer may be a 96-ton giant forged in Pittsburgh in 1911.").join()).not.toContain("Pittsburgh");
});
