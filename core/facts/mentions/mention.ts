import type { Span } from "../../base/span.ts";
import type { Answer } from "../askable.ts";

/** Whose or of what something is told; the rest of its words tell it from others of its kind. */
export interface Owner {
  /** The noun or the name that it is called by; empty for what the text is about. */
  readonly head: string;
  readonly words: ReadonlySet<string>;
}

/** Where a mention stands: in a sentence by its number, or in a row of a table or a list by that of its block. */
export type Place =
  | { readonly in: "sentence"; readonly at: number; readonly span: Span }
  | { readonly in: "block"; readonly at: number; readonly span: Span };

/** When it was or is so. */
export interface Time {
  readonly years: readonly number[];
  /** Null where no verb tells. */
  readonly tense: "past" | "present" | null;
  /** Whether it was so for some time only, or came to be so: “at first”, “grew to”. */
  readonly isOfThen: boolean;
}

/** How a text speaks of an amount: of all that there are, of a set that it told of before, or of some. */
export type Stance = "whole" | "definite" | "some";

/** An amount or a year that a text tells of something, whether or not it can be asked. */
export interface Mention {
  readonly place: Place;
  /** Its block, and the heading above it. */
  readonly block: number;
  readonly section: string;
  readonly answer: Answer;
  /** What is told, such as “count member”, “length” or “year found”: only mentions of one property are compared. */
  readonly property: string;
  /** What tells properties of one name apart: “height” of lengths, “consultative” of parties; null where that is open. */
  readonly aspect: string | null;
  /** Null where the words around it do not tell. */
  readonly owner: Owner | null;
  readonly stance: Stance;
  readonly time: Time;
  /** Whether it never changes, so that its time is no matter. */
  readonly isLasting: boolean;
  /** What is told around it: the words of the last sentences; of a row the names that it is called by. */
  readonly around: () => ReadonlySet<string>;
  /** The nouns and names that say which of several are meant. */
  readonly narrowedBy: readonly string[];
  /** How much its unit is of the one for all of its property. */
  readonly unit: number;
  /** The least and the most that it can mean, in one unit for all of a property. */
  readonly low: number;
  readonly high: number;
}
