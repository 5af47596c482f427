import { expect, test } from "vitest";
import { generateCourse } from "../generate.ts";

const text = `# Holm Scales

Holm Scales is a maker of scales in Solvik. Holm Scales was founded in 1921 by Ada Holm. Holm Scales employs 340 people.

## Purchases

| Year | Company | Country | Price |
| ---- | ------- | ------- | ----- |
| 1991 | Brandt Balances | Germany | £14 million |
| 1998 | Peso Largo | Spain | £9 million |
| 2009 | Wagrol | Poland | £17 million |
`;

test("a column beside people in a row of years is asked of the people", () => {
  const table = text.replaceAll("Company", "Director").replace("Brandt Balances", "Jens Brandt");
  const stems = generateCourse({ text: table, format: "markdown", name: "x" }).questions.map(({ body }) => body.stem);
  expect(stems).toContain("According to the table “Purchases”, what is the country of the director “Jens Brandt”?");
});

test("a row that a year names is asked for by what stands behind the year", () => {
  const stems = generateCourse({ text, format: "markdown", name: "x" }).questions.map(({ body }) => body.stem);
  expect(stems).toContain("According to the table “Purchases”, in which country is the company “Peso Largo”?");
  expect(stems.filter((stem) => stem.includes("give for 1998"))).toEqual([]);
});
