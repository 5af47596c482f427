/** “Who has died” in an obituary is news of a day: whoever learns it later asks where somebody died. */
export const withoutNews = (stem: string): string =>
  stem.replace(/\bhas died\b/u, "died").replace(/\bhas ((?:the |\p{Lu})[^?]*?) died\b(?=[^?]*\?)/u, "did $1 die");
