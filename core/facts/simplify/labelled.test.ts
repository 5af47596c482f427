import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test("what stands behind a label is told without it", () => {
  for (const label of ["Money", "Getting there", "Practical matters"])
    expect(told(`${mill}\n\n${label}: Norway adopted the crown on 1 January 1875.`)).toContain(
      "Norway adopted the crown on [1 January 1875].",
    );
});

test("a place, a season, somebody who speaks and a pronoun are no label", () => {
  for (const label of ["Bath", "Summer", "Ada Marsh"])
    expect(told(`${mill}\n\n${label}: Norway adopted the crown on 1 January 1875.`)).not.toContain(
      "Norway adopted the crown on [1 January 1875].",
    );
  expect(told(`${mill}\n\nTram: It was opened on 1 January 1875.`).join()).not.toContain("1875");
});
