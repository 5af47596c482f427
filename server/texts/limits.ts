import "server-only";

/** In UTF-16 units. */
export const LONGEST_TEXT = 400_000;
