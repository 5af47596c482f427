import { gathered } from "../../base/gathered.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Sentence } from "../clauses/token.ts";

/**
 * Whom a text calls by a second surname from some place on, the earlier name first: “Ada Marsh … married Karl Holm … Ada
 * Holm”, and “she was Ada Holm from then on”.
 */
export function renamedIn(sentences: readonly Sentence[]): [string, string][] {
  const names = [
    ...new Set(
      gathered(sentences, ({ tokens }) => gathered(tokens, ({ tag, text }) => (tag === "name" ? [text] : []))),
    ),
  ];
  const telling = sentences.filter(({ tokens }) => tokens.some(({ lower }) => lower === "married" || lower === "she"));
  const whole = names.filter((name) => /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u.test(name));
  return [...groupBy(whole, (name) => name.split(" ")[0] ?? "").values()].flatMap((own): [string, string][] => {
    const [first, second, third] = own;
    if (first === undefined || second === undefined || third !== undefined) return [];
    return isTakenLater(second, telling) ? [[first, second]] : [];
  });
}

/** Whether a text tells that a name is that of a husband, or was taken. */
function isTakenLater(name: string, sentences: readonly Sentence[]): boolean {
  const surname = name.split(" ").at(-1) ?? "";
  return sentences.some(({ tokens, text }) => {
    const at = tokens.findIndex((token) => token.text === name);
    const isTaken = at > 1 && tokens[at - 1]?.lower === "was" && /^she$/u.test(tokens[at - 2]?.lower ?? "");
    const isHusband = tokens.some(
      (token, i) =>
        token.tag === "name" &&
        token.text !== name &&
        token.text.endsWith(` ${surname}`) &&
        tokens[i - 1]?.lower === "married",
    );
    return isHusband || (isTaken && /\b(?:from then on|thereafter|ever after|from that day)\b/u.test(text));
  });
}
