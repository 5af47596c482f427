const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;

/** A text with its months in small letters: they have a capital and name nothing that a question could be about. */
export const withoutMonths = (text: string): string => text.replace(months, "month");

/** A text without what it quotes: names and titles may say what they like. */
export const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/gu, "“”");

/** A stem without what it says of its text: “According to the text on Solvik, …”. */
export const withoutSource = (stem: string): string => stem.replace(/^According to the (?:text|table)[^,]*, /u, "");
