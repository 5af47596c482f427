import type { Sample } from "../../kind.ts";

const matched = (...pairs: [string, string][]) => ({ type: "matching" as const, pairs });

export const samplesMatching: readonly Sample<"matching">[] = [
  {
    body: {
      type: "matching",
      stem: "Match each work with its year.",
      key: [
        ["The canal", "1825"],
        ["The tunnel", "1890"],
        ["The bridge", "1932"],
      ],
      accepted: [],
      distractors: ["1911"],
    },
    cases: [
      {
        response: matched(["The bridge", "1932"], ["The canal", "1825"], ["The tunnel", "1890"]),
        grade: { outcome: "right", how: "exact" },
      },
      {
        response: matched(["The bridge", "1890"], ["The canal", "1825"], ["The tunnel", "1932"]),
        grade: { outcome: "partly", share: 1 / 3 },
      },
      {
        response: matched(["The bridge", "1911"], ["The canal", "1890"], ["The tunnel", "1825"]),
        grade: { outcome: "wrong" },
      },
      {
        response: matched(["The bridge", "1825"], ["The canal", "1825"], ["The tunnel", "1825"]),
        grade: { outcome: "unreadable", why: "not-an-option" },
      },
      { response: matched(["The bridge", "1932"]), grade: { outcome: "unreadable", why: "incomplete" } },
    ],
  },
];
