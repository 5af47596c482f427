import type { Answer } from "./askable.ts";

/** A cell of a table that one can ask for by its row and its column. */
export interface TableAskable {
  readonly block: number;
  /** Where the answer stands in the clean text of the row. */
  readonly place: { readonly start: number; readonly end: number };
  /** Of what the cell is a fact, and what it says of it: of a row that a year names, the topic in that year. */
  readonly subject: string;
  readonly relation: string;
  /** What the row is about. */
  readonly label: string;
  /** What the column gives. */
  readonly header: string;
  /** What the first column calls its entries; null where it has no header. */
  readonly labelHeader: string | null;
  /** What stands above the table as its name; null where nothing does. */
  readonly caption: string | null;
  /** Of when the row is, as it says beside: “end of 2023”; null where it does not. */
  readonly asOf: string | null;
  /** Whether the row says something of what the whole text is about: “Founded | 1921”. */
  readonly isOfTopic: boolean;
  readonly answer: Answer;
  /** Which table, and which of its columns. */
  readonly group: number;
  readonly column: number;
}
