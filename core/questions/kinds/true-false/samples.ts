import type { Sample } from "../../kind.ts";

export const samplesTrueFalse: readonly Sample<"true-false">[] = [
  {
    body: {
      type: "true-false",
      stem: "The harbour was opened in 1871.",
      key: "true",
      accepted: [],
      distractors: [],
    },
    cases: [
      { response: { type: "true-false", chosen: "true" }, grade: { outcome: "right", how: "exact" } },
      { response: { type: "true-false", chosen: "false" }, grade: { outcome: "wrong" } },
    ],
  },
];
