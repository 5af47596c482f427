import type { Entity } from "../../facts/entity.ts";
import type { NamesOfText } from "./names-of-text.ts";

/** Finds whom or what a name means. */
export type Called = (name: string) => Pick<Entity, "type" | "gender" | "name" | "isShared"> | undefined;

/** How the names of a text are to be understood. */
export interface Naming {
  readonly called: Called;
  readonly names: NamesOfText;
  /** Everybody whom the text names, each once and in full. */
  readonly people: readonly Pick<Entity, "name" | "gender">[];
  /** The years that the text dates something by. */
  readonly years: readonly number[];
  /** What the text is about; null where that is not to be told. */
  readonly topic: Pick<Entity, "type" | "name"> | null;
}
