import type { NameType } from "./entities/classify-name.ts";

/** Someone or something that the text calls by name. */
export interface Entity {
  /** As it is named in full, without an article. */
  readonly name: string;
  readonly type: NameType;
  /** The common word that asks for it, such as “city”; null where there is none. */
  readonly sort: string | null;
  readonly gender: "m" | "f" | null;
  readonly hasArticle: boolean;
  readonly isPlural: boolean;
  /** All that it is called, the full name included. */
  readonly aliases: ReadonlySet<string>;
  /** Whether several are called so, and the text does not say which it means. */
  readonly isShared: boolean;
  /** How often it is named. */
  readonly count: number;
  /** Where it is named first: the number of the sentence. */
  readonly firstAt: number;
}

/** How an entity is called inside a sentence. */
export const displayName = ({ hasArticle, name }: Entity): string => (hasArticle ? `the ${name}` : name);
