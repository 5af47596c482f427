/** A text as a part of a pattern that means it letter by letter: “C++” stands for itself. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
