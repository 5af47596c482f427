import type { Gate } from "./gate.ts";

const yearIn = /\b(?:1\d{3}|20\d{2})\b/u;
const LEAST = 3;
const MOST = 6;

/** Gates for questions that ask several facts together, and for statements that are true or false. */
export const setGates: readonly Gate[] = [
  {
    name: "nothing-left-over",
    reason: "The last pair follows from the others: no answer is left over.",
    refuses: ({ body }) => body.type === "matching" && body.distractors.length === 0,
  },
  {
    name: "date-inside",
    reason: "An item holds the year that it is to be matched with, ordered or told by.",
    refuses: ({ body, facts }) =>
      (body.type === "ordering" && body.key.some((item) => yearIn.test(item))) ||
      (body.type === "multiple-response" &&
        facts.length > 1 &&
        [...body.key, ...body.distractors].some((item) => yearIn.test(item))) ||
      (body.type === "matching" && body.key.some(([left, right]) => yearIn.test(left) && left.includes(right))),
  },
  {
    name: "tie",
    reason: "Two items happened at the same time, so that no order is right.",
    refuses: ({ body, facts }) => {
      if (body.type !== "ordering") return false;
      const years = facts.map(({ value }) => String(value).slice(0, 4));
      return new Set(years).size < years.length;
    },
  },
  {
    name: "order-of-a-life",
    reason: "But for one of the events, they are a birth and a death, which nobody puts in another order.",
    refuses: ({ body }) =>
      (body.type === "ordering" || body.type === "multiple-response") &&
      [...body.key, ...body.distractors].filter((item) => !isEndOfLife.test(item)).length < 2 &&
      [...body.key, ...body.distractors].some((item) => isEndOfLife.test(item)),
  },
  {
    name: "wrong-number-of-items",
    reason: `There are to be ${String(LEAST)} to ${String(MOST)} items.`,
    refuses: ({ body }) =>
      (body.type === "ordering" || body.type === "matching") && (body.key.length < LEAST || body.key.length > MOST),
  },
  {
    name: "same-item-twice",
    reason: "An item or an answer stands there twice.",
    refuses: ({ body }) => {
      const items =
        body.type === "ordering"
          ? body.key
          : body.type === "matching"
            ? [...body.key.map(([, right]) => right), ...body.distractors]
            : [];
      return new Set(items.map((item) => item.toLowerCase())).size < items.length;
    },
  },
  {
    name: "nobody-named",
    reason: "An item says “it”, “he” or “she”, and the question does not say who that is.",
    refuses: ({ body }) => {
      const items =
        body.type === "ordering" || body.type === "multiple-response"
          ? body.key
          : body.type === "matching"
            ? body.key.map(([left]) => left)
            : [];
      return items.some((item) => /^(?:It|He|She)\s/u.test(item)) && !/ in the (?:life|history) of /u.test(body.stem);
    },
  },
  {
    name: "not-provably-false",
    reason: "The statement is called false, and the text does not show that it is.",
    refuses: ({ body, facts }) =>
      body.type === "true-false" &&
      body.key === "false" &&
      facts.some(
        ({ asking }) =>
          asking.way === "value" &&
          ((asking.askable.answer.bound !== "exact" && asking.askable.answer.kind !== "year") ||
            body.stem.includes(`${asking.askable.statement.before}${asking.askable.answer.literal}`)),
      ),
  },
  {
    name: "vague-subject",
    reason: "The statement is about some of a kind, and says neither which nor how many.",
    refuses: ({ body }) =>
      body.type === "true-false" &&
      (/^(?:many|most|some|few|other|thousands|hundreds|large|several)\b/iu.test(body.stem) ||
        /^(?!The\s)\p{Lu}\p{Ll}+s\s(?:are|were|have|had)\b/u.test(body.stem)),
  },
];

const isEndOfLife = /\b(?:was born|died)\b/u;
