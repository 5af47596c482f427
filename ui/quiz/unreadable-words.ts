import type { Unreadable } from "#core/questions/kind.ts";

/** What to do about an answer that cannot be judged. It costs nothing. */
export const unreadableWords: Readonly<Record<Unreadable, string>> = {
  empty: "Give an answer first, or say that you don’t know.",
  "no-number": "Write a number, in digits or in words.",
  incomplete: "Something is still missing. Fill in every line.",
  "not-an-option": "Choose one of the options.",
  "other-kind": "Give an answer first, or say that you don’t know.",
};
