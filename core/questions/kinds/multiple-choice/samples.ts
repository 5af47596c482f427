import type { Sample } from "../../kind.ts";

const chose = (chosen: string) => ({ type: "multiple-choice", chosen }) as const;

export const samplesMultipleChoice: readonly Sample<"multiple-choice">[] = [
  {
    body: {
      type: "multiple-choice",
      stem: "How many lighthouses does the island have?",
      key: "12",
      accepted: [],
      distractors: ["9", "14", "112"],
    },
    cases: [
      { response: chose("12"), grade: { outcome: "right", how: "exact" } },
      { response: chose("14"), grade: { outcome: "wrong" } },
      { response: chose("13"), grade: { outcome: "unreadable", why: "not-an-option" } },
    ],
  },
];
