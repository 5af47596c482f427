import { gathered } from "../../base/gathered.ts";
import type { Span } from "../../base/span.ts";
import type { Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { ListFact } from "../list-fact.ts";
import type { SentenceRecord } from "../record.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { namedIn } from "./named-in.ts";

const MOST_ITEMS = 8;
const MOST_TOKENS = 5;

/** Lists that a sentence counts and then tells: “The guild has four working languages: Arabic, English, French and Spanish.” */
export function colonLists(records: readonly SentenceRecord[], resolver: Resolver): ListFact[] {
  return gathered(records, (record, at) => {
    const { sentence } = record;
    const colon = sentence.tokens.findIndex(({ tag }) => tag === "colon");
    const items = colon < 0 ? null : itemsIn(sentence, colon + 1);
    if (!items) return [];
    const intro = { ...sentence, tokens: sentence.tokens.slice(0, colon) };
    const named = namedIn({ ...record, sentence: intro }, resolver);
    if (named?.count !== items.length || named.isOpen || named.end < colon) return [];
    return [
      {
        subject: named.subject,
        relation: named.things,
        items: items.map((item) => textOf(sentence, item).replace(/^(?:the|an?)\s/iu, "")),
        isOpen: false,
        question: `Which of these are among ${named.the}${named.things}${named.owner}?`,
        at,
        blocks: [],
        hasAskedNames: false,
        place: placeOf(sentence, items),
        sort: null,
        // Items are named without their articles, which a sentence needs.
        statement: items.some(({ from }) => sentence.tokens[from]?.tag === "det")
          ? null
          : { before: `The ${named.things}${named.owner} are `, after: "." },
        isOnTopic: named.subject === resolver.topic?.entity.name,
      },
    ];
  });
}

const placeOf = ({ tokens }: Sentence, items: readonly Range[]): Span => ({
  start: tokens[items[0]?.from ?? 0]?.start ?? 0,
  end: tokens[(items.at(-1)?.to ?? 0) - 1]?.end ?? 0,
});

/** What stands between commas and the last “and”, to the end of the sentence; null where it is more than names of things. */
function itemsIn({ tokens }: Sentence, from: number): Range[] | null {
  const items: Range[] = [];
  const end = tokens.at(-1)?.text === "." ? tokens.length - 1 : tokens.length;
  let start = from;
  for (let at = from; at <= end; at++) {
    if (at < end && !isBreak(tokens[at])) continue;
    if (at > start) items.push({ from: start, to: at });
    start = at + 1;
  }
  const areThings = items.every(
    ({ from: first, to }) =>
      to - first <= MOST_TOKENS && tokens.slice(first, to).every(({ tag }) => ofThings.test(tag)),
  );
  const isClosed = tokens.slice(from).filter(({ lower }) => lower === "and").length === 1;
  return areThings && isClosed && items.length > 2 && items.length <= MOST_ITEMS ? items : null;
}

const isBreak = (token: Token | undefined): boolean => token?.tag === "comma" || token?.lower === "and";

const ofThings = /^(?:name|noun|adj|det|adv)$/u;
