/** How a cloze stem shows its gap. */
export const GAP = "____";
