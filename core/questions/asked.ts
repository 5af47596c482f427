import type { Kind } from "./schema.ts";

interface Asked<K extends Kind> {
  readonly type: K;
  readonly stem: string;
}

interface Choices<K extends Kind> extends Asked<K> {
  readonly options: readonly string[];
}

/** A question without its key: what an exam's page is given, and what every page shows before the answer. */
export type PublicPart =
  | Asked<"short-answer">
  | Asked<"numeric">
  | Asked<"cloze">
  | Asked<"true-false">
  | Choices<"multiple-choice">
  | Choices<"multiple-response">
  | (Asked<"ordering"> & { readonly items: readonly string[] })
  | (Asked<"matching"> & { readonly left: readonly string[]; readonly right: readonly string[] });

export type PublicPartOf<K extends Kind> = Extract<PublicPart, { type: K }>;
