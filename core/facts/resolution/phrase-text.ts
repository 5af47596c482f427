import { oneLine } from "../../base/one-line.ts";
import type { Phrase, Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { isProperAdjective } from "../proper-adjective-table.ts";

/** The text of a range of tokens, asides left out. */
export function textOf({ text, tokens, asides }: Sentence, { from, to }: Range): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from) return "";
  const inside = asides.filter(({ start, end }) => start >= first.start && end <= last.end);
  const owner = tokens.slice(from + 1, to).find(({ tag, start, end }) => tag === "genitive" && start === end);
  // A word that the text goes without stands in front of what it does say.
  let [result, at] = [first.start === first.end ? `${first.text} ` : "", first.start];
  const isOpening = result !== "" && at === 0 && isSmallWithin(tokens[from + 1]);
  if (isOpening) [result, at] = [result + text.charAt(0).toLowerCase(), 1];
  for (const { start, end } of inside) {
    result += text.slice(at, start) + (owner?.start === start ? owner.text : "");
    at = end;
  }
  return oneLine(result + text.slice(at, last.end))
    .replace(/\s([,;]|\.(?!\d)|["”»](?=$|[\s,;.]))/gu, "$1")
    .trim()
    .replace(/[,.;](?=[”"]$)/u, "");
}

/** What has its capital only where it begins a sentence. */
const isSmallWithin = (token: Token | undefined): boolean =>
  /^(?:det|adj|noun)$/u.test(token?.tag ?? "") && !isProper(token?.text ?? "");

const isProper = (word: string): boolean =>
  countryOfAdjective(word) !== undefined || isProperAdjective(word) || isOfSomebodysName(word);

/** A phrase from the beginning of a sentence, as it stands in the middle of one. */
export function lowerArticle(text: string, { from }: Pick<Phrase, "from">, { tokens }: Sentence): string {
  const first = tokens[from];
  const isName = first?.tag === "name" || isProper(first?.text ?? "") || /^\p{Lu}{2}/u.test(text);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** “Parisian”, “Darwinian”: few words of every day end so. */
const isOfSomebodysName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:ian|ean)$/u.test(word) && !everyDay.test(word);

const everyDay =
  /^(?:.*tarian|.*estrian|civilian|guardian|custodian|comedian|librarian|historian|musician|physician|magician|technician|politician|academician|mathematician|statistician|electrician|optician|pediatrician|.*[cs]ician|median|meridian|agrarian|avian|reptilian|amphibian|mammalian|riparian|subterranean|plebeian|patrician|barbarian|antiquarian|ocean|clean|mean|lean|draconian|obsidian|diluvian|pagan)$/iu;

/** The noun or the name that a phrase is about. */
export const headOf = (tokens: readonly Token[]): Token | undefined => {
  const end = tokens.findIndex(({ tag }) => tag === "prep");
  return (end < 0 ? tokens : tokens.slice(0, end)).findLast(({ tag }) => tag === "noun" || tag === "name");
};
