import { acronymsIn } from "../entities/collect-entities.ts";
import type { Askable } from "../askable.ts";
import type { SentenceRecord } from "../record.ts";

/** What a short form stands for, and what the short form of a name is. */
export function acronymAskables(records: readonly SentenceRecord[]): Askable[] {
  const seen = new Set<string>();
  return records.flatMap(({ sentence }, at) =>
    acronymsIn(sentence).flatMap(([short, name]): Askable[] => {
      const start = sentence.text.indexOf(short, sentence.text.indexOf(name) + name.length);
      if (seen.has(short) || start < 0) return [];
      seen.add(short);
      const place = { start, end: start + short.length };
      return [
        {
          subject: name,
          relation: "abbreviation",
          relationKey: "abbreviation",
          counted: "",
          distinction: "",
          at,
          place,
          isOnTopic: false,
          isTimeless: false,
          isUnique: true,
          label: null,
          question: `What is the abbreviation of “${name}”?`,
          statement: { before: `The abbreviation of “${name}” is `, after: "." },
          answer: {
            kind: "acronym",
            text: short,
            literal: short,
            value: short,
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
