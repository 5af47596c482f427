import type { Mention } from "../mentions/mention.ts";
import type { Figure } from "./figure.ts";

/** What the words beside a value tell of it. */
export type Told = Pick<Mention, "property" | "aspect" | "owner" | "isLasting" | "unit"> &
  Partial<Pick<Mention, "narrowedBy">> &
  Pick<Figure, "heads" | "qualifiers" | "owners" | "isPart" | "isDone">;

const nothing: ReadonlySet<string> = new Set();
/** Of a value beside which nobody and nothing is named. */
export const ofNothing = {
  owner: null,
  heads: nothing,
  qualifiers: nothing,
  owners: nothing,
  unit: 1,
  aspect: "",
  isPart: false,
  isDone: false,
  isLasting: false,
};
