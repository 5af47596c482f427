import type { Span } from "../base/span.ts";
import type { Place } from "./gazetteer.ts";
import type { FactKind } from "./fact-kind.ts";
import type { Bound } from "./values/value.ts";

/** The value of a fact: a number for years and amounts, ISO 8601 for dates, a text, or texts. */
export type FactValue = number | string | readonly string[];

/** What is right, in the words that a reader would use. */
export interface Answer {
  readonly kind: FactKind;
  readonly text: string;
  /** What stands in the text for it, between `bound` and the rest: found literally in the proof. */
  readonly literal: string;
  readonly value: FactValue;
  /** A number to compare by; null for names. */
  readonly amount: number | null;
  readonly bound: Bound;
  /** A unit, a currency, or the common word of a name, such as “city”. */
  readonly sort: string | null;
  readonly place: Place | null;
  /** Further forms that are as right. */
  readonly accepted: readonly string[];
}

/** One fact with the sentences that ask for it. */
export interface Askable {
  /** Of what the fact is said, without an article. */
  readonly subject: string;
  /** What is said of it, in a few words, the value left out. */
  readonly relation: string;
  /** The same in one wording of several: what identity goes by. */
  readonly relationKey: string;
  /** Tells two facts of one subject and relation apart: the date of an event, the place of a count. */
  readonly distinction: string;
  readonly answer: Answer;
  /** A question whose answer is the value; null where only a gap asks for it. */
  readonly question: string | null;
  /** A sentence that states the fact, parted at the value. */
  readonly statement: { readonly before: string; readonly after: string };
  /** What happened, in a few words and without its time: to be put in order or matched. Null for what is no event. */
  readonly label: string | null;
  /** Which sentence of the text states it. */
  readonly at: number;
  /** Which block of the text states it instead, where that is a line without a sentence, such as a title. */
  readonly block?: number;
  /** Where the value stands in that sentence, or in that block. */
  readonly place: Span;
  /** Whether its words are clear to whoever knows which text they come from: “the new wing” of the museum there. */
  readonly isOfText?: boolean;
  /** Whether the subject is what the text is about. */
  readonly isOnTopic: boolean;
  /** Whether what is asked is true of a certain time only, and the sentence gives none. */
  readonly isTimeless: boolean;
  /** Whether the value is the only one there can be, as the place of a birth is, and the place of an office is not. */
  readonly isUnique: boolean;
  /** What an amount counts, in one word; empty elsewhere. */
  readonly counted: string;
}
