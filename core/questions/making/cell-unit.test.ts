import { expect, test } from "vitest";
import { askedInItsScale, withItsUnit } from "./cell-unit.ts";

test.each([
  ["14.1", "Contributions (million €)", "€14.1 million"],
  ["14.1", "Contributions (US$ billion)", "US$14.1 billion"],
  ["37", "Dues (CHF million)", "CHF 37 million"],
  ["3,028", "Tolls, million crowns", "3,028 million crowns"],
  ["8", "Visitors (millions)", "8 million"],
  ["75", "Rainfall (mm)", "75 mm"],
  ["12", "Share (%)", "12%"],
  ["19", "Maximum (°C)", "19 °C"],
  ["480", "Staff (2022)", null],
  ["480", "Staff (municipality)", null],
  ["480", "Staff", null],
  ["480 people", "Staff (thousand)", null],
])("%s under “%s” is %s", (figure, header, whole) => {
  expect(withItsUnit(figure, header)).toBe(whole);
});

test("a sum is asked in its scale", () => {
  expect(askedInItsScale("What was the revenue of Marle in 2023?", "€3.4m")).toEqual({
    stem: "What was the revenue of Marle in 2023, in millions of euros?",
    figure: "3.4",
  });
  expect(askedInItsScale("What is the budget of Marle?", "$12 billion")).toEqual({
    stem: "What is the budget of Marle, in billions of dollars?",
    figure: "12",
  });
});

test.each([
  ["What is the budget of Marle, in € million?", "€3.4m"],
  ["How much does it cost?", "€3.4m"],
  ["What is the budget of Marle?", "€340"],
  ["What is the budget of Marle?", "3.4 million kroner"],
])("and not where it is or has none: %s %s", (stem, key) => {
  expect(askedInItsScale(stem, key)).toBeNull();
});
