import { oneLine } from "../base/one-line.ts";
import { perObject } from "../base/per-object.ts";
import type { Askable } from "../facts/askable.ts";
import type { Fact } from "../facts/fact.ts";

/** The passage that proves a fact, on one line: some thirty gates and wordings look into each. */
export const quoteOf = perObject(({ quote }: Fact["proof"]): string => oneLine(quote));

/** What a fact states, with the answer in its place. */
export const statementOf = perObject(
  ({ statement, answer }: Pick<Askable, "statement" | "answer">): string =>
    `${statement.before}${answer.literal}${statement.after}`,
);
