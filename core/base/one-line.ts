const isBroken = /[^\S ]|\s\s/u;

/** A text with one space for each run of white space. Most texts have no other, which costs far less to see than to replace. */
export const oneLine = (text: string): string => (isBroken.test(text) ? text.replace(/\s+/gu, " ") : text);
