import type { Sample } from "../../kind.ts";

const typed = (text: string) => ({ type: "numeric", text }) as const;

export const samplesNumeric: readonly Sample<"numeric">[] = [
  {
    body: { type: "numeric", stem: "In which year was the mill built?", key: "1951", accepted: [], distractors: [] },
    cases: [
      { response: typed("1951"), grade: { outcome: "right", how: "exact" } },
      { response: typed("in 1951"), grade: { outcome: "right", how: "exact" } },
      { response: typed("１９５１"), grade: { outcome: "right", how: "exact" } },
      { response: typed("1952"), grade: { outcome: "wrong" } },
      { response: typed("1950"), grade: { outcome: "wrong" } },
      { response: typed("long ago"), grade: { outcome: "unreadable", why: "no-number" } },
      { response: typed(""), grade: { outcome: "unreadable", why: "empty" } },
    ],
  },
  {
    body: {
      type: "numeric",
      stem: "How large is the yearly budget?",
      key: "about $3.5 billion",
      accepted: [],
      distractors: [],
    },
    cases: [
      { response: typed("3.5bn"), grade: { outcome: "right", how: "exact" } },
      { response: typed("3,5 billion dollars"), grade: { outcome: "right", how: "exact" } },
      { response: typed("US$3,500,000,000"), grade: { outcome: "right", how: "exact" } },
      { response: typed("3.5 million"), grade: { outcome: "wrong" } },
      { response: typed("3.5"), grade: { outcome: "wrong" } },
      { response: typed("€3.5 billion"), grade: { outcome: "wrong" } },
    ],
  },
];
