/**
 * The same text, held by itself. Engines keep a text at one byte a character, or at two where one of them is beyond
 * Latin-1, and whatever is cut from it keeps that width: one curly quotation mark makes every sentence of a long text
 * wide. In a wide text patterns are found several times as slowly; made of its own characters, most sentences are narrow.
 */
export const narrowed = (text: string): string => text.split("").join("");
