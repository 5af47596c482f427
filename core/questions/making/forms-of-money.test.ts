import { expect, test } from "vitest";
import { formsOfMoney } from "./forms-of-money.ts";

test.each([
  ["€92 million", ["92 million euros", "€92m", "92 million"]],
  ["92 million euros", ["€92 million", "€92m", "92 million"]],
  ["€200m", ["200 million euros", "€200 million", "200 million"]],
  ["53 kronor", ["SEK 53", "53 SEK", "53"]],
  ["SEK 53", ["53 kronor", "53 SEK", "53"]],
  ["14,800 yen", ["¥14,800", "14,800"]],
  ["37 million Swiss francs", ["CHF 37 million", "37 million CHF", "37 million"]],
  ["US$1.3 billion", ["$1.3 billion", "1.3 billion US dollars", "1.3 billion dollars", "US$1.3bn", "1.3 billion"]],
  ["$200", ["200 dollars", "200"]],
  ["£9,826", ["9,826 pounds", "9,826"]],
])("%s is also written as", (key, forms) => {
  expect(formsOfMoney(key)).toEqual(forms);
});

test.each(["500 francs", "20 kroner", "30 kg", "€ a day", "12 pesos", "1,200 men"])(
  "%s is the money of no one country, or none",
  (key) => {
    expect(formsOfMoney(key)).toEqual([]);
  },
);
