import type { Span } from "../../base/span.ts";

export type Bound = "exact" | "about" | "more" | "less";

/** A typed value at its place in a sentence. */
export type Value = Span & ValueContent;

export type ValueContent =
  /** A year of the common era, or negative before it. */
  | { readonly kind: "year"; readonly year: number; readonly isCirca: boolean }
  | { readonly kind: "date"; readonly year: number | null; readonly month: number; readonly day: number | null }
  | { readonly kind: "decade" | "century"; readonly from: number }
  | { readonly kind: "year-range"; readonly from: number; readonly to: number }
  | {
      readonly kind: "money";
      readonly amount: number;
      readonly currency: string;
      readonly bound: Bound;
      readonly core: Span;
    }
  | { readonly kind: "percent"; readonly amount: number; readonly bound: Bound; readonly core: Span }
  | {
      readonly kind: "measure";
      readonly amount: number;
      readonly unit: string;
      readonly bound: Bound;
      readonly core: Span;
    }
  | { readonly kind: "number"; readonly amount: number; readonly bound: Bound; readonly core: Span }
  | { readonly kind: "ordinal"; readonly rank: number };

export type ValueKind = Value["kind"];

export type ValueOf<K extends ValueKind> = Extract<Value, { kind: K }>;
