import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function told(text: string): string[] {
  const source = `# Ada Holm\n\n${text}\n`;
  return extract(readDocument(source, "markdown", "x"), source).facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
      : [],
  );
}

test.each(["(3 July 1854 – 12 August 1928)", "(born 3 July 1854 in Bath; died 12 August 1928 in Oslo)"])(
  "a life in brackets: %s",
  (life) => {
    expect(
      told(`Ada Holm ${life} was a Danish composer. She wrote the music for a church in the north of the country.`),
    ).toEqual(
      expect.arrayContaining([
        "Ada Holm was born on [3 July 1854].",
        "Ada Holm was born in [1854].",
        "Ada Holm died on [12 August 1928].",
        "Ada Holm died in [1928].",
      ]),
    );
  },
);

test("a term of office in brackets is no life", () => {
  expect(told("Ada Holm was a composer. Its head was Bo Lind (3 July 1954 – 12 August 1958).").join()).not.toContain(
    "born",
  );
});

test("a life below a headword is of whoever that names, and of no people", () => {
  const life = told(
    "South African weaver and poet (born 3 July 1854 near Bath; died 12 August 1928). Ada Holm had a loom in Bath. She wove.",
  );
  expect(life).toContain("Ada Holm was born on [3 July 1854].");
  expect(life.join()).not.toContain("South African was");
});
