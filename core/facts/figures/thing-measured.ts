import type { Token } from "../clauses/token.ts";
import { dimensionOf } from "../mentions/dimensions.ts";
import { phraseBefore } from "../mentions/owners.ts";
import { stemsIn } from "./stems.ts";

/** What is so long or so wide. */
export interface Thing {
  /** How its phrase ends, as it is written; empty for “it”. */
  readonly called: string;
  /** The words that it is called by: “tower”, or all of its name. */
  readonly heads: readonly string[];
  /** The rest of its phrase. */
  readonly qualifiers: readonly string[];
  /** Of those the names, and whose or of what it is. */
  readonly owners: readonly string[];
}

export const measuring =
  /^(?:measur(?:es?|ed|ing)|runs?|ran|running|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|spans?|spanned|cover(?:s|ed|ing)?|drop(?:s|ped)?|plunge(?:s|d)?)$/u;

const isLink = ({ tag, lower }: Token): boolean =>
  /^(?:comma|rel|det|adv|aux|colon)$/u.test(tag) ||
  /^(?:of|at|with|to|for|all|being|standing|reaching|reaches)$/u.test(lower) ||
  dimensionOf(lower) !== undefined ||
  measuring.test(lower);

/** So many words may stand between a thing and its measure. */
const REACH = 6;

/** What the measure at `i` is told of; no word for it where that is what the sentence speaks of, by the phrase in front of it and by what stands behind “of”. */
export function thingAt(tokens: readonly Token[], i: number): Thing | null {
  const material = tokens[i + 1]?.lower === "of" ? phraseFrom(tokens, i + 2) : [];
  const behind = headsOf(material);
  let to = i;
  while (to > 0 && i - to < REACH && isLink(tokens[to - 1] ?? none) && !isJoined(tokens, to)) to--;
  if ((behind.length === 0 && isJoined(tokens, to)) || /^(?:it|its|she|her)$/u.test(tokens[to - 1]?.lower ?? ""))
    return { called: "", heads: [], qualifiers: [], owners: [] };
  const isLeading = to === 0 || (tokens[to]?.tag === "colon" && tokens[i + 1]?.tag === "comma");
  const phrases = isLeading ? [phraseFrom(tokens, i + 2)] : phrasesBefore(tokens, to);
  const [first = [], second = []] = phrases;
  const heads = [...headsOf(first), ...headsOf(namedBefore(tokens, first[0])), ...behind];
  if (heads.length === 0) return null;
  const isNamed = headOf(first)?.tag === "name";
  const isOther = (stem: string) => !heads.includes(stem);
  const names = phrases.flat().filter(({ tag }) => tag === "name");
  const mark = first.findIndex(({ tag }) => tag === "genitive");
  return {
    called: (headOf(first) ?? headOf(material))?.text ?? "",
    heads,
    qualifiers: stemsIn(phrases.flat()).filter(isOther),
    owners: stemsIn([...names, ...first.slice(0, Math.max(0, mark)), ...second]).filter(
      (stem) => isOther(stem) || isNamed,
    ),
  };
}

/**
 * “It lies far out, covers 30 hectares and is 12 metres deep”: the thing is named at the beginning, or not at all. Behind
 * two commas, “Alden, the stone sailor, measures 12 metres” goes on from what stands between them.
 */
function isJoined(tokens: readonly Token[], to: number): boolean {
  if (!/^(?:verb|aux)$/u.test(tokens[to]?.tag ?? "")) return false;
  const before = tokens.slice(0, Math.max(0, to - 1));
  const isSecond = () =>
    before.some(({ tag }) => tag === "comma") || !before.some(({ tag }) => /^(?:verb|aux)$/u.test(tag));
  return tokens[to - 1]?.tag === "conj" || (tokens[to - 1]?.tag === "comma" && !isSecond());
}

const none: Token = { start: 0, end: 0, text: "", lower: "", tag: "other", value: null, isQuoted: false };

/** “The tower” and “the church” of “the tower of the church”; of “the whole of the path” the path alone. */
function phrasesBefore(tokens: readonly Token[], to: number): (readonly Token[])[] {
  const last = phraseBefore(tokens, to);
  const of = to - last.length - 1;
  const first = tokens[of]?.lower === "of" ? phraseBefore(tokens, of) : [];
  return first.length === 0 || vacuous.test(first.at(-1)?.lower ?? "") ? [last] : [first, last];
}

/** “The lizard, a plant-eater 12 metres long” and “Alden, the stone sailor, is 12 metres tall” call it by two names. */
function namedBefore(tokens: readonly Token[], first: Token | undefined): readonly Token[] {
  const at = tokens.findIndex((token) => token === first);
  const isAside = tokens[at - 1]?.tag === "comma" && /^(?:an?|the)$/u.test(first?.lower ?? "");
  return isAside ? phraseBefore(tokens, at - 1) : [];
}

const vacuous = /^(?:whole|rest|all|total|bottom|top|end|foot|edge|length|surface|shore)s?$/u;

const headOf = (phrase: readonly Token[]): Token | undefined =>
  phrase.findLast(({ tag }) => tag === "noun" || tag === "name");

function headsOf(phrase: readonly Token[]): string[] {
  const head = headOf(phrase);
  return head ? stemsIn([head]) : [];
}

/** A phrase that begins at `from`. */
function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const to = tokens.findIndex(({ tag }, at) => at >= from && !/^(?:det|possessive|adj|noun|name|genitive)$/u.test(tag));
  return tokens.slice(from, to < 0 ? tokens.length : to);
}
