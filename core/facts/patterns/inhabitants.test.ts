import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

/** What is read of a text on a town, each statement with its answer in brackets. */
function told(text: string, title = "Bergen"): string[] {
  const source = `# ${title}\n\n${text}\n`;
  return extract(readDocument(source, "markdown", "x"), source).facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
      : [],
  );
}

const town = "Bergen is a city on a fjord. Bergen has a market.";

describe("how many live in a town", () => {
  test.each([
    [
      "Some 7,000 people now live in the municipality; most fish.",
      "Some [7,000] people live in the municipality of Bergen.",
    ],
    [
      "Only 7,000 people lived within the city limits at the census of 2021, but more around.",
      "[7,000] people lived within the city limits of Bergen at the census of 2021.",
    ],
    [
      "Bergen grew again and, at about 7,000 inhabitants, is larger than ever.",
      "Bergen has about [7,000] inhabitants.",
    ],
    [
      "Oslo kept its rank; Bergen, with some 7,000 people today, has affected not to mind.",
      "Some [7,000] people live in Bergen.",
    ],
  ])("%s", (sentence, statement) => {
    expect(told(`${town} ${sentence}`)).toContain(statement);
  });

  test.each([
    ["behind another town", `${town} Then Oslo pulled ahead. Some 7,000 people now live in the municipality.`],
    ["of another town", `${town} Bergen outgrew Oslo and, with Oslo at 7,000 inhabitants, is large.`],
    ["of its rival", `${town} Bergen, with Oslo a city of 7,000 people, has no mill.`],
    ["who do something", `${town} Bergen, with 7,000 people at work in the mills, is busy.`],
    ["in a part", `${town} Some 7,000 people now live in the quarter.`],
  ])("refused %s", (_, text) => {
    expect(told(text).join()).not.toMatch(/Bergen has (?:about )?\[7,000|7,000\] people live/u);
  });
});

describe("a town by what it is the capital of", () => {
  const text = town;

  test("of a province, early in a text on the town", () => {
    const statements = told(`${text} The capital of the province of East Marle has 7,000 inhabitants.`);
    expect(statements).toContain("Bergen is the capital of [East Marle].");
    expect(statements).toContain("Bergen has [7,000] inhabitants.");
  });

  test.each([
    ["behind another town", `${text} Then Oslo grew. The capital of East Marle has 7,000 inhabitants.`],
    ["of a country whose capital is another", `${text} The capital of Norway has 7,000 inhabitants.`],
    ["late in a text", `${text} ${"It rains there. ".repeat(12)} The capital of East Marle has 7,000 inhabitants.`],
  ])("refused %s", (_, told_) => {
    expect(told(told_).join()).not.toContain("Bergen has [7,000]");
  });

  test("of a country, anywhere", () => {
    const late = "It rains there. ".repeat(12);
    const oslo = `Oslo is a city on a fjord. Oslo has a market. ${late}`;
    for (const who of ["Norway's capital", "The Norwegian capital", "The capital of Norway", "The capital"])
      expect(told(`${oslo} ${who} was rebuilt in 1624.`, "Oslo")).toContain("Oslo was rebuilt in [1624].");
  });
});
