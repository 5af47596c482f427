import type { Span } from "../base/span.ts";
import type { Proof } from "../text/schema.ts";
import type { Answer, Askable, FactValue } from "./askable.ts";
import type { FactKind } from "./fact-kind.ts";
import type { ListFact } from "./list-fact.ts";
import type { TableAskable } from "./table-askable.ts";

/** How a fact can be asked. */
export type Asking =
  | { readonly way: "value"; readonly askable: Askable }
  | { readonly way: "list"; readonly list: ListFact }
  | { readonly way: "cell"; readonly cell: TableAskable }
  /** Not at all: it is there because the text gives another value for the same elsewhere. */
  | { readonly way: "none"; readonly answer: Answer };

/** One thing that a text states, with the words that state it. */
export interface Fact {
  /** Of subject, relation and what tells two facts of one relation apart; never of the value. */
  readonly id: string;
  readonly kind: FactKind;
  readonly subject: string;
  readonly relation: string;
  readonly value: FactValue;
  /** The sentence, the list or the row, in the source. */
  readonly proof: Proof;
  /** Where the value itself stands in the source. */
  readonly place: Span;
  /** 3 is what a teacher would certainly ask. */
  readonly importance: 1 | 2 | 3;
  /** The nearest heading above it, else the title. */
  readonly topic: string;
  /** The order of facts in the text. */
  readonly order: number;
  readonly asking: Asking;
}

/** Values that the text gives for one thing and that are not the same. */
export interface Disagreement {
  /** Whether all cannot be true at once, or each may be true of a time of its own: of then, and of now. */
  readonly sort: "conflict" | "over-time";
  /** What they are values of, in a few words. */
  readonly about: string;
  /** In the order of the text; each fact has its own proof. */
  readonly factIds: readonly string[];
}
