import type { Sample } from "../../kind.ts";

const chose = (...chosen: string[]) => ({ type: "multiple-response" as const, chosen });

export const samplesMultipleResponse: readonly Sample<"multiple-response">[] = [
  {
    body: {
      type: "multiple-response",
      stem: "Which rivers does the text name?",
      key: ["Elbe", "Oder"],
      accepted: [],
      distractors: ["Rhine", "Rhône"],
    },
    cases: [
      { response: chose("Oder", "Elbe"), grade: { outcome: "right", how: "exact" } },
      { response: chose("Oder"), grade: { outcome: "partly", share: 0.5 } },
      { response: chose("Oder", "Elbe", "Rhine"), grade: { outcome: "partly", share: 0.5 } },
      { response: chose("Rhine"), grade: { outcome: "wrong" } },
      { response: chose("Elbe", "Oder", "Rhine", "Rhône"), grade: { outcome: "wrong" } },
      { response: chose(), grade: { outcome: "unreadable", why: "empty" } },
      { response: chose("Nile"), grade: { outcome: "unreadable", why: "not-an-option" } },
    ],
  },
];
