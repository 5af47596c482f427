/** A stem without what it says of its text: “According to the text on Solvik, …”. */
export const withoutSource = (stem: string): string =>
  stem.startsWith("According") ? stem.replace(/^According to the (?:text|table)[^,]*, /u, "") : stem;
