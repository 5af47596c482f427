import type { Askable } from "../askable.ts";
import type { Piece, Statement } from "./statement.ts";

/** A statement that begins with whose account it is. */
export function withSource(statement: Statement, source: string): Statement {
  const opening: Piece = {
    argument: { role: "adverb", range: { from: 0, to: 0 }, isLeading: true },
    kind: "other",
    text: source,
    isVerbatim: false,
  };
  return { ...statement, pieces: [opening, ...statement.pieces] };
}

const withSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** “According to the sagas, who founded the town?”: in front, and no happening among those that the text vouches for. */
export function askedOfSource(askable: Askable, source: string): Askable {
  const question = askable.question?.replace(` ${withSmall(source)}`, "");
  return { ...askable, label: null, question: question === undefined ? null : `${source}, ${withSmall(question)}` };
}
