import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function told(title: string, text: string): string[] {
  const source = `# ${title}\n\n${text}\n`;
  return extract(readDocument(source, "markdown", "x"), source).facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
      : [],
  );
}

const town = "Ribe is a town in Denmark.";

describe("what a description means", () => {
  test("a part of the town that the text is about", () => {
    expect(told("Ribe", `${town} The town wall was built in 1302.`)).toContain(
      "The town wall of Ribe was built in [1302].",
    );
  });

  test("no part of it where another town was just named", () => {
    expect(
      told("Ribe", `${town} In 1300 its merchants fought Lübeck. The town wall was built in 1302.`).join(),
    ).not.toContain("town wall of Ribe");
  });

  test("the one thing that was called so", () => {
    const text = "The Holm Museum shows the warship Falken. It has a café. The ship sank in 1702.";
    expect(told("The Holm Museum", text)).toContain("Falken sank in [1702].");
  });

  test("nothing where the text knows two", () => {
    const text = "The Holm Museum shows the warship Falken and a ship from Riga. It has a café. The ship sank in 1702.";
    expect(told("The Holm Museum", text).join()).not.toContain("sank");
  });

  test("“it” behind what has no name, and nothing else is spoken of", () => {
    const text = "The Holm Society is a society. The first engine was bought in Paris in 1901. It ran until 1920.";
    expect(told("The Holm Society", text)).toContain("The first engine ran until [1920].");
  });

  test("whom a copula names", () => {
    const text =
      "The Holm Society is a society. The first engine was the Kestrel. It was built in 1957 and ran for 33 years.";
    expect(told("The Holm Society", text)).toEqual(
      expect.arrayContaining(["The Kestrel was built in [1957].", "The Kestrel ran for [33 years]."]),
    );
  });

  test("a thing of the text’s own, told apart by what is said of it", () => {
    const text = "The Holm Museum is a museum. The new wing was designed by Ada Marsh and opened in 1902.";
    expect(told("The Holm Museum", text)).toEqual(
      expect.arrayContaining(["The new wing was designed by [Ada Marsh]."]),
    );
  });

  test("nothing where a lone noun could be any of its kind, or where it counts what came before", () => {
    const text = "The Holm Museum is a museum. The label was made in 1902. The two firms built a crane in 1903.";
    expect(told("The Holm Museum", text).join()).not.toMatch(/label|firms/u);
  });
});
