import { expect, test } from "vitest";
import { withQuietName } from "./quiet-name.ts";

test.each([
  ["SOLVIK lies on a low hill.", { name: "Solvik", type: "place" }, "Solvik lies on a low hill."],
  ["In which year did ADA BRANDT die?", { name: "Ada Brandt", type: "person" }, "In which year did Ada Brandt die?"],
  ["When was ORVIK founded?", { name: "Orvik", type: "organisation" }, "When was ORVIK founded?"],
  ["When was ORVIK signed?", { name: "Orvik", type: "other" }, "When was ORVIK signed?"],
  ["When was SOLVIKA dug up?", { name: "Solvika", type: "other" }, "When was Solvika dug up?"],
  ["When was TERN built?", { name: "Tern", type: "place" }, "When was TERN built?"],
  ["When was MARLE built?", null, "When was MARLE built?"],
] as const)("%s is put by the name that the text has", (stem, topic, put) => {
  expect(withQuietName(stem, topic)).toBe(put);
});
