import type { Sample } from "../../kind.ts";

const typed = (text: string) => ({ type: "cloze", text }) as const;

export const samplesCloze: readonly Sample<"cloze">[] = [
  {
    body: {
      type: "cloze",
      stem: "The society employs more than ____ people.",
      key: "19,400",
      accepted: [],
      distractors: [],
    },
    cases: [
      { response: typed("19400"), grade: { outcome: "right", how: "exact" } },
      { response: typed("nineteen thousand four hundred"), grade: { outcome: "right", how: "exact" } },
      { response: typed("1,940"), grade: { outcome: "wrong" } },
      { response: typed("many"), grade: { outcome: "wrong" } },
      { response: typed("-"), grade: { outcome: "unreadable", why: "empty" } },
    ],
  },
];
