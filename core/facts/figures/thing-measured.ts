import type { Token } from "../clauses/token.ts";
import { dimensionOf } from "../mentions/dimensions.ts";
import { phraseBefore } from "../mentions/owners.ts";
import { stemsIn } from "./stems.ts";

/** What is so long or so wide. */
export interface Thing {
  /** The words that it is called by: “tower”, or all of its name. */
  readonly heads: readonly string[];
  /** The rest of its phrase. */
  readonly qualifiers: readonly string[];
  /** Of those the names, and whose or of what it is. */
  readonly owners: readonly string[];
}

export const measuring =
  /^(?:measur(?:es?|ed|ing)|runs?|ran|running|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|spans?|spanned|cover(?:s|ed|ing)?)$/u;

const isLink = ({ tag, lower }: Token): boolean =>
  /^(?:comma|rel|det|adv|aux|colon)$/u.test(tag) ||
  /^(?:of|at|with|to|for|all|being|standing|reaching|reaches)$/u.test(lower) ||
  dimensionOf(lower) !== undefined ||
  measuring.test(lower);

/** So many words may stand between a thing and its measure. */
const REACH = 6;

/** What the measure at `i` is told of, by the phrase in front of it and by what stands behind “of”. */
export function thingAt(tokens: readonly Token[], i: number): Thing | null {
  const behind = tokens[i + 1]?.lower === "of" ? headsOf(phraseFrom(tokens, i + 2)) : [];
  let to = i;
  while (to > 0 && i - to < REACH && isLink(tokens[to - 1] ?? none)) to--;
  const isLeading = to === 0 || (tokens[to]?.tag === "colon" && tokens[i + 1]?.tag === "comma");
  const phrases = isLeading ? [phraseFrom(tokens, i + 2)] : phrasesBefore(tokens, to);
  const [first = [], second = []] = phrases;
  const heads = [...headsOf(first), ...behind];
  const isNamed = first.findLast(({ tag }) => tag === "noun" || tag === "name")?.tag === "name";
  const isOther = (stem: string) => !heads.includes(stem);
  const names = phrases.flat().filter(({ tag }) => tag === "name");
  const whose = first.slice(
    0,
    Math.max(
      0,
      first.findIndex(({ tag }) => tag === "genitive"),
    ),
  );
  return heads.length === 0
    ? null
    : {
        heads,
        qualifiers: stemsIn(phrases.flat()).filter(isOther),
        owners: stemsIn([...names, ...whose, ...second]).filter((stem) => isOther(stem) || isNamed),
      };
}

const none: Token = { start: 0, end: 0, text: "", lower: "", tag: "other", value: null, isQuoted: false };

/** “The tower” and “the church” of “the tower of the church”; of “the whole of the path” the path alone. */
function phrasesBefore(tokens: readonly Token[], to: number): (readonly Token[])[] {
  const last = phraseBefore(tokens, to);
  const of = to - last.length - 1;
  const first = tokens[of]?.lower === "of" ? phraseBefore(tokens, of) : [];
  return first.length === 0 || vacuous.test(first.at(-1)?.lower ?? "") ? [last] : [first, last];
}

const vacuous = /^(?:whole|rest|all|total|bottom|top|end|foot|edge|length|surface|shore)s?$/u;

function headsOf(phrase: readonly Token[]): string[] {
  const head = phrase.findLast(({ tag }) => tag === "noun" || tag === "name");
  return head ? stemsIn([head]) : [];
}

/** A phrase that begins at `from`. */
function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const to = tokens.findIndex(({ tag }, at) => at >= from && !/^(?:det|possessive|adj|noun|name|genitive)$/u.test(tag));
  return tokens.slice(from, to < 0 ? tokens.length : to);
}
