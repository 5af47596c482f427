import { expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test("the number of a king ends a sentence where another begins with a word of time", () => {
  expect(split("It fell to King Olvar I. Afterwards it was sold.")).toHaveLength(2);
  expect(split("It fell to King Olvar I. Later it was sold.")).toHaveLength(2);
  expect(split("It fell to Karl I. Lind of Bath.")).toHaveLength(1);
});
