import { expect, test } from "vitest";
import { factsIn, mill } from "../samples.ts";

const questionsIn = (text: string): (string | null)[] =>
  factsIn("The Ottery Mill", `${mill} ${text}`).flatMap(({ asking, value }) =>
    asking.way === "value" && (value === "Norwegian" || value === "Danish" || value === "Oslo" || value === "Bergen")
      ? [asking.askable.question]
      : [],
  );

test.each(["The Holm Book was printed in Norwegian and in Danish.", "Ada Marsh studied in Oslo and in Bergen."])(
  "of two that are joined neither is asked for: %s",
  (text) => {
    expect(questionsIn(text)).toEqual([null, null]);
  },
);

test("a place stands alone beside a time", () => {
  expect(questionsIn("Ada Marsh studied in Oslo in 1902 and in 1904 taught.").filter(Boolean)).not.toEqual([]);
});
