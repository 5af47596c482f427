/** The words of a text, folded in case; a gap counts for nothing, and “Nansen’s” as “Nansen”. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/['’]s$/u, ""),
  );

/** Whether some words stand next to each other in others. */
export const hasPhrase = (text: string, phrase: string): boolean =>
  ` ${wordsOf(text).join(" ")} `.includes(` ${wordsOf(phrase).join(" ")} `);
