import { expect, test } from "vitest";
import { withItsUnit } from "./cell-unit.ts";

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
