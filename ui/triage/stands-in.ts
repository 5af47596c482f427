/** Whether a text has these words in it, not inside of others. */
export function standsInWords(text: string, words: string): boolean {
  const [whole, part] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = whole.indexOf(part); part !== "" && at >= 0; at = whole.indexOf(part, at + 1)) {
    const [before, after] = [whole.charAt(at - 1), whole.charAt(at + part.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
