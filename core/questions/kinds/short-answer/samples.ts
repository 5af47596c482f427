import type { Sample } from "../../kind.ts";

const typed = (text: string) => ({ type: "short-answer", text }) as const;

export const samplesShortAnswer: readonly Sample<"short-answer">[] = [
  {
    body: {
      type: "short-answer",
      stem: "Which country did the expedition reach first?",
      key: "Austria",
      accepted: ["the Republic of Austria"],
      distractors: [],
    },
    cases: [
      { response: typed("Austria"), grade: { outcome: "right", how: "exact" } },
      { response: typed("  aUSTRIA. "), grade: { outcome: "right", how: "exact" } },
      { response: typed("Republic of Austria"), grade: { outcome: "right", how: "form" } },
      { response: typed("Autsria"), grade: { outcome: "right", how: "slip" } },
      { response: typed("Australia"), grade: { outcome: "wrong" } },
      { response: typed("1951"), grade: { outcome: "wrong" } },
      { response: typed("   "), grade: { outcome: "unreadable", why: "empty" } },
      { response: typed("?!"), grade: { outcome: "unreadable", why: "empty" } },
    ],
  },
  {
    body: {
      type: "short-answer",
      stem: "On which date was the bridge opened?",
      key: "3 May 1928",
      accepted: [],
      distractors: [],
    },
    cases: [
      { response: typed("May 3rd, 1928"), grade: { outcome: "right", how: "exact" } },
      { response: typed("1928-05-03"), grade: { outcome: "right", how: "exact" } },
      { response: typed("3/5/1928"), grade: { outcome: "right", how: "exact" } },
      { response: typed("4 May 1928"), grade: { outcome: "wrong" } },
      { response: typed("May 1928"), grade: { outcome: "wrong" } },
    ],
  },
];
