import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { readPassage } from "../../text/passage.ts";
import { extract } from "../extract.ts";
import { statementsOf } from "../samples.ts";

const rest =
  "She studied in Vienna and taught at Orrin for thirty years. Holm wove the great hangings of the town hall. She never married, and her pupils paid for the grave.";

function factsOf(source: string) {
  const document = readDocument(source, "plain", "holm.txt");
  const { facts } = extract(document, source);
  return { facts, document };
}

const told = (source: string): string[] => statementsOf(factsOf(source).facts);

const both = ["Ada Holm was born in [1829].", "Ada Holm died in [1869]."];

test.each([
  `HOLM, ADA (May 8, 1829 – December 18, 1869), weaver\n\nAda Holm was a weaver. ${rest}\n`,
  `Lives of the Weavers: Ada Holm (1829-1869)\n\nAda Holm was a weaver. ${rest}\n`,
  `Ada Holm, weaver, 1829–1869\n\nAda Holm was a weaver. ${rest}\n`,
  `ADA HOLM\n\nNorwegian weaver, 1829-1869\n\nAda Holm was a weaver. ${rest}\n`,
  `HOLM, Ada, Norwegian weaver, b. Marle, May 8, 1829; d. Orrin, 1869. ${rest}\n`,
  `Ada Holm. Weaver and dyer, born in Marle on 8 May 1829, died in Orrin, 18 December 1869. ${rest}\n`,
  `Ada Holm (b. Marle, May 8, 1829; d. Orrin, December 18, 1869) was a weaver. ${rest}\n`,
])("the life in the opening lines: %s", (source) => {
  expect(told(source)).toEqual(expect.arrayContaining(both));
});

test("with the day and the place where the line gives them", () => {
  const source = `HOLM, Ada, Norwegian weaver, b. Marle, May 8, 1829; d. Orrin, 1869. ${rest}\n`;
  expect(told(source)).toEqual(
    expect.arrayContaining([
      "Ada Holm was born on [May 8, 1829].",
      "Ada Holm was born in [Marle].",
      "Ada Holm died in [Orrin].",
    ]),
  );
});

test.each([
  // Of whom the line is, nobody knows.
  `Ada Holm and Bo Lind, 1829–1869\n\nAda Holm was a weaver. ${rest}\n`,
  // The years of a rule.
  `Ada Holm (1829–1869)\n\nAda Holm was a queen who ruled over Orrin. ${rest}\n`,
  // Those of an office.
  `Ada Holm, director, 1829–1849\n\nAda Holm was a weaver. ${rest}\n`,
])("no life: %s", (source) => {
  expect(told(source).join(" ")).not.toMatch(/born in \[18|died in \[18/u);
});

test("a title is shown as the passage of what it proves", () => {
  const source = `HOLM, ADA (May 8, 1829 – December 18, 1869), weaver\n\nAda Holm was a weaver. ${rest}\n`;
  const { facts, document } = factsOf(source);
  const fact = facts.find(({ relation }) => relation === "died on");
  const passage = fact ? readPassage(document, fact.proof, fact.place) : null;
  expect(passage).toMatchObject({ text: "HOLM, ADA (May 8, 1829 – December 18, 1869), weaver", paragraph: 1 });
  expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(["December 18, 1869"]);
});
