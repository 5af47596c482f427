import type { Kind } from "#core/questions/schema.ts";

const names: Readonly<Record<Kind, string>> = {
  "multiple-choice": "One of several",
  "multiple-response": "Several of several",
  "true-false": "True or false",
  "short-answer": "Short answer",
  numeric: "Number",
  cloze: "Gap",
  ordering: "Order",
  matching: "Match",
};

const kinds: readonly Kind[] = [
  ...(["multiple-choice", "multiple-response", "true-false", "short-answer"] as const),
  ...(["numeric", "cloze", "ordering", "matching"] as const),
];

/** The kinds of question as learners know them. */
export const kindNames = kinds.map((kind) => ({ kind, name: names[kind] }));
