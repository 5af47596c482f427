import { expect, test } from "vitest";
import { told } from "../samples.ts";

const firm = (text: string): string => told(`The Holm Group is a Danish firm. ${text}`, "The Holm Group").join("\n");

test("figures of a year without an owner are those of the body that the text is about", () => {
  expect(firm("Revenue for 2024 came to 55 million euros.")).toContain(
    "The Holm Group’s revenue for 2024 came to [55 million euros].",
  );
  expect(firm("In 2024 net income fell to 55 million euros.")).toContain("The Holm Group’s net income fell to");
});

test("not where another was just spoken of, nor for what no such body has", () => {
  expect(firm("The Arn Company makes chairs. Revenue for 2024 came to 55 million euros.")).not.toContain(
    "Holm Group’s rev",
  );
  expect(firm("Rain fell on 55 days in 2024.")).not.toContain("Holm Group’s");
});

test("a foundation has its income, and what a firm turns over is its firm’s", () => {
  const foundation = (text: string): string =>
    told(`The Holm Foundation is a Danish charity. ${text}`, "The Holm Foundation").join("\n");
  expect(foundation("In 2024 turnover reached 55 million euros.")).not.toContain("Holm Foundation’s turnover");
  expect(foundation("In 2024 income fell to 55 million euros.")).toContain("The Holm Foundation’s income fell to");
});
