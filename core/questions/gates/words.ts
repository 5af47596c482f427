const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;

/** A text with its months in small letters: they have a capital and name nothing that a question could be about. */
export const withoutMonths = (text: string): string => text.replace(months, "month");

/** A text without what it quotes: names and titles may say what they like. */
export const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/gu, "“”");

/** A stem without what it says of its text: “According to the text on Solvik, …”. */
export const withoutSource = (stem: string): string => stem.replace(/^According to the (?:text|table)[^,]*, /u, "");

const peoples =
  /\b(?:[Tt]he )?(?:American|British|French|German|Spanish|Italian|Dutch|Danish|Swedish|Norwegian|Russian|Polish|Greek|Roman|Turkish|Arab|Chinese|Japanese|Indian|European|African|Portuguese|Austrian|Swiss|Belgian|Irish|Scottish|Welsh|English|Norse|Soviet|Canadian|Mexican|Egyptian|Persian|Ottoman)s?\b(?! \p{Lu})/gu;

/** A text without “American” before “work”: a people has a capital letter and is not what the work is called. */
export const withoutPeoples = (text: string): string => text.replace(peoples, "some");
