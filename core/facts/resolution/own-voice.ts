import type { Sentence } from "../clauses/token.ts";

/** Of so many sentences one at least says “we” or “our” where an organisation tells of itself. */
const SENTENCES_PER_WE = 6;

const own = new Set(["we", "our", "us", "ours"]);

/** Whether a text is told by what it is about; who says “our” now and then may be anybody who has it told. */
export const tellsOfItself = (sentences: readonly Sentence[]): boolean =>
  sentences.filter(({ tokens }) => tokens.some(({ lower }) => own.has(lower))).length * SENTENCES_PER_WE >=
  sentences.length;
