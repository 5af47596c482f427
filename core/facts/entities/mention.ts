import type { NameClass } from "./classify-name.ts";

/** One place where a text names somebody or something. */
export interface Mention {
  readonly name: string;
  readonly at: number;
  readonly hasArticle: boolean;
  /** Whether it stands in front of a noun: “the Orrin trade”. */
  readonly isModifier: boolean;
  /** Whether a word or “a” stands between it and an article of its own: “the old Orrin Mill”. */
  readonly isQualified: boolean;
  readonly cue: NameClass["type"] | null;
  /** What the noun beside it says: “her brother Karl”. */
  readonly sex: "m" | "f" | null;
  /** Whether it is said whose relative this is: “Marcus, his son”. */
  readonly isRelative: boolean;
}
