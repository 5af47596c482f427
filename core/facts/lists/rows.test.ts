import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

/** The lists that a text names, each as its items, with a mark where there may be more. */
function listsIn(...sentences: readonly string[]): string[] {
  const text = `# The Alder League\n\nThe Alder League is a league of sailors. ${sentences.join(" ")}\n`;
  const { facts } = extract(readDocument(text, "markdown", "x"), text);
  return facts.flatMap(({ asking }) =>
    asking.way === "list" ? [`${asking.list.items.join(" | ")}${asking.list.isOpen ? " …" : ""}`] : [],
  );
}

describe("what a sentence names in one breath", () => {
  test.each([
    [
      "qualities of one thing",
      "It studies the moral, legal and political aspects of piracy.",
      "moral | legal | political",
    ],
    [
      "doings, the last without what points elsewhere",
      "Its tasks include promoting trade, discussing rules, and protecting the rights of pilots in the above ports.",
      "promoting trade | discussing rules | protecting the rights of pilots …",
    ],
    [
      "those who did something together",
      "The mayor of Bergen and the bishop of Oslo signed a charter in 1901.",
      "mayor of Bergen | bishop of Oslo",
    ],
    ["a row that nothing closes", "It has offices in Lisbon, Madrid, Rome, Oslo…", "Lisbon | Madrid | Rome | Oslo …"],
    [
      "places deep inside of a purpose",
      "It was founded to send teachers to Norway, Denmark and Iceland.",
      "Norway | Denmark | Iceland",
    ],
  ])("%s", (_, sentence, list) => {
    expect(listsIn(sentence)).toContain(list);
  });

  test("two ends of one thing are no list", () => {
    expect(listsIn("It studies the link between trade and piracy.")).toEqual([]);
  });
});
