import { gathered } from "../../base/gathered.ts";
import { acronymsIn } from "../entities/short-forms.ts";
import type { Askable } from "../askable.ts";
import type { SentenceRecord } from "../record.ts";

/** What a short form stands for. The other way round its letters could be read off the name. */
export function acronymAskables(records: readonly SentenceRecord[]): Askable[] {
  const seen = new Set<string>();
  return gathered(records, ({ sentence }, at) =>
    gathered(acronymsIn(sentence), ([short, name]): Askable[] => {
      const start = sentence.text.indexOf(name);
      if (seen.has(short) || start < 0) return [];
      seen.add(short);
      const place = { start, end: start + name.length };
      return [
        {
          subject: short,
          relation: "stands for",
          relationKey: "stand for",
          counted: "",
          distinction: "",
          at,
          place,
          isOnTopic: false,
          isTimeless: false,
          isUnique: true,
          label: null,
          question: `What does “${short}” stand for?`,
          statement: { before: `“${short}” stands for “`, after: "”." },
          answer: {
            kind: "acronym",
            text: name,
            literal: name,
            value: name,
            amount: null,
            bound: "exact",
            sort: null,
            place: null,
            accepted: [],
          },
        },
      ];
    }),
  );
}
