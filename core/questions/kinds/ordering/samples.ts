import type { Sample } from "../../kind.ts";

const ordered = (...order: string[]) => ({ type: "ordering" as const, order });

export const samplesOrdering: readonly Sample<"ordering">[] = [
  {
    body: {
      type: "ordering",
      stem: "Put the names in order, the earliest first.",
      key: ["Byzantium", "Constantinople", "Istanbul"],
      accepted: [],
      distractors: [],
    },
    cases: [
      { response: ordered("Byzantium", "Constantinople", "Istanbul"), grade: { outcome: "right", how: "exact" } },
      {
        response: ordered("Constantinople", "Byzantium", "Istanbul"),
        grade: { outcome: "partly", share: 1 / 3 },
      },
      { response: ordered("Istanbul", "Constantinople", "Byzantium"), grade: { outcome: "wrong" } },
      { response: ordered("Byzantium"), grade: { outcome: "unreadable", why: "incomplete" } },
    ],
  },
];
